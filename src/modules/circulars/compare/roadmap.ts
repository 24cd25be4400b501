// Who owns the roadmap is said in every edition or in none.

import type { Block } from '../checks/blocks.js';
import type { Finding } from '../checks/finding.js';
import { findingIn, type Letter } from '../checks/letter.js';
import { studyGroupIn } from '../checks/study-groups.js';
import { divergences } from './divergence.js';

export function compareRoadmap(letters: readonly Letter[]): Finding[] {
  const places = letters.map(roadmapOf);
  const owners = places.map((place, index) => (place ? ownerIn(letters[index] as Letter, place) : null));
  const differing = divergences(letters, owners).map(({ index, found, expected, from }) =>
    tell(letters, places, index, {
      severity: 'warning',
      expected,
      code: 'roadmapOwnerDiffers',
      params: { found, from },
    }),
  );
  const owner = owners.find((value) => value !== null);
  if (!owner) return differing;
  const silent = letters.flatMap((letter, index) =>
    places[index] && owners[index] === null
      ? [
          tell(letters, places, index, {
            severity: 'warning',
            expected: owner,
            code: 'roadmapOwnerMissing',
            params: { language: letter.language },
          }),
        ]
      : [],
  );
  return [...differing, ...silent];
}

interface RoadmapPlace {
  block: Block;
  at: number;
}

function tell(
  letters: readonly Letter[],
  places: (RoadmapPlace | null)[],
  index: number,
  told: Parameters<typeof findingIn>[5],
): Finding {
  const { block, at } = places[index] as RoadmapPlace;
  return findingIn(letters[index] as Letter, 'editions-differ', block, at, at + 60, told);
}

/** Where the terms of reference speak of the roadmap: the longest such paragraph of the annexes. */
function roadmapOf(letter: Letter): RoadmapPlace | null {
  const term = letter.words.concepts.find((concept) => concept.name === 'roadmap')?.terms[0]?.pattern;
  if (!term) return null;
  const blocks = letter.blocks.filter((block) => block.part > 0 && term.test(block.text));
  const longest = blocks.sort((a, b) => b.text.length - a.text.length)[0];
  return longest ? { block: longest, at: Math.max(0, longest.text.search(term)) } : null;
}

function ownerIn(letter: Letter, { block }: RoadmapPlace): string | null {
  return studyGroupIn(block.text) ?? letter.facts.roadmapOwner;
}
