// The designation of a standard: who publishes it, what it is, its number and part, its edition, and what amends it. Each body prints its
// own in its own way; the files beside this one know how.

export interface Designation {
  /** The grammar that reads and prints it: `iso`, `itu`, `etsi` … */
  grammar: string;
  /** `ISO/IEC`, `ITU-T`, `ETSI`, `IEEE`; empty where the number says it (`RFC 9340`). */
  publisher: string;
  /** `TS`, `GS QKD`, `Std`, `DIS`, `CD TS`; empty for the body's ordinary kind. */
  type: string;
  /** `9594`, `Y.3800`, `9340`. */
  number: string;
  /** `8`, `1-1`; empty without parts. */
  part: string;
  year: number | null;
  month: number | null;
  /** `1.1.1`, `ed.4`, `D-1.2`, `r5`. */
  version: string;
  supplements: Supplement[];
  /** What the body puts at the end: `(E)`, `CSV`, `Redline`. */
  ending: string;
}

export interface Supplement {
  /** `Amd`, `Cor`, `Add`, `Suppl`, `DAM`, `CD Amd` … as the body writes it. */
  kind: string;
  number: string;
  year: number | null;
  month: number | null;
}

export interface Grammar {
  name: string;
  /** The bodies whose records it reads whatever they look like; others are tried by their look alone. */
  only?: readonly string[];
  read: (text: string) => Omit<Designation, 'grammar'> | null;
  print: (designation: Designation) => string;
  /** The same document in any edition; of an amendment, what it amends. */
  family: (designation: Designation) => string;
  /** What a body prints at the end where others have a supplement: `Cor. 1`; null for a document. */
  changes?: (designation: Designation) => string | null;
  /** The number as people say it without the publisher: `y3800`, `95948`; compacted by whoever asks. */
  bare: (designation: Designation) => string[];
}

export const EMPTY: Omit<Designation, 'grammar'> = {
  publisher: '',
  type: '',
  number: '',
  part: '',
  year: null,
  month: null,
  version: '',
  supplements: [],
  ending: '',
};

/** `03/1993` of two groups, or null where there is none. */
export function numberOf(text: string | undefined): number | null {
  return text ? Number(text) : null;
}

export function two(month: number): string {
  return String(month).padStart(2, '0');
}

export function withPart({ number, part }: Pick<Designation, 'number' | 'part'>): string {
  return part ? `${number}-${part}` : number;
}
