// Numbers for what is compared: words, neighbouring words, parts of titles.

import { IntList, RowList } from './int-list.js';

/** Numbers for words, in the order in which they come. */
export class Numbers {
  readonly written: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.written.push(word) - 1;
      this.numbers.set(word, number);
    }
    return number;
  }

  /** The number of a word that came already. */
  find(word: string): number | undefined {
    return this.numbers.get(word);
  }

  get count(): number {
    return this.written.length;
  }
}

/** Numbers for pairs of numbers, in a table of their own: there are many more pairs than words, and most are met once. */
export class PairNumbers {
  private readonly first = new IntList();
  private readonly second = new IntList();
  /** The number plus one; 0 where the place is free. */
  private places = new Int32Array(65_536);

  of(first: number, second: number): number {
    if (this.count * 2 > this.places.length) this.widen();
    const place = this.placeOf(first, second);
    const known = this.places[place] as number;
    if (known > 0) return known - 1;
    this.first.push(first);
    this.second.push(second);
    this.places[place] = this.count;
    return this.count - 1;
  }

  get count(): number {
    return this.first.length;
  }

  /** The first and the second numbers of the pairs, by the number of the pair. */
  firsts(): Int32Array {
    return this.first.done();
  }

  seconds(): Int32Array {
    return this.second.done();
  }

  private placeOf(first: number, second: number): number {
    const last = this.places.length - 1;
    let place = (Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 1, 0x85ebca6b)) >>> 7;
    for (place &= last; ; place = (place + 1) & last) {
      const known = (this.places[place] as number) - 1;
      if (known < 0 || (this.first.at(known) === first && this.second.at(known) === second)) return place;
    }
  }

  private widen(): void {
    this.places = new Int32Array(this.places.length * 2);
    for (let number = 0; number < this.count; number++) this.places[this.placeOf(this.first.at(number), this.second.at(number))] = number + 1;
  }
}

/** Segments as sets of words, each kept once, with the number of subjects that have it. */
export class Segments {
  readonly rows = new RowList();
  readonly holders: number[] = [];
  private readonly numbers = new Map<string, number>();

  /** The segments of the titles of one subject; the last ones of a title negated. */
  of(titles: number[][][]): number[] {
    const last = new Set<number>();
    const all = new Set<number>();
    for (const title of titles) {
      title.forEach((segment, at) => {
        const number = this.number(segment);
        all.add(number);
        if (at === title.length - 1) last.add(number);
      });
    }
    for (const number of all) this.holders[number] = (this.holders[number] ?? 0) + 1;
    return [...all].map((number) => (last.has(number) ? -number - 1 : number));
  }

  private number(segment: number[]): number {
    const words = segment.length > 1 ? [...new Set(segment)].sort((a, b) => a - b) : segment;
    const key = words.join(',');
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      this.rows.add(words);
    }
    return number;
  }
}
