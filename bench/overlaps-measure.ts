// What bench/overlaps.mjs runs, in a process of its own for each size, so that memory is that of this size alone.

import { readFileSync } from 'node:fs';
import { recordsIn } from '../src/modules/overlaps/adapters/catalogue-files.js';
import { dictionariesFor } from '../src/modules/overlaps/dictionaries.js';
import { Comparison } from '../src/modules/overlaps/find.js';
import { type Text, textOf } from '../src/modules/overlaps/text.js';

const [what, how, ...rest] = process.argv.slice(2) as [string, string, ...string[]];
const seconds = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;

async function read(files: string[], share: number, wordsOnly: boolean): Promise<Text[]> {
  const texts: Text[] = [];
  let at = 0;
  for (const file of files) for await (const record of recordsIn(file)) if ((at++ * share) % 1 < share) texts.push(textOf(record, wordsOnly));
  return texts;
}

async function whole(share: number, files: string[]): Promise<void> {
  const texts = await read(files, share, false);
  const comparison = new Comparison(texts, dictionariesFor);
  const indexed = seconds();
  let [documents, pairs] = [0, 0];
  for (const { id } of comparison.documents(0, 1)) {
    documents += 1;
    pairs += comparison.of(id, 10, 0.2)?.length ?? 0;
  }
  const each = ((seconds() - indexed) / documents) * 1000;
  const memory = Math.round(process.resourceUsage().maxRSS / 1000);
  console.log(`| ${[texts.length, documents, pairs, indexed.toFixed(0), each.toFixed(2), seconds().toFixed(0), memory].join(' | ')} |`);
}

/** Pairs of `{a, b}`: found when the candidate is b, or an edition of the document that b is one of. */
async function ofPairs(mode: string, [pairs, ...files]: string[]): Promise<void> {
  const texts = await read(files, 1, false);
  const keys = new Map(texts.map(({ id, publisher, family }) => [id, `${publisher}|${family ?? id}`]));
  const comparison = new Comparison(mode === 'text' ? await read(files, 1, true) : texts, dictionariesFor);
  const tally = { pairs: 0, first: 0, ten: 0 };
  for (const line of readFileSync(pairs as string, 'utf8').split('\n').filter(Boolean)) {
    const { a, b } = JSON.parse(line) as { a: string; b: string };
    const found = [...new Set((comparison.of(a, 10) ?? []).map((one) => keys.get(one.b)))];
    const place = found.indexOf(keys.get(b));
    tally.pairs += 1;
    if (place === 0) tally.first += 1;
    if (place >= 0 && place < 10) tally.ten += 1;
  }
  console.log(`${mode}: ${tally.pairs} pairs, first ${(tally.first / tally.pairs).toFixed(3)}, among ten ${(tally.ten / tally.pairs).toFixed(3)}`);
}

if (what === 'whole') await whole(Number(how), rest);
else await ofPairs(how, rest);
