// The texts of which a partner is known, with their candidates by text alone: what the model of overlaps is trained on and measured by. All texts that
// hang together by partners fall into one fold, so that a model never sees an edition, a copy or a sister of what it is asked for.

import { readFileSync } from 'node:fs';
import { recordsIn } from '../src/modules/overlaps/adapters/catalogue-files.js';
import { dictionariesFor } from '../src/modules/overlaps/dictionaries.js';
import { Links, STRENGTH } from '../src/modules/overlaps/evidence/links.js';
import { Comparison } from '../src/modules/overlaps/find.js';
import { Finder, THOROUGH } from '../src/modules/overlaps/index/candidates.js';
import { FEATURES, featuresOf } from '../src/modules/overlaps/index/features.js';
import { rowOf } from '../src/modules/overlaps/index/int-list.js';
import { SubjectList } from '../src/modules/overlaps/index/subjects.js';
import { textOf } from '../src/modules/overlaps/text.js';
import type { Question } from './overlaps-fit.js';

export interface Pair {
  a: string;
  b: string;
  kind: string;
}

export interface Asked extends Question {
  /** The documents that are wanted, each with its kind of pair. */
  wanted: { document: string; kind: string }[];
  /** For each candidate the documents that it is an edition of, its body, and the words of its title as one number row. */
  documents: string[][];
  bodies: number[];
  titles: string[];
  /** Which candidates are the partner, stated to be one, or a copy of one under the same title: for what a score means. */
  stated: boolean[];
  fold: number;
}

export const FOLDS = 5;
/** Copies with the same title teach less than pairs that are stated. */
const [STATED, INFERRED] = [1, 0.4];
/** A link of such a strength is a statement; one of such is when the titles bear it out (find.ts). */
const [SURE, HINT] = [0.85, 0.5];
const BORNE_OUT = 0.35;
const COSINE = FEATURES.indexOf('titleCosine');
/** Texts of one title that are told (find.ts). */
const TOLD = 4;

interface Catalogue {
  /** By text alone, and with all that is stated. */
  list: SubjectList;
  full: SubjectList;
  /** The document of each text: without its publisher, since a joint text stands in the catalogue of each. */
  documents: string[];
  places: Map<string, number>;
}

export async function asked(pairsFile: string, files: readonly string[]): Promise<Asked[]> {
  const catalogue = await catalogueOf(files);
  const { list, full, documents } = catalogue;
  const { index } = new Comparison(list, dictionariesFor);
  const finder = new Finder(index);
  const links = new Links(Array.from({ length: full.count }, (_, subject) => full.subject(subject)));
  const partners = (text: number, least: number) => links.of(full.subjectOfText(text)).filter(({ as }) => STRENGTH[as] >= least).flatMap(({ subject }) => Array.from(full.textsOf(subject), (other) => documents[other] as string));
  const questions = wantedIn(pairsFile, catalogue);
  const foldOf = folds(questions.flatMap(({ from, wanted }) => wanted.map(({ document }): [string, string] => [documents[from] as string, document])));
  return questions.map(({ from, wanted }) => {
    const found = finder.candidates(list.subjectOfText(from), THOROUGH);
    const rows = featuresOf(index, finder.side, found, list.yearOf(from));
    const of = found.map(({ subject }) => nearest(list, subject, list.yearOf(from)).map((text) => documents[text] as string));
    const [right, known, hinted] = [new Set(wanted.map(({ document }) => document)), new Set(partners(from, SURE)), new Set(partners(from, HINT))];
    const among = (some: ReadonlySet<string>) => of.map((candidate) => candidate.some((document) => some.has(document)));
    const [partner, borneOut] = [among(new Set([...right, ...known])), among(hinted).map((is, at) => is && (rows[at]?.[COSINE] as number) > BORNE_OUT)];
    const titles = found.map(({ subject }) => rowOf(index.titles, subject).join(' '));
    const copied = new Set(titles.filter((title, at) => title !== '' && partner[at]));
    return {
      wanted,
      rows,
      true: among(right),
      stated: titles.map((title, at) => partner[at] || borneOut[at] || copied.has(title)),
      documents: of,
      bodies: found.map(({ subject }) => index.publisher[subject] as number),
      titles,
      weight: wanted.some(({ kind }) => kind === 'stated') ? STATED : INFERRED,
      fold: foldOf(documents[from] as string),
    };
  });
}

/** The texts of a subject that are told of it: those nearest in time. */
function nearest(list: SubjectList, subject: number, year: number | null): number[] {
  const far = (text: number) => (list.isPublished(text) ? 0 : 100) + (year && list.yearOf(text) ? Math.abs((list.yearOf(text) as number) - year) : 30);
  return Array.from(list.textsOf(subject)).sort((one, other) => far(one) - far(other)).slice(0, TOLD);
}

async function catalogueOf(files: readonly string[]): Promise<Catalogue> {
  const found: Catalogue = { list: new SubjectList(), full: new SubjectList(), documents: [], places: new Map() };
  for (const file of files) {
    for await (const record of recordsIn(file)) {
      const text = textOf(record);
      found.full.add(text);
      found.places.set(record.id, found.documents.push(text.family ?? record.id) - 1);
      found.list.add(textOf(record, true));
    }
  }
  return found;
}

/** Each text that is asked for, once, with all partners that are wanted. */
function wantedIn(pairsFile: string, { places, documents }: Catalogue): { from: number; wanted: Asked['wanted'] }[] {
  const questions = new Map<number, Asked['wanted']>();
  for (const line of readFileSync(pairsFile, 'utf8').split('\n').filter(Boolean)) {
    const { a, b, kind } = JSON.parse(line) as Pair;
    const [from, to] = [places.get(a), places.get(b)];
    if (from === undefined || to === undefined || a.split(':')[0] === b.split(':')[0]) continue;
    questions.set(from, [...(questions.get(from) ?? []), { document: documents[to] as string, kind: groupOf(kind) }]);
  }
  return [...questions].map(([from, wanted]) => ({ from, wanted }));
}

function groupOf(kind: string): string {
  return /^(?:jis|same_title)/.test(kind) ? 'inferred' : kind.startsWith('joint_pub') ? 'same document' : 'stated';
}

/** The fold of a document: one for all that hang together. */
function folds(pairs: readonly (readonly [string, string])[]): (document: string) => number {
  const leads = new Map<string, string>();
  const leadOf = (document: string): string => {
    const lead = leads.get(document) ?? document;
    if (lead === document) return document;
    const last = leadOf(lead);
    leads.set(document, last);
    return last;
  };
  for (const [one, other] of pairs) leads.set(leadOf(one), leadOf(other));
  return (document) => hashOf(leadOf(document)) % FOLDS;
}

function hashOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
  return hash >>> 7;
}
