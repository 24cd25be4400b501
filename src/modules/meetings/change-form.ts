// The form of changing a meeting: filled with what stands, and taken over as the act takes it.

import type { Language } from '../../kit/languages.js';
import type { Convocation } from './convening.js';
import { type TextsGiven, pointsIn, shownIn } from './changing.js';
import { given } from './convene-form.js';
import type { MeetingShown } from './shapes.js';

const ALWAYS = ['contributions', 'registration', 'visaSupport'];
const LONGEST = { topic: 300, text: 20_000 };

/** How many points of practical information the form has: those that are there, one to add, and whatever was typed beyond. */
export function pointCount(meeting: MeetingShown, language: Language, typed: Record<string, string> = {}): number {
  const filled = Object.entries(typed).flatMap(([name, value]) => (value.trim() ? Number(/^(?:topic|text)-(\d{1,2})$/.exec(name)?.[1] ?? 0) : 0));
  return Math.max(pointsIn(meeting.practical, language).length + 1, ...filled);
}

/** What was typed before somebody else added points: those come in between, and a new point typed here stands after them. */
export function besideNewPoints(typed: Record<string, string>, meeting: MeetingShown, language: Language): Record<string, string> {
  const points = pointsIn(meeting.practical, language);
  const known = Number(typed.points ?? points.length);
  if (!(known < points.length)) return typed;
  const moved = { ...typed, [`topic-${points.length + 1}`]: typed[`topic-${known + 1}`] ?? '', [`text-${points.length + 1}`]: typed[`text-${known + 1}`] ?? '' };
  for (const [n, { topic, text }] of points.entries())
    if (n >= known) {
      moved[`topic-${n + 1}`] = topic;
      moved[`text-${n + 1}`] = text;
    }
  return moved;
}

/** Each field with what stands now, in the language of the page. */
export function filledWith(meeting: MeetingShown, language: Language): Record<string, string> {
  const { start, end, startTime, endTime, timeZone, mode, place, colocatedWith, registrationRequired, agenda } = meeting;
  const points = pointsIn(meeting.practical, language).flatMap(({ topic, text }, n): [string, string][] => [
    [`topic-${n + 1}`, topic],
    [`text-${n + 1}`, text],
  ]);
  return {
    ...{ start, end: end ?? '', startTime: startTime ?? '', endTime: endTime ?? '', timeZone: timeZone ?? '', mode: mode ?? '' },
    ...{ place: shownIn(place, language), colocated: colocatedWith?.group ?? '', registrationRequired: registrationRequired ? 'yes' : 'no' },
    ...Object.fromEntries(deadlineFields(meeting).map(({ name, on }) => [name, on])),
    agendaItems: agenda.map(({ title }) => shownIn(title, language)).join('\n'),
    ...Object.fromEntries(points),
  };
}

/** The fields of deadlines that only this meeting has. */
export function furtherDeadlines(meeting: MeetingShown): string[] {
  return deadlineFields(meeting).map(({ name }) => name).filter((name) => !ALWAYS.includes(name));
}

function deadlineFields({ deadlines }: MeetingShown): { name: string; on: string }[] {
  const seen = new Map<string, number>();
  return deadlines.map(({ kind, on }) => {
    const count = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, count);
    return { name: count === 1 ? kind : `${kind}.${count}`, on };
  });
}

export type ChangeGiven = Convocation & Omit<TextsGiven, 'agenda'> & { registrationRequired: boolean | null; agenda: string[] };

/** What was typed; what the form cannot say stays as it is. */
export function changeGiven(form: URLSearchParams, meeting: MeetingShown, language: Language): ChangeGiven {
  const typed = given(form, language);
  const same = typed.colocatedWith?.group === meeting.colocatedWith?.group;
  const required = meeting.registrationRequired === null && !typed.registrationRequired ? null : typed.registrationRequired;
  const practical = Array.from({ length: pointCount(meeting, language, Object.fromEntries(form)) }, (_, n) => ({
    topic: (form.get(`topic-${n + 1}`) ?? '').trim().slice(0, LONGEST.topic),
    text: (form.get(`text-${n + 1}`) ?? '').trim().slice(0, LONGEST.text),
  }));
  return {
    ...typed,
    mode: form.get('mode') === '' ? null : typed.mode,
    colocatedWith: same ? meeting.colocatedWith : typed.colocatedWith,
    registrationRequired: required,
    practical,
    wordingOnly: form.get('wordingOnly') === 'yes',
  };
}
