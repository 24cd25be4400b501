// Numbers of unknown count, kept dense: a catalogue of hundreds of thousands of texts fits in memory as long as nothing of it is an object.

export class IntList {
  private kept = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.kept.length) {
      const wider = new Int32Array(this.kept.length * 2);
      wider.set(this.kept);
      this.kept = wider;
    }
    this.kept[this.length++] = value;
  }

  done(): Int32Array {
    return this.kept.slice(0, this.length);
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

  /** Adds one list. */
  add(values: Iterable<number>): void {
    this.from.push(this.all.length);
    for (const value of values) this.all.push(value);
  }

  done(): Rows {
    this.from.push(this.all.length);
    return { from: this.from.done(), all: this.all.done() };
  }
}

/** For each value the lists that hold it: what a word is to texts. */
export function inverted(rows: Rows, values: number): Rows {
  const from = new Int32Array(values + 1);
  for (const value of rows.all) from[value + 1] = (from[value + 1] as number) + 1;
  for (let value = 0; value < values; value++) from[value + 1] = (from[value + 1] as number) + (from[value] as number);
  const next = from.slice(0, values);
  const all = new Int32Array(rows.all.length);
  for (let list = 0; list + 1 < rows.from.length; list++) {
    for (let at = rows.from[list] as number; at < (rows.from[list + 1] as number); at++) {
      const value = rows.all[at] as number;
      const place = next[value] as number;
      all[place] = list;
      next[value] = place + 1;
    }
  }
  return { from, all };
}

/** How long a list is. */
export function lengthOf(rows: Rows, list: number): number {
  return (rows.from[list + 1] as number) - (rows.from[list] as number);
}

/** One list, as a view. */
export function rowOf(rows: Rows, list: number): Int32Array {
  return rows.all.subarray(rows.from[list], rows.from[list + 1]);
}
