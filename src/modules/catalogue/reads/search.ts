// Searching the catalogue: designations in any spelling and words in any language, filtered, counted by field, sorted, one page.

import { sql } from 'kysely';
import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { typedFrom, wordsLeft } from '../finding/asking.js';
import type { Facets } from '../finding/counts.js';
import { type Asked, type Filters, type Found, type Question, match } from '../finding/match.js';
import type { Cursor, Sort } from '../finding/page.js';
import { nearOf, slips } from '../finding/near.js';
import { STEMMED, STEMMERS, UNSTEMMED, isSign, isStemmed } from '../finding/words.js';
import { namedBy } from './naming.js';
import { type RecordBrief, briefsByNumber } from './records.js';
import { termsBeginning } from './signs.js';
import { type Answered, type Loaded, fetchPostings, searchIndex } from './search-index.js';

export interface CatalogueQuestion {
  words: string;
  /** The language of the reader: its small words carry nothing. */
  language: Language;
  filters: Filters;
  sort: Sort;
  after?: string | null;
  limit?: number;
}

export interface CatalogueAnswer {
  rows: RecordBrief[];
  total: number;
  facets: Facets;
  after: string | null;
  /** What was sought instead of a word that stands nowhere: `quantam` → `quantum`; nothing when no word is near it. */
  corrected: { word: string; instead: string[] }[];
  /** What was sought beside a word that hardly stands anywhere, and may be a slip of some list: `perfomance`, `performance`. */
  also: { word: string; instead: string[] }[];
  /** Set when no record has all the words, and those with the most of them are shown. */
  loosely: boolean;
}

const MOST_ANSWERS = 500;
/** Signs that stand alone in a question are few: each is a query. */
const MOST_SIGNS = 2;
/** A long word in so few records is as likely a slip, when its neighbour stands in so many times more. */
const RARE = 4;
const LONG = 6;
const MANY = 12;

/** What matches, best first; a handful of queries, the same however many records match. What was asked lately is known still, and costs one. */
export async function searchCatalogue(db: Db, question: CatalogueQuestion): Promise<CatalogueAnswer> {
  const index = await searchIndex(db);
  const key = JSON.stringify(question);
  const known = index.answers.get(key);
  const answered = known ?? (await answer(db, index, question));
  if (!known) keep(index.answers, key, answered);
  const { found, corrected, also, loosely } = answered;
  const last = found.hits.at(-1);
  return {
    rows: await briefsByNumber(db, found.hits.map((hit) => hit.nr)),
    total: found.total,
    facets: found.facets,
    after: found.more && last ? Buffer.from(JSON.stringify([last.cursor.value, last.cursor.nr])).toString('base64url') : null,
    corrected,
    also,
    loosely,
  };
}

function keep<Kept>(kept: Map<string, Kept>, key: string, one: Kept): void {
  kept.set(key, one);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_ANSWERS) return;
    kept.delete(oldest);
  }
}

async function answer(db: Db, index: Loaded, question: CatalogueQuestion): Promise<Answered> {
  const typed = typedFrom(question.words.slice(0, 300));
  const named = index.segments.length > 0 ? await namedBy(db, typed) : { weights: new Map<number, number>(), taken: [] };
  const words = wordsLeft(typed.tokens, named.taken);
  const { asked, corrected, also } = await askedFor(db, index, words, question.language);
  const given = { asked, named: named.weights, filters: question.filters, sort: question.sort, after: cursorFrom(question), limit: question.limit ?? 20 };
  // Words were typed, and none of them stands anywhere: nothing is found, not everything.
  if (words.length > 0 && asked.length === 0 && named.weights.size === 0) return { found: NOTHING, corrected, also, loosely: false };
  const key = JSON.stringify([question.words, question.language, question.filters]);
  const known = index.counted.get(key);
  if (known) return { found: match(index, { ...given, loosely: known.loosely }, known), corrected, also, loosely: known.loosely };
  const answered = counting(index, given);
  const { found, loosely } = answered;
  keep(index.counted, key, { total: found.total, facets: found.facets, loosely });
  return { ...answered, corrected, also };
}

