// What a form gives, read from its fields; and the fields that a registration would fill, to change it.

import { isMemberState } from '../../kit/countries.js';
import type { Refusal } from '../../kit/refusals.js';
import type { Typed } from './fields.js';
import { CATEGORIES, GENDERS, MODES, type Passport, type Particulars } from './registration.js';

const PASSPORT_FIELDS = ['surname', 'givenNames', 'nationality', 'bornOn', 'bornIn', 'number', 'issuedOn', 'expiresOn', 'issuedIn'] as const satisfies readonly (keyof Passport)[];

/** The particulars of a form whose fields have been looked at, or what is wrong with a choice. */
export function particularsOf(typed: Typed): Particulars | Refusal {
  const text = (name: string) => (typed[name] ?? '').trim().replace(/[^\S\n]+/g, ' ');
  const chosen = <Choice extends string>(name: string, among: readonly Choice[]): Choice | null => among.find((one) => one === text(name)) ?? null;
  const [mode, category] = [chosen('mode', MODES), chosen('category', CATEGORIES)];
  const country = text('country').toUpperCase();
  if (!mode) return { code: 'participation.empty', field: 'mode', kind: 'input' };
  if (!category) return { code: 'participation.empty', field: 'category', kind: 'input' };
  if (!isMemberState(country)) return { code: 'participation.noSuchCountry', field: 'country', kind: 'input' };
  return {
    mode,
    name: text('name'),
    title: text('title') || null,
    body: text('body'),
    country,
    category,
    gender: chosen('gender', GENDERS),
    dietary: text('dietary') || null,
    accessNeeds: text('accessNeeds') || null,
    listed: typed.listed === 'yes',
    visa: typed.visa === 'yes',
  };
}

/** The passport of a form that asks for a visa letter; null when it gives none of it. */
export function passportOf(typed: Typed): Passport | null {
  if (typed.visa !== 'yes') return null;
  const entries = PASSPORT_FIELDS.map((name) => [name, (typed[`passport.${name}`] ?? '').trim()] as const);
  return entries.some(([, value]) => value) ? (Object.fromEntries(entries) as unknown as Passport) : null;
}

/** The fields as a registration fills them. */
export function typedOf(particulars: Particulars, passport: Passport | null): Typed {
  const { mode, name, title, body, country, category, gender, dietary, accessNeeds, listed, visa } = particulars;
  const plain: Typed = { mode, name, title: title ?? '', body, country, category, gender: gender ?? '', dietary: dietary ?? '', accessNeeds: accessNeeds ?? '' };
  const ticks: Typed = { listed: listed ? 'yes' : '', visa: visa ? 'yes' : '' };
  return { ...plain, ...ticks, ...Object.fromEntries(PASSPORT_FIELDS.map((field) => [`passport.${field}`, passport?.[field] ?? ''])) };
}
