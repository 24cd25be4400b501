// Overlaps at the command line: of the catalogue in the database, or straight of files.

import { readFile } from 'node:fs/promises';
import type { Call, Run } from '../../cli/verb.js';
import { Refused, refuse } from '../../kit/refusals.js';
import type { Ctx } from '../../storage/index.js';
import { groupBySlug } from '../groups/reads.js';
import { beginRun, beginWholeRun } from './actions.js';
import { recordsIn } from './adapters/catalogue-files.js';
import { embeddingService, embeddingsOf } from './adapters/embeddings.js';
import { dictionariesBeside, dictionariesFor } from './dictionaries.js';
import { Comparison, type Overlap } from './find.js';
import { SubjectList } from './index/subjects.js';
import { byMeaning } from './meaning.js';
import { comparedTexts, judgedPairs, keptDictionaries, roadmapTextsOf } from './reads.js';
import { textOf } from './text.js';

export const runOverlaps: Run = async (call) => {
  const limit = Math.min(100, Math.max(1, Number(call.options.limit) || 10));
  const { comparison, ids } = call.args.length > 0 ? await ofFiles(call) : await call.withCtx((ctx) => ofCatalogue(ctx, call));
  let found = 0;
  for (const a of ids ?? (await idsAsked(call, comparison))) {
    const candidates = await candidatesOf(comparison, a, limit);
    if (candidates === null) call.err(`no such record: ${a}`);
    if (!candidates?.length && call.options.ids === undefined && ids === null) continue;
    found += 1;
    call.out(call.json ? JSON.stringify({ a, candidates: (candidates ?? []).map(({ key: _, open: __, ...shownAsJson }) => shownAsJson) }) : [a, ...(candidates ?? []).map(shown)].join('\n'));
  }
  return found > 0 ? 0 : 1;
};

/** With an embedding service three times as many are asked for, and the likest in meaning come up. */
async function candidatesOf(comparison: Comparison, a: string, limit: number): Promise<Overlap[] | null> {
  const service = embeddingService(process.env);
  const found = comparison.of(a, service ? limit * 3 : limit);
  if (!service || !found?.length) return found;
  const titles = [a, ...found.map(({ b }) => b)].map((id) => comparison.titleOf(id) || id);
  return byMeaning(found, await embeddingsOf(service, titles)).slice(0, limit);
}

export const runCompare: Run = async (call) => {
  const run = await call.withCtx((ctx) => (call.options.all === true ? beginWholeRun(ctx) : beginRun(ctx)));
  call.out(call.json ? JSON.stringify({ run }) : `The workers compare the catalogue (run ${run}).`);
  return 0;
};

interface Asked {
  comparison: Comparison;
  /** The records of a group's roadmap; null when none was named. */
  ids: string[] | null;
}

async function ofFiles(call: Call): Promise<Asked> {
  return { comparison: new Comparison(await textsOfFiles(call), dictionariesFor), ids: null };
}

async function ofCatalogue(ctx: Ctx, { options }: Call): Promise<Asked> {
  const ids = typeof options.group === 'string' ? await roadmapOf(ctx, options.group) : null;
  const [kept, judged] = [await keptDictionaries(ctx.db), await judgedPairs(ctx.db)];
  const dictionaries = (list: SubjectList) => dictionariesBeside(kept, list).dictionaries;
  return { comparison: new Comparison(await comparedTexts(ctx.db, options.textOnly === true), dictionaries, judged), ids };
}

async function roadmapOf(ctx: Ctx, slug: string): Promise<string[]> {
  const group = (await groupBySlug(ctx.db, slug)) ?? refuse({ code: 'overlaps.noGroup', params: { group: slug }, kind: 'missing' });
  return roadmapTextsOf(ctx, group.id);
}

async function textsOfFiles(call: Call): Promise<SubjectList> {
  const list = new SubjectList();
  for (const path of call.args) {
    try {
      for await (const record of recordsIn(path)) list.add(textOf(record, call.options.textOnly === true));
    } catch (error) {
      throw new Refused({ code: 'overlaps.cannotRead', kind: 'input', params: { file: path, reason: (error as Error).message } });
    }
  }
  return list;
}

async function idsAsked(call: Call, comparison: Comparison): Promise<string[]> {
  const { ids } = call.options;
  if (typeof ids !== 'string') return comparison.ids;
  const lines = (await readFile(ids, 'utf8')).split('\n').map((line) => line.trim());
  return [...new Set(lines.filter(Boolean))];
}

function shown({ b, score, relation, because }: Overlap): string {
  const reasons = because.map(({ code, params }) => `${code} ${Object.values(params).join(' ')}`.trim());
  return `  ${score.toFixed(3)}  ${relation.padEnd(9)}  ${b}  (${reasons.join('; ')})`;
}
