// Papers are asked for in a request and made by a job: the visa support letter, the certificate, badges.

import { randomBytes } from 'node:crypto';
import { isLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { windowsOfForm } from '../form.js';
import { type PaperFacts, languagesOf, whyNoPaper } from '../papers/rules.js';
import { attendedBy } from '../reads/attendance.js';
import { type FormKnown, formOf } from '../reads/form.js';
import { type PaperKnown, paperById, papersOf, sealedPaper, withBadge } from '../reads/papers.js';
import { sealedPassport } from '../reads/passports.js';
import { type RegistrationKnown, registrationById } from '../reads/registrations.js';
import { openForm } from '../store.js';
import { addPaper, putPaper } from '../store/papers.js';
import type { PaperKind } from '../tables.js';
import { todayOf } from '../windows.js';
import { leads } from './admitted.js';
import { badgeSheetOf, paperOf } from './papers-made.js';
import { tell } from './tell.js';

/** What the rules of papers ask about a registration. */
export async function paperFacts(ctx: Ctx, registration: RegistrationKnown, known: FormKnown): Promise<PaperFacts> {
  const { state, mode, visa } = registration;
  return {
    ...{ state, mode, visa, cancelled: known.form.state === 'cancelled' },
    hasPassport: visa && (await sealedPassport(ctx.db, registration.id)) !== null,
    attended: (await attendedBy(ctx.db, registration.id)).length > 0,
    over: todayOf(known.form, ctx.now) >= (known.form.end ?? known.form.start),
  };
}

/**
 * Asks for a paper of a registration: by whose it is, or by those who lead; a visa letter by whose it is and the secretariat alone. Asked
 * twice it is the one. Refused (missing) to others, (state) by the rules of papers. Emits `paper.asked`; a job makes it.
 */
export async function askForPaper(ctx: Ctx, given: { registrationId: string; kind: PaperKind; language: string; origin: string }): Promise<void> {
  const { kind } = given;
  const registration = (await registrationById(ctx.db, given.registrationId)) ?? refuse({ code: 'participation.none', kind: 'missing' });
  const known = (await formOf(ctx.db, registration.meetingId)) ?? refuse({ code: 'participation.none', kind: 'missing' });
  if (!mayHave(ctx, { kind, registration, known })) refuse({ code: 'participation.none', kind: 'missing' });
  if (!isLanguage(given.language) || !(languagesOf(kind)?.includes(given.language) ?? true)) refuse({ code: 'participation.paper.language', field: 'language', kind: 'input' });
  const refusal = whyNoPaper(kind, await paperFacts(ctx, registration, known));
  if (refusal) refuse(refusal);
  await inTransaction(ctx, async (within) => put(within, { known, kind, language: given.language, registrationId: registration.id, origin: given.origin }));
}

/**
 * Asks for the badges of all approved participants on site, or of some of them. Refused (right) to all but those who lead, (input) when
 * none of those chosen has one. Emits `paper.asked`.
 */
export async function askForBadges(ctx: Ctx, given: { meetingId: string; language: string; origin: string; only?: readonly string[] }): Promise<void> {
  const known = (await formOf(ctx.db, given.meetingId)) ?? refuse({ code: 'meetings.noMeeting', kind: 'missing' });
  if (!leads(ctx, known.form.group.id)) refuse({ code: 'groups.notOfficer', kind: 'right' });
  await inTransaction(ctx, async (within) => {
    await openForm(within.db, given.meetingId, within.now);
    const selection = given.only ? await withBadge(within.db, given.meetingId, given.only) : null;
    if (selection?.length === 0) refuse({ code: 'participation.noBadgeChosen', field: 'id', kind: 'input' });
    await put(within, { known, kind: 'badges', language: given.language, registrationId: null, origin: given.origin, selection });
  });
}

async function put(ctx: Ctx, given: { known: FormKnown; kind: PaperKind; language: string; registrationId: string | null; origin: string; selection?: string[] | null }): Promise<void> {
  const { known, kind, language, registrationId, selection = null } = given;
  const { meetingId } = known.form;
  const code = randomBytes(12).toString('base64url');
  const id = await addPaper(ctx.db, { meetingId, registrationId, kind, language, code, at: ctx.now, by: ctx.actor.personId, purgeOn: windowsOfForm(known.form).purge.on, selection });
  if (!id) return;
  await ctx.enqueue({ name: 'participation.paper', args: { id, origin: given.origin }, key: `participation.paper:${id}` });
  await ctx.emit({ name: 'paper.asked', thing: { kind: 'registration', id: registrationId ?? meetingId }, detail: { number: known.form.number } });
}

/** Makes a paper that was asked for. For the job. Emits `paper.issued`. */
export async function makePaper(ctx: Ctx, given: { id: string; origin: string }): Promise<void> {
  const paper = await paperById(ctx.db, given.id);
  const known = paper?.state === 'asked' ? await formOf(ctx.db, paper.meetingId) : null;
  if (!paper || !known) return;
  const registration = paper.registrationId ? await registrationById(ctx.db, paper.registrationId) : null;
  if (registration && registration.state !== 'approved') return;
  const bytes = registration ? await paperOf(ctx, { paper, known, registration, origin: given.origin }) : await badgeSheetOf(ctx, { paper, known });
  await inTransaction(ctx, async (within) => {
    if (!(await putPaper(within.db, paper.id, within.seal(bytes, 'participation.paper'), within.now))) return;
    await within.emit({ name: 'paper.issued', thing: { kind: 'registration', id: paper.registrationId ?? paper.meetingId }, detail: { ...(paper.number ? { number: paper.number } : {}) } });
    if (registration && paper.kind === 'visaLetter' && !paper.roundId) await tell(within, { known, what: 'visaLetter', registration, origin: given.origin });
  });
}

/** The bytes of a paper, for whoever may have it. Refused (missing) to others, and while it is being made. */
export async function readPaper(ctx: Ctx, id: string): Promise<{ paper: PaperKnown; bytes: Uint8Array }> {
  const missing = () => refuse({ code: 'participation.noPaper', kind: 'missing' });
  const paper = (await paperById(ctx.db, id)) ?? missing();
  const known = (await formOf(ctx.db, paper.meetingId)) ?? missing();
  const registration = paper.registrationId ? await registrationById(ctx.db, paper.registrationId) : null;
  if (!mayHave(ctx, { kind: paper.kind, registration, known })) missing();
  if (known.form.state === 'cancelled' && paper.kind !== 'certificate') refuse({ code: 'participation.cancelled', kind: 'state' });
  const sealed = (await sealedPaper(ctx.db, id)) ?? missing();
  if (paper.kind === 'visaLetter') await inTransaction(ctx, (within) => within.emit({ name: 'passport.read', thing: { kind: 'registration', id: paper.registrationId ?? '' } }));
  return { paper, bytes: ctx.unseal(sealed, 'participation.paper') };
}

function mayHave(ctx: Ctx, { kind, registration, known }: { kind: PaperKind; registration: RegistrationKnown | null; known: FormKnown }): boolean {
  if (registration && ctx.actor.personId === registration.personId) return true;
  // It carries the passport: an officer does not see that.
  if (kind === 'visaLetter') return ctx.actor.siteRoles.includes('secretariat');
  return leads(ctx, known.form.group.id);
}

/** The papers of a registration that hold or are being made, by kind. */
export async function papersByKind(ctx: Ctx, registrationId: string): Promise<Map<PaperKind, PaperKnown[]>> {
  const found = new Map<PaperKind, PaperKnown[]>();
  for (const paper of await papersOf(ctx.db, registrationId)) found.set(paper.kind, [...(found.get(paper.kind) ?? []), paper]);
  return found;
}
