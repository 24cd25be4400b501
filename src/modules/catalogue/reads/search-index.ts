// The search index as a process holds it: the columns of all segments, and the postings of the words that were asked for lately. It is
// loaded when it is first needed, and again when any process has made a segment anew.

import { sql } from 'kysely';
import { turns } from '../../../kit/turns.js';
import type { Db } from '../../../storage/index.js';
import { type Columns, SEVERAL, type SeveralField, type packed, unpacked } from '../finding/columns.js';
import type { Counted, Found, Postings, Segment } from '../finding/match.js';

export interface Loaded {
  segments: (Segment & { version: number })[];
  /** What the codes in the columns stand for, in all segments alike. */
  names: Record<SeveralField, string[]>;
  documents: number;
  /** What was found for the questions asked last. */
  answers: Map<string, Answered>;
  /** The counts of the words and filters asked last, whatever the order or the page. */
  counted: Map<string, Counted & { loosely: boolean }>;
  postings: Map<string, { count: number; bySegment: Map<number, Postings> }>;
  bytes: number;
}

export interface Answered {
  found: Found;
  corrected: { word: string; instead: string[] }[];
  also: { word: string; instead: string[] }[];
  loosely: boolean;
}

const MOST_BYTES = 96 * 1024 * 1024;
/** A word that stands nowhere is remembered too; it costs about this. */
const EMPTY_BYTES = 200;
/** While an import goes on, what it strikes out is looked for no more often. */
const STRUCK_EVERY = 1_000;

interface State {
  /** Of all segments: changes whenever one is made anew. */
  versions: string;
  /** Grows whenever a record is new or has changed. */
  next: number;
}

interface Held {
  state: State;
  loaded: Promise<Loaded>;
  struckAt: number;
}

const held = new WeakMap<Db, Held>();

/** The index as it is now: one small query when nothing has changed. */
export async function searchIndex(db: Db): Promise<Loaded> {
  const state = await stateOf(db);
  const known = held.get(db);
  const now = performance.now();
  if (known?.state.versions === state.versions) {
    if (known.state.next !== state.next && now - known.struckAt > STRUCK_EVERY) {
      Object.assign(known, { state, struckAt: now });
      await strikeOut(db, await known.loaded);
    }
    return known.loaded;
  }
  const before = known ? known.loaded.catch(() => null) : Promise.resolve(null);
  const fresh: Held = { state, loaded: before.then((earlier) => load(db, earlier)), struckAt: now };
  held.set(db, fresh);
  // What failed is tried again by the next who asks.
  fresh.loaded.catch(() => held.delete(db));
  return fresh.loaded;
}

async function stateOf(db: Db): Promise<State> {
  const found = await sql<State>`
    select next, (select coalesce(string_agg(segment || '.' || version, ' ' order by segment), '') from catalogue_segments where version > 0) as versions
    from catalogue_numbers`.execute(db);
  return found.rows[0] ?? { next: 0, versions: '' };
}

/** Loads the segments that were made since `before` was loaded, and keeps the others: codes are only ever added. */
async function load(db: Db, before: Loaded | null): Promise<Loaded> {
  const made = await db.selectFrom('catalogue_segments').select(['segment', 'version']).where('version', '>', 0).orderBy('segment').execute();
  const segments: Loaded['segments'] = [];
  const shared = new Map(SEVERAL.map((field) => [field, new Map((before?.names[field] ?? []).map((name, code) => [name, code]))]));
  const turn = turns();
  for (const { segment, version } of made) {
    const kept = before?.segments.find((one) => one.segment === segment && one.version === version);
    segments.push(kept ?? { segment, version, columns: recoded(await columnsOf(db, segment), shared) });
    await turn();
  }
  const names = Object.fromEntries([...shared].map(([field, codes]) => [field, [...codes.keys()]])) as Loaded['names'];
  const index: Loaded = { segments, names, documents: 0, answers: new Map(), counted: new Map(), postings: new Map(), bytes: 0 };
  await strikeOut(db, index);
  return index;
}

/** Takes out the numbers whose record has got another since. */
async function strikeOut(db: Db, index: Loaded): Promise<void> {
  const unlisted = await db.selectFrom('catalogue_unlisted').select('nr').execute();
  for (const { nr } of unlisted) {
    const columns = index.segments.find((one) => one.segment === Math.floor(nr / 65_536))?.columns;
    if (columns && nr % 65_536 < columns.size) columns.alive[nr % 65_536] = 0;
  }
  index.documents = index.segments.reduce((sum, { columns }) => sum + columns.alive.reduce((alive, one) => alive + one, 0), 0);
  index.answers.clear();
  index.counted.clear();
}

async function columnsOf(db: Db, segment: number): Promise<Columns> {
  const row = await db.selectFrom('catalogue_segments').select(['columns', 'names']).where('segment', '=', segment).executeTakeFirstOrThrow();
  return unpacked(row.columns as Buffer, row.names as ReturnType<typeof packed>['names']);
}

/** The codes of a segment in the place of its own those that all segments share. */
function recoded(columns: Columns, shared: Map<SeveralField, Map<string, number>>): Columns {
  for (const field of SEVERAL) {
    const codes = shared.get(field) as Map<string, number>;
    const several = columns[field];
    const becomes = several.names.map((name) => {
      if (!codes.has(name)) codes.set(name, codes.size);
      return codes.get(name) as number;
    });
    for (let n = 0; n < several.codes.length; n++) several.codes[n] = becomes[several.codes[n] as number] as number;
    several.names = [];
  }
  return columns;
}

/** Sees to it that the postings of the terms are there: one query for those that are not yet. */
export async function fetchPostings(db: Db, index: Loaded, terms: string[]): Promise<void> {
  const missing = terms.filter((term) => !index.postings.has(term));
  if (missing.length === 0) return;
  const rows = await db.selectFrom('catalogue_postings').select(['term', 'segment', 'count', 'bytes']).where('term', 'in', missing).execute();
  makeRoom(index, rows.reduce((sum, row) => sum + row.bytes.length, 0) + missing.length * EMPTY_BYTES);
  for (const term of missing) index.postings.set(term, { count: 0, bySegment: new Map() });
  for (const { term, segment, count, bytes } of rows) {
    const found = index.postings.get(term) as { count: number; bySegment: Map<number, Postings> };
    found.count += count;
    found.bySegment.set(segment, postingsFrom(bytes, count));
  }
}

function postingsFrom(bytes: Buffer, count: number): Postings {
  const places = new Uint16Array(count);
  new Uint8Array(places.buffer).set(bytes.subarray(0, count * 2));
  return { places, weights: new Uint8Array(bytes.subarray(count * 2, count * 3)) };
}

/** The terms that were asked for longest ago go first. */
function makeRoom(index: Loaded, bytes: number): void {
  index.bytes += bytes;
  for (const [term, { count }] of index.postings) {
    if (index.bytes <= MOST_BYTES) return;
    index.postings.delete(term);
    index.bytes -= count * 3 + EMPTY_BYTES;
  }
}
