// Overlaps at the command line: of the catalogue in the database, or straight of files.

import { type Call, type Run, languageOf } from '../../../cli/verb.js';
import { Refused, refuse } from '../../../kit/refusals.js';
import { type Say, sayIn } from '../../../kit/words.js';
import type { Ctx } from '../../../storage/index.js';
import { groupBySlug } from '../../groups/reads.js';
import { recordsIn } from '../adapters/catalogue-files.js';
import { embeddingService } from '../adapters/embeddings.js';
import { Meanings, vectorsInMemory } from '../adapters/meanings.js';
import { idsIn } from '../adapters/id-lines.js';
import { dictionariesBeside, dictionariesFor } from '../dictionaries.js';
import { type CandidatesOf, saidBecause } from '../exporting.js';
import { Comparison, type Overlap } from '../find.js';
import { SubjectList } from '../index/subjects.js';
import { messages } from '../messages.js';
import { comparedTexts, judgedPairs, keptDictionaries, roadmapTextsOf } from '../reads.js';
import { textOf } from '../text.js';

export const runOverlaps: Run = async (call) => {
  const limit = limitOf(call);
  const say = sayIn(messages, languageOf(call));
  const { comparison, ids } = call.args.length > 0 ? await ofFiles(call) : await call.withCtx((ctx) => ofCatalogue(ctx, call));
  const service = embeddingService(process.env);
  const meanings = service && new Meanings(service, vectorsInMemory());
  const all = ids === null && call.options.ids === undefined;
  let found = 0;
  for (const a of ids ?? (await idsAsked(call, comparison))) {
    const candidates = await candidatesOf(comparison, a, limit, meanings);
    if (candidates === null) call.err(say('refusals.overlaps.noRecord', { id: a }));
    if (!candidates?.length && all) continue;
    found += 1;
    const told: CandidatesOf = { a, candidates: (candidates ?? []).map(({ b, score, relation, because }) => ({ b, score, relation, because: saidBecause(because, say) })) };
    call.out(call.json ? JSON.stringify(told) : [a, ...told.candidates.map((candidate) => shown(candidate, say))].join('\n'));
  }
  if (meanings?.trouble) call.err(say(`overlaps.trouble.${meanings.trouble.code}`, meanings.trouble.params));
  return found > 0 ? 0 : 1;
};

const MOST = 100;

function limitOf({ options }: Call): number {
  const limit = Number(options.limit ?? 10);
  return Number.isInteger(limit) && limit >= 1 && limit <= MOST ? limit : refuse({ code: 'overlaps.badLimit', kind: 'input' });
}

/** With an embedding service three times as many are asked for, and the likest in meaning come up; without its help it goes by words alone. */
async function candidatesOf(comparison: Comparison, a: string, limit: number, meanings: Meanings | null): Promise<Overlap[] | null> {
  const found = comparison.of(a, meanings ? limit * 3 : limit);
  if (!meanings || !found?.length) return found;
  const title = (id: string) => comparison.titleOf(id) || id;
  const moved = await meanings.move(found, ({ b }) => [title(a), title(b)]);
  return moved.sort((x, y) => y.score - x.score).slice(0, limit);
}

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
  for (const path of call.args) await readable(path, async () => {
    for await (const record of recordsIn(path)) list.add(textOf(record, call.options.textOnly === true));
  });
  return list;
}

async function idsAsked(call: Call, comparison: Comparison): Promise<string[]> {
  const { ids } = call.options;
  if (typeof ids !== 'string') return comparison.ids;
  const found = new Set<string>();
  await readable(ids, async () => {
    for await (const id of idsIn(ids)) found.add(id);
  });
  return [...found];
}

/** What cannot be read is refused with its name and the reason. */
async function readable(path: string, read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    throw new Refused({ code: 'overlaps.cannotRead', kind: 'input', params: { file: path, reason: (error as Error).message } });
  }
}

function shown({ b, score, relation, because }: CandidatesOf['candidates'][number], say: Say): string {
  return `  ${score.toFixed(3)}  ${say(`overlaps.relations.${relation}`)}  ${b}\n${because.map(({ words }) => `         ${words}`).join('\n')}`.trimEnd();
}
