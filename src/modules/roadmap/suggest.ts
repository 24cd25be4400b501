// What may belong in a roadmap: records like those that stand in it and unlike those that an editor turned down. Each suggestion says why.

/** What is compared of a record. */
export interface Known {
  id: string;
  designation: string;
  family: string;
  title: string;
  committees: readonly string[];
  keywords: readonly string[];
  /** Designations of the documents that it names. */
  related: readonly string[];
}

export interface Reason {
  kind: 'word' | 'committee' | 'relation' | 'keyword';
  words: string;
}

export interface Suggestion {
  id: string;
  score: number;
  because: Reason[];
}

const SMALL = new Set(['the', 'of', 'and', 'for', 'on', 'in', 'to', 'a', 'an', 'with', 'using', 'part', 'general', 'system', 'systems', 'information', 'technology', 'technologies', 'requirement', 'requirements', 'standard', 'standards', 'specification', 'framework', 'overview', 'based']);

/** What is searched for: enough to reach every corner of a roadmap. */
const THEMES = 8;

/**
 * What a roadmap is about: words and pairs of words that its texts share, each chosen for the texts that those before it do not reach. What
 * was turned down more often than it is in tells nothing.
 */
export function themes(inside: readonly Known[], unwanted: readonly Known[], most = THEMES): string[] {
  const against = countsOf(unwanted);
  const of = inside.map((record) => new Set(phrasesOf(record.title)));
  const share = (count: number, all: number) => count / Math.max(1, all);
  const counts = countsOf(inside);
  const telling = [...counts].filter(([phrase, count]) => count >= Math.min(2, inside.length) && share(count, inside.length) > share(against.get(phrase) ?? 0, Math.max(10, unwanted.length))).map(([phrase]) => phrase);
  const reached = of.map(() => 0);
  const chosen: string[] = [];
  while (chosen.length < most && chosen.length < telling.length) {
    const gain = (phrase: string) => weight(phrase) * of.reduce((sum, phrases, at) => sum + (phrases.has(phrase) ? 1 / (1 + 2 * (reached[at] as number)) : 0), 0);
    const best = telling.filter((phrase) => !chosen.includes(phrase)).reduce((one, other) => (gain(other) > gain(one) ? other : one));
    chosen.push(best);
    for (const [at, phrases] of of.entries()) if (phrases.has(best)) reached[at] = (reached[at] as number) + 1;
  }
  return chosen;
}

/** In how many of the titles each word or pair of words stands. */
function countsOf(records: readonly Known[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) for (const phrase of new Set(phrasesOf(record.title))) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return counts;
}

/** A pair of words tells more than a word. */
function weight(phrase: string): number {
  return phrase.includes(' ') ? 2 : 1;
}

/** Without case and accents. */
function wordsOf(title: string): string[] {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^\d+$/.test(word));
}

function phrasesOf(title: string): string[] {
  const words = wordsOf(title);
  const telling = words.filter((word) => !SMALL.has(word));
  const pairs = words.slice(1).flatMap((word, at) => (SMALL.has(word) || SMALL.has(words[at] as string) ? [] : [`${words[at]} ${word}`]));
  return [...telling, ...pairs];
}

/** The candidates worth an editor's look, best first; what stands in the roadmap in any edition, or was turned down, is left out. */
export function suggest(candidates: readonly Known[], inside: readonly Known[], unwanted: readonly Known[], most = 12): Suggestion[] {
  const there = new Set([...inside.map((record) => record.family), ...unwanted.map((record) => record.family)]);
  const odds = oddsOf(inside, unwanted);
  const found = new Map<string, Suggestion>();
  for (const candidate of candidates) {
    if (there.has(candidate.family) || found.has(candidate.family)) continue;
    const scored = scoreOf(candidate, inside, odds);
    if (scored.score > 0 && scored.because.length > 0) found.set(candidate.family, scored);
  }
  return [...found.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, most);
}

/** How much a word speaks for belonging: its share among what is in against its share among what was turned down. */
function oddsOf(inside: readonly Known[], unwanted: readonly Known[]): Map<string, number> {
  const [yes, no] = [countsOf(inside), countsOf(unwanted)];
  const share = (count: number, all: number) => (count + 0.25) / (all + 1);
  return new Map([...new Set([...yes.keys(), ...no.keys()])].map((phrase) => [phrase, Math.log(share(yes.get(phrase) ?? 0, inside.length) / share(no.get(phrase) ?? 0, Math.max(unwanted.length, 4)))]));
}

function scoreOf(candidate: Known, inside: readonly Known[], odds: Map<string, number>): Suggestion {
  const phrases = [...new Set(phrasesOf(candidate.title))].map((phrase) => ({ phrase, odds: odds.get(phrase) ?? -0.3 }));
  const shared = phrases.filter((one) => one.odds > 0).sort((a, b) => b.odds * weight(b.phrase) - a.odds * weight(a.phrase));
  const committee = candidate.committees.find((one) => inside.filter((record) => record.committees.includes(one)).length >= 2);
  const keyword = candidate.keywords.find((one) => inside.some((record) => record.keywords.includes(one)));
  const relation = inside.find((record) => record.related.includes(candidate.family) || candidate.related.includes(record.family));
  const because: Reason[] = [
    ...(shared.length > 0 ? [{ kind: 'word' as const, words: shared.slice(0, 3).map((one) => one.phrase).join(', ') }] : []),
    ...(relation ? [{ kind: 'relation' as const, words: relation.designation }] : []),
    ...(committee ? [{ kind: 'committee' as const, words: committee }] : []),
    ...(keyword ? [{ kind: 'keyword' as const, words: keyword }] : []),
  ];
  const score = phrases.reduce((sum, one) => sum + one.odds * weight(one.phrase), 0) / Math.sqrt(Math.max(3, phrases.length)) + (relation ? 1.5 : 0) + (committee ? 0.7 : 0) + (keyword ? 0.5 : 0);
  return { id: candidate.id, score, because };
}
