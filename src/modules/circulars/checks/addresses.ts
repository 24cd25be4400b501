// Addresses and links can be used as printed; no letter of another script hides in a word.

import { addressesIn, urlsIn } from './addresses/found.js';
import { lookAlikes } from './addresses/look-alikes.js';
import { type Block, lineAt } from './blocks.js';
import type { Finding } from './finding.js';
import { type Check, findingIn, type Letter, matches } from './letter.js';

const KIND = 'address';

export const addresses: Check = {
  kind: KIND,
  check: (letter) => [
    ...glued(letter),
    ...malformed(letter),
    ...links(letter),
    ...hidden(letter),
    ...lookAlikes(letter),
  ],
};

function glued(letter: Letter): Finding[] {
  return addressesIn(letter)
    .filter(({ parts }) => parts.length > 1)
    .map(({ block, at, end, parts }) =>
      findingIn(letter, KIND, block, at, end, {
        severity: 'error',
        expected: parts.map((part) => part.whole).join(', '),
        code: 'addressesGlued',
      }),
    );
}

const WELL_FORMED =
  /^[A-Za-z0-9](?:[A-Za-z0-9_%+-]|\.(?!\.))*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;

/** Domains written wrongly in real letters: `itu.in`, `itu.itn`, `ituint`. */
const NEARLY_ITU = /@(?:ituint|itu\.(?:in|itn|nit|itu|inf|imt|intt|iint)|it\.int|iut\.int|uti\.int|itu\.int\.)$/i;
/** `name@itu int`, `name @itu.int`, `name@itu,int`, `name(at)itu.int`, and the wide signs of Chinese: `name＠itu．int`. */
const BROKEN =
  /[A-Za-z0-9._-]{2,40}(?:\s@\s?|@\s)(?:itu|[a-z]+)\.?[a-z]*|[A-Za-z0-9._-]{2,40}@itu(?:[,;]\s?int|\s\.?\s?int)\b|[A-Za-z0-9._-]{2,40}\s?[([]at[)\]]\s?itu\.int|[A-Za-z0-9._-]{2,40}＠[A-Za-z0-9.．。-]{3,60}|[A-Za-z0-9._-]{2,40}@itu[．。]int/g;

function malformed(letter: Letter): Finding[] {
  const wrong = addressesIn(letter)
    .filter(({ whole, parts }) => parts.length === 1 && (!WELL_FORMED.test(whole) || NEARLY_ITU.test(whole)))
    .filter(({ block, at }) => !secretBefore(letter, block, at))
    .map(({ block, at, end, whole }) =>
      findingIn(letter, KIND, block, at, end, {
        severity: 'error',
        expected: NEARLY_ITU.test(whole) ? whole.replace(/@.*$/, '@itu.int') : null,
        code: 'addressMalformed',
      }),
    );
  const broken = [...matches(letter, BROKEN)]
    .filter(({ block, at }) => !wrong.some((finding) => finding.line === lineAt(block, at)))
    .map(({ block, match, at }) =>
      findingIn(letter, KIND, block, at, at + match[0].length, { severity: 'error', code: 'addressMalformed' }),
    );
  return [...wrong, ...broken];
}

/** A password that looks like an address is another check's. */
function secretBefore(letter: Letter, block: Block, at: number): boolean {
  return [...block.text.matchAll(letter.words.secret)].some(
    (match) => match.index <= at && match.index + match[0].length > at,
  );
}

const SCHEME = /^(?:https?:\/\/)?(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24}(?::\d{2,5})?(?:[/?#]|$)/;
const TYPED_WRONG =
  /(?<![A-Za-z0-9/.])(?:htt?ps?|hhtps?|htpps?|htttps?)(?:\/\/|:\/(?!\/)|;\/\/|:\/\/\/|:\\\\)[!-~]{3,200}|(?<![A-Za-z0-9/.])(?:htp|hhtp|htpp|htttp|httpss|ttps?)s?:\/\/[!-~]{3,200}|(?<![A-Za-z0-9./@])(?:ww|wwww)\.itu\.int[!-~]{0,200}|https?:\/\/\s+(?=www\.|itu)/gi;

function links(letter: Letter): Finding[] {
  const typed = [...matches(letter, TYPED_WRONG)].map(({ block, match, at }) =>
    findingIn(letter, KIND, block, at, at + match[0].length, { severity: 'error', code: 'linkMalformed' }),
  );
  const shaped = urlsIn(letter)
    .filter(
      ({ url }) =>
        !SCHEME.test(url) ||
        /[^:]\/\/|\.\.|,|https?:\/\/.*https?:\/\//.test(url) ||
        /\bitu\.(?!int\b)[a-z]{2,4}(?:\/|$)/i.test(url),
    )
    .filter(({ block, at }) => !typed.some((finding) => finding.line === lineAt(block, at)))
    .map(({ block, at, end }) => findingIn(letter, KIND, block, at, end, { severity: 'error', code: 'linkMalformed' }));
  return [...typed, ...shaped];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/;
const TOUCHED =
  /(?:https?:\/\/|www\.)[^\s\u3000-\u9fff]{2,300}|[^\s\u3000-\u9fff（）()]{1,80}@[^\s\u3000-\u9fff（）()]{2,120}/gu;

/** Characters that nobody sees inside an address or a link, letters of another script, and a hyphen that is none. */
function hidden(letter: Letter): Finding[] {
  return letter.blocks.flatMap((block) =>
    [...block.raw.matchAll(TOUCHED)].slice(0, 50).flatMap((match) => {
      const word = match[0].replace(
        /^[\u200e\u200f\u202a-\u202e\u2066-\u2069]+|[\u200e\u200f\u202a-\u202e\u2066-\u2069.,;:)»]+$/gu,
        '',
      );
      const at = match.index + match[0].indexOf(word);
      const tell = (told: Parameters<typeof findingIn>[5]) => [
        findingIn(letter, KIND, block, at, at + word.length, told),
      ];
      if (INVISIBLE.test(word)) return tell({ severity: 'error', code: 'invisibleInAddress' });
      if (foreignInside(word)) return tell({ severity: 'error', code: 'foreignLetterInAddress' });
      return /[\u2010\u2011]/.test(word)
        ? tell({ severity: 'note', expected: word.replace(/[\u2010\u2011]/g, '-'), code: 'hyphenInAddress' })
        : [];
    }),
  );
}

/** Cyrillic or Greek between Latin letters of an address; a Russian word glued to the end of one is not meant. */
function foreignInside(word: string): boolean {
  const address = /[\u0370-\u04ff]/.test(word) && /[A-Za-z0-9@./-][\u0370-\u04ff]{1,3}[A-Za-z0-9@./-]/.test(word);
  return address || /^[\u0370-\u04ff]{1,2}[A-Za-z0-9._-]+@/.test(word);
}
