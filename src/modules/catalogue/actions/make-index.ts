// Makes the stale segments of the search index anew, one after the other: reads their records, has their words stemmed by the database, and
// puts columns and postings in the place of the old ones in one transaction.

import { turns } from '../../../kit/turns.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { PostingsBuilder, type Turn } from '../finding/build.js';
import { gatherColumns, packed } from '../finding/columns.js';
import { nearOf } from '../finding/near.js';
import type { StemmedLanguage } from '../finding/words.js';
import { type IndexedRow, segmentRows, segmentSize, staleSegments, stemsOf } from '../reads/indexed.js';
import { holdSegment, putPostings, putSegment, putWords, spoilSegment } from '../store/index-store.js';

/** Makes what is stale anew; gives how many segments there were. Nothing to do is quick. */
export async function makeIndex(ctx: Ctx): Promise<number> {
  const stale = await staleSegments(ctx.db);
  for (const segment of stale) await makeSegment(ctx, segment);
  return stale.length;
}

/** Makes a segment anew although nothing in it has changed: when words are cut in another way. */
export async function remakeSegment(ctx: Ctx, segment: number): Promise<void> {
  await inTransaction(ctx, async (within) => {
    await spoilSegment(within.db, segment);
    await makeSegment(within, segment);
  });
}

async function makeSegment(ctx: Ctx, segment: number): Promise<void> {
  await inTransaction(ctx, async (within) => {
    if (!(await holdSegment(within.db, segment))) return;
    const size = await segmentSize(within.db, segment);
    const columns = gatherColumns(size);
    const builder = new PostingsBuilder(size);
    const turn = turns();
    for await (const { place, row } of segmentRows(within.db, segment)) {
      columns.add(place, countedOf(row));
      builder.add(place, { ...row, work: wordsOfWork(row) });
      await turn();
    }
    const stems = await stemsFor(within, builder);
    const { bytes, names } = packed(columns.end());
    await putSegment(within.db, segment, { bytes, names });
    await putPostings(within.db, segment, builder.postings((language, word) => stems.get(language)?.get(word) ?? null, turn));
    await putWords(within.db, wordsOf(builder, size, turn));
  });
}

/** Who works on it, under which Question, from which document. */
function wordsOfWork({ work }: IndexedRow): string[] {
  return work ? [work.group, work.question, work.document, ...(work.editors ?? [])].flatMap((one) => one ?? []) : [];
}

function countedOf(row: IndexedRow) {
  // A Question or a group that works on a text is looked for where its committee is.
  const committees = [...new Set([...row.committees, row.work?.group, row.work?.question])].flatMap((one) => one ?? []);
  return { ...row, committees, publishedOn: row.published_on, gone: row.gone_from !== null };
}

async function stemsFor(ctx: Ctx, builder: PostingsBuilder): Promise<Map<StemmedLanguage, Map<string, string | null>>> {
  const stems = new Map<StemmedLanguage, Map<string, string | null>>();
  for (const [language, words] of Object.entries(builder.unstemmed()) as [StemmedLanguage, string[]][]) stems.set(language, await stemsOf(ctx.db, language, words));
  return stems;
}

/** Up to so many records, each word counts. */
const FEW = 8_192;

/** Of many records a word that stands in one alone is as likely a slip itself. */
async function* wordsOf(builder: PostingsBuilder, size: number, turn: Turn): AsyncGenerator<{ word: string; count: number; near: number[] }> {
  const counts = new Map<string, number>();
  for await (const { word, count } of builder.vocabulary(turn)) counts.set(word, (counts.get(word) ?? 0) + count);
  for (const [word, count] of counts) {
    if ((count < 2 && size > FEW) || word.length < 4) continue;
    yield { word, count, near: nearOf(word) };
    await turn();
  }
}
