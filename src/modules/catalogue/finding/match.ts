// Finds what matches a question in the segments of the index: all the words (or the most of them), within the filters, counted by field,
// sorted, one page. Pure: it is given the postings of the words and works on columns of numbers alone.

import { type Columns, SEVERAL, type SeveralField } from './columns.js';
import { type Counts, type Facets, beginCounts, count, facetsOf } from './counts.js';
import { type Cursor, type Hit, Page, type Sort } from './page.js';

export interface Postings {
  places: Uint16Array;
  weights: Uint8Array;
}

/** One word of the question with all terms that it may be: any of them will do. */
export interface Asked {
  /** Of each term: how rare it is, in how many records it stands, and its postings by segment. */
  terms: { rarity: number; count: number; postings: ReadonlyMap<number, Postings> }[];
}

export interface Segment {
  segment: number;
  columns: Columns;
}

export interface Searched {
  segments: readonly Segment[];
  /** What the codes in the columns stand for, in all segments alike. */
  names: Record<SeveralField, string[]>;
}

export interface Filters {
  sdo?: readonly string[];
  status?: readonly string[];
  committee?: readonly string[];
  ics?: readonly string[];
  keyword?: readonly string[];
  /** `gone`: what no whole list has any more. */
  listing?: readonly string[];
  yearFrom?: number | null;
  yearTo?: number | null;
}

export interface Question {
  asked: Asked[];
  /** Records found by their designation, by number, with how well: they match whatever the words say, and stand first. */
  named: ReadonlyMap<number, number>;
  filters: Filters;
  sort: Sort;
  /** The last of the page before. */
  after: Cursor | null;
  limit: number;
  /** Whether the most of the words will do when no record has all of them. */
  loosely: boolean;
}

/** What is found however it is sorted, and on whichever page: counted once for all of them. */
export interface Counted {
  total: number;
  facets: Facets;
}

export interface Found extends Counted {
  hits: Hit[];
  more: boolean;
}

const SIZE = 65_536;
/** What is found by its designation stands before all words. */
const NAMED = 1_000_000;
const scores = new Float32Array(SIZE);
const masks = new Uint32Array(SIZE);
const candidates = new Uint16Array(SIZE);

/** Finds one page of what matches; the counts as well, unless they are known. */
export function match(index: Searched, question: Question, known: Counted | null = null): Found {
  const page = new Page(question.sort, question.after, question.limit + 1);
  const counts = known ? null : beginCounts(index.names);
  const tests = testsOf(question.filters, index.names);
  // The rarest word last: what it leaves are the candidates.
  const asked = [...question.asked.slice(0, 31)].sort((a, b) => frequency(b) - frequency(a));
  let total = 0;
  for (const segment of index.segments) total += matchSegment(segment, { ...question, asked }, { counts, tests, page });
  return { hits: page.rows.slice(0, question.limit), more: page.rows.length > question.limit, total: known?.total ?? total, facets: counts ? facetsOf(counts, index.names) : (known as Counted).facets };
}

function frequency(word: Asked): number {
  return word.terms.reduce((sum, term) => sum + term.count, 0);
}

interface Into {
  counts: Counts | null;
  tests: Test[];
  page: Page;
}

function matchSegment({ segment, columns }: Segment, question: Question, { counts, tests, page }: Into): number {
  const found = candidatesIn(segment, columns, question);
  let total = 0;
  for (let n = 0; n < found; n++) {
    const place = candidates[n] as number;
    let failed = -1;
    let failures = 0;
    const most = counts ? 2 : 1;
    for (let test = 0; test < tests.length && failures < most; test++) {
      if ((tests[test] as Test).passes(place, columns)) continue;
      failed = (tests[test] as Test).field;
      failures += 1;
    }
    // What a filter leaves out is counted for that filter's own field still: so that one sees what else might be chosen.
    if (counts && failures === 1) count(counts, place, columns, failed);
    if (failures > 0) continue;
    if (counts) count(counts, place, columns, -1);
    total += 1;
    page.offer(segment * SIZE + place, place, columns, scores[place] as number);
  }
  return total;
}

