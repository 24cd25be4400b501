// The body of a correction: which letter it corrects, and a table of what changes from what to what.

import { isDate } from '../../../kit/dates.js';
import type { Block, Run } from '../../../paper/paper.js';
import { writeDate, writeTime, writeTimes } from '../languages/dates.js';
import { cityNamed } from '../languages/places.js';
import { CORRECTED, type Corrected } from '../languages/sentences/sentences.js';
import { code, runsOf, type Text } from '../languages/sentences/text.js';
import { paragraph } from './blocks.js';
import { letterName } from './head.js';
import { type Letter, placeText } from './letter.js';
import { given, named, said } from './said.js';
import type { Words } from './schema.js';

export function correctionOf(letter: Letter): Block[] {
  const { facts, scene, sentences } = letter;
  const { correction } = facts;
  const name = letterName(letter) ?? letter.words.circular[0].replace('{n}', '').trim();
  const corrected = sentences.correction.letter(name, correction?.of.date ?? null);
  const header: Run[][] = sentences.correction.columns.map((text) => [{ text, bold: true }]);
  const rows = (correction?.changes ?? []).map((change) => [whatOf(letter, change.what), valueOf(letter, change.old), valueOf(letter, change.new)].map(runsOf));
  return [
    paragraph(sentences.correction.opening(scene, corrected), { number: '1' }),
    { kind: 'table', header: true, widths: [34, 33, 33], rows: [header, ...rows] },
    paragraph(sentences.correction.unchanged, { number: '2' }),
  ];
}

function whatOf({ sentences, tongues }: Letter, what: Corrected | Words): Text {
  const known = CORRECTED.find((each) => each === what);
  return known ? sentences.correction.what[known] : (said(what as Words, tongues)?.run ?? '');
}

/** A value as the letter prints it, told by its form: dates, times, places, addresses; anything else is words. */
function valueOf({ language, tongues, sentences }: Letter, value: Words | null | undefined): Text {
  const text = given(value, tongues)?.text;
  if (!text) return '–';
  const [first = '', second] = text.split('/');
  if (isDate(first) && (second === undefined || isDate(second))) return second ? sentences.days({ start: first, end: second }) : writeDate(language, first);
  if (isTime(first) && (second === undefined || isTime(second))) return second ? writeTimes(language, first, second) : writeTime(language, first);
  if (text === 'onsite' || text === 'remote' || text === 'hybrid') return sentences.correction.modes[text];
  if (cityNamed(text)) return placeText(text, language);
  if (/^(?:https?:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+$|^[+\d][\d\s()-]*$/i.test(text)) return code(text);
  return named(value, tongues)?.run ?? '–';
}

const isTime = (text: string) => /^\d{2}:\d{2}$/.test(text);