/** All of the words; when no record has them, most of them. */
function counting(index: Loaded, given: Omit<Question, 'loosely'>): { found: Found; loosely: boolean } {
  const found = match(index, { ...given, loosely: false });
  if (found.total > 0 || given.asked.length < 2 || given.named.size > 0) return { found, loosely: false };
  const most = match(index, { ...given, loosely: true });
  return { found: most, loosely: most.total > 0 };
}

const NOTHING: Found = { total: 0, hits: [], more: false, facets: { sdo: [], status: [], committee: [], ics: [], keyword: [], listing: [], year: [] } };

interface Words extends Pick<CatalogueAnswer, 'corrected' | 'also'> {
  asked: Asked[];
}

async function askedFor(db: Db, index: Loaded, words: string[], language: Language): Promise<Words> {
  if (words.length === 0) return { asked: [], corrected: [], also: [] };
  const stems = await stemsFor(db, words);
  const sought = words.map((word) => ({ word, ...(stems.get(word) as Stems) }));
  for (const one of sought.filter(({ word }) => isSign(word)).slice(0, MOST_SIGNS)) one.terms = await termsBeginning(db, one.word);
  const kept = sought.filter(({ empty }) => !empty.has('en') && !empty.has(language));
  const carrying = kept.length > 0 ? kept : sought;
  await fetchPostings(db, index, carrying.flatMap((one) => one.terms));
  const records = (terms: string[]) => Math.max(0, ...terms.map((term) => index.postings.get(term)?.count ?? 0));
  const unknown = carrying.filter(({ terms }) => records(terms) === 0);
  const rare = carrying.filter(({ word, terms }) => records(terms) > 0 && records(terms) <= RARE && word.length >= LONG && /^\p{L}+$/u.test(word) && isStemmed(word)).map(({ word }) => word);
  const instead = await insteadOf(db, unknown.filter(({ word }) => isStemmed(word)).map(({ word }) => word));
  for (const [word, meant] of await meantBy(db, rare)) instead.set(word, meant);
  const near = [...instead.values()].flat();
  const nearStems = near.length > 0 ? await stemsFor(db, near) : new Map<string, Stems>();
  if (near.length > 0) await fetchPostings(db, index, [...nearStems.values()].flatMap((one) => one.terms));
  const asked = carrying.map(({ word, terms }) => askedOf(index, [...terms, ...(instead.get(word) ?? []).flatMap((one) => nearStems.get(one)?.terms ?? [])]));
  return {
    // A word that stands nowhere at all is left out: the others still say something.
    asked: asked.filter((one) => one.terms.length > 0),
    corrected: unknown.map(({ word }) => ({ word, instead: instead.get(word) ?? [] })),
    also: rare.flatMap((word) => (instead.has(word) ? [{ word, instead: instead.get(word) as string[] }] : [])),
  };
}

function askedOf(index: Loaded, terms: string[]): Asked {
  const found = [...new Set(terms)].flatMap((term) => {
    const known = index.postings.get(term);
    return known && known.count > 0 ? [known] : [];
  });
  return { terms: found.map(({ count, bySegment }) => ({ rarity: Math.log(1 + (index.documents - count + 0.5) / (count + 0.5)), count, postings: bySegment })) };
}

interface Stems {
  terms: string[];
  /** The languages in which the word carries nothing (`the`, `les`). */
  empty: Set<string>;
}

const stemsKnown = new Map<string, Stems>();
const MOST_STEMS = 20_000;

