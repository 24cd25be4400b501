// A meeting as it stands, with what a correction and its own facts say otherwise; the rest stays.

import { inLanguage, type Language } from '../../../kit/languages.js';
import type { PaperText } from '../../../paper/lines.js';
import type { Changing } from '../../meetings/actions.js';
import type { MeetingShown } from '../../meetings/index.js';
import type { Reading } from '../circular.js';
import { phrasesOf } from '../languages/index.js';
import { placeIn } from '../languages/places.js';
import { type Days, type Hours, type ReadCorrection, correctionsIn } from './read-corrections.js';

type Standing = Pick<Changing, 'start' | 'end' | 'startTime' | 'endTime' | 'mode' | 'place' | 'deadlines'>;

/** The change that a correction asks for; null when it leaves the meeting as it stands. */
export function changeAsked(meeting: MeetingShown, reading: Reading, paper: PaperText): Changing | null {
  const { language } = reading.facts;
  const corrections = correctionsIn(reading, paper);
  const stands = standing(meeting, language);
  const corrected = corrections.reduce((so, one) => withOne(so, stands, one, language), stands);
  const asked = corrections.length > 0 ? corrected : restated(stands, reading);
  if (JSON.stringify(asked) === JSON.stringify(stands)) return null;
  const { timeZone, colocatedWith, registrationRequired, agenda } = meeting;
  const items = agenda.map(({ title }) => inLanguage(title, language)?.text ?? '');
  return { meetingId: meeting.id, language, timeZone, colocatedWith, registrationRequired, agenda: items, ...asked };
}

function standing({ start, end, startTime, endTime, mode, place, deadlines }: MeetingShown, language: Language): Standing {
  const due = deadlines.map(({ kind, on }) => ({ kind: kind as Standing['deadlines'][number]['kind'], on }));
  return { start, end, startTime, endTime, mode: mode as Standing['mode'], place: inLanguage(place, language)?.text ?? '', deadlines: due };
}

function withOne(so: Standing, stands: Standing, one: ReadCorrection, language: Language): Standing {
  if (one.of === 'mode') return { ...so, mode: one.now };
  if (one.of === 'place') return { ...so, place: placeIn(language, one.now) };
  return one.of === 'days' ? withDays(so, stands, one, language) : withHours(so, stands, one);
}

/** The day of the pair that stands is the old one. Of several deadlines on that day the one that the words beside it name. */
function withDays(so: Standing, stands: Standing, { pair, about }: { pair: [Days, Days]; about: string }, language: Language): Standing {
  for (const [old, now] of [pair, [...pair].reverse() as [Days, Days]]) {
    const due = stands.deadlines.map(({ on }, at) => ({ on, at })).filter(({ on }) => on === old.start && old.start === old.last);
    const named = due.filter(({ at }) => names(about, stands.deadlines[at]?.kind ?? '', language));
    const which = named.length > 0 ? named : due;
    const meets = old.start === stands.start && (old.last === old.start || old.last === (stands.end ?? stands.start));
    if (meets && named.length === 0) return { ...so, start: now.start, end: endOf(old, now, stands) };
    if (which.length > 0)
      return { ...so, deadlines: so.deadlines.map((one, at) => (which.some((each) => each.at === at) ? { ...one, on: now.start } : one)) };
  }
  return so;
}

/** Where only the first day is corrected of a meeting of several, it lasts as long as before. */
function endOf(old: Days, now: Days, { start, end }: Standing): string | null {
  if (now.last !== now.start) return now.last;
  if (end === null || end === start || old.last !== old.start) return end === null ? null : now.last;
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000;
  return new Date(Date.parse(now.start) + days * 86_400_000).toISOString().slice(0, 10);
}

function withHours(so: Standing, stands: Standing, { pair }: { pair: [Hours, Hours] }): Standing {
  for (const [old, now] of [pair, [...pair].reverse() as [Hours, Hours]]) {
    if (old.start === stands.startTime && (old.last === null || old.last === stands.endTime))
      return { ...so, startTime: now.start, endTime: now.last ?? so.endTime };
    if (old.last === null && now.last === null && old.start === stands.endTime) return { ...so, endTime: now.start };
  }
  return so;
}

/** A correction that gives the whole letter anew: its facts of which the reader is certain. */
function restated(stands: Standing, { facts, doubts }: Reading): Standing {
  const { meeting, deadlines } = facts;
  const sure = (path: string) => !doubts.some((doubt) => doubt.path.startsWith(path));
  const said = <Value>(path: string, value: Value | null | undefined, before: Value): Value => (value !== null && value !== undefined && sure(path) ? value : before);
  const start = said('meeting.start', meeting?.start, stands.start);
  const due = stands.deadlines.map((one) => {
    const again = deadlines.filter(({ kind }) => kind === one.kind);
    return again.length === 1 && sure('deadlines') ? { ...one, on: again[0]?.date ?? one.on } : one;
  });
  const sameEnd = (meeting?.end ?? null) === start && stands.end === null;
  return {
    ...stands,
    start,
    end: sameEnd ? null : said('meeting.end', meeting?.end, stands.end),
    startTime: said('meeting.startTime', meeting?.startTime, stands.startTime),
    endTime: said('meeting.endTime', meeting?.endTime, stands.endTime),
    deadlines: due,
  };
}

function names(about: string, kind: string, language: Language): boolean {
  const forms = phrasesOf(language).deadlines[kind as 'contributions'] ?? [];
  const words = about.toLowerCase();
  return forms.some((form) => form.toLowerCase().split(/\s+/).filter((word) => word.length > 4 || language === 'zh').some((word) => words.includes(word.slice(0, 9))));
}
