// Making persons known, and their names.

import type { IsoDate } from '../../../kit/dates.js';
import { type Refusal, refuseAll } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addressOf, badAddress } from '../address.js';
import { type NameGiven, type PersonName, nameFrom, namesShown } from '../names/name.js';
import { personByAddress } from '../reads.js';
import { addPerson, writeNames } from '../store.js';
import { type AffiliationGiven, affiliate, wrongIn } from './affiliations.js';
import { holdPerson, mayChange, mustBeSecretariat } from './rights.js';

export interface PersonGiven {
  names: NameGiven[];
  email?: string | null;
  affiliation?: Omit<AffiliationGiven, 'personId'> & { from?: IsoDate | null };
}

/**
 * Makes a person known with names, an address and an affiliation. Refused (right) to all but the secretariat, (input) without a name or
 * for an address that is none, (conflict) when somebody has it. Emits `person.added`.
 */
export async function addKnownPerson(ctx: Ctx, given: PersonGiven): Promise<{ id: string }> {
  mustBeSecretariat(ctx);
  const { names, wrong } = namesGiven(given.names);
  const email = given.email?.trim() ? addressOf(given.email) : null;
  const affiliation = given.affiliation && (given.affiliation.body?.trim() || given.affiliation.country || given.affiliation.title?.trim()) ? given.affiliation : null;
  return inTransaction(ctx, async (within) => {
    refuseAll([
      ...wrong,
      given.email?.trim() && !email ? badAddress(given.email) : null,
      email && (await personByAddress(within.db, email)) ? { code: 'people.addressTaken', field: 'email', kind: 'conflict' } : null,
      ...(affiliation ? wrongIn(affiliation) : []),
    ]);
    const id = await addPerson(within.db, { name: namesShown(names), names, email, at: within.now });
    await within.emit({ name: 'person.added', thing: { kind: 'person', id } });
    if (affiliation) await affiliate(within, { ...affiliation, personId: id });
    return { id };
  });
}

/**
 * Puts names in the place of those that a person had, one for each script. Refused (right) to all but the person and the secretariat,
 * (input) without any name or with two in one script. Emits `person.named`.
 */
export async function nameAnew(ctx: Ctx, given: { personId: string; names: NameGiven[] }): Promise<void> {
  mayChange(ctx, given.personId);
  const { names, wrong } = namesGiven(given.names);
  refuseAll(wrong);
  await inTransaction(ctx, async (within) => {
    await holdPerson(within, given.personId);
    await writeNames(within.db, given.personId, names);
    await within.emit({ name: 'person.named', thing: { kind: 'person', id: given.personId } });
  });
}

/** The names of a form with rows, and what is wrong with them, each at its row. */
function namesGiven(given: NameGiven[]): { names: PersonName[]; wrong: Refusal[] } {
  const rows = given.flatMap((one, row) => {
    const name = nameFrom(one);
    return name ? [{ name, field: one.written?.trim() ? `written-${row}` : `family-${row}` }] : [];
  });
  const names = rows.map((row) => row.name);
  if (names.length === 0) return { names, wrong: [{ code: 'people.needsName', field: 'family-0', kind: 'input' }] };
  const twice = rows.filter(({ name }, index) => names.findIndex((one) => one.script === name.script) !== index);
  return { names, wrong: twice.map(({ name, field }) => ({ code: 'people.twoInOneScript', params: { name: name.written }, field, kind: 'input' })) };
}
