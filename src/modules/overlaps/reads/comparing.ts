// What a comparison reads: the texts of the catalogue, what was judged, what ran before.

import type { Db } from '../../../storage/index.js';
import { type CatalogueRecord, recordsAfter } from '../../catalogue/reads.js';
import type { Verdict } from '../tables.js';
import { type Text, textOf } from '../text.js';

const PAGE = 2000;

/** All texts of the catalogue as they are compared, read in pages. */
export async function comparedTexts(db: Db, wordsOnly = false): Promise<Text[]> {
  const texts: Text[] = [];
  for await (const record of allRecords(db)) texts.push(textOf(record, wordsOnly));
  return texts;
}

/** The ids of the records that changed after an instant. */
export async function textsChangedSince(db: Db, since: Date): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of allRecords(db, since)) ids.push(id);
  return ids;
}

async function* allRecords(db: Db, changedSince?: Date): AsyncGenerator<CatalogueRecord> {
  for (let after: string | null = null; ; ) {
    const page: CatalogueRecord[] = await recordsAfter(db, { after, limit: PAGE, ...(changedSince ? { changedSince } : {}) });
    yield* page;
    if (page.length < PAGE) return;
    after = (page[page.length - 1] as CatalogueRecord).id;
  }
}

/** What people found, by `a_key` and `b_key` joined by a line end. */
export async function judgedPairs(db: Db): Promise<ReadonlyMap<string, Verdict>> {
  const rows = await db.selectFrom('overlap_judgements').select(['a_key', 'b_key', 'verdict']).execute();
  return new Map(rows.map(({ a_key, b_key, verdict }) => [`${a_key}\n${b_key}`, verdict]));
}

export interface RunKnown {
  id: string;
  startedAt: Date;
  since: Date | null;
  shards: number;
  endedAt: Date | null;
}

export async function runById(db: Db, id: string): Promise<RunKnown | null> {
  const row = await db.selectFrom('overlap_runs').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? known(row) : null;
}

/** The newest run that was completed; null before the first. */
export async function newestRun(db: Db): Promise<RunKnown | null> {
  const row = await db.selectFrom('overlap_runs').selectAll().where('ended_at', 'is not', null).orderBy('started_at', 'desc').limit(1).executeTakeFirst();
  return row ? known(row) : null;
}

function known(row: { id: string; started_at: Date; since: Date | null; shards: number; ended_at: Date | null }): RunKnown {
  return { id: row.id, startedAt: row.started_at, since: row.since, shards: row.shards, endedAt: row.ended_at };
}
