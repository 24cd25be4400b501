// Takes records into the catalogue, batch by batch: each in one transaction, together with how far the import has come, so that one that
// was broken off goes on where it stopped. What is the same is not touched; a bad row is noted and the good ones are kept.

import { isId, newId } from '../../../kit/ids.js';
import { Refused, refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { changesOf } from '../changes.js';
import { completed } from '../completing.js';
import { wellFormed } from '../formats/given.js';
import { type PreparedRecord, preparedFrom } from '../prepared.js';
import { importById } from '../reads/imports.js';
import { type CatalogueRecord, recordsByIds } from '../reads/records.js';
import type { GivenRecord, Row, Said } from '../record.js';
import { type Before, type Counts, type FaultRow, addFaults, addImport, beginSegment, differing, moveImport, takeNumbers, unlist, writeChanges, writeRecords, writeRelations } from '../store.js';
import type { HeldBack } from '../tables.js';
import { turns } from '../../../kit/turns.js';
import { makeIndex } from './make-index.js';
import { type WholeList, settleList } from './settle-list.js';

export interface Importing {
  /** What people call it: the name of the file. */
  name: string;
  format: string;
  rows: AsyncIterable<Row>;
  /** Only tells what would change. */
  dry?: boolean;
  /** An import that was broken off, to go on with. */
  resume?: string | null;
  file?: string | null;
  mapping?: Record<string, string> | null;
  /** Told at once which import it is: whoever is killed goes on with this number. */
  begun?: (id: string) => void;
  progress?: (counts: Counts) => void;
  /** Given when the rows are the whole of a list: what it had before and no longer has is marked. */
  whole?: WholeList | null;
  /** Left out when another import follows at once. */
  index?: boolean;
}

export interface Imported extends Counts {
  id: string;
  /** Of a whole list: how many it no longer has, and why they were not marked, if they were not. */
  gone: number | null;
  held: HeldBack | null;
}

const BATCH = 1_000;
/** An index segment up to this size is made anew for a few changes; a larger one is left, and a new one begun. */
const SMALL = 8_192;
const MOST_FAULTS = 1_000;

/** Imports all rows. Event `catalogue.imported` at the end; what it changed can be searched when it returns. */
export async function importRecords(ctx: Ctx, given: Importing): Promise<Imported> {
  const begun = await begin(ctx, given);
  given.begun?.(begun.id);
  const counts: Counts = { position: begun.position, added: begun.added, changed: begun.changed, same: begun.same, bad: begun.bad };
  let met: Met;
  try {
    met = await takeAll(ctx, given, begun.id, counts);
  } catch (thrown) {
    await moveImport(ctx.db, begun.id, counts, 'failed', { at: ctx.now, reason: reasonOf(ctx, thrown).slice(0, 500) });
    throw thrown;
  }
  const settled = await inTransaction(ctx, async (within) => {
    const { dry = false, whole } = given;
    const ended = whole ? await settleList(within, whole, { importId: begun.id, ...met, dry }) : { gone: null, held: null };
    await moveImport(within.db, begun.id, counts, 'done', { at: within.now, ...ended });
    if (!dry) await within.emit({ name: 'catalogue.imported', thing: { kind: 'catalogueImport', id: begun.id }, detail: { title: given.name, ...counts, ...(whole ? ended : {}) } });
    return ended;
  });
  if (!given.dry && given.index !== false) await makeIndex(ctx);
  return { id: begun.id, ...counts, ...settled };
}

function reasonOf(ctx: Ctx, thrown: unknown): string {
  return thrown instanceof Refused ? ctx.say(`refusals.${thrown.refusal.code}`, thrown.refusal.params) : (thrown as Error).message;
}

async function begin(ctx: Ctx, { name, format, dry = false, resume, file = null, mapping = null, whole = null }: Importing): Promise<Counts & { id: string }> {
  if (resume) {
    const known = isId(resume) ? await importById(ctx.db, resume) : null;
    if (!known || known.state === 'done') refuse({ code: 'catalogue.noImport', params: { id: resume }, kind: 'input' });
    if (known.position === 0 && !dry) await beginSegment(ctx.db, SMALL);
    return known;
  }
  const id = newId(ctx.now.getTime());
  await addImport(ctx.db, { id, name: name.slice(0, 300), format, file, mapping, dry, at: ctx.now, state: 'running', list: whole?.list ?? null, sure: whole?.sure ?? false });
  if (!dry) await beginSegment(ctx.db, SMALL);
  return { id, position: 0, added: 0, changed: 0, same: 0, bad: 0 };
}

interface Batch {
  given: { record: GivenRecord; says?: readonly Said[] }[];
  faults: FaultRow[];
  position: number;
}

/** What all rows held, those included that an earlier part of the import had taken. */
interface Met {
  ids: ReadonlySet<string>;
  /** Whether a row could not be read: the record that it held may be any. */
  badRows: boolean;
}

async function takeAll(ctx: Ctx, given: Importing, importId: string, counts: Counts): Promise<Met> {
  const seen = new Set<string>();
  const turn = turns();
  const skipped = counts.position;
  let batch: Batch = { given: [], faults: [], position: skipped };
  let at = 0;
  let badRows = false;
  for await (const row of given.rows) {
    at += 1;
    await turn();
    badRows ||= 'fault' in row;
    if (at <= skipped) {
      if ('record' in row) seen.add(row.record.id);
      continue;
    }
    batch.position = at;
    if ('fault' in row) batch.faults.push({ position: at, code: row.fault.code, params: row.fault.params ?? {}, excerpt: shown(row.excerpt) });
    else if (seen.has(row.record.id)) batch.faults.push({ position: at, code: 'duplicate', params: { id: row.record.id }, excerpt: shown(row.record.designation) });
    else {
      seen.add(row.record.id);
      batch.given.push(row);
    }
    if (batch.given.length + batch.faults.length < BATCH) continue;
    await takeBatch(ctx, given, importId, batch, counts);
    batch = { given: [], faults: [], position: at };
  }
  await takeBatch(ctx, given, importId, batch, counts);
  return { ids: seen, badRows };
}

async function takeBatch(ctx: Ctx, { dry = false, progress }: Importing, importId: string, batch: Batch, counts: Counts): Promise<void> {
  const next = { ...counts };
  await inTransaction(ctx, async (within) => {
    const records = (await whole(within, batch.given)).map(preparedFrom);
    const before = records.length > 0 ? await differing(within.db, records) : new Map<string, Before | null>();
    const different = records.filter((record) => before.has(record.id));
    const replaced = [...before.values()].filter((one) => one !== null);
    next.added += before.size - replaced.length;
    next.changed += replaced.length;
    next.same += records.length - before.size;
    next.bad += batch.faults.length;
    next.position = batch.position;
    if (!dry && different.length > 0) await write(within, importId, different, replaced);
    await addFaults(within.db, importId, batch.faults.slice(0, Math.max(0, MOST_FAULTS - counts.bad)));
    await moveImport(within.db, importId, next, 'running');
  });
  Object.assign(counts, next);
  progress?.(counts);
}

/** The records themselves; those of a source that cannot say everything, with what is known of them already. */
async function whole(ctx: Ctx, given: Batch['given']): Promise<GivenRecord[]> {
  const partly = given.filter((one) => one.says).map((one) => one.record.id);
  const known = new Map((await recordsByIds(ctx.db, partly)).map((record) => [record.id, givenAgain(record)]));
  return given.map(({ record, says }) => {
    const was = known.get(record.id);
    return was && says ? completed(was, record, says) : record;
  });
}

/** A record of the catalogue as its source had given it. */
function givenAgain({ id, sdo, designation, titles, abstracts, stage, status, dates, committees, ics, keywords, relations, altids, doctype, edition, url, source, work }: CatalogueRecord): GivenRecord {
  return { id, sdo, designation, titles, abstracts, stage, status: status as GivenRecord['status'], dates, committees, ics, keywords, relations, altids, doctype, edition, url, source, work };
}

async function write(ctx: Ctx, importId: string | null, records: PreparedRecord[], replaced: Before[]): Promise<void> {
  const at = ctx.now;
  const byId = new Map(replaced.map((one) => [one.id, one]));
  const first = await takeNumbers(ctx.db, records.length);
  await writeRecords(ctx.db, records, { first, importId, at });
  await writeRelations(ctx.db, records, [...byId.keys()]);
  await unlist(ctx.db, replaced.map((one) => one.nr));
  const changes = records.flatMap((record) => {
    const was = byId.get(record.id);
    return was ? changesOf(was, record) : [];
  });
  await writeChanges(ctx.db, changes, { importId, at });
}

/** A word of what stood there, fit for the database and a page. */
function shown(excerpt: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these cannot be stored or shown
  return wellFormed(excerpt.slice(0, 200).replace(/[\u0000-\u001f\ufffe\uffff]/g, ' '));
}
