// Overlaps at the command line: of the catalogue in the database, or straight of files.

import { readFile } from 'node:fs/promises';
import type { Call, Run } from '../../cli/verb.js';
import { Refused } from '../../kit/refusals.js';
import { recordsIn } from './adapters/catalogue-files.js';
import { dictionariesFor } from './dictionaries.js';
import { Comparison, type Overlap } from './find.js';
import { comparedTexts } from './reads.js';
import { type Text, textOf } from './text.js';

export const runOverlaps: Run = async (call) => {
  const limit = Math.min(100, Math.max(1, Number(call.options.limit) || 10));
  const texts = call.args.length > 0 ? await textsOfFiles(call) : await call.withCtx((ctx) => comparedTexts(ctx.db, call.options.textOnly === true));
  const comparison = new Comparison(texts, dictionariesFor);
  let found = 0;
  for (const a of await idsAsked(call, comparison)) {
    const candidates = comparison.of(a, limit);
    if (candidates === null) call.err(`no such record: ${a}`);
    if (!candidates?.length && call.options.ids === undefined) continue;
    found += 1;
    call.out(call.json ? JSON.stringify({ a, candidates: candidates ?? [] }) : [a, ...(candidates ?? []).map(shown)].join('\n'));
  }
  return found > 0 ? 0 : 1;
};

async function textsOfFiles(call: Call): Promise<Text[]> {
  const texts: Text[] = [];
  for (const path of call.args) {
    try {
      for await (const record of recordsIn(path)) texts.push(textOf(record, call.options.textOnly === true));
    } catch (error) {
      throw new Refused({ code: 'overlaps.cannotRead', kind: 'input', params: { file: path, reason: (error as Error).message } });
    }
  }
  return texts;
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
