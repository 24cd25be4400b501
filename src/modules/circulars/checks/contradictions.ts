// A letter says its facts several times: in the subject, in a paragraph, in the list of deadlines, above the agenda. Where the
// reader found that they disagree, the letter contradicts itself.

import type { Finding } from './finding.js';
import { type Check, findingOn, type Letter, lineText, placed } from './letter.js';

const KIND = 'contradiction';

/** Facts that are said more than once, by the names that the comparison of editions gives them. */
const FACTS: Record<string, string> = {
  'meeting.start': 'meetingStart',
  'meeting.end': 'meetingEnd',
  'meeting.startTime': 'startTime',
  'meeting.endTime': 'endTime',
  'meeting.place': 'place',
  'meeting.colocatedWith': 'collocation',
  'contact.email': 'email',
  'group.acronym': 'acronym',
  'group.parent': 'parent',
  homePage: 'homePage',
  number: 'number',
};

export const contradictions: Check = {
  kind: KIND,
  check: (letter) => [...facts(letter), ...deadlines(letter)],
};

function facts(letter: Letter): Finding[] {
  return Object.entries(FACTS)
    .filter(([path]) => disagreed(letter, path))
    .map(([path, fact]) => tell(letter, path, fact));
}

function deadlines(letter: Letter): Finding[] {
  return letter.facts.deadlines.flatMap(({ kind }, index) => {
    const path = `deadlines[${index}]`;
    return (kind === 'contributions' || kind === 'registration') && disagreed(letter, path)
      ? [tell(letter, path, 'deadlines')]
      : [];
  });
}

function disagreed(letter: Letter, path: string): boolean {
  return letter.reading.doubts.some((doubt) => doubt.path === path && doubt.reason === 'sourcesDisagree');
}

function tell(letter: Letter, path: string, fact: string): Finding {
  const line = placed(letter, path) ?? 0;
  return findingOn(letter, KIND, line, lineText(letter, line), {
    severity: 'error',
    code: 'contradiction',
    params: { fact },
  });
}
