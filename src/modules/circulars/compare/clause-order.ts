// The clauses of the terms of reference stand in the same order in every edition: two that have changed places are told by what their
// headings are about, and by the numbers and groups that they name.

import type { Finding } from '../checks/finding.js';
import { findingOn, type Letter, lineText, placed } from '../checks/letter.js';
import { studyGroupsNamed } from '../checks/study-groups.js';
import { clauseTopic } from './topics.js';

export function compareClauseOrder(letters: readonly Letter[]): Finding[] {
  const [first, ...others] = [...letters].sort((a, b) => rank(a) - rank(b));
  return first ? others.flatMap((letter) => exchanged(letter, first)) : [];
}

/** Held against the French edition, which prevails, or the English one. */
const rank = ({ language }: Letter) =>
  ['fr', 'en'].indexOf(language) + (language === 'fr' || language === 'en' ? 0 : 9);

function exchanged(letter: Letter, model: Letter): Finding[] {
  const mine = letter.facts.termsOfReference.map((_, index) => marksOf(letter, index));
  const theirs = model.facts.termsOfReference.map((_, index) => marksOf(model, index));
  if (mine.length !== theirs.length) return [];
  for (let one = 0; one < mine.length; one += 1)
    for (let other = one + 1; other < mine.length; other += 1) {
      const crossed = alike(mine[one], theirs[other]) + alike(mine[other], theirs[one]);
      const straight = alike(mine[one], theirs[one]) + alike(mine[other], theirs[other]);
      if (alike(mine[one], theirs[other]) > 0 && alike(mine[other], theirs[one]) > 0 && crossed > straight + 2)
        return [tell(letter, model, one, other)];
    }
  return [];
}

function tell(letter: Letter, model: Letter, one: number, other: number): Finding {
  const line = placed(letter, `termsOfReference[${one}]`) ?? 0;
  const expected = model.facts.termsOfReference[other]?.number ?? String(other + 1);
  return findingOn(letter, 'editions-differ', line, lineText(letter, line), {
    severity: 'error',
    expected,
    code: 'clauseOrderDiffers',
    params: { clause: letter.facts.termsOfReference[one]?.number ?? String(one + 1), expected, from: model.language },
  });
}

/** What a clause is about counts three, each number or group that it names one. */
function marksOf(letter: Letter, index: number): Set<string> {
  const clause = letter.facts.termsOfReference[index];
  const text = clause?.text.slice(0, 2000) ?? '';
  const topic = clauseTopic(letter.language, clause?.title ?? '');
  const numbers = text.match(/(?<![\d.])\d+(?:\.\d+)*(?![\d.])/g) ?? [];
  const groups = studyGroupsNamed(text, letter.language);
  return new Set([...(topic ? [`topic ${topic}`] : []), ...numbers, ...groups]);
}

function alike(one: Set<string> | undefined, other: Set<string> | undefined): number {
  return [...(one ?? [])]
    .filter((mark) => other?.has(mark))
    .reduce((sum, mark) => sum + (mark.startsWith('topic') ? 3 : 1), 0);
}
