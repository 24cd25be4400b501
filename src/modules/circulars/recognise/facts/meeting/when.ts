// On which days the meeting is, and which sentences speak of it.

import type { IsoDate } from '../../../../../kit/dates.js';
import type { Place } from '../../../circular.js';
import { placeIn } from '../../blocks.js';
import { type DateFound, findDates } from '../../dates.js';
import type { Draft } from '../../draft.js';
import { plainOf } from '../../lines.js';
import { cue } from '../../patterns.js';
import type { Sentence } from '../../sentences.js';
import type { Sheet } from '../../sheet.js';
import { meetingRows } from './rows.js';

export interface Dated {
  start: IsoDate;
  last: IsoDate;
  guessed: boolean;
  place: Place;
}

const LATE = '9999';

/** The days of the meeting, as the subject, a paragraph and the title of the agenda witness them. */
export function whenOf(sheet: Sheet, draft: Draft): Dated | null {
  const { language, date } = sheet;
  const subject = plainOf(draft.facts.subject ?? '');
  const future = (one: DateFound) => one.start >= (date ?? '0');
  const subjectPlace = draft.places.subject;
  const inSubject = findDates(subject, language, date)
    .filter(future)
    .map((one) => ({
      start: one.start,
      last: one.last,
      guessed: one.guessed,
      place: { ...(subjectPlace as Place), quote: subject.slice(one.index, one.end) },
    }));
  const said = sheet.sentences.flatMap((sentence) => {
    const meets = cue(language, 'firstMeeting').exec(sentence.plain);
    if (!meets && !cue(language, 'meeting').test(sentence.plain)) return [];
    const dates = findDates(sentence.plain, language, date).filter(future);
    const first = dates[0];
    if (!first || (!meets && dueBefore(sentence, first, language))) return [];
    if (
      meets &&
      dueBefore(sentence, first, language) &&
      first.start === first.last &&
      !/\b(?:will|se)\b/.test(sentence.plain) &&
      meets.index > first.index
    )
      return [];
    return [
      {
        start: first.start,
        last: first.last,
        guessed: first.guessed,
        strong: meets !== null,
        place: placeIn(sentence.block, sentence.at + first.index, first.end - first.index),
      },
    ];
  });
  const titles = sheet.annexes
    .filter((annex) => annex.kind === 'draftAgenda' || annex.kind === 'practicalInformation')
    .flatMap((annex) => {
      const title = annex.title;
      const whole = `${annex.heading.plain} ${title?.plain ?? ''}`;
      const found = findDates(whole, language, date).filter(future)[0];
      return found
        ? [{ start: found.start, last: found.last, guessed: found.guessed, place: placeIn(title ?? annex.heading) }]
        : [];
    });
  const listed = meetingRows(sheet)
    .filter(({ day }) => day)
    .flatMap(({ sentence }) =>
      findDates(sentence.plain, language, date)
        .filter(future)
        .map((one) => ({
          start: one.start,
          last: one.last,
          guessed: one.guessed,
          strong: true,
          place: placeIn(sentence.block, sentence.at + one.index, one.end - one.index),
        })),
    );
  const strong = [...listed, ...said.filter((one) => one.strong)];
  const best = inSubject[0] ?? strong[0] ?? titles[0] ?? said[0];
  if (!best) return null;
  const witnesses = [...inSubject.slice(0, 1), ...strong.slice(0, 1), ...titles];
  if (witnesses.some((one) => one.start !== best.start || one.last !== best.last)) settle(witnesses, best, draft);
  if (!inSubject[0] && !strong[0] && !titles[0]) draft.doubt('meeting', 'weakCue');
  if (best.guessed) draft.doubt('meeting.start', 'yearNotPrinted');
  return best;
}

// Two that agree outvote one; the value stays doubtful all the same.
function settle(witnesses: readonly Dated[], best: Dated, draft: Draft): void {
  const votes = (one: Dated) =>
    witnesses.filter((other) => other.start === one.start && other.last === one.last).length;
  const winner = [...witnesses].sort((a, b) => votes(b) - votes(a))[0] as Dated;
  if (votes(winner) > votes(best)) Object.assign(best, winner);
  draft.doubt('meeting.start', 'sourcesDisagree');
  draft.doubt('meeting.end', 'sourcesDisagree');
}

function dueBefore(sentence: Sentence, date: DateFound, language: Sheet['language']): boolean {
  const around = sentence.plain.slice(Math.max(0, date.index - 40), Math.min(sentence.plain.length, date.end + 12));
  return cue(language, 'due').test(around);
}

/** Sentences about the meeting itself: those with its date or its name, and their neighbours in the paragraph. */
export function talkOf(sheet: Sheet, dated: Dated): Sentence[] {
  const { language } = sheet;
  const core = sheet.sentences.filter((sentence) => {
    const dates = findDates(sentence.plain, language, sheet.date);
    const onDate = dates.some(
      (one) => one.start === dated.start || (one.start >= dated.start && one.last <= dated.last),
    );
    const past = dates.length > 0 && dates.every((one) => one.last < (sheet.date ?? '0'));
    return (
      (onDate || (cue(language, 'firstMeeting').test(sentence.plain) && !past)) && !isDeadline(sentence, sheet, dated)
    );
  });
  const blocks = new Set(core.map((sentence) => sentence.block));
  const neighbours = sheet.sentences.filter(
    (sentence) =>
      blocks.has(sentence.block) &&
      !core.includes(sentence) &&
      !findDates(sentence.plain, language).some((one) => one.last < (sheet.date ?? LATE)),
  );
  const talk = [...core, ...neighbours].sort((a, b) => sheet.sentences.indexOf(a) - sheet.sentences.indexOf(b));
  const listed = meetingRows(sheet).map(({ sentence }) => sentence);
  const told = (one: Sentence) => listed.some((row) => row.block === one.block && row.at === one.at);
  return [...listed, ...talk.filter((one) => !told(one))];
}

function isDeadline(sentence: Sentence, sheet: Sheet, dated: Dated): boolean {
  const dates = findDates(sentence.plain, sheet.language, sheet.date);
  return (
    dates.length > 0 &&
    dates.every((one) => one.start !== dated.start) &&
    cue(sheet.language, 'due').test(sentence.plain)
  );
}
