// Checking letters: each by itself, and the editions of one circular against each other.

import type { PaperText } from '../../paper/lines.js';
import { CHECKS } from './checks/all.js';
import { type Finding, inOrder } from './checks/finding.js';
import { letterOf } from './checks/letter.js';
import type { Reading } from './circular.js';
import { compareEditions } from './compare.js';

export type { Finding, FindingKind, RuleText, Severity } from './checks/finding.js';
export { FINDING_KINDS, mustBeMended } from './checks/finding.js';
export { compareEditions } from './compare.js';

export interface ReadLetter {
  reading: Reading;
  paper: PaperText;
}

/** What is wrong with one letter, in reading order. */
export function checkLetter(reading: Reading, paper: PaperText): Finding[] {
  const letter = letterOf(reading, paper);
  return inOrder(CHECKS.flatMap((check) => check.check(letter)));
}

/** Checks each letter, and compares those that are editions of one circular. */
export function check(letters: ReadLetter[]): Finding[] {
  const each = letters.flatMap(({ reading, paper }) => checkLetter(reading, paper));
  const compared = editionsAmong(letters).flatMap((editions) => compareEditions(editions));
  return inOrder([...each, ...compared]);
}

/** Letters of one circular: the same number and year, or where a number is missing the same group and year, in different languages. */
function editionsAmong(letters: ReadLetter[]): ReadLetter[][] {
  const groups = new Map<string, ReadLetter[]>();
  for (const letter of letters) {
    const key = keyOf(letter.reading);
    if (key) groups.set(key, [...(groups.get(key) ?? []), letter]);
  }
  return [...groups.values()].map(oneForEachLanguage).filter((editions) => editions.length > 1);
}

function keyOf({ facts }: Reading): string | null {
  const acronym = facts.group.acronym?.replace(/[^A-Za-z0-9]/g, '').toUpperCase() ?? '';
  if (!acronym) return null;
  return [facts.letterKind, facts.number ?? '', facts.date?.slice(0, 4) ?? '', acronym].join('|');
}

function oneForEachLanguage(letters: ReadLetter[]): ReadLetter[] {
  const seen = new Set<string>();
  return letters.filter(({ reading }) => {
    const first = !seen.has(reading.facts.language);
    seen.add(reading.facts.language);
    return first;
  });
}
