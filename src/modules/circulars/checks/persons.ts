// A person has one organization in the letter and in the terms of reference, and it is not left out for one person alone.

import type { Officer } from '../circular.js';
import { countryIn } from '../languages/countries.js';
import type { Block } from './blocks.js';
import type { Finding } from './finding.js';
import { type Check, findingIn, type Letter } from './letter.js';
import { about, type Mention, mentionOf, namesOrganization, organizationIn, partsAfter } from './persons/mention.js';
import { originOf, sameOrganization } from './persons/origin.js';

const KIND = 'persons';

export const persons: Check = {
  kind: KIND,
  check(letter) {
    const officers = letter.facts.officers.slice(0, 30);
    const differing = disagreeing(letter, officers);
    const rest = officers.filter(({ name }) => !differing.some(({ message }) => message.params.name === name));
    return [...leftOut(letter, rest, officers), ...differing, ...chairsWithout(letter, officers)];
  },
};

/** The organization stands with one mention and not with the other: a fault where another person has his in that place. */
function leftOut(letter: Letter, asked: Officer[], officers: Officer[]): Finding[] {
  return asked.flatMap((officer) => {
    const here = mentionOf(letter, officer, officers, false);
    const there = mentionOf(letter, officer, officers, true);
    const organization = organizationOf(officer, here, there);
    if (!here || !there || !organization) return [];
    const [inLetter, inTerms] = [here, there].map((mention) => namesOrganization(about(mention), organization));
    if (inLetter === inTerms) return [];
    const lacking = inLetter ? there : here;
    return [left(letter, officer, lacking, organization, peerHasOne(letter, officer, officers, lacking === there))];
  });
}

/** Another organization, or another country alone, in the terms of reference than in the letter. */
function disagreeing(letter: Letter, officers: Officer[]): Finding[] {
  return officers.flatMap((officer) => {
    const here = mentionOf(letter, officer, officers, false);
    const there = mentionOf(letter, officer, officers, true);
    if (!here || !there) return [];
    const [first, second] = [originOf(letter, here), originOf(letter, there)];
    const tell = (code: string, other: string) => [
      findingIn(letter, KIND, there.block, there.end, there.to, {
        severity: 'warning',
        expected: other,
        code,
        params: { name: officer.name, other },
      }),
    ];
    if (first.organization && second.organization && !sameOrganization(first.organization, second.organization))
      return tell('organizationDiffers', first.organization);
    return first.country && second.country && first.country !== second.country
      ? tell('countryDiffers', countryIn(letter.language, first.country))
      : [];
  });
}

/** By its acronym in brackets where it has one, else as the reader found it. */
function organizationOf(officer: Officer, here: Mention | null, there: Mention | null): string | null {
  const bracketed = [here, there].map((mention) => (mention ? organizationIn(about(mention)) : null)).find(Boolean);
  return bracketed ?? extraPart(here, there) ?? officer.affiliation;
}

/** `(Poland)` in one place and `Office of Communications, Poland` in the other: the part that one of them has more. */
function extraPart(here: Mention | null, there: Mention | null): string | null {
  if (!here || !there) return null;
  const [short, long] = [partsAfter(here), partsAfter(there)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  return short.length === 1 && long.length === 2 && long.includes(short[0] as string)
    ? (long.find((part) => part !== short[0]) ?? null)
    : null;
}

function peerHasOne(letter: Letter, officer: Officer, officers: Officer[], inAnnex: boolean): boolean {
  return officers.some((other) => {
    const beside = other.name !== officer.name && mentionOf(letter, other, officers, inAnnex);
    const organization = beside && (organizationIn(about(beside)) ?? partsAfter(beside).at(-2) ?? other.affiliation);
    return Boolean(organization && namesOrganization(about(beside), organization));
  });
}

function left(
  letter: Letter,
  officer: Officer,
  { block, at, end }: Mention,
  organization: string,
  fault: boolean,
): Finding {
  return findingIn(letter, KIND, block as Block, at, end, {
    severity: fault ? 'warning' : 'note',
    expected: organization,
    code: 'organizationLeftOut',
    params: { name: officer.name, organization },
  });
}

function chairsWithout(letter: Letter, officers: Officer[]): Finding[] {
  return officers
    .filter((officer) => officer.role === 'chair' && !officer.affiliation)
    .flatMap((officer) => {
      const found = mentionOf(letter, officer, officers, false) ?? mentionOf(letter, officer, officers, true);
      if (!found || organizationIn(about(found))) return [];
      const told = { severity: 'note', code: 'chairWithoutOrganization', params: { name: officer.name } } as const;
      return [findingIn(letter, KIND, found.block, found.at, found.end, told)];
    });
}
