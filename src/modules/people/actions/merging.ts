// Two persons who are one become one; what would change is told before, and only that is done.

import { createHash } from 'node:crypto';
import { refuse } from '../../../kit/refusals.js';
import { isId } from '../../../kit/ids.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import type { PersonName } from '../names/name.js';
import { type PersonKnown, countOf, readPerson } from '../reads.js';
import type { PersonReference } from '../slots.js';
import { writeNames } from '../store.js';
import { forgetDistinct, lockPersons, noteDistinct, noteMerged, repointColumn, repointFocalPoints } from '../store/merging.js';
import { mustBeSecretariat } from './rights.js';

/** The columns of people itself; those of later modules come through the slot. */
const OWN: readonly PersonReference[] = [
  { table: 'person_addresses', column: 'person_id' },
  { table: 'address_requests', column: 'person_id' },
  { table: 'affiliations', column: 'person_id' },
  { table: 'affiliations', column: 'confirmed_by' },
  { table: 'person_imports', column: 'by_person' },
  { table: 'focal_points', column: 'person_id', repoint: (ctx, which) => repointFocalPoints(ctx.db, which) },
];

export interface MergePlan {
  from: PersonKnown;
  to: PersonKnown;
  /** Names of the one that goes, in scripts in which the one that stays has none; and those that are given up. */
  gained: PersonName[];
  lost: PersonName[];
  /** What points at the one that goes: how many rows of which table. */
  references: { table: string; column: string; count: number }[];
  /** Of all of the above: it is merged only while it is still so. */
  seal: string;
}

/** What would change if `from` became `to`. Refused (right) to all but the secretariat, (missing) when one is not there, (input) for one and the same. */
export async function planMerge(ctx: Ctx, { from, to }: { from: string; to: string }): Promise<MergePlan> {
  mustBeSecretariat(ctx);
  if (from === to) refuse({ code: 'people.samePerson', field: 'with', kind: 'input' });
  const [goes, stays] = [await living(ctx, from), await living(ctx, to)];
  const gained = goes.names.filter((name) => !stays.names.some((one) => one.script === name.script));
  const references = await counted(ctx, from);
  const plan = { from: goes, to: stays, gained, lost: goes.names.filter((name) => !gained.includes(name) && !stays.names.some((one) => one.written === name.written)), references };
  return { ...plan, seal: createHash('sha256').update(JSON.stringify(plan)).digest('base64url') };
}

/**
 * Merges `from` into `to`: everything that points at the one points at the other, in one transaction; the id of the one that goes leads to
 * the other from then on. Refused as above, (conflict) when anything has changed since the plan was shown. Emits `person.merged`.
 */
export async function merge(ctx: Ctx, given: { from: string; to: string; seal: string }): Promise<void> {
  mustBeSecretariat(ctx);
  await inTransaction(ctx, async (within) => {
    if (isId(given.from) && isId(given.to)) await lockPersons(within.db, [given.from, given.to]);
    const plan = await planMerge(within, given);
    if (plan.seal !== given.seal) refuse({ code: 'people.changedMeanwhile', kind: 'conflict' });
    if (plan.gained.length > 0) await writeNames(within.db, given.to, [...plan.to.names, ...plan.gained]);
    await forgetDistinct(within.db, given.from);
    for (const reference of referencesOf(within)) await (reference.repoint?.(within, given) ?? repointColumn(within.db, reference, given));
    await noteMerged(within.db, given);
    await within.emit({ name: 'person.merged', thing: { kind: 'person', id: given.to }, detail: { merged: given.from, rows: Object.fromEntries(plan.references.map(({ table, column, count }) => [`${table}.${column}`, count])) } });
  });
}

/** Notes that two persons of one name are two, so that nobody is asked again. Refused (right) to all but the secretariat, (missing). Emits `person.keptApart`. */
export async function keepApart(ctx: Ctx, given: { one: string; other: string }): Promise<void> {
  mustBeSecretariat(ctx);
  if (given.one === given.other) refuse({ code: 'people.samePerson', kind: 'input' });
  await inTransaction(ctx, async (within) => {
    const [one, other] = [await living(within, given.one), await living(within, given.other)];
    await noteDistinct(within.db, one.id, other.id);
    await within.emit({ name: 'person.keptApart', thing: { kind: 'person', id: one.id }, detail: { other: other.id } });
  });
}

async function living(ctx: Ctx, id: string): Promise<PersonKnown> {
  const found = await readPerson(ctx.db, id);
  return found && !found.mergedInto && !found.erased ? found : refuse({ code: 'people.noPerson', kind: 'missing' });
}

async function counted(ctx: Ctx, personId: string): Promise<MergePlan['references']> {
  const found: MergePlan['references'] = [];
  for (const { table, column } of referencesOf(ctx)) {
    const count = await countOf(ctx.db, { table, column }, personId);
    if (count > 0) found.push({ table, column, count });
  }
  return found;
}

/** Every column that holds a person, of this module and of all later ones. */
export function referencesOf(ctx: Ctx): readonly PersonReference[] {
  return [...OWN, ...ctx.slot('personReferences')];
}
