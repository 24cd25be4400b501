// Numbers of unknown count, kept dense: a catalogue of hundreds of thousands of texts fits in memory as long as nothing of it is an object.
// What is done stands in memory that threads share.

/** So many numbers that threads may share. */
export function sharedInts(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(length * 4));
}

export function sharedFloats(length: number): Float32Array {
  return new Float32Array(new SharedArrayBuffer(length * 4));
}

export class IntList {
  private kept = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.kept.length) {
      const wider = new Int32Array(Math.ceil(this.kept.length * 1.6));
      wider.set(this.kept);
      this.kept = wider;
    }
    this.kept[this.length++] = value;
  }

  at(place: number): number {
    return this.kept[place] as number;
  }

  set(place: number, value: number): void {
    this.kept[place] = value;
  }

  done(): Int32Array {
    const found = sharedInts(this.length);
    found.set(this.kept.subarray(0, this.length));
    return found;
  }
}

/** Lists of numbers, one after another: list n stands at `from[n]` to `from[n + 1]` of `all`. */
export interface Rows {
  from: Int32Array;
  all: Int32Array;
}

export class RowList {
  private readonly all = new IntList();
  private readonly from = new IntList();
  /** In which row a value was put last. */
  private stamps = new Int32Array(1024);

  /** Begins the next list. */
  begin(): void {
    this.from.push(this.all.length);
  }

  /** Puts a number, not negative, into the list that was begun, unless it is there. */
  put(value: number): void {
    if (value >= this.stamps.length) {
      const wider = new Int32Array(Math.max(value + 1, this.stamps.length * 2));
      wider.set(this.stamps);
      this.stamps = wider;
    }
    if (this.stamps[value] === this.from.length) return;
    this.stamps[value] = this.from.length;
    this.all.push(value);
  }

  /** Adds one list as it is. */
  add(values: Iterable<number>): void {
    this.begin();
    for (const value of values) this.all.push(value);
  }

  done(): Rows {
    this.from.push(this.all.length);
    return { from: this.from.done(), all: this.all.done() };
  }
}

/** For each value the lists that hold it, ascending: what a word is to texts. Done twice it puts every list in ascending order. */
export function inverted(rows: Rows, values: number): Rows {
  const from = sharedInts(values + 1);
  const { all: given } = rows;
  for (let at = 0; at < given.length; at++) from[(given[at] as number) + 1]!++;
  for (let value = 0; value < values; value++) from[value + 1] = (from[value + 1] as number) + (from[value] as number);
  const next = Int32Array.from(from.subarray(0, values));
  const all = sharedInts(given.length);
  for (let list = 0; list + 1 < rows.from.length; list++) {
    const end = rows.from[list + 1] as number;
    for (let at = rows.from[list] as number; at < end; at++) {
      const value = given[at] as number;
      all[next[value] as number] = list;
      next[value]!++;
    }
  }
  return { from, all };
}

/** Gives every value of the lists another number. */
export function renumber(rows: Rows, numbers: Int32Array): void {
  const { all } = rows;
  for (let at = 0; at < all.length; at++) all[at] = numbers[all[at] as number] as number;
}

/** How long a list is. */
export function lengthOf(rows: Rows, list: number): number {
  return (rows.from[list + 1] as number) - (rows.from[list] as number);
}

/** One list, as a view. */
export function rowOf(rows: Rows, list: number): Int32Array {
  return rows.all.subarray(rows.from[list], rows.from[list + 1]);
}

/** Whether two lists hold the same, and hold something. */
export function sameRow({ from, all }: Rows, first: number, second: number): boolean {
  const [start, other] = [from[first] as number, from[second] as number];
  const length = (from[first + 1] as number) - start;
  if (length === 0 || length !== (from[second + 1] as number) - other) return false;
  for (let at = 0; at < length; at++) if (all[start + at] !== all[other + at]) return false;
  return true;
}
