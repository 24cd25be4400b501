// The name of an organization is translated whole: what it is about in most editions it is about in each.

import type { Finding } from '../checks/finding.js';
import { findingIn, type Letter } from '../checks/letter.js';
import { about, type Mention, mentionOf, organizationIn } from '../checks/persons/mention.js';

export function compareNames(letters: readonly Letter[]): Finding[] {
  const counts = new Set(letters.map((letter) => letter.facts.officers.length));
  if (counts.size !== 1) return [];
  return (letters[0]?.facts.officers ?? []).flatMap((_, index) => compareOfficer(letters, index));
}

/** The words about one person in the terms of reference, where every edition gives the acronym of the organization. */
function compareOfficer(letters: readonly Letter[], index: number): Finding[] {
  const mentions = letters.map((letter) =>
    mentionOf(letter, letter.facts.officers[index] as never, letter.facts.officers, true),
  );
  const acronyms = mentions.map((mention) => (mention ? organizationIn(about(mention)) : null));
  if (mentions.some((mention) => !mention) || !acronyms[0] || new Set(acronyms).size !== 1) return [];
  const concepts = Object.keys((letters[0] as Letter).words.nameConcepts);
  return concepts.flatMap((concept) => compareConcept(letters, mentions as Mention[], concept));
}

function compareConcept(letters: readonly Letter[], mentions: Mention[], concept: string): Finding[] {
  const has = letters.map(
    (letter, at) => letter.words.nameConcepts[concept]?.test(about(mentions[at] as Mention)) ?? false,
  );
  const saying = has.filter(Boolean).length;
  if (saying * 2 <= letters.length || saying === letters.length) return [];
  return letters.flatMap((letter, at) => {
    const mention = mentions[at] as Mention;
    if (has[at]) return [];
    const told = {
      severity: 'warning',
      expected: concept,
      code: 'nameIncomplete',
      params: { concept, language: letter.language },
    } as const;
    return [findingIn(letter, 'editions-differ', mention.block, mention.end, mention.to, told)];
  });
}
