// The first rows of all that is offered, in the order asked for, after the last of the page before.

import { type Columns, KEY } from './columns.js';

export type Sort = 'relevance' | 'date' | 'designation';

export interface Cursor {
  value: number | string;
  nr: number;
}

export interface Hit {
  nr: number;
  cursor: Cursor;
}

export class Page {
  rows: Hit[] = [];
  /** What the last row sorts by, once the page is full: what is not before it comes too late. */
  private worst: number | string | null = null;

  constructor(
    private sort: Sort,
    private after: Cursor | null,
    private most: number,
  ) {}

  offer(nr: number, place: number, columns: Columns, score: number): void {
    const value = this.valueOf(place, columns, score);
    if (value === null || (this.worst !== null && value > this.worst)) return;
    const cursor = { value, nr };
    if (this.after && !before(this.after, cursor)) return;
    let at = this.rows.length;
    while (at > 0 && before(cursor, (this.rows[at - 1] as Hit).cursor)) at--;
    if (at >= this.most) return;
    this.rows.splice(at, 0, { nr, cursor });
    if (this.rows.length > this.most) this.rows.pop();
    if (this.rows.length === this.most) this.worst = (this.rows[this.most - 1] as Hit).cursor.value;
  }

  /** What a row sorts by, less being earlier; null when it comes too late, which is seen without making a word of it. */
  private valueOf(place: number, { year, supplement, date, key }: Columns, score: number): number | string | null {
    if (this.sort === 'relevance') {
      // A little for what is recent, and for the document before its amendments.
      const recent = Math.max(0, (year[place] as number) - 1950) / 1000;
      return -Math.fround(score * (supplement[place] === 1 ? 0.8 : 1) * (1 + recent));
    }
    if (this.sort === 'date') return -(date[place] as number);
    if (this.worst !== null && comesAfter(key, place * KEY, this.worst as string)) return null;
    return String.fromCharCode(...key.subarray(place * KEY, place * KEY + KEY));
  }
}

function comesAfter(key: Uint8Array, from: number, word: string): boolean {
  for (let n = 0; n < KEY; n++) {
    const difference = (key[from + n] as number) - word.charCodeAt(n);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

function before(one: Cursor, other: Cursor): boolean {
  return one.value < other.value || (one.value === other.value && one.nr < other.nr);
}
