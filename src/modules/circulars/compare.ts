// The editions of one circular say the same: facts are compared, never strings. In law the six languages are equal, and French
// prevails in case of divergence (Constitution of the ITU, art. 29).

import type { PaperText } from '../../paper/lines.js';
import { type Finding, inOrder } from './checks/finding.js';
import { letterOf } from './checks/letter.js';
import type { Reading } from './circular.js';
import { compareAddresses } from './compare/addresses.js';
import { compareDuties } from './compare/duties.js';
import { compareFacts } from './compare/facts.js';
import { compareNames } from './compare/names.js';
import { compareRoadmap } from './compare/roadmap.js';

/** What the editions of one circular do not say alike: each finding stands in the edition that differs from the others. */
export function compareEditions(editions: { reading: Reading; paper: PaperText }[]): Finding[] {
  if (editions.length < 2) return [];
  const letters = editions.map(({ reading, paper }) => letterOf(reading, paper));
  return inOrder([
    ...compareFacts(letters),
    ...compareAddresses(letters),
    ...compareDuties(letters),
    ...compareNames(letters),
    ...compareRoadmap(letters),
  ]);
}
