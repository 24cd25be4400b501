// The facts that editions of a circular have in common, each with a value that is the same in all languages.

import type { Severity } from '../checks/finding.js';
import { type Letter, paragraphsOf } from '../checks/letter.js';
import type { CircularFacts } from '../circular.js';

export interface Fact {
  name: string;
  /** Places that may show the fact, best first. */
  at: string[];
  /** A value that is the same in all languages; null where the edition does not say. */
  of: (facts: CircularFacts, letter: Letter) => string | null;
  severity: Severity;
  /** An edition that does not say what the others say is reported. */
  needed?: boolean;
  /** Gathered from prose, where a member is easily overlooked: lists of different length are only noted. */
  gathered?: boolean;
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

export const FACTS: readonly Fact[] = [
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
    of: (_, letter) => list(paragraphsOf(letter).map((one) => one.number)),
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
    gathered: true,
  },
  {
    name: 'leadTimes',
    at: ['leadTimes[0]'],
    of: (f) => sorted(f.leadTimes.map((one) => `${one.what} ${one.amount} ${one.unit}`)),
    severity: 'warning',
    gathered: true,
  },
  {
    name: 'studyGroups',
    at: ['studyGroups[0]'],
    of: (f) => sorted(f.studyGroups),
    severity: 'warning',
    gathered: true,
  },
  {
    name: 'participation',
    at: ['participation'],
    of: (f) => f.participation?.openTo ?? null,
    severity: 'warning',
    gathered: true,
  },
];

function asWord(value: boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}

function collocation(facts: CircularFacts): string | null {
  const with_ = facts.meeting?.colocatedWith;
  return with_ ? [with_.group, with_.start ?? '', with_.end ?? ''].join(' ').trim() : null;
}
