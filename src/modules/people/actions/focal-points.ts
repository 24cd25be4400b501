// Focal points: who answers for the people of a body, from when until when.

import { type IsoDate, dateInGeneva, isDate } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import { type Multilingual, inLanguage } from '../../../kit/languages.js';
import { type Refusal, refuse, refuseAll } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { bodyBrief } from '../../bodies/reads.js';
import { addressOf, badAddress } from '../address.js';
import { nameFrom } from '../names/name.js';
import { personByAddress } from '../reads.js';
import { addPerson } from '../store.js';
import { addFocalPointRow, endFocalPointRow } from '../store/affiliations.js';
import { holdPerson, mustBeSecretariat } from './rights.js';

/**
 * Makes a person a focal point of a body from a day on (today), until another if it is said. Refused (right) to all but the secretariat,
 * (input) for days that are none, (conflict) when they are one then. Emits `focalPoint.named`.
 */
export async function nameFocalPoint(ctx: Ctx, given: { bodyId: string; personId: string; from?: IsoDate | null; until?: IsoDate | null }): Promise<void> {
  mustBeSecretariat(ctx);
  const { from, until } = spanOf(ctx, given);
  refuseAll(wrongSpan(ctx, given));
  await inTransaction(ctx, async (within) => {
    await holdPerson(within, given.personId);
    const body = (await bodyBrief(within.db, { id: given.bodyId })) ?? refuse({ code: 'bodies.noBody', kind: 'missing' });
    if (!(await addFocalPointRow(within.db, { bodyId: given.bodyId, personId: given.personId, from, until }))) refuse({ code: 'people.isFocalPoint', field: 'email', kind: 'conflict' });
    await within.emit({ name: 'focalPoint.named', thing: { kind: 'person', id: given.personId }, detail: { name: body.name, from, ...(until ? { until } : {}) } });
  });
}

function spanOf(ctx: Ctx, given: { from?: IsoDate | null; until?: IsoDate | null }): { from: IsoDate; until: IsoDate | null } {
  return { from: given.from || dateInGeneva(ctx.now), until: given.until || null };
}

function wrongSpan(ctx: Ctx, given: { from?: IsoDate | null; until?: IsoDate | null }): (Refusal | null)[] {
  const { from, until } = spanOf(ctx, given);
  return [
    isDate(from) ? null : { code: 'people.noSuchDay', field: 'from', kind: 'input' },
    until === null || isDate(until) ? null : { code: 'people.noSuchDay', field: 'until', kind: 'input' },
    until !== null && isDate(until) && isDate(from) && until < from ? { code: 'people.beforeBegin', field: 'until', kind: 'input' } : null,
  ];
}

export interface FocalPointInvited {
  bodyId: string;
  email: string;
  /** Makes known who is not. */
  name?: string | null;
  from?: IsoDate | null;
  until?: IsoDate | null;
  /** Scheme and host for the link in the mail; without it no mail is sent. */
  origin?: string | null;
}

/**
 * Makes the person behind an address a focal point of a body, made known by a name where nobody has the address, and tells them by mail
 * how they come in. Refused as `nameFocalPoint` is, and (input) for no address, or an unknown one without a name. Emits `focalPoint.named`.
 */
export async function inviteFocalPoint(ctx: Ctx, given: FocalPointInvited): Promise<{ personId: string }> {
  mustBeSecretariat(ctx);
  const email = addressOf(given.email);
  return inTransaction(ctx, async (within) => {
    const known = email ? await personByAddress(within.db, email) : null;
    const name = nameFrom({ written: given.name ?? '' })?.written;
    refuseAll([email ? null : badAddress(given.email), email && !known && !name ? { code: 'people.unknownAddress', field: 'name', kind: 'input' } : null, ...wrongSpan(within, given)]);
    const personId = known ?? (await addPerson(within.db, { name: { [within.say.language]: name ?? '' }, email, at: within.now }));
    if (!known) await within.emit({ name: 'person.added', thing: { kind: 'person', id: personId } });
    await nameFocalPoint(within, { ...given, personId });
    const body = await bodyBrief(within.db, { id: given.bodyId });
    if (given.origin && email && body) await tellFocalPoint(within, { email, body: body.name, slug: body.slug, origin: given.origin });
    return { personId };
  });
}

async function tellFocalPoint(ctx: Ctx, { email, body, slug, origin }: { email: string; body: Multilingual; slug: string; origin: string }): Promise<void> {
  const { say } = ctx;
  const link = `${origin}/${say.language}/bodies/${slug}/members`;
  const words = { body: inLanguage(body, say.language)?.text ?? '', link, email };
  const letter = { recipient: email, subject: say('people.focal.mail.subject', words), body: say('people.focal.mail.text', words), language: say.language };
  for (const office of ctx.slot('postOffice')) await office.post(ctx, { ...letter, purpose: 'account' });
}

/**
 * Ends that a person is a focal point of a body: at once for today or an earlier day, else through a last day that is to come. Refused
 * (right) to all but the secretariat, (missing) when they are none. Emits `focalPoint.ended`.
 */
export async function endFocalPoint(ctx: Ctx, given: { bodyId: string; personId: string; until: IsoDate }): Promise<void> {
  mustBeSecretariat(ctx);
  if (!isDate(given.until)) refuse({ code: 'people.noSuchDay', field: 'until', kind: 'input' });
  const at = given.until <= dateInGeneva(ctx.now) ? ctx.now : null;
  await inTransaction(ctx, async (within) => {
    const ended = isId(given.personId) && (await endFocalPointRow(within.db, { ...given, at }));
    if (!ended) refuse({ code: 'people.noFocalPoint', kind: 'missing' });
    await within.emit({ name: 'focalPoint.ended', thing: { kind: 'person', id: given.personId }, detail: { until: given.until } });
  });
}
