// A reading as it is printed: as JSON for machines, as a short summary for people.

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
export function summaryOf(reading: Reading): string {
  const { facts, doubts, places } = reading;
  const rows = rowsOf(facts).filter(([, value]) => value !== '');
  const wide = Math.max(...rows.map(([name]) => name.length), 0);
  const lineOf = (path: string) =>
    String(
      places[path]?.line ?? Object.entries(places).find(([known]) => known.startsWith(path))?.[1].line ?? '-',
    ).padStart(5);
  const doubtful = doubts.map(({ path, reason }) => `${lineOf(path)}  ${path}: ${doubtWords(reason)}`);
  const facing = rows.map(([name, value, path]) => `${lineOf(path)}  ${name.padEnd(wide)}  ${value}`);
  return [...(doubtful.length > 0 ? ['Not certain:', ...doubtful, ''] : []), ...facing].join('\n');
}

function rowsOf(facts: CircularFacts): Row[] {
  const { meeting, contact, establishedBy, group } = facts;
  const span = (start: string | null | undefined, end: string | null | undefined) =>
    [start, end && end !== start ? end : null].filter(Boolean).join(' to ');
  const list = (values: readonly string[]) => values.join('; ');
  return [
    ['Language', facts.language, 'language'],
    ['Circular', facts.number === null ? '' : String(facts.number), 'number'],
    ['Reference', facts.serviceReference ?? '', 'serviceReference'],
    ['Date', facts.date ?? '', 'date'],
    ['Subject', facts.subject ?? '', 'subject'],
    ['To', list(facts.to), 'to[0]'],
    ['Copy', list(facts.copy), 'copy[0]'],
    [
      'Contact',
      list([contact.name, contact.telephone, contact.fax, contact.email].filter((one) => one !== null)),
      'contact',
    ],
    ['Group', list([group.acronym, group.name].filter((one) => one !== null)), 'group.acronym'],
    ['Parent', group.parent ?? '', 'group.parent'],
    [
      'Established',
      establishedBy
        ? [establishedBy.body, span(establishedBy.start, establishedBy.end)].filter(Boolean).join(', ')
        : '',
      'establishedBy.body',
    ],
    ['Chair', list(facts.chairs), 'chairs[0]'],
    ['Vice-chair', list(facts.viceChairs), 'viceChairs[0]'],
    ['Meeting', meeting ? span(meeting.start, meeting.end) : '', 'meeting.start'],
    [
      'Hours',
      meeting ? [span(meeting.startTime, meeting.endTime), meeting.timeZone].filter(Boolean).join(' ') : '',
      'meeting.startTime',
    ],
    ['Place', [meeting?.place, meeting?.mode].filter(Boolean).join(', '), 'meeting.mode'],
    [
      'Held with',
      meeting?.colocatedWith
        ? [meeting.colocatedWith.group, span(meeting.colocatedWith.start, meeting.colocatedWith.end)]
            .filter(Boolean)
            .join(', ')
        : '',
      'meeting.colocatedWith.group',
    ],
    [
      'Registration',
      meeting?.registrationRequired === true
        ? 'required'
        : meeting?.registrationRequired === false
          ? 'not required'
          : '',
      'meeting.registrationRequired',
    ],
    ...facts.deadlines.map(
      (one, i): Row => [i === 0 ? 'Deadlines' : '', `${one.date}  ${one.kind}`, `deadlines[${i}]`],
    ),
    ['Home page', facts.homePage ?? '', 'homePage'],
    ['Languages', list(facts.workingLanguages), 'workingLanguages[0]'],
    [
      'Lifetime',
      facts.lifetime
        ? `${facts.lifetime.months} months from ${facts.lifetime.from === 'firstMeeting' ? 'the first meeting' : 'establishment'}`
        : '',
      'lifetime',
    ],
    ['Roadmap', facts.roadmapOwner ?? '', 'roadmapOwner'],
    ['Annexes', list(facts.annexes.map((annex) => [annex.label, annex.kind].filter(Boolean).join(' '))), 'annexes[0]'],
    ...facts.termsOfReference.map(
      (one, i): Row => [i === 0 ? 'Terms' : '', `${one.number ?? ''} ${one.title}`.trim(), `termsOfReference[${i}]`],
    ),
    ...facts.agenda.map((one, i): Row => [i === 0 ? 'Agenda' : '', `${i + 1}. ${one}`, `agenda[${i}]`]),
  ];
}
