// Finds what matches a question in the segments of the index: all the words (or the most of them), within the filters, counted by field,
// sorted, one page. Pure: it is given the postings of the words and works on columns of numbers alone.

import { type Columns, KEY, SEVERAL, type SeveralField } from './columns.js';

export interface Postings {
  places: Uint16Array;
  weights: Uint8Array;
}

/** One word of the question with all terms that it may be: any of them will do. */
export interface Asked {
  /** Of each term: how rare it is, and its postings by segment. */
  terms: { rarity: number; postings: ReadonlyMap<number, Postings> }[];
}

export interface Segment {
  segment: number;
  columns: Columns;
}

export type Sort = 'relevance' | 'date' | 'designation';

export interface Filters {
  sdo?: readonly string[];
  status?: readonly string[];
  committee?: readonly string[];
  ics?: readonly string[];
  keyword?: readonly string[];
  yearFrom?: number | null;
  yearTo?: number | null;
}

export interface Question {
  asked: Asked[];
  /** Records found by their designation, by number, with how well: they match whatever the words say, and stand first. */
  named: ReadonlyMap<number, number>;
  filters: Filters;
  sort: Sort;
  /** The last of the page before, as `cursorOf` gave it. */
  after: Cursor | null;
  limit: number;
  /** Whether the most of the words will do when no record has all of them. */
  loosely: boolean;
}

export interface Cursor {
  value: number | string;
  nr: number;
}

export interface Hit {
  nr: number;
  cursor: Cursor;
}

export interface Found {
  total: number;
  hits: Hit[];
  more: boolean;
  facets: Record<SeveralField | 'year', Map<string, number>>;
}

const SIZE = 65_536;
/** What is found by its designation stands before all words. */
const NAMED = 1_000_000;
const FIELDS = [...SEVERAL, 'year'] as const;
const scores = new Float32Array(SIZE);
const masks = new Uint32Array(SIZE);

export function match(segments: readonly Segment[], question: Question): Found {
  const found: Found = { total: 0, hits: [], more: false, facets: { sdo: new Map(), status: new Map(), committee: new Map(), ics: new Map(), keyword: new Map(), year: new Map() } };
  const page = new Page(question.sort, question.after, question.limit + 1);
  for (const segment of segments) matchSegment(segment, question, found, page);
  found.more = page.rows.length > question.limit;
  found.hits = page.rows.slice(0, question.limit);
  return found;
}

function matchSegment({ segment, columns }: Segment, question: Question, found: Found, page: Page): void {
  const { asked, named, filters } = question;
  const all = asked.length > 0 ? 2 ** Math.min(asked.length, 31) - 1 : 0;
  scores.fill(0, 0, columns.size);
  masks.fill(0, 0, columns.size);
  for (const [n, word] of asked.slice(0, 31).entries()) score(word, segment, 2 ** n);
  for (const [place, weight] of placesNamed(named, segment, columns)) {
    masks[place] = all;
    scores[place] = (scores[place] as number) + NAMED * weight;
  }
  const tests = FIELDS.map((field) => testOf(field, filters, columns));
  const counts = FIELDS.map((field) => (field === 'year' ? new Uint32Array(2_300) : new Uint32Array(columns[field].names.length)));
  const least = question.loosely ? Math.max(1, Math.ceil(asked.length * 0.6)) : 0;
  const wanted = asked.length > 0 || named.size > 0;
  for (let place = 0; place < columns.size; place++) {
    if (columns.alive[place] === 0) continue;
    if (wanted) {
      const mask = masks[place] as number;
      if (asked.length === 0 ? (scores[place] as number) === 0 : least > 0 ? bitsIn(mask) < least : mask !== all) continue;
      if (least > 0 && mask !== all) scores[place] = (scores[place] as number) * (bitsIn(mask) / asked.length) ** 2;
    }
    let failed = -1;
    let failures = 0;
    for (let field = 0; field < tests.length && failures < 2; field++) {
      if (tests[field]?.(place) === false) {
        failed = field;
        failures += 1;
      }
    }
    if (failures > 1) continue;
    // What a filter leaves out is counted for that filter's own field still: so that one sees what else might be chosen.
    if (failures === 1) {
      count(failed, place, columns, counts);
      continue;
    }
    for (let field = 0; field < FIELDS.length; field++) count(field, place, columns, counts);
    found.total += 1;
    page.offer(segment * SIZE + place, place, columns, scores[place] as number);
  }
  addCounts(columns, counts, found);
}

