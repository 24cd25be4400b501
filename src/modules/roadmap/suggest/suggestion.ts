// A text that may belong in a roadmap, with the reasons: what an editor would ask.

import { seriesOf, termsOf, type Compared } from './terms.js';

export interface Reason {
  /** `near`, `relation`, `overlap` and `series` name an entry; `word`, `committee` and `keyword` what is shared; `name` and `terms` words of the group's own. */
  kind: 'near' | 'relation' | 'overlap' | 'series' | 'word' | 'committee' | 'keyword' | 'name' | 'terms';
  words: string;
}

export interface Suggestion {
  /** The record of the catalogue. */
  id: string;
  score: number;
  because: Reason[];
}

/** An entry of the roadmap as it is compared. */
export interface Known extends Compared {
  designation: string;
}

const MOST = 4;
/** From here on a single text is worth naming. */
const ALIKE = 0.3;

/** Why a text is suggested, what says most first. */
export function reasonsFor(text: Compared, given: { inside: readonly Known[]; nearest: Known | undefined; likeness: number; tiedTo: string | undefined; overlaps: string | undefined; ofGroup: Reason[] }): Reason[] {
  const { inside, nearest, likeness, tiedTo, overlaps, ofGroup } = given;
  const reasons: (Reason | null)[] = [
    overlaps ? { kind: 'overlap', words: overlaps } : null,
    tiedTo ? { kind: 'relation', words: tiedTo } : null,
    sameSeries(text, inside),
    nearest && likeness >= ALIKE && nearest.designation !== tiedTo && nearest.designation !== overlaps ? { kind: 'near', words: nearest.designation } : null,
    ...ofGroup,
    sharedWords(text, inside),
    shared('committee', text.committees, inside.map((one) => one.committees)),
    shared('keyword', text.keywords, inside.map((one) => one.keywords)),
  ];
  return reasons.filter((reason) => reason !== null).slice(0, MOST);
}

/** The narrowest series of which an entry is. */
function sameSeries(text: Compared, inside: readonly Known[]): Reason | null {
  for (const series of seriesOf(text.family).reverse()) {
    const there = inside.find((one) => seriesOf(one.family).includes(series));
    if (there) return { kind: 'series', words: there.designation };
  }
  return null;
}

/** Words and pairs of words that stand in several titles of the roadmap, those in most of them first; a pair says more. */
function sharedWords(text: Compared, inside: readonly Known[]): Reason | null {
  const own = termsOf(text);
  const all = inside.map((one) => termsOf(one));
  const counted = [...own.pairs.map((pair) => ({ words: pair, count: 2 * all.filter((one) => one.pairs.includes(pair)).length })), ...own.words.map((word) => ({ words: word, count: all.filter((one) => one.words.includes(word)).length }))];
  const found = counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const said: string[] = [];
  for (const { words } of found) if (!said.some((one) => one.includes(words) || words.includes(one))) said.push(words);
  return said.length > 0 ? { kind: 'word', words: said.slice(0, 3).join(', ') } : null;
}

/** What two entries at least have in common with it. */
function shared(kind: 'committee' | 'keyword', own: readonly string[], others: readonly (readonly string[])[]): Reason | null {
  const words = own.find((one) => others.filter((other) => other.includes(one)).length >= 2);
  return words ? { kind, words } : null;
}
