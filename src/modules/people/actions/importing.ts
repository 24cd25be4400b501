// A list of persons is read, shown against what is known, and only then imported.

import { createHash } from 'node:crypto';
import { dateInGeneva } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import type { Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { readTable } from '../../../paper/index.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { bodiesByNames } from '../../bodies/reads.js';
import { columnsOf, hasName } from '../import/columns.js';
import { type Decisions, type PlannedRow, type RowState, countsOf, planOf } from '../import/plan.js';
import { type ImportRow, rowsOf } from '../import/rows.js';
import { readPerson } from '../reads.js';
import { personsMeant } from '../reads/imports.js';
import { addAddress, writeNames } from '../store.js';
import { type PersonListed, addImport, addListed, dropImportsBefore, takeImport } from '../store/imports.js';
import { affiliate } from './affiliations.js';
import { mustBeSecretariat } from './rights.js';

const LIST_ROWS = { rows: 5_000, columns: 100, cell: 1_000 };
const DAY = 86_400_000;

export interface ImportPlan {
  name: string;
  rows: PlannedRow[];
  counts: Record<RowState, number>;
  /** Headings that mean nothing here. */
  unknown: string[];
  /** Of what is known and of the list: it is imported only while it is still so. */
  seal: string;
}

/** Keeps a list for a look, at most for a day. Refused (right) to all but the secretariat, (input) when it cannot be read or has no names. */
export async function keepList(ctx: Ctx, file: { name: string; bytes: Uint8Array }): Promise<{ id: string }> {
  mustBeSecretariat(ctx);
  await readList(file);
  return inTransaction(ctx, async (within) => ({ id: await addImport(within.db, { ...file, name: file.name.slice(0, 200), at: within.now, by: within.actor.personId }) }));
}

/** What a list would change, row by row; nothing is written. Refused as above. */
export async function planImport(ctx: Ctx, file: { name: string; bytes: Uint8Array }, decisions?: Decisions): Promise<ImportPlan> {
  mustBeSecretariat(ctx);
  const { rows: read, unknown } = await readList(file);
  const emails = read.flatMap((row) => row.email ?? []);
  const meant = await personsMeant(ctx.db, { emails, skeletons: [...new Set(read.map((row) => row.skeleton).filter(Boolean))], on: dateInGeneva(ctx.now) });
  const bodies = await bodiesByNames(ctx.db, read.flatMap((row) => row.body ?? []));
  const known = { ...meant, bodies };
  const undecided = planOf(read, known);
  const seal = createHash('sha256').update(JSON.stringify(undecided)).digest('base64url');
  const rows = decisions ? planOf(read, known, decisions) : undecided;
  return { name: file.name, rows, counts: countsOf(rows), unknown, seal };
}

/**
 * Imports a list that was kept, as it was shown: new persons and changes, in one transaction; doubtful rows stay out unless they were
 * decided. Refused (right), (missing) when the list is gone, (conflict) when anything has changed since it was shown. Emits
 * `persons.imported`, and what happens to each person.
 */
export async function importKept(ctx: Ctx, given: { id: string; seal: string; decisions: Decisions }): Promise<Record<RowState, number>> {
  mustBeSecretariat(ctx);
  return inTransaction(ctx, async (within) => {
    const file = (isId(given.id) ? await takeImport(within.db, given.id) : null) ?? refuse({ code: 'people.listGone', kind: 'missing' });
    const plan = await planImport(within, file, given.decisions);
    if (plan.seal !== given.seal) refuse({ code: 'people.changedMeanwhile', kind: 'conflict' });
    return carryOut(within, plan);
  });
}

/** Imports a file at once, without its doubtful rows: for the command line, where the plan was printed before. */
export async function importFile(ctx: Ctx, file: { name: string; bytes: Uint8Array }): Promise<ImportPlan> {
  return inTransaction(ctx, async (within) => {
    const plan = await planImport(within, file);
    await carryOut(within, plan);
    return plan;
  });
}

/** Takes out lists that nobody imported within a day. */
export async function forgetLists(ctx: Ctx): Promise<void> {
  await dropImportsBefore(ctx.db, new Date(ctx.now.getTime() - DAY));
}

async function carryOut(ctx: Ctx, plan: ImportPlan): Promise<Record<RowState, number>> {
  const listed = plan.rows.filter((row) => row.state === 'new').map((row) => listedIn(row, ctx.say.language));
  const ids = (await addListed(ctx.db, listed, ctx.now)) ?? refuse({ code: 'people.changedMeanwhile', kind: 'conflict' });
  for (const id of ids) await ctx.emit({ name: 'person.added', thing: { kind: 'person', id }, detail: { listed: true } });
  for (const row of plan.rows) if (row.state === 'changed' && row.personId) await changeRow(ctx, row, row.personId);
  const { new: added, changed } = plan.counts;
  await ctx.emit({ name: 'persons.imported', thing: { kind: 'persons', id: plan.seal }, detail: { file: plan.name, added, changed } });
  return plan.counts;
}

function listedIn(row: PlannedRow, language: Language): PersonListed {
  const { newNames, email, bodyId, body, position, country, from } = row;
  const affiliation = row.affiliates ? { bodyId, words: body ? { [language]: body } : {}, title: position, country, from } : null;
  return { names: newNames, email, affiliation };
}

async function changeRow(ctx: Ctx, row: PlannedRow, personId: string): Promise<void> {
  if (row.newNames.length > 0) {
    const person = await readPerson(ctx.db, personId);
    const kept = (person?.names ?? []).filter((name) => !row.newNames.some((one) => one.script === name.script));
    await writeNames(ctx.db, personId, [...kept, ...row.newNames]);
    await ctx.emit({ name: 'person.named', thing: { kind: 'person', id: personId } });
  }
  if (row.email && row.addsEmail) {
    if (!(await addAddress(ctx.db, { personId, email: row.email, at: ctx.now }))) refuse({ code: 'people.changedMeanwhile', kind: 'conflict' });
    await ctx.emit({ name: 'person.addressAdded', thing: { kind: 'person', id: personId } });
  }
  if (row.affiliates) await affiliateRow(ctx, row, personId);
}

async function affiliateRow(ctx: Ctx, row: ImportRow, personId: string): Promise<void> {
  await affiliate(ctx, { personId, body: row.body, title: row.position, country: row.country, from: row.from, instead: true, listed: true });
}

async function readList({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<{ rows: ImportRow[]; unknown: string[] }> {
  const table = await readTable(bytes, name, LIST_ROWS);
  const columns = columnsOf(table.header);
  if (!hasName(columns)) refuse({ code: 'people.noNameColumn', params: { file: name.slice(0, 100) }, field: 'list', kind: 'input' });
  return { rows: rowsOf(table, columns), unknown: columns.unknown };
}
