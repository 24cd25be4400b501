// Every mailbox and page of one edition stands in the others.

import { addressesIn, urlsIn } from '../checks/addresses/found.js';
import type { Finding } from '../checks/finding.js';
import { findingIn, type Letter } from '../checks/letter.js';
import { samePage } from './fact-table.js';

export function compareAddresses(letters: readonly Letter[]): Finding[] {
  return [...onlyInSome(letters, mailboxesOf, 'mailboxOnlyHere'), ...onlyInSome(letters, pagesOf, 'pageOnlyHere')];
}

interface Standing {
  value: string;
  tell: (told: Parameters<typeof findingIn>[5]) => Finding;
}

function mailboxesOf(letter: Letter): Standing[] {
  return addressesIn(letter).flatMap(({ block, at, end, parts }) =>
    parts.map((part) => ({
      value: part.whole.toLowerCase(),
      tell: (told: Parameters<typeof findingIn>[5]) => findingIn(letter, 'editions-differ', block, at, end, told),
    })),
  );
}

function pagesOf(letter: Letter): Standing[] {
  return urlsIn(letter).map(({ block, at, end, url }) => ({
    value: pageInAnyLanguage(url),
    tell: (told: Parameters<typeof findingIn>[5]) => findingIn(letter, 'editions-differ', block, at, end, told),
  }));
}

/** `itu.int/fr/ITU-T` and `itu.int/en/ITU-T` are editions of one page. */
function pageInAnyLanguage(url: string): string {
  return samePage(url).replace(/^itu\.int\/(?:ar|en|es|fr|ru|zh)(?=\/|$)/, 'itu.int/en');
}

/** Told once for each address and edition that has it, when an edition has it not. */
function onlyInSome(letters: readonly Letter[], of: (letter: Letter) => Standing[], code: string): Finding[] {
  const standing = letters.map(of);
  const values = new Set(standing.flatMap((all) => all.map(({ value }) => value)));
  return [...values].flatMap((value) => {
    const lacking = letters
      .filter((_, index) => !standing[index]?.some((one) => one.value === value))
      .map((letter) => letter.language);
    if (lacking.length === 0) return [];
    return standing.flatMap((all) => {
      const first = all.find((one) => one.value === value);
      return first ? [first.tell({ severity: 'warning', code, params: { value, lacking: lacking.join(', ') } })] : [];
    });
  });
}
