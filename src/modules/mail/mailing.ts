// A mailing: one mail to many, that a person reads before it leaves. What leaves without a person is asked for by its reader (a sign-in
// link), or answers an act of theirs (an acknowledgement).

import type { Role } from '../../kit/actor.js';
import type { Moves } from '../../kit/lifecycle.js';

export const MAILING_STATES = ['draft', 'released', 'discarded'] as const;
export type MailingState = (typeof MAILING_STATES)[number];

/** What may happen to a mailing: house custom, after the outboxes of conference tools, in which nothing leaves unread. */
export const mailingMoves = {
  change: { from: ['draft'], to: 'draft', by: ['officer', 'secretariat', 'system'] },
  renew: { from: ['draft'], to: 'draft', by: ['officer', 'secretariat', 'system'] },
  release: { from: ['draft'], to: 'released', by: ['officer', 'secretariat', 'system'] },
  discard: { from: ['draft'], to: 'discarded', by: ['officer', 'secretariat', 'system'] },
} as const satisfies Moves<MailingState, Role>;

export type MailingMove = keyof typeof mailingMoves;
