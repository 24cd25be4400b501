// Which documents of the catalogue are most like what stands in a roadmap and unlike what was turned down. Each is compared with every text of
// the roadmap, and what counts are its nearest few: so a roadmap of many subjects is not asked for its average. The weights were chosen on the
// three roadmaps of the demonstration (bench/suggestions.mjs); what is learnt of a roadmap are its texts, those turned down, and what is rare.

import { type Census, type Held, keyOf } from './census.js';
import type { Profile } from './profile.js';

export interface Asked {
  inside: readonly Held[];
  unwanted: readonly Held[];
  /** Families that the bodies tie to a text of the roadmap. */
  tied: ReadonlySet<string>;
  /** How surely a document, by its family, is on the subject of a text of the roadmap: what the comparison of overlaps found. */
  overlapping: ReadonlyMap<string, number>;
  /** What the group is about, while little stands in its roadmap. */
  profile: Profile | null;
  year: number;
}

export interface Ranked {
  id: string;
  family: string;
  score: number;
  /** The text of the roadmap that it is most like, where any stands there. */
  nearest: number;
  likeness: number;
}

const WEIGHTS = { few: 3, many: 3, titleFew: 1, titleMany: 1, odds: 1, tied: 0.5, overlap: 0.6, age: -0.2, over: -1, unwanted: -4 };
/** What is less like every text of the roadmap is not looked at. */
const LEAST_LIKE = 0.1;
/** What scores less is not worth an editor's look. */
const WORTH = 1.4;
const [FEW, MANY] = [3, 8];

/** The best first. `pause` is awaited between pieces of work. */
export async function rank(census: Census, asked: Asked, most: number, pause: () => Promise<void> | undefined): Promise<Ranked[]> {
  if (asked.inside.length === 0 && !asked.profile) return [];
  const there = new Set([...asked.inside, ...asked.unwanted].map((one) => keyOf(one.family)));
  const twins = new Set([...asked.inside, ...asked.unwanted].map((one) => one.twin));
  const found: (Ranked & { twin: number })[] = [];
  const score = scorer(census, asked);
  let looked = 0;
  for (const one of census.all()) {
    if (++looked % 256 === 0) await pause();
    if (there.has(keyOf(one.family)) || twins.has(one.twin)) continue;
    const ranked = score(one);
    if (ranked && ranked.score >= WORTH) found.push({ ...ranked, twin: one.twin });
  }
  found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const shown = new Set<number>();
  return found.filter(({ twin }) => !shown.has(twin) && shown.add(twin)).slice(0, most).map(({ twin: _, ...ranked }) => ranked);
}

function scorer(census: Census, asked: Asked): (one: Held) => Ranked | null {
  const [inside, unwanted] = [neighbours(census, asked.inside), neighbours(census, asked.unwanted)];
  const odds = oddsOf(census, asked.inside);
  return (one) => {
    const near = inside(one);
    const key = keyOf(one.family);
    const overlap = asked.overlapping.get(key) ?? 0;
    const about = asked.profile?.score(one) ?? 0;
    if (near.best < LEAST_LIKE && overlap === 0 && about === 0) return null;
    const worse = asked.unwanted.length > 0 ? Math.max(0, unwanted(one).best - near.best) : 0;
    const score =
      WEIGHTS.few * near.few + WEIGHTS.many * near.many + WEIGHTS.titleFew * near.titleFew + WEIGHTS.titleMany * near.titleMany +
      WEIGHTS.odds * odds(one) + (asked.tied.has(key) ? WEIGHTS.tied : 0) + WEIGHTS.overlap * overlap + about +
      WEIGHTS.age * (Math.max(0, asked.year - (one.year ?? asked.year - 14)) / 20) + (one.over ? WEIGHTS.over : 0) + WEIGHTS.unwanted * worse;
    return { id: one.id, family: one.family, score, nearest: near.at, likeness: near.best };
  };
}

interface Near {
  best: number;
  at: number;
  few: number;
  many: number;
  titleFew: number;
  titleMany: number;
}

/** How like a document is to its nearest of some texts: cosines, rare terms weighing more. */
function neighbours(census: Census, texts: readonly Held[]): (one: Held) => Near {
  const rarity = (term: number) => (census.count(term) < 2 ? 0 : Math.log(1 + census.size() / (census.count(term) + 0.5)));
  const posts = new Map<number, { at: number; whole: number; title: number }[]>();
  const lengths = (one: Held) => {
    const sum = (terms: readonly number[], weight: number) => terms.reduce((all, term) => all + (weight * rarity(term)) ** 2, 0);
    const title = sum(one.words, 1) + sum(one.pairs, PAIR);
    return { title: Math.sqrt(title) || 1, whole: Math.sqrt(title + sum(one.marks, 1)) || 1 };
  };
  for (const [at, one] of texts.entries()) {
    const { title, whole } = lengths(one);
    const post = (term: number, weight: number, isMark: boolean) => posts.set(term, [...(posts.get(term) ?? []), { at, whole: weight / whole, title: isMark ? 0 : weight / title }]);
    for (const term of one.words) post(term, rarity(term), false);
    for (const term of one.pairs) post(term, PAIR * rarity(term), false);
    for (const term of one.marks) post(term, rarity(term), true);
  }
  const [whole, title] = [new Float64Array(texts.length), new Float64Array(texts.length)];
  return (one) => {
    whole.fill(0);
    title.fill(0);
    const add = (term: number, weight: number) => {
      for (const post of posts.get(term) ?? []) {
        whole[post.at] = (whole[post.at] as number) + weight * post.whole;
        title[post.at] = (title[post.at] as number) + weight * post.title;
      }
    };
    for (const term of one.words) add(term, rarity(term));
    for (const term of one.pairs) add(term, PAIR * rarity(term));
    for (const term of one.marks) add(term, rarity(term));
    const length = lengths(one);
    const best = highest(whole, length.whole);
    const titles = highest(title, length.title);
    return { best: best.first, at: best.at, few: best.few, many: best.many, titleFew: titles.few, titleMany: titles.many };
  };
}

const PAIR = 0.7;

/** The mean of the highest few and of the highest eight; with fewer texts the rest count as nothing. */
function highest(values: Float64Array, length: number): { first: number; at: number; few: number; many: number } {
  const top = new Float64Array(MANY);
  let at = 0;
  for (let one = 0; one < values.length; one++) {
    let value = values[one] as number;
    if (value <= (top[MANY - 1] as number)) continue;
    if (value > (top[0] as number)) at = one;
    for (let place = 0; place < MANY; place++) {
      const there = top[place] as number;
      if (value > there) {
        top[place] = value;
        value = there;
      }
    }
  }
  const mean = (count: number) => top.slice(0, count).reduce((sum, value) => sum + value, 0) / count / length;
  const places = Math.max(1, Math.min(MANY, values.length));
  return { first: (top[0] as number) / length, at, few: mean(Math.min(FEW, places)), many: mean(places) };
}

/** How much the words of a title speak for the roadmap: of the four that do most, how many times more often they stand here than in the catalogue. */
function oddsOf(census: Census, inside: readonly Held[]): (one: Held) => number {
  const counts = new Map<number, number>();
  for (const text of inside) for (const word of text.words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (one) => {
    const odds = one.words.map((word) => {
      const here = counts.get(word) ?? 0;
      return here === 0 ? 0 : Math.max(0, Math.log((here + 0.1) / (inside.length + 1) / ((Math.max(0, census.count(word) - here) + 5) / census.size())));
    });
    return odds.sort((a, b) => b - a).slice(0, 4).reduce((sum, value) => sum + value, 0) / 20;
  };
}
