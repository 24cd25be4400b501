// A reading as it is printed: as JSON for machines, as a short summary for people.

import type { Say } from '../../kit/words.js';
import type { CircularFacts, Reading } from './circular.js';
import { doubtWords } from './recognise/doubt-words.js';

/** The JSON of `circular read --json`: facts at the top, then doubts (code and English words) and places. */
export function printed(reading: Reading): CircularFacts & { doubts: unknown[]; places: Reading['places'] } {
  const { lifetime, ...facts } = reading.facts;
  return {
    ...facts,
    ...({ lifetime } as Pick<CircularFacts, 'lifetime'>),
    doubts: reading.doubts.map(({ path, reason }) => ({ path, reason: doubtWords(reason), code: reason })),
    places: reading.places,
  };
}

type Row = [name: string, value: string, path: string];

/** A calm summary for people: doubts first, then the facts with their lines. */
export function summaryOf(reading: Reading, say: Say): string {
  const { facts, doubts, places } = reading;
  const rows = rowsOf(facts, say).filter(([, value]) => value !== '');
  const wide = Math.max(...rows.map(([name]) => name.length), 0);
  const lineOf = (path: string) =>
    String(
      places[path]?.line ?? Object.entries(places).find(([known]) => known.startsWith(path))?.[1].line ?? '-',
    ).padStart(5);
  const doubtful = doubts.map(({ path, reason }) => {
    const key = `circulars.doubts.${reason}`;
    return `${lineOf(path)}  ${path}: ${say.has(key) ? say(key) : reason}`;
  });
  const facing = rows.map(([name, value, path]) => `${lineOf(path)}  ${name.padEnd(wide)}  ${value}`);
  return [...(doubtful.length > 0 ? [say('circulars.read.notCertain'), ...doubtful, ''] : []), ...facing].join('\n');
}

function rowsOf(facts: CircularFacts, say: Say): Row[] {
  const name = (word: string) => say(`circulars.read.${word}`);
  const value = (word: string) => (say.has(`circulars.values.${word}`) ? say(`circulars.values.${word}`) : word);
  return [
    [name('language'), value(`language.${facts.language}`), 'language'],
    ...letterRows(facts, name),
    ...groupRows(facts, say, name),
    ...meetingRows(facts, say, name),
    ...facts.deadlines.map(
      (one, i): Row => [i === 0 ? name('deadlines') : '', `${one.date}  ${value(`deadline.${one.kind}`)}`, `deadlines[${i}]`],
    ),
    [name('homePage'), facts.homePage ?? '', 'homePage'],
    [name('languages'), list(facts.workingLanguages.map((one) => value(`language.${one}`))), 'workingLanguages[0]'],
    [name('lifetime'), facts.lifetime ? say('circulars.read.lifetimeSaid', facts.lifetime) : '', 'lifetime'],
    [name('roadmap'), facts.roadmapOwner ?? '', 'roadmapOwner'],
    [
      name('annexes'),
      list(facts.annexes.map((annex) => [annex.label, value(`annex.${annex.kind}`)].filter(Boolean).join(' '))),
      'annexes[0]',
    ],
    ...facts.termsOfReference.map(
      (one, i): Row => [
        i === 0 ? name('terms') : '',
        `${one.number ?? ''} ${one.title}`.trim(),
        `termsOfReference[${i}]`,
      ],
    ),
    ...facts.agenda.map((one, i): Row => [i === 0 ? name('agenda') : '', `${i + 1}. ${one}`, `agenda[${i}]`]),
  ];
}

type Name = (word: string) => string;

const list = (values: readonly (string | null)[]) => values.filter((one) => one !== null).join('; ');

function letterRows({ number, serviceReference, date, subject, to, copy, contact }: CircularFacts, name: Name): Row[] {
  return [
    [name('number'), number === null ? '' : String(number), 'number'],
    [name('serviceReference'), serviceReference ?? '', 'serviceReference'],
    [name('date'), date ?? '', 'date'],
    [name('subject'), subject ?? '', 'subject'],
    [name('to'), list(to), 'to[0]'],
    [name('copy'), list(copy), 'copy[0]'],
    [name('contact'), list([contact.name, contact.telephone, contact.fax, contact.email]), 'contact'],
  ];
}

function groupRows({ group, establishedBy, chairs, viceChairs }: CircularFacts, say: Say, name: Name): Row[] {
  const decided = establishedBy ? [establishedBy.body, span(establishedBy.start, establishedBy.end, say)] : [];
  return [
    [name('group'), list([group.acronym, group.name]), 'group.acronym'],
    [name('parent'), group.parent ?? '', 'group.parent'],
    [name('established'), decided.filter(Boolean).join(', '), 'establishedBy.body'],
    [name('chair'), list(chairs), 'chairs[0]'],
    [name('viceChair'), list(viceChairs), 'viceChairs[0]'],
  ];
}

function meetingRows({ meeting }: CircularFacts, say: Say, name: Name): Row[] {
  if (!meeting) return [];
  const { colocatedWith: beside, registrationRequired: required } = meeting;
  const registration = required === null ? '' : name(required ? 'required' : 'notRequired');
  return [
    [name('meeting'), span(meeting.start, meeting.end, say), 'meeting.start'],
    [
      name('hours'),
      [span(meeting.startTime, meeting.endTime, say), meeting.timeZone].filter(Boolean).join(' '),
      'meeting.startTime',
    ],
    [name('place'), [meeting.place, meeting.mode && name(`mode.${meeting.mode}`)].filter(Boolean).join(', '), 'meeting.mode'],
    [
      name('heldWith'),
      beside ? [beside.group, span(beside.start, beside.end, say)].filter(Boolean).join(', ') : '',
      'meeting.colocatedWith.group',
    ],
    [name('registration'), registration, 'meeting.registrationRequired'],
  ];
}

function span(start: string | null | undefined, end: string | null | undefined, say: Say): string {
  return start && end && end !== start ? say('circulars.read.until', { start, end }) : (start ?? end ?? '');
}
