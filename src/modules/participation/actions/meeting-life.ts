// What becomes of registrations when their meeting is cancelled, reinstated, or moves to other days or another place. Everybody who is
// registered is told, by a mail that somebody reads and releases. Nothing is thrown away by a cancellation: what holds, holds again when
// the meeting is reinstated. A move is another thing: a letter or badge that names the old days is void for good.

import { sayDates } from '../../../kit/date-words.js';
import { isDate } from '../../../kit/dates.js';
import type { Happening } from '../../../kit/events.js';
import { type Language, isLanguage } from '../../../kit/languages.js';
import type { Ctx } from '../../../storage/index.js';
import { discardMailing, draftMailing } from '../../mail/actions.js';
import { type Recipient, mailSettings } from '../../mail/index.js';
import { draftsAbout } from '../../mail/reads.js';
import { modesOf, windowsOfForm } from '../form.js';
import { ownPath } from '../mail-values.js';
import { type FormKnown, formOf } from '../reads/form.js';
import { type ToldOne, registeredOf } from '../reads/told.js';
import { extendOffers } from '../store.js';
import { movePurge, voidPapers } from '../store/papers.js';
import { fill, untilWhen } from './places.js';

const CANCELLED = 'registration.meetingCancelled';
const MOVED = 'registration.meetingMoved';
const REINSTATED = 'registration.meetingReinstated';

/** Hears `meeting.moved`, inside its transaction. */
export async function meetingStepped(ctx: Ctx, { thing, detail }: Happening): Promise<void> {
  const known = await formOf(ctx.db, thing.id);
  if (!known?.form.made) return;
  if (detail?.to === 'cancelled') {
    await withdrawDrafts(ctx, known, [MOVED, REINSTATED]);
    await tellAll(ctx, known, CANCELLED, () => ({}));
  }
  if (detail?.move === 'reinstate') await reinstated(ctx, known);
}

async function reinstated(ctx: Ctx, known: FormKnown): Promise<void> {
  await extendOffers(ctx.db, known.form.meetingId, untilWhen(known, ctx.now));
  for (const mode of modesOf(known.form)) await fill(ctx, known, mode, null);
  // Whom nobody has told that it is cancelled need not hear that it is not.
  if ((await withdrawDrafts(ctx, known, [CANCELLED])) === 0) await tellAll(ctx, known, REINSTATED, () => ({}));
}

/** Hears `meeting.changed`, inside its transaction: other days, another place. */
export async function meetingChanged(ctx: Ctx, { thing, detail }: Happening): Promise<void> {
  const known = await formOf(ctx.db, thing.id);
  if (!known?.form.made) return;
  await movePurge(ctx.db, known.form.meetingId, windowsOfForm(known.form).purge.on);
  const { from, fromEnd, start, end, placeChanged } = detail ?? {};
  const sameDays = from === start && (fromEnd ?? null) === (end ?? null);
  if ((sameDays && placeChanged !== true) || !isDate(from)) return;
  await voidPapers(ctx.db, known.form.meetingId);
  const stillUnread = await beforeByAddress(ctx, known);
  await withdrawDrafts(ctx, known, [MOVED]);
  await tellAll(ctx, known, MOVED, ({ email }, language) => ({ before: stillUnread.get(email.toLowerCase()) ?? sayDates(language, from, isDate(fromEnd) ? fromEnd : null) }));
}

/** What those were last told who have not been told yet of a move before this one. */
async function beforeByAddress(ctx: Ctx, { form }: FormKnown): Promise<Map<string, string>> {
  const drafts = await draftsAbout(ctx.db, { kind: 'meeting', id: form.meetingId }, [MOVED]);
  return new Map(drafts.flatMap(({ recipients }) => recipients.map(({ email, values }) => [email.toLowerCase(), values.before ?? ''] as const)));
}

/** Takes back what nobody has released yet and is overtaken; gives how many. */
async function withdrawDrafts(ctx: Ctx, { form }: FormKnown, purposes: string[]): Promise<number> {
  const drafts = await draftsAbout(ctx.db, { kind: 'meeting', id: form.meetingId }, purposes);
  for (const { id } of drafts) await discardMailing(ctx, id);
  return drafts.length;
}

async function tellAll(ctx: Ctx, known: FormKnown, purpose: string, more: (one: ToldOne, language: Language) => Record<string, string>): Promise<void> {
  const { meetingId, group } = known.form;
  const recipients = (await registeredOf(ctx.db, meetingId)).map((one): Recipient => {
    const language = isLanguage(one.language) ? one.language : 'en';
    const link = ownPath(known, mailSettings().origin, ctx.sayIn(language));
    return { email: one.email, language, personId: one.personId, values: { name: one.name, link, ...more(one, language) } };
  });
  if (recipients.length > 0) await draftMailing(ctx, { purpose, groupId: group.id, about: { kind: 'meeting', id: meetingId }, recipients });
}
