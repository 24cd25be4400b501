// A form that was filled before somebody had signed in: kept sealed for some days, and opened again only by one who has signed in with
// the address that it was filled for.

import { type Ctx, inTransaction } from '../../../storage/index.js';
import { hashOf, newToken } from '../../accounts/index.js';
import { askForLink } from '../../accounts/actions.js';
import { addressesOf } from '../../people/reads.js';
import type { Typed } from '../fields.js';
import { sealedDraft } from '../reads/drafts.js';
import type { FormKnown } from '../reads/form.js';
import { windowsOfForm } from '../form.js';
import { keptUntil, remindAt } from '../reminders.js';
import { addDraft, dropDraft } from '../store/drafts.js';
import { opened, sealed } from './sealing.js';

export interface Draft {
  email: string;
  typed: Typed;
  formKey: string;
}

/**
 * Keeps a form and mails the link behind which it is there again; a person unknown so far is made when the link is used. The answer is the
 * same for a known and an unknown address. Refused as a sign-in link is: (input) for what is no address, (pace) after too many.
 */
export async function keepDraft(ctx: Ctx, given: Draft & { known: FormKnown; path: string; origin: string }): Promise<void> {
  const token = newToken();
  const { email, typed, formKey, known } = given;
  const { meetingId, timeZone } = known.form;
  const closes = { on: windowsOfForm(known.form).closes.on, timeZone: timeZone ?? 'Europe/Zurich' };
  await inTransaction(ctx, async (within) => {
    await addDraft(within.db, {
      tokenHash: hashOf(token),
      meetingId,
      sealed: sealed(within, { email, typed, formKey }, 'participation.draft'),
      until: keptUntil(within.now),
      addressHash: hashOf(`${meetingId} ${email.trim().toLowerCase()}`),
      language: within.say.language,
      remindAt: remindAt(within.now, closes),
    });
    await mailLink(within, { email, typed, token, path: given.path, origin: given.origin });
  });
}

/** Mails a link once more for a form that is kept; nothing happens for a token that is none, and the answer is the same. */
export async function mailDraftAgain(ctx: Ctx, given: { token: string; meetingId: string; path: string; origin: string }): Promise<void> {
  const bytes = await sealedDraft(ctx.db, { tokenHash: hashOf(given.token), meetingId: given.meetingId, at: ctx.now });
  if (!bytes) return;
  const { email, typed } = opened<Draft>(ctx, bytes, 'participation.draft');
  await mailLink(ctx, { email, typed, token: given.token, path: given.path, origin: given.origin });
}

async function mailLink(ctx: Ctx, of: { email: string; typed: Typed; token: string; path: string; origin: string }): Promise<void> {
  const { email, typed, token, path, origin } = of;
  await askForLink(ctx, { email, next: `${path}?draft=${token}`, origin, mayMake: true, name: typed.name?.slice(0, 100) });
}

/** Whether a form is kept behind a token. */
export async function isKept(ctx: Ctx, given: { token: string; meetingId: string }): Promise<boolean> {
  return (await sealedDraft(ctx.db, { tokenHash: hashOf(given.token), meetingId: given.meetingId, at: ctx.now })) !== null;
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
