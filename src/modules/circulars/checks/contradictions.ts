// A letter says its facts several times: in the subject, in a paragraph, in the list of deadlines, above the agenda. Where the
// reader found that they disagree, and a date stands in the letter that belongs to no fact, the letter contradicts itself.

import type { MeetingFacts } from '../circular.js';
import { plainOf } from '../recognise/lines.js';
import { findTimes } from '../recognise/times.js';
import type { Block } from './blocks.js';
import { datesIn, type PrintedDate } from './dates.js';
import type { Finding } from './finding.js';
import { type Check, findingIn, findingOn, type Letter, lineText, placed } from './letter.js';

const KIND = 'contradiction';

/** Facts that are said more than once, by the names that the comparison of editions gives them. */
const DATED: Record<string, string> = { 'meeting.start': 'meetingStart', 'meeting.end': 'meetingEnd' };
const OTHERS: Record<string, string> = {
  'meeting.startTime': 'startTime',
  'meeting.endTime': 'endTime',
  'meeting.place': 'place',
  'contact.email': 'email',
  'group.acronym': 'acronym',
  homePage: 'homePage',
  number: 'number',
};

export const contradictions: Check = {
  kind: KIND,
  check: (letter) => {
    const times = hours(letter);
    return [...dates(letter), ...deadlines(letter), ...times, ...others(letter, times.length > 0 ? HOURS : [])];
  },
};

const HOURS = ['meeting.startTime', 'meeting.endTime'];

/** The hours above the agenda are those of the letter; over several days only the opening is compared. */
function hours(letter: Letter): Finding[] {
  const { meeting, annexes } = letter.facts;
  const first = placed(letter, 'agenda[0]');
  const annex = annexes.findIndex(({ kind }) => kind === 'draftAgenda');
  const heading = annex < 0 ? null : placed(letter, `annexes[${annex}]`);
  const said = HOURS.map((path) => placed(letter, path));
  if (
    !meeting?.startTime ||
    first === null ||
    heading === null ||
    said.some((line) => line !== null && line >= heading)
  )
    return [];
  const blocks = letter.blocks.filter(
    ({ starts: [begin] }) => (begin?.line ?? 0) >= heading && (begin?.line ?? 0) < first,
  );
  return blocks.flatMap((block) => hoursIn(letter, block, meeting)).slice(0, 1);
}

/** In Arabic the later hour of a range may be printed first. */
function hoursIn(letter: Letter, block: Block, meeting: MeetingFacts): Finding[] {
  const times = findTimes(plainOf(block.text), letter.language);
  const values = times.flatMap(({ start, last }) => (last ? [start, last] : [start])).sort();
  const [opening, closing] = [values[0], values[1]];
  if (!opening || values.length > 2) return [];
  const opens = opening !== meeting.startTime;
  const closes = meeting.start === meeting.end && meeting.endTime !== null && closing && closing !== meeting.endTime;
  if (!opens && !closes) return [];
  return [
    findingIn(letter, KIND, block, times[0]?.index ?? 0, times.at(-1)?.end ?? 0, {
      severity: 'error',
      expected: opens ? meeting.startTime : meeting.endTime,
      code: 'contradiction',
      params: { fact: opens ? 'startTime' : 'endTime' },
    }),
  ];
}

function dates(letter: Letter): Finding[] {
  const path = Object.keys(DATED).find((one) => disagreed(letter, one));
  const stray = path ? strayDates(letter, letter.blocks)[0] : undefined;
  return path && stray ? [tell(letter, stray, DATED[path] as string)] : [];
}

function deadlines(letter: Letter): Finding[] {
  const kinds = ['contributions', 'registration'];
  const doubted = letter.facts.deadlines.some(
    ({ kind }, index) => kinds.includes(kind) && disagreed(letter, `deadlines[${index}]`),
  );
  const stray = doubted
    ? strayDates(
        letter,
        letter.blocks.filter((block) => block.part === 0),
      )[0]
    : undefined;
  return stray ? [tell(letter, stray, 'deadlines')] : [];
}

/** Without a second value in hand this is no more than a note. */
function others(letter: Letter, told: readonly string[]): Finding[] {
  return Object.entries(OTHERS)
    .filter(([path]) => disagreed(letter, path) && !told.includes(path))
    .map(([path, fact]) => {
      const line = placed(letter, path) ?? 0;
      return findingOn(letter, KIND, line, lineText(letter, line), {
        severity: 'note',
        code: 'contradiction',
        params: { fact },
      });
    });
}

function disagreed(letter: Letter, path: string): boolean {
  return letter.reading.doubts.some((doubt) => doubt.path === path && doubt.reason === 'sourcesDisagree');
}

interface Stray {
  block: Block;
  date: PrintedDate;
}

/** Dates after the letter's own that are no fact of it. */
function strayDates(letter: Letter, blocks: readonly Block[]): Stray[] {
  const { date, establishedBy, meeting, deadlines: due, milestones, visaRules } = letter.facts;
  const colocated = meeting?.colocatedWith;
  const facts = [
    date,
    establishedBy?.start,
    establishedBy?.end,
    meeting?.start,
    meeting?.end,
    colocated?.start,
    colocated?.end,
    visaRules?.on,
  ];
  const known = new Set([...facts, ...due.map((one) => one.date), ...milestones.map((one) => one.on)]);
  return blocks
    .flatMap((block) => datesIn(block.text, letter.words).map((one) => ({ block, date: one })))
    .filter((one) => !known.has(one.date.on) && one.date.on > (date ?? ''));
}

function tell(letter: Letter, { block, date }: Stray, fact: string): Finding {
  return findingIn(letter, KIND, block, date.at, date.end, {
    severity: 'error',
    code: 'contradiction',
    params: { fact },
  });
}
