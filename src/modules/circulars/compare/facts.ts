// Facts compared one by one over the editions of a circular.

import type { Finding, Severity } from '../checks/finding.js';
import { findingOn, type Letter, lineText, placed } from '../checks/letter.js';
import type { CircularFacts } from '../circular.js';
import { divergences } from './divergence.js';

interface Fact {
  name: string;
  /** Places that may show the fact, best first. */
  at: string[];
  /** A value that is the same in all languages; null where the edition does not say. */
  of: (facts: CircularFacts) => string | null;
  severity: Severity;
  /** An edition that does not say what the others say is reported. */
  needed?: boolean;
}

const digits = (text: string | null | undefined) => text?.replace(/[^\d+]/g, '') || null;
const list = (values: readonly (string | null)[]) => (values.length === 0 ? null : values.join(', '));
const sorted = (values: readonly string[]) => list([...new Set(values)].sort());

/** `http://www.itu.int/en/` and `https://itu.int/en` are one page. */
export function samePage(url: string): string {
  return url
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '')
    .toLowerCase();
}

const FACTS: readonly Fact[] = [
  { name: 'number', at: ['number'], of: (f) => (f.number === null ? null : String(f.number)), severity: 'error' },
  { name: 'date', at: ['date'], of: (f) => f.date, severity: 'error' },
  {
    name: 'telephone',
    at: ['contact.telephone'],
    of: (f) => digits(f.contact.telephone),
    severity: 'error',
    needed: true,
  },
  { name: 'fax', at: ['contact.fax'], of: (f) => digits(f.contact.fax), severity: 'error', needed: true },
  {
    name: 'email',
    at: ['contact.email'],
    of: (f) => f.contact.email?.toLowerCase() ?? null,
    severity: 'error',
    needed: true,
  },
  { name: 'acronym', at: ['group.acronym', 'subject'], of: (f) => f.group.acronym, severity: 'error' },
  { name: 'parent', at: ['group.parent'], of: (f) => f.group.parent, severity: 'error' },
  {
    name: 'establishedBy',
    at: ['establishedBy.body', 'establishedBy'],
    of: (f) => f.establishedBy?.body ?? null,
    severity: 'error',
  },
  {
    name: 'establishedStart',
    at: ['establishedBy.start', 'establishedBy'],
    of: (f) => f.establishedBy?.start ?? null,
    severity: 'error',
  },
  {
    name: 'establishedEnd',
    at: ['establishedBy.end', 'establishedBy'],
    of: (f) => f.establishedBy?.end ?? null,
    severity: 'error',
  },
  { name: 'chairs', at: ['chairs[0]', 'chairs'], of: (f) => String(f.chairs.length), severity: 'error' },
  {
    name: 'viceChairs',
    at: ['viceChairs[0]', 'viceChairs'],
    of: (f) => String(f.viceChairs.length),
    severity: 'error',
  },
  { name: 'meetingStart', at: ['meeting.start'], of: (f) => f.meeting?.start ?? null, severity: 'error', needed: true },
  { name: 'meetingEnd', at: ['meeting.end'], of: (f) => f.meeting?.end ?? null, severity: 'error' },
  {
    name: 'startTime',
    at: ['meeting.startTime'],
    of: (f) => f.meeting?.startTime ?? null,
    severity: 'error',
    needed: true,
  },
  { name: 'endTime', at: ['meeting.endTime'], of: (f) => f.meeting?.endTime ?? null, severity: 'error', needed: true },
  { name: 'timeZone', at: ['meeting.timeZone'], of: (f) => f.meeting?.timeZone ?? null, severity: 'error' },
  { name: 'place', at: ['meeting.place'], of: (f) => f.meeting?.place ?? null, severity: 'error' },
  { name: 'mode', at: ['meeting.mode'], of: (f) => f.meeting?.mode ?? null, severity: 'warning' },
  {
    name: 'registration',
    at: ['meeting.registrationRequired'],
    of: (f) => asWord(f.meeting?.registrationRequired),
    severity: 'warning',
  },
  { name: 'collocation', at: ['meeting.colocatedWith'], of: (f) => collocation(f), severity: 'error' },
  {
    name: 'deadlines',
    at: ['deadlines[0]'],
    of: (f) => sorted(f.deadlines.map((one) => `${one.kind} ${one.date}`)),
    severity: 'error',
    needed: true,
  },
  {
    name: 'homePage',
    at: ['homePage'],
    of: (f) => (f.homePage ? samePage(f.homePage) : null),
    severity: 'error',
    needed: true,
  },
  {
    name: 'workingLanguages',
    at: ['workingLanguages', 'workingLanguages[0]'],
    of: (f) => sorted(f.workingLanguages),
    severity: 'warning',
  },
  { name: 'annexes', at: ['annexes[0]'], of: (f) => list(f.annexes.map((one) => one.kind)), severity: 'error' },
  {
    name: 'annexCount',
    at: ['annexCount'],
    of: (f) => (f.annexCount === null ? null : String(f.annexCount)),
    severity: 'warning',
    needed: true,
  },
  {
    name: 'paragraphs',
    at: ['paragraphs[0]'],
    of: (f) => list(f.paragraphs.flatMap((one) => one.number ?? [])),
    severity: 'error',
  },
  {
    name: 'clauses',
    at: ['termsOfReference[0]'],
    of: (f) => list(f.termsOfReference.flatMap((one) => one.number ?? [])),
    severity: 'error',
  },
  {
    name: 'agendaItems',
    at: ['agenda[0]'],
    of: (f) => (f.agenda.length === 0 ? null : String(f.agenda.length)),
    severity: 'error',
    needed: true,
  },
  {
    name: 'lifetime',
    at: ['lifetime', 'lifetime.months'],
    of: (f) => (f.lifetime ? `${f.lifetime.months} ${f.lifetime.from}` : null),
    severity: 'error',
    needed: true,
  },
  {
    name: 'milestones',
    at: ['milestones[0]'],
    of: (f) => list(f.milestones.flatMap((one) => one.on ?? one.quarter ?? [])),
    severity: 'warning',
  },
  {
    name: 'leadTimes',
    at: ['leadTimes[0]'],
    of: (f) => sorted(f.leadTimes.map((one) => `${one.what} ${one.amount} ${one.unit}`)),
    severity: 'warning',
  },
  { name: 'studyGroups', at: ['studyGroups[0]'], of: (f) => sorted(f.studyGroups), severity: 'warning' },
  { name: 'participation', at: ['participation'], of: (f) => f.participation?.openTo ?? null, severity: 'warning' },
];

