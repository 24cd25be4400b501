// What a group says it is about: the words of its name and of its terms of reference, for a roadmap in which little stands yet. With each entry
// they count less: what an editor chose says more than what a group was called.

import type { Census, Held } from './census.js';
import { numberOf } from './census.js';
import type { Reason } from './suggestion.js';
import { type Compared, termsOf } from './terms.js';

/** A group's name in its languages, and the clauses of its terms of reference, language by language. */
export interface About {
  name: readonly string[];
  terms: readonly (readonly string[])[];
}

/** What the words weigh beside the likeness to entries (rank.ts), and by how many entries they are forgotten. */
const WEIGHTS = { name: 8, terms: 0.8, pair: 1.5 };
export const FORGOTTEN_BY = 5;
/** A word of the terms of reference counts when it stands in no more of the catalogue than this share (of a small one: so many titles), and in so many of their clauses. */
const RARE = 0.01;
const FEW_TITLES = 20;
const CLAUSES = 2;

/** What every group has in its name or its terms of reference, rare as it is in the titles of standards. */
const OF_EVERY_GROUP = new Set(
  ('joint coordination coordinate activity focus group working correspondence standardization standardisation standard itu itut tsag tsb jca fg sg wg study meeting term reference roadmap ' +
    'parent chair chairman vice secretariat secretary member membership report progress liaison deliverable contribution participation participant participate question recommendation lifetime ' +
    'scope objective task role collaboration collaborate organization work circular director bureau invited expert mandate draft shall will their other these such through within related relevant including ' +
    'activite conjointe coordination groupe specialise normalisation norme etude reunion mandat rapport actividad conjunta coordinacion grupo tematico normalizacion norma estudio reunion informe ' +
    'группа совместная координационная деятельность деятельности группы оперативная стандартизация стандартизации исследовательская').split(' '),
);
const OF_EVERY_GROUP_IN_CHINESE = /联合协调活动|焦点组|标准化|国际电联|研究组|工作组/gu;

export interface Profile {
  /** How much a document is of what the group is about. */
  score: (one: Held) => number;
  /** With which words, in words. */
  reasons: (text: Compared) => Reason[];
}

/** Null when there are entries enough, or nothing is known of the group. */
export function profileOf(census: Census, about: About | null, entries: number): Profile | null {
  const share = 1 - entries / FORGOTTEN_BY;
  if (!about || share <= 0) return null;
  // What the catalogue does not know is as rare as can be: in a language that it hardly speaks, one word that it knows is not the whole name.
  const rarity = (term: number) => Math.log(1 + census.size() / (Math.max(2, census.count(term)) + 0.5));
  const names = about.name.map((name) => weighed(name, rarity));
  const terms = oddsOfClauses(census, about.terms);
  return {
    score: (one) => share * (WEIGHTS.name * Math.max(0, ...names.map((name) => likeName(one, name, rarity))) + WEIGHTS.terms * likeTerms(one, terms)),
    reasons: (text) => {
      const inName = said(text, (term) => names.some((name) => (name.get(term) ?? 0) > 0));
      const inTerms = said(text, (term) => terms.has(term)).filter((words) => !inName.includes(words));
      return [...(inName.length > 0 ? [{ kind: 'name' as const, words: inName.slice(0, 3).join(', ') }] : []), ...(inTerms.length > 0 ? [{ kind: 'terms' as const, words: inTerms.slice(0, 3).join(', ') }] : [])];
    },
  };
}

/** Words, and pairs of neighbours, without what every group says of itself. */
function ownTerms(text: string): { words: string[]; pairs: string[] } {
  const { words, pairs } = termsOf({ sdo: '', family: '', title: text.replace(OF_EVERY_GROUP_IN_CHINESE, ' '), committees: [], ics: [], keywords: [] });
  const own = (word: string) => !OF_EVERY_GROUP.has(word);
  return { words: words.filter(own), pairs: pairs.filter((pair) => pair.split(' ').every(own)) };
}

function weighed(name: string, rarity: (term: number) => number): Map<number, number> {
  const { words, pairs } = ownTerms(name);
  const terms = [...words.map((word) => [`w:${word}`, 1] as const), ...pairs.map((pair) => [`p:${pair}`, WEIGHTS.pair] as const)];
  return new Map(terms.map(([term, weight]) => [numberOf(term), weight * rarity(numberOf(term))] as const));
}

/**
 * How much of the name stands in the title, and of the title in the name: the mean of how much it covers and of the cosine; less where few of the
 * words are shared, so that a single rare one (`covid`) does not outweigh the rest.
 */
function likeName(one: Held, name: ReadonlyMap<number, number>, rarity: (term: number) => number): number {
  const found = [...one.words, ...one.pairs].map((term) => name.get(term) ?? 0).filter((weight) => weight > 0);
  if (found.length === 0) return 0;
  const all = [...name.values()];
  const [shared, product] = [found.reduce((sum, weight) => sum + weight, 0), found.reduce((sum, weight) => sum + weight ** 2, 0)];
  const title = one.words.reduce((sum, term) => sum + rarity(term) ** 2, 0) + one.pairs.reduce((sum, term) => sum + (WEIGHTS.pair * rarity(term)) ** 2, 0);
  const cosine = product / Math.sqrt(all.reduce((sum, weight) => sum + weight ** 2, 0) * title);
  return (shared / all.reduce((sum, weight) => sum + weight, 0) + cosine) / 2 * Math.sqrt(found.length / all.length);
}

/** Of the rare words of the clauses, how many times more often they stand here than in the catalogue (its logarithm); in the language that it speaks most. */
function oddsOfClauses(census: Census, editions: About['terms']): Map<number, number> {
  const counted = editions.map((clauses) => ({ clauses: clauses.length, counts: countsOf(clauses) }));
  const spoken = ({ counts }: { counts: Map<number, number> }) => [...counts.keys()].filter((term) => census.count(term) >= 2).length / Math.max(1, counts.size);
  const [best] = counted.sort((a, b) => spoken(b) - spoken(a));
  const odds = [...(best?.counts ?? [])].flatMap(([term, here]): [number, number][] => {
    const there = census.count(term);
    if (!best || here < Math.min(CLAUSES, best.clauses) || there < 2 || there > Math.max(FEW_TITLES, RARE * census.size())) return [];
    return [[term, Math.log(here / best.clauses / ((there + 5) / census.size()))]];
  });
  return new Map(odds.filter(([, value]) => value > 0));
}

/** In how many of the clauses each word and pair stands. */
function countsOf(clauses: readonly string[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const clause of clauses) {
    const { words, pairs } = ownTerms(clause);
    for (const term of [...words.map((word) => numberOf(`w:${word}`)), ...pairs.map((pair) => numberOf(`p:${pair}`))]) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** The four words or pairs that say most. */
function likeTerms(one: Held, terms: ReadonlyMap<number, number>): number {
  const found = [...one.words, ...one.pairs].map((term) => terms.get(term) ?? 0);
  return found.sort((a, b) => b - a).slice(0, 4).reduce((sum, value) => sum + value, 0) / 20;
}

/** Pairs first, and no word twice. */
function said(text: Compared, isOf: (term: number) => boolean): string[] {
  const { words, pairs } = termsOf(text);
  const found = [...pairs.filter((pair) => isOf(numberOf(`p:${pair}`))), ...words.filter((word) => isOf(numberOf(`w:${word}`)))];
  return found.filter((one, at) => !found.slice(0, at).some((earlier) => earlier.split(' ').includes(one)));
}
