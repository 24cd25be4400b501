// Making persons known, and their names.

import type { IsoDate } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addressOf } from '../address.js';
import { type NameGiven, type PersonName, nameFrom, namesShown } from '../names/name.js';
import { personByAddress } from '../reads.js';
import { addPerson, writeNames } from '../store.js';
import { type AffiliationGiven, affiliate } from './affiliations.js';
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
  const names = namesGiven(given.names);
  const email = given.email?.trim() ? (addressOf(given.email) ?? refuse({ code: 'people.badAddress', params: { email: given.email.slice(0, 100) }, field: 'email', kind: 'input' })) : null;
  return inTransaction(ctx, async (within) => {
    if (email && (await personByAddress(within.db, email))) refuse({ code: 'people.addressTaken', field: 'email', kind: 'conflict' });
    const id = await addPerson(within.db, { name: namesShown(names), names, email, at: within.now });
    await within.emit({ name: 'person.added', thing: { kind: 'person', id } });
    const { affiliation } = given;
    if (affiliation && (affiliation.body?.trim() || affiliation.country)) await affiliate(within, { ...affiliation, personId: id });
    return { id };
  });
}

/**
 * Puts names in the place of those that a person had, one for each script. Refused (right) to all but the person and the secretariat,
 * (input) without any name or with two in one script. Emits `person.named`.
 */
export async function nameAnew(ctx: Ctx, given: { personId: string; names: NameGiven[] }): Promise<void> {
  mayChange(ctx, given.personId);
  const names = namesGiven(given.names);
  await inTransaction(ctx, async (within) => {
    await holdPerson(within, given.personId);
    await writeNames(within.db, given.personId, names);
    await within.emit({ name: 'person.named', thing: { kind: 'person', id: given.personId } });
  });
}

function namesGiven(given: NameGiven[]): PersonName[] {
  const names = given.flatMap((one) => nameFrom(one) ?? []);
  if (names.length === 0) refuse({ code: 'people.needsName', field: 'family-0', kind: 'input' });
  const twice = names.find((name, index) => names.findIndex((one) => one.script === name.script) !== index);
  if (twice) refuse({ code: 'people.twoInOneScript', params: { name: twice.written }, field: 'family-0', kind: 'input' });
  return names;
}
