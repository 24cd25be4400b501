// The columns of a segment: what is counted, filtered and sorted, one array a field, so that a search over hundreds of thousands of records
// touches no row. They lie one after the other in one piece of bytes.

/** What a column is made from, of one record. */
export interface Counted {
  sdo: string;
  status: string;
  year: number | null;
  publishedOn: string | null;
  designation: string;
  supplement: string | null;
  committees: string[];
  ics: string[];
  keywords: string[];
  /** Whether no whole list has it any more. */
  gone: boolean;
}

/** Of a field with several values in each record: `codes[starts[n]]` to `codes[starts[n + 1]]`, each a place in `names`. */
export interface Several {
  names: string[];
  starts: Uint32Array;
  codes: Uint32Array;
}

export interface Columns {
  size: number;
  /** 0 where a number has no record, or another since. */
  alive: Uint8Array;
  /** 1 of an amendment or corrigendum, which stands after what it amends. */
  supplement: Uint8Array;
  year: Uint16Array;
  /** 20191014; 0 when not known. */
  date: Uint32Array;
  /** The beginning of the designation, so written that it sorts as people count. */
  key: Uint8Array;
  sdo: Several;
  status: Several;
  committee: Several;
  ics: Several;
  keyword: Several;
  listing: Several;
}

export const KEY = 24;
/** A new one stands last: segments that were made before it lack it. */
export const SEVERAL = ['sdo', 'status', 'committee', 'ics', 'keyword', 'listing'] as const;
export type SeveralField = (typeof SEVERAL)[number];

/** Gathers the columns of a segment, record by record in the order of their places. */
export function gatherColumns(size: number) {
  const columns = {
    size,
    alive: new Uint8Array(size),
    supplement: new Uint8Array(size),
    year: new Uint16Array(size),
    date: new Uint32Array(size),
    key: new Uint8Array(size * KEY),
  };
  const several = new Map(SEVERAL.map((field) => [field, { names: new Map<string, number>(), starts: new Uint32Array(size + 1), codes: [] as number[] }]));
  let done = 0;
  const fill = (place: number) => {
    for (; done <= place; done++) for (const one of several.values()) one.starts[done] = one.codes.length;
  };
  return {
    add: (place: number, record: Counted) => {
      fill(place);
      columns.alive[place] = 1;
      columns.supplement[place] = record.supplement ? 1 : 0;
      columns.year[place] = record.year ?? 0;
      columns.date[place] = dayOf(record.publishedOn, record.year);
      columns.key.set(sortKey(record.designation), place * KEY);
      for (const [field, values] of valuesOf(record)) {
        const { names, codes } = several.get(field) as { names: Map<string, number>; codes: number[] };
        for (const value of values) {
          if (!names.has(value)) names.set(value, names.size);
          codes.push(names.get(value) as number);
        }
      }
    },
    end: (): Columns => {
      fill(size);
      const ended = [...several].map(([field, { names, starts, codes }]) => [field, { names: [...names.keys()], starts, codes: Uint32Array.from(codes) }]);
      return { ...columns, ...(Object.fromEntries(ended) as Pick<Columns, SeveralField>) };
    },
  };
}

function valuesOf(record: Counted): [SeveralField, Iterable<string>][] {
  return [
    ['sdo', [record.sdo]],
    ['status', [record.status]],
    ['committee', record.committees],
    ['ics', fieldsOf(record.ics)],
    ['keyword', record.keywords],
    ['listing', record.gone ? ['gone'] : []],
  ];
}

/** A code of the International Classification for Standards with all above it: `35.030.10`, `35.030`, `35`. */
function fieldsOf(ics: string[]): Set<string> {
  return new Set(ics.flatMap((code) => [code.slice(0, 2), code.slice(0, 6), code]));
}

function dayOf(on: string | null, year: number | null): number {
  const digits = (on ?? '').replace(/\D/g, '').slice(0, 8);
  if (digits.length < 4) return (year ?? 0) * 10_000;
  return Number(digits.padEnd(8, '0'));
}

/** `ITU-T Y.3800` before `ITU-T Y.10000`: each number in seven digits; small letters; the rest is cut off. */
export function sortKey(designation: string): Uint8Array {
  const words = designation.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(7, '0'));
  return new TextEncoder().encode(words.replace(/[ /:()]+/g, '')).subarray(0, KEY);
}

const NUMBERS = ['alive', 'supplement', 'key', 'year', 'date'] as const;

/** The columns as bytes, and the names that the codes stand for. */
export function packed(columns: Columns): { bytes: Buffer; names: { size: number; lengths: number[]; fields: Record<SeveralField, string[]> } } {
  const arrays: ArrayBufferView[] = [...NUMBERS.map((name) => columns[name]), ...SEVERAL.flatMap((field) => [columns[field].starts, columns[field].codes])];
  const pieces = arrays.map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength));
  const fields = Object.fromEntries(SEVERAL.map((field) => [field, columns[field].names])) as Record<SeveralField, string[]>;
  return { bytes: Buffer.concat(pieces), names: { size: columns.size, lengths: pieces.map((piece) => piece.length), fields } };
}

/** The columns out of their bytes: each copied, because an array of numbers must begin at a multiple of their width. */
export function unpacked(bytes: Buffer, names: ReturnType<typeof packed>['names']): Columns {
  let at = 0;
  const pieces = names.lengths.map((length) => {
    const piece = new Uint8Array(length);
    piece.set(bytes.subarray(at, at + length));
    at += length;
    return piece;
  });
  const [alive, supplement, key, year, date, ...rest] = pieces as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, ...Uint8Array[]];
  const several = SEVERAL.map((field, n) => {
    const [starts, codes] = [rest[n * 2] ?? new Uint8Array((names.size + 1) * 4), rest[n * 2 + 1] ?? new Uint8Array(0)];
    return [field, { names: names.fields[field] ?? [], starts: new Uint32Array(starts.buffer), codes: new Uint32Array(codes.buffer) }];
  });
  return {
    size: names.size,
    alive,
    supplement,
    key,
    year: new Uint16Array(year.buffer),
    date: new Uint32Array(date.buffer),
    ...(Object.fromEntries(several) as Pick<Columns, SeveralField>),
  };
}
