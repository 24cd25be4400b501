// The name of an organization is translated whole: what it is about in most editions it is about in each.

import type { Finding } from '../checks/finding.js';
import { findingOn, type Letter, lineText, placed } from '../checks/letter.js';
import type { Officer } from '../circular.js';

export function compareNames(letters: readonly Letter[]): Finding[] {
  const counts = new Set(letters.map((letter) => letter.facts.officers.length));
  if (counts.size !== 1) return [];
  return (letters[0]?.facts.officers ?? []).flatMap((_, index) => compareOfficer(letters, index));
}

function compareOfficer(letters: readonly Letter[], index: number): Finding[] {
  const officers = letters.map((letter) => letter.facts.officers[index] as Officer);
  if (new Set(officers.map((officer) => officer.role)).size !== 1 || officers.some((officer) => !officer.affiliation))
    return [];
  const concepts = Object.keys((letters[0] as Letter).words.nameConcepts);
  return concepts.flatMap((concept) => {
    const has = letters.map(
      (letter, at) => letter.words.nameConcepts[concept]?.test(officers[at]?.affiliation ?? '') ?? false,
    );
    const saying = has.filter(Boolean).length;
    if (saying * 2 <= letters.length || saying === letters.length) return [];
    return letters.flatMap((letter, at) => {
      if (has[at]) return [];
      const line = lineOfOrganization(letter, officers[at] as Officer, index);
      return [
        findingOn(letter, 'editions-differ', line, officers[at]?.affiliation ?? lineText(letter, line), {
          severity: 'warning',
          expected: concept,
          code: 'nameIncomplete',
          params: { concept, language: letter.language },
        }),
      ];
    });
  });
}

function lineOfOrganization(letter: Letter, officer: Officer, index: number): number {
  const block = letter.blocks.find((one) => officer.affiliation && one.text.includes(officer.affiliation));
  return (
    block?.starts[0]?.line ??
    placed(letter, `officers[${index}].affiliation`) ??
    placed(letter, `officers[${index}]`) ??
    0
  );
}
