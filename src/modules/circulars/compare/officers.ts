// Who leads the group is the same person, of the same organization and country, in every edition: names over scripts by their sound,
// organizations by acronym, kind and proper names, countries by their code.

import { countriesNamed } from '../languages/country-codes.js';
import { countryIn } from '../languages/countries.js';
import type { Officer } from '../circular.js';
import type { Finding } from '../checks/finding.js';
import { findingIn, type Letter } from '../checks/letter.js';
import { type Mention, mentionOf } from '../checks/persons/mention.js';
import { type Origin, originOf } from '../checks/persons/origin.js';
import { organizationsDiffer } from './organizations.js';
import { compareNamesBySound } from './sounds.js';

interface Told {
  letter: Letter;
  officer: Officer;
  mention: Mention;
  origin: Origin;
}

export function compareOfficers(letters: readonly Letter[]): Finding[] {
  const model = [...letters].sort((a, b) => rank(a) - rank(b))[0] as Letter;
  return (['chair', 'viceChair'] as const).flatMap((role) => {
    const lists = letters.map((letter) => officersOf(letter, role));
    const count = lists[0]?.length ?? 0;
    if (lists.some((list) => list.length !== count)) return [];
    return Array.from({ length: count }, (_, index) => index).flatMap((index) =>
      compareOne(
        lists.flatMap((list, at) => toldOf(letters[at] as Letter, list[index] as Officer)),
        model,
      ),
    );
  });
}

/** Held against the French edition, which prevails, or the English one. */
const rank = ({ language }: Letter) => (['fr', 'en'].indexOf(language) + 3) % 3;

const officersOf = (letter: Letter, role: 'chair' | 'viceChair') =>
  letter.facts.officers.filter((officer) => (officer.role === 'viceChair') === (role === 'viceChair')).slice(0, 20);

/** Where the letter names the person, and whence he or she comes by the letter and by its terms of reference together. */
function toldOf(letter: Letter, officer: Officer): Told[] {
  const { officers } = letter.facts;
  const here = mentionOf(letter, officer, officers, false);
  const there = mentionOf(letter, officer, officers, true);
  const mention = here ?? there;
  if (!mention) return [];
  const origins = [here, there].flatMap((one) => (one ? [originOf(letter, one)] : []));
  const first = <K extends keyof Origin>(key: K) =>
    origins.map((one) => one[key]).find((value) => value !== null) ?? null;
  const country = officer.country ? (countriesNamed(letter.language, officer.country)[0]?.code ?? null) : null;
  const origin = {
    organization: first('organization'),
    acronym: first('acronym'),
    country: first('country') ?? country,
  };
  return [{ letter, officer, mention, origin }];
}

function compareOne(told: Told[], model: Letter): Finding[] {
  const against = told.find(({ letter }) => letter === model) ?? told[0];
  if (!against || told.length < 2) return [];
  return [
    ...differing(told, against, 'officerNameDiffers', namesDiffer, ({ officer }) => officer.name),
    ...differing(
      told,
      against,
      'officerOrganizationDiffers',
      (a, b) => organizationsDiffer(named(a), named(b)),
      ({ origin }) => origin.organization ?? origin.acronym ?? '',
    ),
    ...differing(told, against, 'officerCountryDiffers', countriesDiffer, ({ letter, origin }) =>
      origin.country ? countryIn(letter.language, origin.country) : '',
    ),
  ];
}

const named = ({ letter, origin }: Told) => ({ language: letter.language, origin });

const countriesDiffer = (a: Told, b: Told) =>
  a.origin.country !== null && b.origin.country !== null && a.origin.country !== b.origin.country;

const namesDiffer = (a: Told, b: Told) => compareNamesBySound(spelt(a), spelt(b)) !== 'same';

/** In Latin letters where the letter spells the name so beside its own script. */
function spelt({ officer, mention, letter }: Told): string {
  if (/\p{Script=Latin}/u.test(officer.name)) return officer.name;
  const after = mention.block.text.slice(mention.end, mention.end + 60);
  const latin = /^(?:先生|女士)?\s*[（(](\p{Lu}[\p{Script=Latin}.'’-]*(?: [\p{Script=Latin}.'’-]+){1,5})[)）]/u.exec(
    after,
  )?.[1];
  return latin && letter.language !== 'en' ? latin : officer.name;
}

/** Where most editions differ from the one that they are held against, that one is told alone. */
function differing(
  told: Told[],
  against: Told,
  code: string,
  differ: (a: Told, b: Told) => boolean,
  said: (one: Told) => string,
): Finding[] {
  const odd = told.filter((one) => one !== against && differ(one, against));
  if (odd.length === 0) return [];
  const alone = odd.length > 1 && odd.length * 2 > told.length;
  const [blamed, from] = alone ? [[against], odd[0] as Told] : [odd, against];
  return blamed.map(({ letter, officer, mention }) =>
    findingIn(letter, 'editions-differ', mention.block, mention.at, mention.to, {
      severity: 'warning',
      expected: said(from),
      code,
      params: { name: officer.name, other: said(from), from: from.letter.language },
    }),
  );
}
