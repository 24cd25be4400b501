// The editions of one circular say the same: facts are compared, never strings. In law the six languages are equal, and French
// prevails in case of divergence (Constitution of the ITU, art. 29).

import type { PaperText } from '../../paper/lines.js';
import { type Finding, inOrder } from './checks/finding.js';
import { letterOf } from './checks/letter.js';
import type { Reading } from './circular.js';
import { compareAddresses } from './compare/addresses.js';
import { compareAgendas } from './compare/agenda.js';
import { compareClauseOrder } from './compare/clause-order.js';
import { compareDuties } from './compare/duties.js';
import { compareFacts } from './compare/facts.js';
import { compareNames } from './compare/names.js';
import { compareOfficers } from './compare/officers.js';
import { compareRoadmap } from './compare/roadmap.js';
import { compareStudyGroups } from './compare/study-groups.js';
import { compareTelephones } from './compare/telephones.js';

/** What the editions of one circular do not say alike: each finding stands in the edition that differs from the others. */
export function compareEditions(editions: { reading: Reading; paper: PaperText }[]): Finding[] {
  if (editions.length < 2) return [];
  const letters = editions.map(({ reading, paper }) => letterOf(reading, paper));
  return withoutTwins([
    ...compareFacts(letters),
    ...compareAddresses(letters),
    ...compareAgendas(letters),
    ...compareClauseOrder(letters),
    ...compareDuties(letters),
    ...compareNames(letters),
    ...compareOfficers(letters),
    ...compareRoadmap(letters),
    ...compareStudyGroups(letters),
    ...compareTelephones(letters),
  ]);
}

/** The closer finding tells enough: an agenda item by its words, not the number of items too; the owner of the roadmap on its line. */
function withoutTwins(findings: Finding[]): Finding[] {
  const twin = (one: Finding, code: string, fact?: string) =>
    one.message.code === code && (fact === undefined || one.message.params.fact === fact);
  const groups = ['studyGroupsDiffer', 'studyGroupOnlyHere'];
  const closer = (one: Finding, other: Finding) =>
    (twin(one, 'editionsDiffer', 'studyGroups') && groups.includes(other.message.code)) ||
    (one.file === other.file &&
      ((twin(one, 'editionsDiffer', 'agendaItems') && twin(other, 'agendaItemMissing')) ||
        (twin(one, 'editionsDiffer', 'annexes') && twin(other, 'editionsDiffer', 'annexCount')) ||
        (twin(one, 'studyGroupsDiffer') && twin(other, 'roadmapOwnerDiffers') && one.line === other.line)));
  return inOrder(findings.filter((one) => !findings.some((other) => closer(one, other))));
}
