// Letters of one script in a word of another: they look right and are not found by a search.

import type { Finding } from '../finding.js';
import { findingIn, type Letter, matches } from '../letter.js';

const KIND = 'address';

/** A Cyrillic letter among Latin ones, or a Latin one among Cyrillic ones. */
const MIXED =
  /(?<![\p{L}])(?=[A-Za-z\u0400-\u04ff]{0,40}[A-Za-z])(?=[A-Za-z\u0400-\u04ff]{0,40}[\u0400-\u04ff])[A-Za-z\u0400-\u04ff]{2,60}(?![\p{L}])/gu;
/** `МСЭ-T` with a Latin T; only letters that exist in both scripts by their looks. */
const LATIN_TAIL = /(?<![\p{L}-])(?:МСЭ|ВАСЭ|КГСЭ)-[ABCEHKMOPTX](?![\p{L}])/gu;
/** `ITU-Т`, `JCА`: a Cyrillic look-alike after a Latin acronym. */
const CYRILLIC_TAIL = /(?<![\p{L}-])[A-Z]{2,}-[АВСЕНКМОРТХ](?![\p{L}])/gu;

export function lookAlikes(letter: Letter): Finding[] {
  return [MIXED, LATIN_TAIL, CYRILLIC_TAIL].flatMap((pattern) =>
    [...matches(letter, pattern)]
      .filter(({ block, at }) => !inAddress(block.text, at))
      .map(({ block, match, at }) =>
        findingIn(letter, KIND, block, at, at + match[0].length, {
          severity: 'warning',
          expected: mended(match[0]),
          code: 'lookAlike',
          params: { letters: strangers(match[0]) },
        }),
      ),
  );
}

/** A stranger inside an address is told as such. */
function inAddress(text: string, at: number): boolean {
  const start = text.lastIndexOf(' ', at) + 1;
  const end = text.indexOf(' ', at);
  return /@|:\/\/|www\./.test(text.slice(Math.max(start, at - 100), end < 0 ? at + 100 : Math.min(end, at + 100)));
}

const LATIN = 'ABCEHKMOPTXaceopxy';
const CYRILLIC = 'АВСЕНКМОРТХасеорху';

/** The word in the script of most of its letters. */
function mended(word: string): string {
  const toCyrillic =
    [...word].filter((one) => /[\u0400-\u04ff]/.test(one)).length >
    [...word].filter((one) => /[A-Za-z]/.test(one)).length;
  const [from, to] = toCyrillic ? [LATIN, CYRILLIC] : [CYRILLIC, LATIN];
  return [...word].map((one) => (from.includes(one) ? to[from.indexOf(one)] : one)).join('');
}

function strangers(word: string): string {
  const cyrillic = [...word].filter((one) => /[\u0400-\u04ff]/.test(one));
  const latin = [...word].filter((one) => /[A-Za-z]/.test(one));
  return (cyrillic.length > latin.length ? latin : cyrillic).join(' ');
}
