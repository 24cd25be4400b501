// The columns of the list of participants in each form: what everybody on it agreed to, and what only those who lead see.

import { countryName, regionName, regionOf } from '../../kit/countries.js';
import type { Say } from '../../kit/words.js';
import type { Category, Gender, ParticipationMode, RegistrationState } from './registration.js';

export interface Listed {
  number: number | null;
  state: RegistrationState;
  mode: ParticipationMode;
  name: string;
  title: string | null;
  body: string;
  country: string;
  category: Category;
  gender: Gender | null;
  dietary: string | null;
  accessNeeds: string | null;
  visa: boolean;
  listed: boolean;
  email: string;
  lateReason: string | null;
  createdAt: Date;
}

export interface Column {
  title: string;
  width: number;
  of: (row: Listed) => string | number | null;
}

/** The columns in the reader's words; `all` with what only those who lead see. */
export function columnsOf(say: Say, all: boolean): Column[] {
  const { language } = say;
  const field = (name: string) => say(`participation.columns.${name}`);
  const region = (country: string) => {
    const code = regionOf(country);
    return code ? regionName(language, code) : null;
  };
  const shown: Column[] = [
    { title: field('number'), width: 10, of: (row) => row.number },
    { title: field('name'), width: 28, of: (row) => row.name },
    { title: field('title'), width: 22, of: (row) => row.title },
    { title: field('body'), width: 30, of: (row) => row.body },
    { title: field('country'), width: 20, of: (row) => countryName(language, row.country) },
    { title: field('region'), width: 20, of: (row) => region(row.country) },
    { title: field('category'), width: 18, of: (row) => say(`participation.categories.${row.category}`) },
    { title: field('mode'), width: 12, of: (row) => say(`participation.modes.${row.mode}`) },
  ];
  if (!all) return shown;
  const yes = (is: boolean) => say(is ? 'participation.pages.yes' : 'participation.pages.no');
  return [
    ...shown,
    { title: field('state'), width: 20, of: (row) => say(`participation.states.${row.state}`) },
    { title: field('email'), width: 28, of: (row) => row.email },
    { title: field('gender'), width: 10, of: (row) => (row.gender ? say(`participation.genders.${row.gender}`) : null) },
    { title: field('listed'), width: 10, of: (row) => yes(row.listed) },
    { title: field('visa'), width: 10, of: (row) => yes(row.visa) },
    { title: field('accessNeeds'), width: 24, of: (row) => row.accessNeeds },
    { title: field('dietary'), width: 20, of: (row) => row.dietary },
    { title: field('late'), width: 24, of: (row) => row.lateReason },
    { title: field('registeredAt'), width: 20, of: (row) => row.createdAt.toISOString().slice(0, 16).replace('T', ' ') },
  ];
}

/** For papers and tables: by organization, then by name, as lists of participants are read. */
export function inOrder<Row extends Pick<Listed, 'body' | 'name'>>(rows: readonly Row[], language: string): Row[] {
  const alphabet = new Intl.Collator(language);
  return [...rows].sort((one, other) => alphabet.compare(one.body, other.body) || alphabet.compare(one.name, other.name));
}
