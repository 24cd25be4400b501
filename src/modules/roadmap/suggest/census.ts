// All documents of a catalogue, each once whatever editions there are, as numbers: small enough to be held while all roadmaps are compared with
// them. A term is known by its hash, so that a word is no string here.

import { type Compared, type Terms, termsOf } from './terms.js';

/** A document of the catalogue in one edition. */
export interface Edition extends Compared {
  id: string;
  supplement: string | null;
  status: string;
  year: number | null;
}

/** What is held of a document. */
export interface Held {
  id: string;
  family: string;
  /** The same for copies of one text in lists of one body. */
  twin: number;
  /** Superseded, withdrawn or given up. */
  over: boolean;
  year: number | null;
  words: number[];
  pairs: number[];
  marks: number[];
}

/** Terms are told apart by so many numbers: of the three hundred thousand of a large catalogue one in thirty shares its number with another. 32 MB. */
const NUMBERS = 1 << 23;

export interface Census {
  /** Takes note of one edition of a document: the newest that is no amendment stands for all. */
  add: (edition: Edition) => void;
  /** Counts the terms; nothing is added any more. */
  settle: () => void;
  all: () => Iterable<Held>;
  of: (family: string) => Held | undefined;
  /** As one of the catalogue would be held. */
  held: (edition: Edition) => Held;
  size: () => number;
  /** In how many documents a term stands. */
  count: (term: number) => number;
}

export function takeCensus(): Census {
  const documents = new Map<string, Held & { supplement: boolean }>();
  const counts = new Uint32Array(NUMBERS);
  const held = (edition: Edition): Held & { supplement: boolean } => ({ ...numbered(termsOf(edition)), id: edition.id, family: edition.family, twin: twinOf(edition), over: OVER.has(edition.status), year: edition.year, supplement: edition.supplement !== null });
  return {
    add: (edition) => {
      if (!edition.title) return;
      const key = keyOf(edition.family);
      const known = documents.get(key);
      const newer = !known || (known.supplement && edition.supplement === null) || (known.supplement === (edition.supplement !== null) && (edition.year ?? 0) > (known.year ?? 0));
      if (newer) documents.set(key, held(edition));
    },
    settle: () => {
      for (const one of documents.values()) for (const terms of [one.words, one.pairs, one.marks]) for (const term of terms) counts[term] = (counts[term] as number) + 1;
    },
    all: () => documents.values(),
    of: (family) => documents.get(keyOf(family)),
    held,
    size: () => documents.size,
    count: (term) => counts[term] as number,
  };
}

const OVER = new Set(['superseded', 'withdrawn', 'deleted']);

/** Bodies spell a designation now with capitals, now without. */
export function keyOf(family: string): string {
  return family.toUpperCase();
}

function numbered({ words, pairs, marks }: Terms): Pick<Held, 'words' | 'pairs' | 'marks'> {
  return { words: words.map((word) => numberOf(`w:${word}`)), pairs: pairs.map((pair) => numberOf(`p:${pair}`)), marks: marks.map((mark) => numberOf(mark)) };
}

function twinOf({ sdo, title }: Edition): number {
  return hashOf(`${sdo}|${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`);
}

/** The number of a term. */
export function numberOf(term: string): number {
  return hashOf(term) & (NUMBERS - 1);
}

/** FNV-1a, its bits mixed once more since only the low ones are used. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
