// Makes the numbers of the model of overlaps from pairs that are known to be one text: `{a, b, kind}` a line, ids of the records in the files. By
// text alone: numbers and relations are taken away first. Tells how each half is found by a model of the other half, and what a score means.

import { readFileSync, writeFileSync } from 'node:fs';
import { recordsIn } from '../src/modules/overlaps/adapters/catalogue-files.js';
import { dictionariesFor } from '../src/modules/overlaps/dictionaries.js';
import { Links, STRENGTH } from '../src/modules/overlaps/evidence/links.js';
import { Comparison } from '../src/modules/overlaps/find.js';
import { Finder, THOROUGH } from '../src/modules/overlaps/index/candidates.js';
import { featuresOf } from '../src/modules/overlaps/index/features.js';
import { SubjectList } from '../src/modules/overlaps/index/subjects.js';
import { chanceBetween } from '../src/modules/overlaps/model.js';
import { textOf } from '../src/modules/overlaps/text.js';
import { type Model, type Question, curveOf, fit, likingBy, scaleOf } from './overlaps-fit.js';

interface Pair {
  a: string;
  b: string;
  kind: string;
}

interface Asked extends Question {
  kind: string;
  /** For each candidate the documents that it is an edition of, and the one that is wanted. */
  documents: string[][];
  wanted: string;
  /** Which candidates are the partner or stated to be one: for what a score means. */
  stated: boolean[];
}

/** Copies with the same title teach less than pairs that are stated. */
const [STATED, INFERRED] = [1, 0.4];
const LISTED = 10;
/** A link of such a strength is a statement. */
const SURE = 0.9;

const [pairsFile = '', weightsFile = '', ...files] = process.argv.slice(2);
const questions = await asked();
const scale = scaleOf(questions);
const halves = ([0, 1] as const).map((half) => fit(questions.filter((question) => question.half === half), scale));
for (const half of [0, 1] as const) tell(`half ${half + 1} by a model of the other`, questions.filter((question) => question.half === half), halves[1 - half] as Model);
const model = fit(questions, scale);
tell('both halves, trained on', questions, model);
const points = questions.flatMap((question) => best(question, halves[1 - question.half] as Model).slice(0, LISTED).map(({ liking, at }) => [liking, question.stated[at] as boolean] as const));
const steps = curveOf(points);
tellMeaning(points, steps);
if (weightsFile) writeFileSync(weightsFile, written(model, steps));

async function asked(): Promise<Asked[]> {
  const [list, full] = [new SubjectList(), new SubjectList()];
  const documents: string[] = [];
  const places = new Map<string, number>();
  for (const file of files) {
    for await (const record of recordsIn(file)) {
      const text = textOf(record);
      full.add(text);
      // Without the publisher: a joint text stands in the catalogue of each.
      places.set(record.id, documents.push(text.family ?? record.id) - 1);
      list.add(textOf(record, true));
    }
  }
  const { index } = new Comparison(list, dictionariesFor);
  const finder = new Finder(index);
  const links = new Links(Array.from({ length: full.count }, (_, subject) => full.subject(subject)));
  const partners = (text: number) => links.of(full.subjectOfText(text)).filter(({ as }) => STRENGTH[as] > SURE).flatMap(({ subject }) => Array.from(full.textsOf(subject), (other) => documents[other] as string));
  const pairs = readFileSync(pairsFile, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Pair);
  return pairs.flatMap(({ a, b, kind }) => {
    const [from, to] = [places.get(a), places.get(b)];
    if (from === undefined || to === undefined || a.split(':')[0] === b.split(':')[0]) return [];
    const wanted = documents[to] as string;
    const found = finder.candidates(list.subjectOfText(from), THOROUGH);
    const rows = featuresOf(index, finder.side, found, list.yearOf(from));
    const of = found.map(({ subject }) => [...new Set(Array.from(list.textsOf(subject), (text) => documents[text] as string))]);
    const right = new Set([wanted, ...partners(from)]);
    const stated = of.map((some) => some.some((document) => right.has(document)));
    return [{ rows, stated, true: of.map((some) => some.includes(wanted)), documents: of, wanted, kind: groupOf(kind), weight: groupOf(kind) === 'stated' ? STATED : INFERRED, half: halfOf(wanted) }];
  });
}

function groupOf(kind: string): string {
  return /^(?:jis|same_title)/.test(kind) ? 'inferred' : kind.startsWith('joint_pub') ? 'same document' : 'stated';
}

/** All pairs of a document fall into one half. */
function halfOf(document: string): 0 | 1 {
  let hash = 7;
  for (const character of document) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return ((hash >>> 7) % 2) as 0 | 1;
}

function best(question: Question, by: Model): { liking: number; at: number }[] {
  return question.rows.map((row, at) => ({ liking: likingBy(by, row), at })).sort((one, other) => other.liking - one.liking);
}

function tell(what: string, some: readonly Asked[], by: Model): void {
  const tally = new Map<string, { pairs: number; first: number; ten: number }>();
  for (const question of some) {
    const listed = [...new Set(best(question, by).flatMap(({ at }) => question.documents[at] as string[]))];
    const place = listed.indexOf(question.wanted);
    const count = tally.get(question.kind) ?? { pairs: 0, first: 0, ten: 0 };
    tally.set(question.kind, { pairs: count.pairs + 1, first: count.first + (place === 0 ? 1 : 0), ten: count.ten + (place >= 0 && place < LISTED ? 1 : 0) });
  }
  for (const [kind, { pairs, first, ten }] of tally) console.log(`${what}, ${kind}: ${pairs} pairs, first ${(first / pairs).toFixed(3)}, among ten ${(ten / pairs).toFixed(3)}`);
}

/** What a score meant, a tenth at a time. */
function tellMeaning(all: readonly (readonly [number, boolean])[], chances: readonly (readonly [number, number])[]): void {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, score: 0, true: 0 }));
  for (const [liking, yes] of all) {
    const chance = chanceBetween(chances, liking);
    const tenth = tenths[Math.min(9, Math.floor(chance * 10))] as { count: number; score: number; true: number };
    tenth.count += 1;
    tenth.score += chance;
    tenth.true += yes ? 1 : 0;
  }
  for (const [at, { count, score, true: yes }] of tenths.entries()) console.log(`| ${at / 10} to ${(at + 1) / 10} | ${count} | ${(score / count).toFixed(2)} | ${(yes / count).toFixed(2)} |`);
}

function written({ means, spreads, line, curves }: Model, chances: [number, number][]): string {
  const row = (values: readonly number[]) => `[${values.join(', ')}]`;
  const shown = curves.map(({ weights, bias, height }) => `  { weights: ${row(weights)}, bias: ${bias}, height: ${height} },\n`);
  return `// The numbers of the model, trained on known pairs by bench/overlaps-train.ts; in the order of FEATURES (index/features.ts). Not edited by hand.

export const MEANS: readonly number[] = ${row(means)};

export const SPREADS: readonly number[] = ${row(spreads)};

export const LINE: readonly number[] = ${row(line)};

export const CURVES: readonly { weights: readonly number[]; bias: number; height: number }[] = [
${shown.join('')}];

/** Liking, and the part of pairs of that liking that were one text. */
export const STEPS: readonly (readonly [number, number])[] = [
${chances.map((step) => `  ${row(step)},\n`).join('')}];
`;
}