/** The terms that each word may be, in the languages of its script; asked of the database once for each word. */
async function stemsFor(db: Db, words: string[]): Promise<Map<string, Stems>> {
  const unknown = words.filter((word) => !stemsKnown.has(word));
  const asked = unknown.filter(isStemmed);
  for (const word of unknown) if (!isStemmed(word)) stemsKnown.set(word, { terms: [UNSTEMMED + word], empty: new Set() });
  if (asked.length > 0) {
    const { en, fr, es, ru } = STEMMERS;
    const found = await sql<{ word: string; en: string[]; fr: string[]; es: string[]; ru: string[] }>`
      select word, ts_lexize(${en}::regdictionary, word) as en, ts_lexize(${fr}::regdictionary, word) as fr,
        ts_lexize(${es}::regdictionary, word) as es, ts_lexize(${ru}::regdictionary, word) as ru
      from unnest(${asked}::text[]) as word`.execute(db);
    for (const row of found.rows) stemsKnown.set(row.word, stemsOf(row));
  }
  const answer = new Map(words.map((word) => [word, stemsKnown.get(word) as Stems]));
  if (stemsKnown.size > MOST_STEMS) stemsKnown.clear();
  return answer;
}

function stemsOf(row: { word: string; en: string[]; fr: string[]; es: string[]; ru: string[] }): Stems {
  const languages = /[\u0400-\u04ff]/.test(row.word) ? (['ru'] as const) : (['en', 'fr', 'es'] as const);
  const terms = languages.flatMap((language) => (row[language][0] ? [STEMMED[language] + row[language][0]] : []));
  const empty = languages.filter((language) => row[language].length === 0);
  return { terms: [...terms, UNSTEMMED + row.word], empty: new Set(empty) };
}

/** For words that stand nowhere: those that begin with them, else those that are a slip or two away, the commonest first. */
async function insteadOf(db: Db, words: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const word of words.slice(0, 3)) {
    const begun = word.length < 4 ? [] : await beginning(db, word);
    found.set(word, begun.length > 0 ? begun : await nearest(db, word));
  }
  return found;
}

/** For words that stand in a handful of records: the one a slip away that stands in very many more. */
async function meantBy(db: Db, words: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const word of words.slice(0, 2)) {
    const near = await db.selectFrom('catalogue_words').select(['word', 'count']).where(sql<boolean>`near && ${nearOf(word)}::int[]`).where('count', '>=', RARE * MANY).orderBy('count', 'desc').limit(40).execute();
    const meant = near.find((one) => slips(word, one.word) === 1 && !one.word.startsWith(word) && !word.startsWith(one.word));
    if (meant) found.set(word, [meant.word]);
  }
  return found;
}

async function beginning(db: Db, word: string): Promise<string[]> {
  const next = word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) + 1);
  const rows = await db.selectFrom('catalogue_words').select('word').where('word', '>=', word).where('word', '<', next).orderBy('count', 'desc').limit(6).execute();
  return rows.map((row) => row.word);
}

async function nearest(db: Db, word: string): Promise<string[]> {
  // The slip may be in a singular where only the plural stands, or the other way round.
  const forms = [word, /[a-z]$/.test(word) ? (word.endsWith('s') ? word.slice(0, -1) : `${word}s`) : word];
  const near = [...new Set(forms.flatMap(nearOf))];
  if (near.length === 0) return [];
  const found = await sql<{ word: string; count: number }>`
    select word, count from catalogue_words where near && ${near}::int[] order by count desc limit 200`.execute(db);
  const most = word.length > 7 ? 2 : 1;
  const close = found.rows.map((row) => ({ ...row, slips: Math.min(...forms.map((form) => slips(form, row.word))) })).filter((row) => row.slips <= most);
  const least = Math.min(...close.map((row) => row.slips));
  return close.filter((row) => row.slips === least).slice(0, 2).map((row) => row.word);
}

/** A key that is none begins at the beginning. */
function cursorFrom({ after, sort }: CatalogueQuestion): Cursor | null {
  if (!after) return null;
  try {
    const [value, nr] = JSON.parse(Buffer.from(after, 'base64url').toString()) as [unknown, unknown];
    const wanted = sort === 'designation' ? 'string' : 'number';
    return typeof value === wanted && typeof nr === 'number' ? { value: value as Cursor['value'], nr } : null;
  } catch {
    return null;
  }
}