function score(word: Asked, segment: number, bit: number): void {
  for (const { rarity, postings } of word.terms) {
    const there = postings.get(segment);
    if (!there) continue;
    const { places, weights } = there;
    for (let n = 0; n < places.length; n++) {
      const place = places[n] as number;
      const mask = masks[place] as number;
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

function placesNamed(named: ReadonlyMap<number, number>, segment: number, columns: Columns): [number, number][] {
  const here = [...named].filter(([nr]) => Math.floor(nr / SIZE) === segment && nr % SIZE < columns.size);
  return here.map(([nr, weight]) => [nr % SIZE, weight]);
}

type Test = ((place: number) => boolean) | null;

function testOf(field: SeveralField | 'year', filters: Filters, columns: Columns): Test {
  if (field === 'year') {
    const { yearFrom, yearTo } = filters;
    if (!yearFrom && !yearTo) return null;
    return (place) => {
      const year = columns.year[place] as number;
      return year >= (yearFrom ?? 1) && year <= (yearTo ?? 9_999);
    };
  }
  const wanted = filters[field];
  if (!wanted || wanted.length === 0) return null;
  const { names, starts, codes } = columns[field];
  const chosen = new Set(wanted.map((name) => names.indexOf(name)));
  return (place) => {
    for (let n = starts[place] as number; n < (starts[place + 1] as number); n++) if (chosen.has(codes[n] as number)) return true;
    return false;
  };
}

function count(field: number, place: number, columns: Columns, counts: Uint32Array[]): void {
  const counted = counts[field] as Uint32Array;
  const name = FIELDS[field] as SeveralField | 'year';
  if (name === 'year') {
    const year = columns.year[place] as number;
    counted[year] = (counted[year] as number) + 1;
    return;
  }
  const { starts, codes } = columns[name];
  const end = starts[place + 1] as number;
  for (let n = starts[place] as number; n < end; n++) {
    const code = codes[n] as number;
    counted[code] = (counted[code] as number) + 1;
  }
}

function addCounts(columns: Columns, counts: Uint32Array[], found: Found): void {
  for (const [n, field] of FIELDS.entries()) {
    const into = found.facets[field];
    const counted = counts[n] as Uint32Array;
    for (let code = 0; code < counted.length; code++) {
      const many = counted[code] as number;
      if (many === 0 || (field === 'year' && code === 0)) continue;
      const name = field === 'year' ? String(code) : (columns[field].names[code] as string);
      into.set(name, (into.get(name) ?? 0) + many);
    }
  }
}

function bitsIn(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
}

/** The first rows of what is offered, in the order asked for, after the cursor. */
class Page {
  rows: Hit[] = [];

  constructor(
    private sort: Sort,
    private after: Cursor | null,
    private most: number,
  ) {}

  offer(nr: number, place: number, columns: Columns, score: number): void {
    const last = this.rows.length >= this.most ? this.rows[this.rows.length - 1] : undefined;
    const value = this.valueOf(place, columns, score, last);
    if (value === null) return;
    const cursor = { value, nr };
    if (this.after && !before(this.after, cursor)) return;
    if (last && !before(cursor, last.cursor)) return;
    let at = this.rows.length;
    while (at > 0 && before(cursor, (this.rows[at - 1] as Hit).cursor)) at--;
    this.rows.splice(at, 0, { nr, cursor });
    if (this.rows.length > this.most) this.rows.pop();
  }

  /** What the row sorts by, less being earlier; null when a glance tells that it comes too late. */
  private valueOf(place: number, columns: Columns, score: number, last: Hit | undefined): number | string | null {
    if (this.sort === 'relevance') {
      // A little for what is recent, and for the document before its amendments.
      const recent = Math.max(0, (columns.year[place] as number) - 1950) / 1000;
      return -Math.fround(score * (columns.supplement[place] === 1 ? 0.8 : 1) * (1 + recent));
    }
    if (this.sort === 'date') return -(columns.date[place] as number);
    const first = columns.key[place * KEY] as number;
    if (last && first > (last.cursor.value as string).charCodeAt(0)) return null;
    return String.fromCharCode(...columns.key.subarray(place * KEY, place * KEY + KEY));
  }
}

function before(one: Cursor, other: Cursor): boolean {
  return one.value < other.value || (one.value === other.value && one.nr < other.nr);
}
