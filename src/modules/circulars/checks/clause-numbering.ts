// Paragraphs, clauses of the terms of reference and agenda items are numbered without gaps and repeats.

import type { Finding } from './finding.js';
import { type Check, findingOn, type Letter, lineText, paragraphsOf, placed } from './letter.js';

const KIND = 'clause-numbering';

interface Numbered {
  number: string;
  line: number;
}

export const clauseNumbering: Check = {
  kind: KIND,
  check: (letter) => [
    ...sequence(letter, withoutLists(paragraphsOf(letter)), 'paragraph'),
    ...sequence(letter, clauses(letter), 'clause'),
    ...sequence(letter, agendaItems(letter), 'agendaItem'),
  ],
};

function clauses(letter: Letter): Numbered[] {
  return letter.facts.termsOfReference.flatMap(({ number }, index) =>
    number && /^\d{1,2}(?:\.\d{1,2})*$/.test(number)
      ? [{ number, line: placed(letter, `termsOfReference[${index}]`) ?? 0 }]
      : [],
  );
}

/** Agenda items are facts without their numbers, which are read again where the items stand; `4.1` below `4` is one, a clock time is not. */
function agendaItems(letter: Letter): Numbered[] {
  let above = '';
  return letter.facts.agenda.flatMap((_, index) => {
    const line = placed(letter, `agenda[${index}]`);
    const printed = line === null ? '' : (letter.lines[line - 1]?.text ?? '');
    const number = /^\s*(\d{1,2}(?:\.\d{1,2})?)(?=[.)、．\s])/.exec(printed)?.[1];
    if (line === null || !number) return [];
    if (!number.includes('.')) above = number;
    else if (number.split('.')[0] !== above) return [];
    return [{ number, line }];
  });
}

/** After a repeated number the list may go on from it, or as if it had been right. */
function sequence(letter: Letter, items: Numbered[], what: string): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<string, { number: number; repeated: boolean }>();
  const open = new Set<string>();
  let above = 0;
  for (const item of items) {
    const cut = item.number.lastIndexOf('.');
    const parent = cut < 0 ? '' : item.number.slice(0, cut);
    const own = Number(item.number.slice(cut + 1));
    const key = parent === '' || open.has(parent) ? parent : `${parent}?`;
    const before = last.get(key) ?? { number: 0, repeated: false };
    const expected = before.number + 1;
    const right = own === expected || (before.repeated && own === expected + 1);
    const read = own > expected && printedBetween(letter, above, item, parent, expected, own);
    above = item.line;
    if (!right && !read) findings.push(misnumbered(letter, item, parent, expected, own <= before.number, what));
    last.set(key, { number: Math.max(own, before.number), repeated: !right && own <= before.number });
    open.add(item.number);
  }
  return [...findings, ...beyond(letter, items.at(-1), what)].slice(0, 10);
}

/** The numbers between two items are printed at the heads of lines, although no items were read there. */
function printedBetween(
  letter: Letter,
  above: number,
  item: Numbered,
  parent: string,
  expected: number,
  own: number,
): boolean {
  if (above === 0 || own - expected > 5) return false;
  const heads = letter.lines
    .slice(above, Math.max(above, item.line - 1))
    .map((line) => /^\s*(\d{1,2}(?:\.\d{1,2}){0,3})(?=[.)、．]?\s*\p{L})/u.exec(line.text)?.[1]);
  return Array.from({ length: own - expected }, (_, step) => `${parent ? `${parent}.` : ''}${expected + step}`).every(
    (number) => heads.includes(number),
  );
}

/** A list inside a paragraph has its own series: 1, 2, 3 (1, 2), 4. */
function withoutLists(items: Numbered[]): Numbered[] {
  const kept: Numbered[] = [];
  for (let at = 0; at < items.length; at++) {
    let run = 0;
    while (kept.length > 0 && items[at + run]?.number === String(run + 1)) run++;
    if (run < 2) run = 0;
    at += run;
    const item = items[at];
    if (item) kept.push(item);
  }
  return kept;
}

/** After the last item that was read, an item printed alike whose number leaves one out. */
function beyond(letter: Letter, last: Numbered | undefined, what: string): Finding[] {
  const printed = last && /^\s*[\d.]*\d([.)、．]?\s*)(?=\S)/.exec(letter.lines[last.line - 1]?.text ?? '');
  if (!last || !printed || what === 'paragraph') return [];
  const cut = last.number.lastIndexOf('.') + 1;
  const parent = last.number.slice(0, Math.max(0, cut - 1));
  const expected = Number(last.number.slice(cut)) + 1;
  const lost = `${last.number.slice(0, cut)}${expected + 1}`;
  const end = letter.annexes.find((annex) => annex.line > last.line)?.line ?? letter.lines.length + 1;
  const pattern = new RegExp(
    `^\\s*${lost.replace('.', '\\.')}${/[.)、．]/.test(printed[1] ?? '') ? '[.)、．]' : '\\s'}\\s*\\p{L}`,
    'u',
  );
  const found = letter.lines
    .slice(last.line, Math.min(end - 1, last.line + 40))
    .find((line) => line.text.length < 120 && pattern.test(line.text));
  return found ? [misnumbered(letter, { number: lost, line: found.number }, parent, expected, false, what)] : [];
}

function misnumbered(
  letter: Letter,
  item: Numbered,
  parent: string,
  expected: number,
  repeated: boolean,
  what: string,
): Finding {
  return findingOn(letter, KIND, item.line, lineText(letter, item.line) || item.number, {
    severity: 'error',
    expected: parent ? `${parent}.${expected}` : String(expected),
    code: repeated ? 'numberRepeated' : 'numberMissing',
    params: { number: item.number, what },
  });
}