function asWord(value: boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function collocation(facts: CircularFacts): string | null {
  const with_ = facts.meeting?.colocatedWith;
  return with_ ? [with_.group, with_.start ?? '', with_.end ?? ''].join(' ').trim() : null;
}

export function compareFacts(letters: readonly Letter[]): Finding[] {
  return FACTS.flatMap((fact) => compareFact(letters, fact));
}

function compareFact(letters: readonly Letter[], fact: Fact): Finding[] {
  const values = letters.map((letter) => fact.of(letter.facts));
  const differing = divergences(letters, values).map(({ index, found, expected, from }) => {
    const letter = letters[index] as Letter;
    const line = lineOf(letter, fact, found, expected);
    return findingOn(letter, 'editions-differ', line, lineText(letter, line) || found, {
      severity: doubtful(letters, fact) ? 'note' : fact.severity,
      expected,
      code: 'editionsDiffer',
      params: { fact: fact.name, found, language: letter.language, from },
    });
  });
  return [...differing, ...silent(letters, fact, values)];
}

/** Lists are placed at the first member that the other editions do not have. */
function lineOf(letter: Letter, fact: Fact, found: string, expected: string): number {
  const there = fact.at.map((path) => placed(letter, path)).find((line) => line !== null) ?? 0;
  const path = fact.at[0] ?? '';
  if (!path.endsWith('[0]')) return there;
  const [mine, theirs] = [found.split(', '), expected.split(', ')];
  const first = mine.findIndex((value, index) =>
    fact.name === 'deadlines' ? !theirs.includes(value) : value !== theirs[index],
  );
  return (
    (first < 0
      ? null
      : placed(letter, path.replace('[0]', `[${memberOf(letter, fact, mine[first] as string, first)}]`))) ?? there
  );
}

function memberOf(letter: Letter, fact: Fact, value: string, index: number): number {
  if (fact.name !== 'deadlines') return index;
  return letter.facts.deadlines.findIndex((one) => `${one.kind} ${one.date}` === value);
}

/** A fact that the reader doubts in one edition is no ground for more than a note. */
function doubtful(letters: readonly Letter[], fact: Fact): boolean {
  const roots = fact.at.map((path) => path.replace(/\[0\]$/, ''));
  return letters.some((letter) =>
    letter.reading.doubts.some((doubt) =>
      roots.some((root) => doubt.path === root || doubt.path.startsWith(`${root}[`)),
    ),
  );
}

function silent(letters: readonly Letter[], fact: Fact, values: (string | null)[]): Finding[] {
  const saying = values.findIndex((value) => value !== null);
  if (!fact.needed || saying < 0 || values.filter((value) => value !== null).length * 2 < values.length) return [];
  return letters.flatMap((letter, index) => {
    if (values[index] !== null) return [];
    const line = letter.annexes[0]?.line ?? 0;
    return [
      findingOn(
        letter,
        'editions-differ',
        fact.name === 'annexCount' ? line : 0,
        fact.name === 'annexCount' ? lineText(letter, line) : '',
        {
          severity: 'warning',
          expected: values[saying] as string,
          code: 'editionSilent',
          params: { fact: fact.name, language: letter.language, from: (letters[saying] as Letter).language },
        },
      ),
    ];
  });
}
