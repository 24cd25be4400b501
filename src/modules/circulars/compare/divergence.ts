// Which edition differs: the one against the majority; without a majority, those that differ from the French text, which prevails,
// or from the English or the first one.

import type { Letter } from '../checks/letter.js';

export interface Divergence {
  /** Index of the edition that differs. */
  index: number;
  found: string;
  expected: string;
  /** The language of an edition with the expected value. */
  from: string;
}

/** Null is: this edition does not say; it is left out. */
export function divergences(letters: readonly Letter[], values: readonly (string | null)[]): Divergence[] {
  const said = values.flatMap((value, index) => (value === null ? [] : [{ value, index }]));
  if (new Set(said.map(({ value }) => value)).size < 2) return [];
  const reference = referenceAmong(letters, said);
  return said
    .filter(({ value }) => value !== reference.value)
    .map(({ value, index }) => ({
      index,
      found: value,
      expected: reference.value,
      from: (letters[reference.index] as Letter).language,
    }));
}

type Said = { value: string; index: number };

function referenceAmong(letters: readonly Letter[], said: Said[]): Said {
  const majority = said.find(({ value }) => said.filter((other) => other.value === value).length * 2 > said.length);
  const inLanguage = (language: string) => said.find(({ index }) => letters[index]?.language === language);
  return majority ?? inLanguage('fr') ?? inLanguage('en') ?? (said[0] as Said);
}
