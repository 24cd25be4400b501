// Facts compared one by one over the editions of a circular.

import type { Finding, Severity } from '../checks/finding.js';
import { findingOn, type Letter, lineText, placed } from '../checks/letter.js';
import { divergences } from './divergence.js';
import { FACTS, type Fact } from './fact-table.js';

export function compareFacts(letters: readonly Letter[]): Finding[] {
  return FACTS.flatMap((fact) => compareFact(letters, fact));
}

function compareFact(letters: readonly Letter[], fact: Fact): Finding[] {
  const values = letters.map((letter) => fact.of(letter.facts, letter));
  const differing = divergences(letters, values).map(({ index, found, expected, from }) => {
    const letter = letters[index] as Letter;
    const line = lineOf(letter, fact, found, expected);
    const [mine, theirs] = fact.name === 'deadlines' ? unlike(found, expected) : [found, expected];
    return findingOn(letter, 'editions-differ', line, lineText(letter, line) || found, {
      severity: gravity(letters, fact, found, expected),
      expected: theirs,
      code: 'editionsDiffer',
      params: { fact: fact.name, found: mine, language: letter.language, from },
    });
  });
  return [...differing, ...silent(letters, fact, values)];
}

/** Of two lists only what is not alike, as long as something is left of both. */
function unlike(found: string, expected: string): [string, string] {
  const [mine, theirs] = [found.split(', '), expected.split(', ')];
  const [only, lacking] = [mine.filter((one) => !theirs.includes(one)), theirs.filter((one) => !mine.includes(one))];
  return only.length > 0 && lacking.length > 0 ? [only.join(', '), lacking.join(', ')] : [found, expected];
}

/** Lists are placed at the first member that the other editions do not have. */
function lineOf(letter: Letter, fact: Fact, found: string, expected: string): number {
  const there = fact.at.map((path) => placed(letter, path)).find((line) => line !== null) ?? 0;
  const path = fact.at[0] ?? '';
  if (!path.endsWith('[0]')) return there;
  const [mine, theirs] = [found.split(', '), expected.split(', ')];
  const first = mine.findIndex((value, index) =>
    fact.name === 'deadlines' ? !theirs.includes(value) : value !== theirs[index],
  );
  return (
    (first < 0
      ? null
      : placed(letter, path.replace('[0]', `[${memberOf(letter, fact, mine[first] as string, first)}]`))) ?? there
  );
}

function memberOf(letter: Letter, fact: Fact, value: string, index: number): number {
  if (fact.name !== 'deadlines') return index;
  return letter.facts.deadlines.findIndex((one) => `${one.kind} ${one.date}` === value);
}

function gravity(letters: readonly Letter[], fact: Fact, found: string, expected: string): Severity {
  const longer = fact.gathered && found.split(', ').length !== expected.split(', ').length;
  return longer || doubtful(letters, fact) ? 'note' : fact.severity;
}

/** A fact that the reader doubts in one edition is no ground for more than a note. */
function doubtful(letters: readonly Letter[], fact: Fact): boolean {
  const roots = fact.at.map((path) => path.replace(/\[0\]$/, ''));
  return letters.some((letter) =>
    letter.reading.doubts.some((doubt) =>
      roots.some((root) => doubt.path === root || doubt.path.startsWith(`${root}[`)),
    ),
  );
}

function silent(letters: readonly Letter[], fact: Fact, values: (string | null)[]): Finding[] {
  const saying = values.findIndex((value) => value !== null);
  if (!fact.needed || saying < 0 || values.filter((value) => value !== null).length * 2 < values.length) return [];
  return letters.flatMap((letter, index) => {
    if (values[index] !== null) return [];
    const line = letter.annexes[0]?.line ?? 0;
    return [
      findingOn(
        letter,
        'editions-differ',
        fact.name === 'annexCount' ? line : 0,
        fact.name === 'annexCount' ? lineText(letter, line) : '',
        {
          severity: 'warning',
          expected: values[saying] as string,
          code: 'editionSilent',
          params: { fact: fact.name, language: letter.language, from: (letters[saying] as Letter).language },
        },
      ),
    ];
  });
}
