// Makes the postings of a segment: for each term, in which records it stands and how much it weighs there. Weights follow BM25 over fields
// (Robertson and Zaragoza, 2009): a word in the title counts for several in the abstract, and long texts count less.

import type { ByLanguage } from '../record.js';
import { STEMMED, type StemmedLanguage, UNSTEMMED, isStemmed, wordsOf } from './words.js';

export interface Worded {
  designation: string;
  titles: ByLanguage;
  abstracts: ByLanguage;
  keywords: string[];
  /** Of a work item: group, Question, editors, document. */
  work?: string[];
}

export interface Posting {
  term: string;
  count: number;
  /** Places (16 bits each), then weights (8 bits each). */
  bytes: Buffer;
}

/** Awaited between pieces of work, so that pages are answered while the index is made. */
export type Turn = () => Promise<void> | undefined;

/** So many entries are gone through between two turns: a few milliseconds. */
const PIECE = 65_536;
const TITLE = 4;
const KEYWORD = 2;
const ABSTRACT = 1;
const SATURATION = 1.2;
/** How much length counts: titles are short everywhere, abstracts are there or not. */
const LENGTH = 0.35;

/** Growing columns of (word, place, weight); words are numbered as they come. */
export class PostingsBuilder {
  private words = new Map<string, Map<string, number>>([...Object.values(STEMMED), UNSTEMMED].map((prefix) => [prefix, new Map()]));
  private known = 0;
  private word = new Uint32Array(1 << 20);
  private place = new Uint16Array(1 << 20);
  private weight = new Uint8Array(1 << 20);
  private length: Float32Array;
  private count = 0;
  private documents = 0;
  private total = 0;
  /** Of each word: how much it weighs in the record at hand, and the words that have been met there. */
  private sums = new Uint16Array(1 << 16);
  private met: number[] = [];

  constructor(size: number) {
    this.length = new Float32Array(size);
  }

  add(place: number, record: Worded): void {
    this.met.length = 0;
    this.take(UNSTEMMED, record.designation, KEYWORD);
    for (const [language, text] of Object.entries(record.titles)) this.take(prefixOf(language), text, TITLE);
    for (const [language, text] of Object.entries(record.abstracts)) this.take(prefixOf(language), text, ABSTRACT);
    for (const text of record.keywords) this.take(STEMMED.en, text, KEYWORD);
    for (const text of record.work ?? []) this.take(UNSTEMMED, text, KEYWORD);
    let length = 0;
    for (const word of this.met) {
      if (this.count === this.word.length) this.grow();
      const weight = this.sums[word] as number;
      this.sums[word] = 0;
      this.word[this.count] = word;
      this.place[this.count] = place;
      this.weight[this.count] = Math.min(weight, 255);
      this.count += 1;
      length += weight;
    }
    this.length[place] = length;
    this.documents += 1;
    this.total += length;
  }

  private take(prefix: string, text: string, weight: number): void {
    const stemmed = this.words.get(prefix) as Map<string, number>;
    const unstemmed = this.words.get(UNSTEMMED) as Map<string, number>;
    for (const word of wordsOf(text, true)) {
      const words = stemmed !== unstemmed && isStemmed(word) ? stemmed : unstemmed;
      let id = words.get(word);
      if (id === undefined) {
        id = this.known++;
        words.set(word, id);
        if (id >= this.sums.length) this.sums = doubled(this.sums);
      }
      const sum = this.sums[id] as number;
      if (sum === 0) this.met.push(id);
      this.sums[id] = Math.min(65_535, sum + weight);
    }
  }

  private grow(): void {
    const [word, place, weight] = [new Uint32Array(this.count * 2), new Uint16Array(this.count * 2), new Uint8Array(this.count * 2)];
    word.set(this.word);
    place.set(this.place);
    weight.set(this.weight);
    [this.word, this.place, this.weight] = [word, place, weight];
  }

  /** The words that a stemmer must be asked about, by language. */
  unstemmed(): Record<StemmedLanguage, string[]> {
    const of = (language: StemmedLanguage) => [...(this.words.get(STEMMED[language]) as Map<string, number>).keys()];
    return { en: of('en'), fr: of('fr'), es: of('es'), ru: of('ru') };
  }

