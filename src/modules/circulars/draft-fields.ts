// A reading as a list of fields for the review: each value as text, with its place and its doubts; and a reading with one value changed.

import { isDate } from '../../kit/dates.js';
import { LANGUAGES, isLanguage } from '../../kit/languages.js';
import { refuse } from '../../kit/refusals.js';
import type { ReadField } from '../intake/index.js';
import type { Reading } from './circular.js';

/** What stands in the source for all to see and is not corrected field by field. */
const LEFT_OUT = /^(paragraphs|language)(\[|$)|\.level$|^annexes\[\d+\]\.text$|^termsOfReference\[\d+\]\.number$/;

const ENUMS: [RegExp, readonly string[], (value: string) => string][] = [
  [/^group\.kind$/, ['JCA', 'FG'], (kind) => `groups.kinds.${kind}`],
  [/^meeting\.mode$/, ['onsite', 'remote', 'hybrid'], (mode) => `meetings.pages.held.${mode}`],
  [/^deadlines\[\d+\]\.kind$/, ['contributions', 'registration', 'visaSupport', 'translation', 'interpretation', 'fellowship', 'other'], said('deadline')],
  [/^annexes\[\d+\]\.kind$/, ['termsOfReference', 'draftAgenda', 'practicalInformation', 'other'], said('annex')],
  [/^letterKind$/, ['circular', 'collectiveLetter', 'correction'], said('letter')],
  [/^lifetime\.from$/, ['firstMeeting', 'establishment'], said('from')],
  [/^officers\[\d+\]\.role$/, ['chair', 'coChair', 'viceChair'], (role) => `groups.roles.${role}`],
  [/^participation\.openTo$/, ['membership', 'official', 'anyone'], said('openTo')],
  [/^leadTimes\[\d+\]\.what$/, ['contributions', 'notice', 'deliverables', 'registration', 'visaSupport'], said('lead')],
  [/^leadTimes\[\d+\]\.unit$/, ['calendarDays', 'workingDays', 'weeks', 'months'], said('unit')],
  [/^reportingDuties\[\d+\]\.what$/, ['executiveSummary', 'progressReport', 'report', 'outcome'], said('report')],
  [/^workingLanguages\[\d+\]$/, LANGUAGES, said('language')],
  [/(registrationRequired|invitedExperts|outsideRepresentatives)$/, ['true', 'false'], (value) => `circulars.values.${value === 'true' ? 'yes' : 'no'}`],
];
/** Bodies that have words in six languages; others are written as they are. */
const BODIES = ['TSAG', 'WTSA', ...[2, 3, 5, 9, 11, 12, 13, 15, 16, 17, 20, 21].map((number) => `SG${number}`)];
const BODY = /^(group\.parent|establishedBy\.body|roadmapOwner|reportingDuties\[\d+\]\.to|studyGroups\[\d+\]|meeting\.colocatedWith\.group)$/;
/** Coded values that a letter may leave open. */
const MAY_BE_OPEN = /^(group\.(kind|parent)|meeting\.(mode|registrationRequired)|participation\.openTo|establishedBy\.body|roadmapOwner|reportingDuties\[\d+\]\.to)$/;
const DATES = /^(date|establishedBy\.(start|end)|meeting\.(start|end)|meeting\.colocatedWith\.(start|end)|deadlines\[\d+\]\.date|milestones\[\d+\]\.on|visaRules\.on)$/;
const TIMES = /^meeting\.(startTime|endTime)$/;
const NUMBERS = /^(number|annexCount|lifetime\.months|leadTimes\[\d+\]\.amount)$/;
const BOOLEANS = /(registrationRequired|invitedExperts|outsideRepresentatives)$/;

/** Every value of a reading that a person may look at and correct, in the order of the shape. */
export function fieldsOf(reading: Reading): ReadField[] {
  const leaves = leavesOf(reading.facts, '').filter(([path]) => !LEFT_OUT.test(path));
  const fields = leaves.map(([path, value]): ReadField => {
    const place = reading.places[path] ?? reading.places[containerOf(path)] ?? null;
    return { path, value, line: place?.line ?? null, quote: place?.quote ?? null, doubts: [], ...formOf(path, value) };
  });
  for (const doubt of reading.doubts) {
    const field = fields.find((one) => one.path === doubt.path) ?? fields.find((one) => one.path.startsWith(`${doubt.path}.`) || one.path.startsWith(`${doubt.path}[`));
    const key = `circulars.doubts.${doubt.reason}`;
    if (field) field.doubts.push(key);
    else fields.push({ path: doubt.path, value: null, line: null, quote: null, doubts: [key] });
  }
  return fields;
}

/** How a value is shown and corrected: a day, an hour, a number, or one of some choices. */
function formOf(path: string, value: string | null): Pick<ReadField, 'type' | 'choices'> {
  if (DATES.test(path)) return { type: 'date' };
  if (TIMES.test(path)) return { type: 'time' };
  if (NUMBERS.test(path)) return { type: 'number' };
  const open = MAY_BE_OPEN.test(path) || value === null ? [{ value: '', key: 'intake.notStated' }] : [];
  const coded = ENUMS.find(([pattern]) => pattern.test(path));
  if (coded) return { choices: [...open, ...coded[1].map((one) => ({ value: one, key: coded[2](one) }))] };
  // A body that is none of these is written by hand.
  if (!BODY.test(path) || (value !== null && !BODIES.includes(value))) return {};
  const bodies = path.startsWith('studyGroups') ? BODIES.filter((body) => body.startsWith('SG')) : BODIES;
  return value === null ? {} : { choices: [...open, ...bodies.map((one) => ({ value: one, key: `circulars.values.body.${one}` }))] };
}

function said(set: string): (value: string) => string {
  return (value) => `circulars.values.${set}.${value}`;
}

/** The reading with one value changed and its doubts settled. Refused (input) for a field that is not there or a value it cannot have. */
export function corrected(reading: Reading, change: { path: string; value: string }): Reading {
  const { path } = change;
  const known = fieldsOf(reading).find((field) => field.path === path);
  if (!known) refuse({ code: 'intake.noSuchField', params: { path: path.slice(0, 80) }, field: path, kind: 'input' });
  const facts = structuredClone(reading.facts);
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const last = steps.pop() as string;
  let holder: unknown = facts;
  for (const step of steps) holder = (holder as Record<string, unknown>)[step];
  if (holder === null || typeof holder !== 'object') refuse({ code: 'intake.noSuchField', params: { path: path.slice(0, 80) }, field: path, kind: 'input' });
  const value = valueFor(path, change.value.trim());
  const before = (holder as Record<string, unknown>)[last];
  (holder as Record<string, unknown>)[last] = value;
  if (/^(chairs|viceChairs)\[/.test(path)) for (const officer of facts.officers) if (officer.name === before && typeof value === 'string') officer.name = value;
  const settled = (doubted: string) => doubted !== path && !path.startsWith(`${doubted}.`) && !path.startsWith(`${doubted}[`);
  return { facts, places: reading.places, doubts: reading.doubts.filter((doubt) => settled(doubt.path)) };
}

function valueFor(path: string, text: string): unknown {
  const bad = (expected: string): never => refuse({ code: 'intake.badValue', params: { expected }, field: path, kind: 'input' });
  if (text === '' && !/^(to|copy|chairs|viceChairs|agenda|studyGroups|outsideBodies|workingLanguages)\[/.test(path)) return null;
  if (DATES.test(path)) return isDate(text) ? text : bad('2026-03-22');
  if (TIMES.test(path)) return /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : bad('13:00');
  if (NUMBERS.test(path)) return /^\d{1,6}$/.test(text) ? Number(text) : bad('68');
  if (BOOLEANS.test(path)) return text === 'true' || text === 'false' ? text === 'true' : bad('true, false');
  if (/^workingLanguages\[/.test(path)) return isLanguage(text) ? text : bad('ar, zh, en, fr, ru, es');
  const choices = ENUMS.find(([pattern]) => pattern.test(path))?.[1];
  if (choices) return choices.includes(text) ? text : bad(choices.join(', '));
  return text;
}

function leavesOf(value: unknown, path: string): [string, string | null][] {
  if (Array.isArray(value)) return value.flatMap((one, n) => leavesOf(one, `${path}[${n}]`));
  if (value !== null && typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, path ? `${path}.${key}` : key));
  return [[path, value === null ? null : String(value)]];
}

function containerOf(path: string): string {
  return path.replace(/(\.[^.[\]]+|\[\d+\])$/, '');
}
