// Every telephone number that one edition prints, beside the one of the contact, stands in the others.

import type { Finding } from '../checks/finding.js';
import { findingIn, type Letter } from '../checks/letter.js';

const NUMBER = /\+\d[\d\s().-]{7,20}\d/g;

interface Printed {
  digits: string;
  tell: (told: Parameters<typeof findingIn>[5]) => Finding;
}

export function compareTelephones(letters: readonly Letter[]): Finding[] {
  const standing = letters.map(numbersOf);
  // The numbers of the contact are compared as facts.
  const own = new Set(letters.flatMap(({ facts }) => [facts.contact.telephone, facts.contact.fax].map(digitsOf)));
  return letters.flatMap((_, index) =>
    (standing[index] as Printed[]).flatMap(({ digits, tell }) => {
      const others = letters.filter((_, at) => at !== index && !standing[at]?.some((one) => one.digits === digits));
      if (others.length === 0 || own.has(digits)) return [];
      const lacking = others.map(({ language }) => language).join(', ');
      return [tell({ severity: 'error', code: 'telephoneOnlyHere', params: { value: `+${digits}`, lacking } })];
    }),
  );
}

const digitsOf = (printed: string | null) => printed?.replace(/\D/g, '') ?? '';

/** Once each; a number ending at another sign, `+41 22 730 5111 (secretariat)`, is cut there. */
function numbersOf(letter: Letter): Printed[] {
  const seen = new Set<string>();
  return letter.blocks.flatMap((block) =>
    [...block.text.matchAll(NUMBER)].slice(0, 20).flatMap((match) => {
      const digits = digitsOf(match[0]);
      if (digits.length < 9 || digits.length > 15 || seen.has(digits)) return [];
      seen.add(digits);
      const tell: Printed['tell'] = (told) =>
        findingIn(letter, 'editions-differ', block, match.index, match.index + match[0].length, told);
      return [{ digits, tell }];
    }),
  );
}
