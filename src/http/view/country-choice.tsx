// The choice of a Member State, in the order of the reader's language.

import { COUNTRIES, countryName } from '../../kit/countries.js';
import type { Language } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { Choice, type Mistake } from './fields.js';

/** The Member States by name, and what stands for none. */
export function CountryChoice({ name, label, value, none, mistakes, say }: { name: string; label: string; value: string | null; none: string; mistakes?: Mistake[]; say: Say }) {
  return <Choice name={name} label={label} value={value ?? ''} options={[{ value: '', label: none }, ...optionsIn(say.language)]} mistakes={mistakes} />;
}

/** Sorting 194 names by the rules of a language takes milliseconds, and each form asks. */
const sorted = new Map<Language, { value: string; label: string }[]>();

function optionsIn(language: Language): { value: string; label: string }[] {
  const known = sorted.get(language);
  if (known) return known;
  const { compare } = new Intl.Collator(language);
  const made = COUNTRIES.map((value) => ({ value, label: countryName(language, value) })).sort((a, b) => compare(a.label, b.label));
  sorted.set(language, made);
  return made;
}
