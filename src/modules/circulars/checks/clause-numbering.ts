// Paragraphs, clauses of the terms of reference and agenda items are numbered without gaps and repeats.

import type { Finding } from './finding.js';
import { type Check, findingOn, type Letter, lineText, placed } from './letter.js';

const KIND = 'clause-numbering';

interface Numbered {
  number: string;
  line: number;
}

export const clauseNumbering: Check = {
  kind: KIND,
  check: (letter) => [
    ...sequence(letter, paragraphs(letter), 'paragraph'),
    ...sequence(letter, clauses(letter), 'clause'),
    ...sequence(letter, agendaItems(letter), 'agendaItem'),
  ],
};

function paragraphs(letter: Letter): Numbered[] {
  return letter.facts.paragraphs.flatMap(({ number }, index) =>
    number && /^\d{1,2}$/.test(number) ? [{ number, line: placed(letter, `paragraphs[${index}]`) ?? 0 }] : [],
  );
}

function clauses(letter: Letter): Numbered[] {
  return letter.facts.termsOfReference.flatMap(({ number }, index) =>
    number && /^\d{1,2}(?:\.\d{1,2})*$/.test(number)
      ? [{ number, line: placed(letter, `termsOfReference[${index}]`) ?? 0 }]
      : [],
  );
}

/** Agenda items are facts without their numbers, which are read again where the items stand. */
function agendaItems(letter: Letter): Numbered[] {
  return letter.facts.agenda.flatMap((_, index) => {
    const line = placed(letter, `agenda[${index}]`);
    const number = line === null ? null : /^\s*(\d{1,2})(?=[.)、．\s])/.exec(letter.lines[line - 1]?.text ?? '')?.[1];
    return line !== null && number ? [{ number, line }] : [];
  });
}

function sequence(letter: Letter, items: Numbered[], what: string): Finding[] {
  const findings: Finding[] = [];
  const last = new Map<string, number>();
  const open: string[] = [];
  for (const item of items) {
    const cut = item.number.lastIndexOf('.');
    const parent = cut < 0 ? '' : item.number.slice(0, cut);
    const own = Number(item.number.slice(cut + 1));
    const key = parent === '' || open.includes(parent) ? parent : `${parent}?`;
    const previous = last.get(key) ?? 0;
    const expected = previous + 1;
    if (own !== expected && !(previous === 0 && own === 0))
      findings.push(misnumbered(letter, item, parent, expected, own <= previous, what));
    last.set(key, own <= previous ? Math.max(previous, own) : own);
    open.push(item.number);
  }
  return findings.slice(0, 10);
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
