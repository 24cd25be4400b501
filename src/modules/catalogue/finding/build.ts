// Makes the postings of a segment: for each term, in which records it stands and how much it weighs there. Weights follow BM25 over fields
// (Robertson and Zaragoza, 2009): a word in the title counts for several in the abstract, and long texts count less.

import type { ByLanguage } from '../record.js';
import { STEMMED, type StemmedLanguage, UNSTEMMED, isStemmed, wordsOf } from './words.js';

export interface Worded {
  designation: string;
  titles: ByLanguage;
  abstracts: ByLanguage;
  keywords: string[];
  committees: string[];
}

export interface Posting {
  term: string;
  count: number;
  /** Places (16 bits each), then weights (8 bits each). */
  bytes: Buffer;
}

const TITLE = 4;
const KEYWORD = 2;
const ABSTRACT = 1;
const SATURATION = 1.2;
/** How much length counts: titles are short everywhere, abstracts are there or not. */
const LENGTH = 0.35;

/** Growing columns of (word, place, weight); words are numbered as they come. */
export class PostingsBuilder {
  private words = new Map<string, number>();
  private word = new Uint32Array(1 << 20);
  private place = new Uint16Array(1 << 20);
  private weight = new Uint8Array(1 << 20);
  private length: Float32Array;
  private count = 0;
  private documents = 0;
  private total = 0;

  constructor(size: number) {
    this.length = new Float32Array(size);
  }

  add(place: number, record: Worded): void {
    const weights = new Map<number, number>();
    this.take(weights, UNSTEMMED, record.designation, KEYWORD);
    for (const [language, text] of Object.entries(record.titles)) this.take(weights, prefixOf(language), text, TITLE);
    for (const [language, text] of Object.entries(record.abstracts)) this.take(weights, prefixOf(language), text, ABSTRACT);
    for (const text of record.keywords) this.take(weights, STEMMED.en, text, KEYWORD);
    let length = 0;
    for (const [word, weight] of weights) {
      if (this.count === this.word.length) this.grow();
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

  private take(weights: Map<number, number>, prefix: string, text: string, weight: number): void {
    for (const word of wordsOf(text)) {
      const key = (isStemmed(word) ? prefix : UNSTEMMED) + word;
      let id = this.words.get(key);
      if (id === undefined) {
        id = this.words.size;
        this.words.set(key, id);
      }
      weights.set(id, (weights.get(id) ?? 0) + weight);
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
    const asked: Record<StemmedLanguage, string[]> = { en: [], fr: [], es: [], ru: [] };
    const byPrefix = new Map(Object.entries(STEMMED).map(([language, prefix]) => [prefix as string, asked[language as StemmedLanguage]]));
    for (const key of this.words.keys()) byPrefix.get(key[0] as string)?.push(key.slice(1));
    return asked;
  }

  /** How often each word of an alphabet stands somewhere, without its language: for the misspelt. */
  *vocabulary(): Generator<{ word: string; count: number }> {
    const counts = new Uint32Array(this.words.size);
    for (let n = 0; n < this.count; n++) counts[this.word[n] as number] = (counts[this.word[n] as number] as number) + 1;
    for (const [key, id] of this.words) if (isStemmed(key.slice(1))) yield { word: key.slice(1), count: counts[id] as number };
  }

  /** The postings of all terms, once it is known what each word's stem is (null for a word that carries nothing, like `the`). */
  *postings(stemOf: (language: StemmedLanguage, word: string) => string | null): Generator<Posting> {
    const { termOf, terms } = this.termsBy(stemOf);
    const starts = new Uint32Array(terms.length + 1);
    for (let n = 0; n < this.count; n++) {
      const term = termOf[this.word[n] as number] as number;
      if (term >= 0) starts[term + 1] = (starts[term + 1] as number) + 1;
    }
    for (let term = 0; term < terms.length; term++) starts[term + 1] = (starts[term + 1] as number) + (starts[term] as number);
    const next = starts.slice();
    const order = new Uint32Array(starts[terms.length] as number);
    for (let n = 0; n < this.count; n++) {
      const term = termOf[this.word[n] as number] as number;
      if (term < 0) continue;
      order[next[term] as number] = n;
      next[term] = (next[term] as number) + 1;
    }
    const average = this.total / Math.max(1, this.documents);
    for (let term = 0; term < terms.length; term++) yield this.posting(terms[term] as string, order.subarray(starts[term], starts[term + 1]), average);
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

  private termsBy(stemOf: (language: StemmedLanguage, word: string) => string | null): { termOf: Int32Array; terms: string[] } {
    const languages = new Map(Object.entries(STEMMED).map(([language, prefix]) => [prefix as string, language as StemmedLanguage]));
    const numbers = new Map<string, number>();
    const termOf = new Int32Array(this.words.size).fill(-1);
    for (const [key, id] of this.words) {
      const language = languages.get(key[0] as string);
      const stem = language ? stemOf(language, key.slice(1)) : key.slice(1);
      if (stem === null) continue;
      const term = key[0] + stem;
      const known = numbers.get(term);
      termOf[id] = known ?? numbers.size;
      if (known === undefined) numbers.set(term, numbers.size);
    }
    return { termOf, terms: [...numbers.keys()] };
  }
}

function prefixOf(language: string): string {
  return STEMMED[language as StemmedLanguage] ?? UNSTEMMED;
}
