// With whom a person is: begun and ended, so that what was so at the time of an act can still be told.

import { isMemberState } from '../../../kit/countries.js';
import { type IsoDate, addDays, dateInGeneva, isDate } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import { type Refusal, refuse, refuseAll } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { bodyByName } from '../../bodies/reads.js';
import type { SaidBy } from '../person-tables.js';
import { affiliationsOf, isFocalPoint } from '../reads.js';
import { addAffiliationRow, endAffiliationRow, settleAffiliation } from '../store/affiliations.js';
import { holdPerson, mayChange, mustBeSecretariat } from './rights.js';

export interface AffiliationGiven {
  personId: string;
  /** A name, acronym or alias of a body; what is not known as one is kept in words. */
  body?: string | null;
  title?: string | null;
  /** ISO 3166 code. */
  country?: string | null;
  from?: IsoDate | null;
  /** Ends what was open before, the day before this one begins. */
  instead?: boolean;
  /** Whether a list says so. */
  listed?: boolean;
}

/**
 * Notes with whom a person is. Refused (right) to all but the person and the secretariat, (input) without a body or country, or for a
 * country or day that is none. Emits `person.affiliated`.
 */
export async function affiliate(ctx: Ctx, given: AffiliationGiven): Promise<{ id: string }> {
  mayChange(ctx, given.personId);
  const words = given.body?.replace(/\s+/g, ' ').trim().slice(0, 200) ?? '';
  const country = given.country?.trim().toUpperCase() || null;
  const from = given.from || null;
  refuseAll(wrongIn(given));
  return inTransaction(ctx, async (within) => {
    await holdPerson(within, given.personId);
    if (given.instead) await endOpen(within, given.personId, from ?? dateInGeneva(within.now));
    const body = words ? await bodyByName(within.db, words) : null;
    const title = given.title?.replace(/\s+/g, ' ').trim().slice(0, 120) || null;
    const id = await addAffiliationRow(within.db, { personId: given.personId, bodyId: body?.id ?? null, words: body ? null : words ? { [within.say.language]: words } : {}, title, country, from, at: within.now, saidBy: saidBy(within, given) });
    await within.emit({ name: 'person.affiliated', thing: { kind: 'person', id: given.personId } });
    return { id };
  });
}

function saidBy(ctx: Ctx, { personId, listed }: AffiliationGiven): SaidBy {
  if (listed) return 'list';
  return ctx.actor.personId === personId ? 'oneself' : 'secretariat';
}

/**
 * Confirms for a body that somebody is with it, or says that they are not: then the affiliation ends and stays on the record. Refused
 * (right) to all but focal points of the body and the secretariat, (missing) when nothing waits. Emits `person.affiliationConfirmed` or
 * `person.affiliationDenied`.
 */
export async function settle(ctx: Ctx, given: { bodyId: string; id: string; so: boolean }): Promise<void> {
  const on = dateInGeneva(ctx.now);
  const { personId, bodies = [] } = ctx.actor;
  const speaks = bodies.some((tie) => tie.bodyId === given.bodyId && tie.as === 'focalPoint') && personId !== null && (await isFocalPoint(ctx.db, personId, given.bodyId, on));
  if (!speaks) mustBeSecretariat(ctx);
  await inTransaction(ctx, async (within) => {
    const whose = isId(given.id) ? await settleAffiliation(within.db, { ...given, by: personId, on, at: within.now }) : null;
    if (!whose) refuse({ code: 'people.noAffiliation', kind: 'missing' });
    await within.emit({ name: given.so ? 'person.affiliationConfirmed' : 'person.affiliationDenied', thing: { kind: 'person', id: whose }, detail: { bodyId: given.bodyId } });
  });
}

/** What is wrong with an affiliation as it was given, each at its field. */
export function wrongIn({ body, country, from }: Omit<AffiliationGiven, 'personId'>): Refusal[] {
  const code = country?.trim().toUpperCase() || null;
  const wrong: Refusal[] = [];
  if (!body?.trim() && !code) wrong.push({ code: 'people.needsBody', field: 'body', kind: 'input' });
  if (code && !isMemberState(code)) wrong.push({ code: 'people.noSuchCountry', params: { country: code.slice(0, 40) }, field: 'country', kind: 'input' });
  if (from && !isDate(from)) wrong.push({ code: 'people.noSuchDay', field: 'from', kind: 'input' });
  return wrong;
}

async function endOpen(ctx: Ctx, personId: string, from: IsoDate): Promise<void> {
  for (const one of await affiliationsOf(ctx.db, personId)) {
    if (one.until !== null) continue;
    const last = addDays(from, -1);
    await endAffiliationRow(ctx.db, personId, one.id, one.from && last < one.from ? one.from : last);
  }
}

/** Ends an affiliation on a day. Refused (right) as above, (input) before it began, (missing) when it is not open. Emits `person.affiliationEnded`. */
export async function endAffiliation(ctx: Ctx, given: { personId: string; id: string; until: IsoDate }): Promise<void> {
  mayChange(ctx, given.personId);
  if (!isDate(given.until)) refuse({ code: 'people.noSuchDay', field: 'until', kind: 'input' });
  await inTransaction(ctx, async (within) => {
    await holdPerson(within, given.personId);
    const found = isId(given.id) ? (await affiliationsOf(within.db, given.personId)).find((one) => one.id === given.id) : undefined;
    if (found?.from && given.until < found.from) refuse({ code: 'people.beforeBegin', field: 'until', kind: 'input' });
    if (!found || !(await endAffiliationRow(within.db, given.personId, given.id, given.until))) refuse({ code: 'people.noAffiliation', kind: 'missing' });
    await within.emit({ name: 'person.affiliationEnded', thing: { kind: 'person', id: given.personId }, detail: { until: given.until } });
  });
}
