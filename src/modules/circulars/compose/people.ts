// The officers of a letter: from `chairs` and `viceChairs`, with the title, organization and country that `officers` know of them.

import type { Person } from '../languages/sentences/sentences.js';
import type { Text } from '../languages/sentences/text.js';
import type { Letter } from './letter.js';
import { given, named, organization, said } from './said.js';
import type { ComposeFacts, Words } from './schema.js';
import { country } from './standard.js';

type Officer = NonNullable<ComposeFacts['officers']>[number];

export function chairsOf(letter: Letter): Person[] {
  return peopleOf(letter, letter.facts.chairs ?? [], ({ role }) => role !== 'viceChair');
}

export function viceChairsOf(letter: Letter): Person[] {
  return peopleOf(letter, letter.facts.viceChairs ?? [], ({ role }) => role === 'viceChair');
}

function peopleOf(letter: Letter, names: readonly Words[], inOffice: (officer: Officer) => boolean): Person[] {
  const officers = (letter.facts.officers ?? []).filter(inOffice);
  const same = (a: Words, b: Words) => given(a, letter.tongues)?.text === given(b, letter.tongues)?.text;
  const listed = names.map((name) => officers.find((officer) => same(officer.name, name)) ?? { name });
  const others = officers.filter((officer) => !names.some((name) => same(officer.name, name)));
  return [...listed, ...others].flatMap((officer) => personOf(letter, officer));
}

function personOf({ tongues }: Letter, officer: Partial<Officer> & { name: Words }): Person[] {
  const name = named(officer.name, tongues);
  if (!name) return [];
  const from: (Text | undefined)[] = [organization(officer.affiliation, tongues)?.run, said(officer.country, tongues, country)?.run];
  return [{ title: officer.title ?? null, name: name.run, from: from.filter((each) => each !== undefined) }];
}
