// The mailing list of a group: who reads it, who may write to it, where it is kept. House custom, but for the form of its mails (RFC 2369,
// RFC 2919, RFC 8058). Its addresses are `name@domain` and, for programs, `name-subscribe@` and `name-unsubscribe+<key>@`.

import type { Role } from '../../kit/actor.js';
import type { Moves } from '../../kit/lifecycle.js';

export type ListAccess = 'public' | 'members';
/** Whose mails wait for an officer: those of strangers, or all. */
export type Moderation = 'strangers' | 'all';
export type SubscriptionMode = 'each' | 'digest';
export type SubscriptionState = 'asked' | 'pending' | 'active' | 'ended';
export type PostState = 'held' | 'released' | 'rejected' | 'refused';

/** What may happen to a mail that waits. */
export const postMoves = {
  release: { from: ['held'], to: 'released', by: ['officer', 'secretariat', 'system'] },
  reject: { from: ['held'], to: 'rejected', by: ['officer', 'secretariat', 'system'] },
} as const satisfies Moves<PostState, Role>;

export const DEFAULTS = { access: 'public', moderation: 'strangers', largest: 10_000_000, attached: 500_000 } as const;
/** Bytes that an officer may set. */
export const LIMITS = { largest: 30_000_000, attached: 10_000_000 } as const;
/** Days for which the link that confirms a subscription works. */
export const CONFIRM_DAYS = 7;
export const LONGEST_NAME = 27;

export type ListAddress =
  | { what: 'post'; name: string }
  | { what: 'subscribe'; name: string }
  | { what: 'unsubscribe'; name: string; token: string | null };

/** What the local part of an address of a list means. The longest reading comes first: `x-unsubscribe` is no list of its own. */
export function listAddress(local: string): ListAddress | null {
  const leaving = /^([a-z0-9][a-z0-9-]*?)-unsubscribe(?:\+([0-9a-f]{24}))?$/.exec(local);
  if (leaving) return { what: 'unsubscribe', name: leaving[1] as string, token: leaving[2] ?? null };
  const joining = /^([a-z0-9][a-z0-9-]*?)-subscribe$/.exec(local);
  if (joining) return { what: 'subscribe', name: joining[1] as string };
  return /^[a-z0-9][a-z0-9-]{0,26}$/.test(local) ? { what: 'post', name: local } : null;
}

/** The name of the list of a group, from its slug. */
export function listName(slug: string): string {
  return slug.slice(0, LONGEST_NAME).replace(/-+$/, '');
}
