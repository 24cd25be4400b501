// How the words of the screen are set in each language: the spaces, signs and letters that a reader of it expects.

import { expect, test } from 'vitest';
import { catalogueOf, loadModules } from '../src/app/modules-loaded.js';
import type { Language } from '../src/kit/languages.js';

const catalogue = catalogueOf(await loadModules());

/** What no message of a language holds: the sign of another language, or a space where a line may break before it. */
const UNFIT: Partial<Record<Language, readonly [string, RegExp][]>> = {
  fr: [
    ['a sign without a narrow space that does not break before it', /(?<!\u202F)[;!?](?=\s|$|[)»])/u],
    ['a colon without a space that does not break before it', /(?<!\u00A0|Authorization):(?=\s|$)/u],
    ['quotation marks without narrow spaces inside', /«(?!\u202F)|(?<!\u202F)»/u],
    ['a straight apostrophe', /(?<=\p{L})'(?=\p{L}|[{«])/u],
    ['English quotation marks', /[“”"]/u],
  ],
  es: [
    ['a question or a call that does not open', /^[^¿]*\?|^[^¡]*!/u],
    ['English quotation marks', /[“”"]/u],
  ],
  ru: [
    ['the letter ё, which the Union does not print', /ё/iu],
    ['English quotation marks', /[“”"]/u],
    ['a hyphen for a dash', / - /u],
  ],
  zh: [
    ['a narrow sign after a character', /\p{Script=Han}[,;:?!()]/u],
    ['a narrow sign before a character', /[,;:?!()]\p{Script=Han}/u],
    ['a space between characters', /\p{Script=Han} \p{Script=Han}/u],
  ],
  ar: [
    ['a Latin comma, semicolon or question mark', /\p{Script=Arabic}[,;?]|[,;?] ?\p{Script=Arabic}/u],
    ['a space before a sign', /\p{Script=Arabic} [،؛؟:.]/u],
    ['a tanwin before its alif', /\u064B\u0627/u],
    ['digits of the East: the Union prints 0 to 9', /[٠-٩]/u],
  ],
};

/** A message without its values: `{count, plural, …}` is no text, what stands in its braces is. */
const textOf = (message: string): string =>
  message
    .replace(/\{(\w+)\}/g, '8')
    .replace(/\{\w+, (?:plural|select|selectordinal|number|date|time),?/g, ' ')
    .replace(/(?:\b\w+|=\d+) ?\{/g, ' {')
    .replace(/https?:\S+/g, '');

test.each(Object.keys(UNFIT) as Language[])('words in %s are set by its rules', (language) => {
  const wrong = Object.entries(catalogue[language]).flatMap(([key, message]) => (UNFIT[language] ?? []).filter(([, sign]) => sign.test(textOf(message))).map(([what]) => `${key}: ${what}: ${message}`));
  expect(wrong).toEqual([]);
});