  /** How often each word of an alphabet stands somewhere, without its language: for the misspelt. */
  async *vocabulary(turn: Turn): AsyncGenerator<{ word: string; count: number }> {
    const counts = new Uint32Array(this.known);
    for (let n = 0; n < this.count; n++) {
      if (n % PIECE === 0) await turn();
      counts[this.word[n] as number] = (counts[this.word[n] as number] as number) + 1;
    }
    for (const words of this.words.values()) for (const [word, id] of words) if (isStemmed(word)) yield { word, count: counts[id] as number };
  }

  /** The postings of all terms, once it is known what each word's stem is (null for a word that carries nothing, like `the`). */
  async *postings(stemOf: (language: StemmedLanguage, word: string) => string | null, turn: Turn): AsyncGenerator<Posting> {
    const { termOf, terms } = await this.termsBy(stemOf, turn);
    const starts = new Uint32Array(terms.length + 1);
    for (let n = 0; n < this.count; n++) {
      if (n % PIECE === 0) await turn();
      const term = termOf[this.word[n] as number] as number;
      if (term >= 0) starts[term + 1] = (starts[term + 1] as number) + 1;
    }
    for (let term = 0; term < terms.length; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
    const next = starts.slice();
    const order = new Uint32Array(starts[terms.length] as number);
    for (let n = 0; n < this.count; n++) {
      if (n % PIECE === 0) await turn();
      const term = termOf[this.word[n] as number] as number;
      if (term < 0) continue;
      order[next[term] as number] = n;
      next[term] = (next[term] as number) + 1;
    }
    const average = this.total / Math.max(1, this.documents);
    for (let term = 0; term < terms.length; term++) {
      if (term % 64 === 0) await turn();
      yield this.posting(terms[term] as string, order.subarray(starts[term], starts[term + 1]), average);
    }
  }

  private posting(term: string, entries: Uint32Array, average: number): Posting {
    const places = new Uint16Array(entries.length);
    const sums = new Uint32Array(entries.length);
    let count = 0;
    for (const entry of entries) {
      const place = this.place[entry] as number;
      // Two forms of one word in one record follow each other, since records were added in the order of their places.
      if (count > 0 && places[count - 1] === place) sums[count - 1] = (sums[count - 1] as number) + (this.weight[entry] as number);
      else {
        places[count] = place;
        sums[count] = this.weight[entry] as number;
        count += 1;
      }
    }
    const bytes = Buffer.alloc(count * 3);
    for (let n = 0; n < count; n++) {
      const [sum, length] = [sums[n] as number, this.length[places[n] as number] as number];
      bytes.writeUInt16LE(places[n] as number, n * 2);
      bytes[count * 2 + n] = Math.max(1, Math.round((255 * sum) / (sum + SATURATION * TITLE * (1 - LENGTH + (LENGTH * length) / average))));
    }
    return { term, count, bytes };
  }

  private async termsBy(stemOf: (language: StemmedLanguage, word: string) => string | null, turn: Turn): Promise<{ termOf: Int32Array; terms: string[] }> {
    const numbers = new Map<string, number>();
    const termOf = new Int32Array(this.known).fill(-1);
    for (const [prefix, words] of this.words) {
      const language = LANGUAGE_OF.get(prefix);
      for (const [word, id] of words) {
        if (id % 1_024 === 0) await turn();
        const stem = language ? stemOf(language, word) : word;
        if (stem === null) continue;
        const term = prefix + stem;
        const known = numbers.get(term);
        termOf[id] = known ?? numbers.size;
        if (known === undefined) numbers.set(term, numbers.size);
      }
    }
    return { termOf, terms: [...numbers.keys()] };
  }
}

const LANGUAGE_OF = new Map(Object.entries(STEMMED).map(([language, prefix]) => [prefix as string, language as StemmedLanguage]));

function doubled(numbers: Uint16Array): Uint16Array<ArrayBuffer> {
  const more = new Uint16Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

function prefixOf(language: string): string {
  return STEMMED[language as StemmedLanguage] ?? UNSTEMMED;
}