/** Gathers the places of a segment that match the words, with their scores; gives how many there are. */
function candidatesIn(segment: number, columns: Columns, { asked, named, loosely }: Question): number {
  const { alive, size } = columns;
  const here = placesNamed(named, segment, size);
  if (asked.length === 0 && named.size > 0) return gather(here, columns);
  let many = 0;
  if (asked.length === 0) {
    scores.fill(0, 0, size);
    for (let place = 0; place < size; place++) if (alive[place] === 1) candidates[many++] = place;
    return many;
  }
  const all = 2 ** asked.length - 1;
  scores.fill(0, 0, size);
  masks.fill(0, 0, size);
  for (const [n, word] of asked.entries()) score(word, segment, 2 ** n, loosely ? 0 : 2 ** n - 1);
  for (const [place, weight] of here) {
    masks[place] = all;
    scores[place] = (scores[place] as number) + NAMED * weight;
  }
  if (loosely) return gatherLoosely(columns, asked.length);
  const rarest = asked[asked.length - 1] as Asked;
  if (here.length === 0 && rarest.terms.length < 8) return gatherFrom(rarest, segment, columns, all);
  for (let place = 0; place < size; place++) if (masks[place] === all && alive[place] === 1) candidates[many++] = place;
  return many;
}

function gather(here: [number, number][], { alive }: Columns): number {
  let many = 0;
  for (const [place, weight] of here) {
    scores[place] = NAMED * weight;
    if (alive[place] === 1) candidates[many++] = place;
  }
  return many;
}

/** Of the postings of the rarest word, those that have all the others; each is taken once. */
function gatherFrom(rarest: Asked, segment: number, { alive }: Columns, all: number): number {
  let many = 0;
  for (const { postings } of rarest.terms) {
    const places = postings.get(segment)?.places;
    if (!places) continue;
    for (let n = 0; n < places.length; n++) {
      const place = places[n] as number;
      if (masks[place] !== all) continue;
      masks[place] = 0;
      if (alive[place] === 1) candidates[many++] = place;
    }
  }
  return many;
}

function gatherLoosely({ alive, size }: Columns, words: number): number {
  const least = Math.max(1, Math.ceil(words * 0.6));
  let many = 0;
  for (let place = 0; place < size; place++) {
    const bits = bitsIn(masks[place] as number);
    if (bits < least || alive[place] === 0) continue;
    scores[place] = (scores[place] as number) * (bits / words) ** 2;
    candidates[many++] = place;
  }
  return many;
}

/** Adds what a word weighs; only where all words `before` it stand as well. */
function score(word: Asked, segment: number, bit: number, before: number): void {
  for (const { rarity, postings } of word.terms) {
    const there = postings.get(segment);
    if (!there) continue;
    const { places, weights } = there;
    for (let n = 0; n < places.length; n++) {
      const place = places[n] as number;
      const mask = masks[place] as number;
      if ((mask & before) !== before) continue;
      const weight = rarity * (weights[n] as number);
      // The same word in two languages of one record says little more than in one.
      if ((mask & bit) !== 0) scores[place] = (scores[place] as number) + weight * 0.1;
      else {
        masks[place] = mask | bit;
        scores[place] = (scores[place] as number) + weight;
      }
    }
  }
}

function placesNamed(named: ReadonlyMap<number, number>, segment: number, size: number): [number, number][] {
  const here = [...named].filter(([nr]) => Math.floor(nr / SIZE) === segment && nr % SIZE < size);
  return here.map(([nr, weight]) => [nr % SIZE, weight]);
}

interface Test {
  field: number;
  passes: (place: number, columns: Columns) => boolean;
}

/** A test for each filter that is set. The field is its place in `SEVERAL`, and one more for the year. */
function testsOf(filters: Filters, names: Record<SeveralField, string[]>): Test[] {
  const tests: Test[] = [];
  for (const [n, field] of SEVERAL.entries()) {
    const wanted = filters[field];
    if (!wanted || wanted.length === 0) continue;
    const chosen = new Uint8Array(names[field].length);
    for (const name of wanted) {
      const code = names[field].indexOf(name);
      if (code >= 0) chosen[code] = 1;
    }
    tests.push({
      field: n,
      passes: (place, columns) => {
        const { starts, codes } = columns[field];
        const end = starts[place + 1] as number;
        for (let at = starts[place] as number; at < end; at++) if (chosen[codes[at] as number] === 1) return true;
        return false;
      },
    });
  }
  const { yearFrom, yearTo } = filters;
  const [from, to] = [yearFrom ?? 1, yearTo ?? 9_999];
  if (yearFrom || yearTo) tests.push({ field: SEVERAL.length, passes: (place, { year }) => (year[place] as number) >= from && (year[place] as number) <= to });
  return tests;
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}
