// A form that was filled before somebody had signed in: kept sealed for some days, and opened again only by one who has signed in with
// the address that it was filled for.

import { type Ctx, inTransaction } from '../../../storage/index.js';
import { hashOf, newToken } from '../../accounts/index.js';
import { askForLink } from '../../accounts/actions.js';
import { addressesOf } from '../../people/reads.js';
import type { Typed } from '../fields.js';
import { sealedDraft } from '../reads/drafts.js';
import { addDraft, dropDraft } from '../store.js';
import { opened, sealed } from './sealing.js';

const DAYS = 7;

interface Draft {
  email: string;
  typed: Typed;
  formKey: string;
}

/**
 * Keeps a form and mails the link behind which it is there again; a person unknown so far is made when the link is used. The answer is the
 * same for a known and an unknown address. Refused as a sign-in link is: (input) for what is no address, (pace) after too many.
 */
export async function keepDraft(ctx: Ctx, given: Draft & { meetingId: string; path: string; origin: string }): Promise<void> {
  const token = newToken();
  const { email, typed, formKey, meetingId } = given;
  await inTransaction(ctx, async (within) => {
    const until = new Date(within.now.getTime() + DAYS * 86_400_000);
    await addDraft(within.db, { tokenHash: hashOf(token), meetingId, sealed: sealed(within, { email, typed, formKey }, 'participation.draft'), until });
    const asking = { email, next: `${given.path}?draft=${token}`, origin: given.origin, mayMake: true, name: typed.name?.slice(0, 100) };
    await askForLink(within, asking);
  });
}

/** The form behind a token, for a person who has the address that it was filled for; null for all others. */
export async function openDraft(ctx: Ctx, given: { token: string; meetingId: string; personId: string }): Promise<Draft | null> {
  const bytes = await sealedDraft(ctx.db, { tokenHash: hashOf(given.token), meetingId: given.meetingId, at: ctx.now });
  if (!bytes) return null;
  const draft = opened<Draft>(ctx, bytes, 'participation.draft');
  return (await addressesOf(ctx.db, given.personId)).includes(draft.email.trim().toLowerCase()) ? draft : null;
}

/** Removes a form that has become a registration. */
export async function forgetDraft(ctx: Ctx, token: string): Promise<void> {
  await dropDraft(ctx.db, hashOf(token));
}
