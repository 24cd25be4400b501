// What a comparison reads: the texts of the catalogue, what was judged, what ran before.

import type { Db } from '../../../storage/index.js';
import { type RecordLine, recordLines, recordsAfter } from '../../catalogue/reads.js';
import type { KeptDictionary } from '../dictionaries.js';
import { SubjectList } from '../index/subjects.js';
import type { Verdict } from '../tables.js';
import { type Bibliographic, textOf } from '../text.js';

/** Small enough that a process which answers pages meanwhile is never long at it. */
const PAGE = 500;

/** All texts of the catalogue as they are compared, gathered into subjects, read in pages. */
export async function comparedTexts(db: Db, wordsOnly = false): Promise<SubjectList> {
  const list = new SubjectList();
  for await (const page of linesOf(db, null)) for (const { line } of page) list.add(textOf(JSON.parse(line) as Bibliographic, wordsOnly));
  return list;
}

/** The records of the catalogue as texts, in pages; each marked that changed after an instant. */
export async function* linesOf(db: Db, since: Date | null): AsyncGenerator<RecordLine[]> {
  for (let after: string | null = null; ; ) {
    const page = await recordLines(db, { after, limit: PAGE, since });
    yield page;
    if (page.length < PAGE) return;
    after = (page[page.length - 1] as RecordLine).id;
  }
}

/** Whether any record changed after an instant. */
export async function hasChangedSince(db: Db, since: Date): Promise<boolean> {
  return (await recordsAfter(db, { limit: 1, changedSince: since })).length > 0;
}

/** The dictionaries that earlier comparisons learnt. */
export async function keptDictionaries(db: Db): Promise<KeptDictionary[]> {
  const rows = await db.selectFrom('overlap_dictionaries').selectAll().execute();
  return rows.map(({ language, titles, words, segments }) => ({ language, titles, dictionary: { words: new Map(words), segments: new Map(segments) } }));
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
  stoppedAt: Date | null;
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

function known(row: { id: string; started_at: Date; since: Date | null; shards: number; ended_at: Date | null; stopped_at: Date | null }): RunKnown {
  return { id: row.id, startedAt: row.started_at, since: row.since, shards: row.shards, endedAt: row.ended_at, stoppedAt: row.stopped_at };
}
