// Makes the numbers of the model of overlaps from pairs that are known to be one text: `{a, b, kind}` a line, ids of the records in the files. By
// text alone: numbers and relations are taken away first. Tells how each fifth is found by a model of the others, and what a score means.

import { writeFileSync } from 'node:fs';
import { FEATURES, leadOf } from '../src/modules/overlaps/index/features.js';
import { chanceBetween } from '../src/modules/overlaps/model.js';
import { type Model, curveOf, fit, likingBy, scaleOf } from './overlaps-fit.js';
import { type Asked, FOLDS, asked } from './overlaps-questions.js';

const LISTED = 10;
const [TITLES, SCOPES, OF_TOP, LEAD] = ['titleCosine', 'scopeCosine', 'ofTop', 'lead'].map((name) => FEATURES.indexOf(name as (typeof FEATURES)[number])) as [number, number, number, number];

type Point = readonly [liking: number, true: boolean];
type Steps = readonly (readonly [number, number])[];

const [pairsFile = '', weightsFile = '', ...files] = process.argv.slice(2);
const questions = await asked(pairsFile, files);
const scale = scaleOf(questions);
const models = Array.from({ length: FOLDS }, (_, fold) => fit(questions.filter((question) => question.fold !== fold), scale));
const unseenBy = (question: Asked) => models[question.fold] as Model;
for (let fold = 0; fold < FOLDS; fold++) tell(`fifth ${fold + 1}, unseen`, questions.filter((question) => question.fold === fold), unseenBy);
tell('all fifths, each unseen', questions, unseenBy);
const model = fit(questions, scale);
tell('all, trained on', questions, () => model);
const withPartner = questions.flatMap((question) => points(question, unseenBy(question)));
const without = questions.map((question) => pointsWithout(question, unseenBy(question)));
const steps = curveOf([...withPartner, ...without.flat()]);
tellMeaning('texts that have a partner', withPartner, steps);
tellMeaning('every text twice, with its partners and without', [...withPartner, ...without.flat()], steps);
tellSure(without, steps);
if (weightsFile) writeFileSync(weightsFile, written(model, steps));

function ranked({ rows }: Pick<Asked, 'rows'>, by: Model): { liking: number; at: number }[] {
  return rows.map((row, at) => ({ liking: likingBy(by, row), at })).sort((one, other) => other.liking - one.liking);
}

function points(question: Asked, by: Model): Point[] {
  return ranked(question, by).slice(0, LISTED).map(({ liking, at }) => [liking, question.stated[at] as boolean]);
}

/** What is listed for the same text when all its partners are taken out of the catalogue: nothing of it is right. */
function pointsWithout({ rows, stated }: Asked, by: Model): Point[] {
  const left = rows.filter((_, at) => !stated[at]).map((row) => Float32Array.from(row));
  const likeness = (at: number) => (left[at]?.[TITLES] ?? 0) + 0.5 * (left[at]?.[SCOPES] ?? 0);
  const top = likeness(0) || 1;
  left.forEach((row, at) => {
    row[OF_TOP] = likeness(at) / top;
    row[LEAD] = at === 0 ? leadOf(top, likeness(1)) : 0;
  });
  return ranked({ rows: left }, by).slice(0, LISTED).map(({ liking }) => [liking, false]);
}

/** The documents of the first ten texts, as a list tells them: one that several bodies list under the same title counts once. */
function listed({ rows, bodies, titles, documents }: Asked, by: Model): string[] {
  const texts: { title: string; bodies: Set<number> }[] = [];
  const found = new Set<string>();
  for (const { at } of ranked({ rows }, by)) {
    const [title, body] = [titles[at] as string, bodies[at] as number];
    const same = texts.find((text) => title !== '' && text.title === title && !text.bodies.has(body));
    if (same) same.bodies.add(body);
    else if (texts.length < LISTED) texts.push({ title, bodies: new Set([body]) });
    else continue;
    for (const document of documents[at] as string[]) found.add(document);
  }
  return [...found];
}

function tell(what: string, some: readonly Asked[], by: (question: Asked) => Model): void {
  const tally = new Map<string, { pairs: number; first: number; ten: number }>();
  for (const question of some) {
    const found = listed(question, by(question));
    for (const { document, kind } of question.wanted) {
      const place = found.indexOf(document);
      const count = tally.get(kind) ?? { pairs: 0, first: 0, ten: 0 };
      tally.set(kind, { pairs: count.pairs + 1, first: count.first + (place === 0 ? 1 : 0), ten: count.ten + (place >= 0 && place < LISTED ? 1 : 0) });
    }
  }
  for (const [kind, { pairs, first, ten }] of tally) console.log(`${what}, ${kind}: ${pairs} pairs, first ${(first / pairs).toFixed(3)}, among ten ${(ten / pairs).toFixed(3)}`);
}

/** What a score meant, a tenth at a time. */
function tellMeaning(what: string, all: readonly Point[], chances: Steps): void {
  const tenths = Array.from({ length: 10 }, () => ({ count: 0, score: 0, true: 0 }));
  for (const [liking, yes] of all) {
    const chance = chanceBetween(chances, liking);
    const tenth = tenths[Math.min(9, Math.floor(chance * 10))] as { count: number; score: number; true: number };
    tenth.count += 1;
    tenth.score += chance;
    tenth.true += yes ? 1 : 0;
  }
  console.log(what);
  for (const [at, { count, score, true: yes }] of tenths.entries()) console.log(`| ${at / 10} to ${(at + 1) / 10} | ${count} | ${(score / count).toFixed(2)} | ${(yes / count).toFixed(2)} |`);
}

/** Of how many texts without a partner the first candidate looked like one. */
function tellSure(all: readonly Point[][], chances: Steps): void {
  const best = all.map(([first]) => (first ? chanceBetween(chances, first[0]) : 0));
  for (const least of [0.2, 0.5, 0.7, 0.9]) console.log(`first candidate of a text without its partners from ${least}: ${((100 * best.filter((chance) => chance >= least).length) / best.length).toFixed(1)} %`);
}

function written({ means, spreads, line, curves }: Model, chances: Steps): string {
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
