// Deadlines fall on working days, weekdays agree with their dates, deadlines stand in order, and a limit is said in one way.

import { type IsoDate, weekdayOf } from '../../../kit/dates.js';
import { genevaHoliday } from '../../groups/index.js';
import type { Block } from './blocks.js';
import { datesIn, type PrintedDate } from './dates.js';
import type { Finding } from './finding.js';
import {
  bodyOf,
  type Check,
  deadlineLine,
  findingIn,
  findingOn,
  held,
  type Letter,
  lineText,
  matches,
} from './letter.js';

const KIND = 'deadline-day';
const NAMES = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** Days on which Geneva rests and most members do not: a deadline by mail is kept all the same. */
const LOCAL = new Set(['Jeûne genevois', 'Restoration of the Republic', 'Labour Day']);

export const deadlineDays: Check = {
  kind: KIND,
  check: (letter) => [
    ...closedDays(letter),
    ...wrongWeekdays(letter),
    ...doubled(letter),
    ...disorder(letter),
    ...ambiguous(letter),
  ],
};

/** One finding for each date: the visa and the registration deadline may be the same Sunday. */
function closedDays(letter: Letter): Finding[] {
  const seen = new Set<IsoDate>();
  return letter.facts.deadlines.flatMap((deadline, index) => {
    if (seen.has(deadline.date)) return [];
    seen.add(deadline.date);
    const line = deadlineLine(letter, index);
    const quote = lineText(letter, line) || deadline.date;
    const weekday = weekdayOf(deadline.date);
    const params = { date: deadline.date, what: deadline.kind };
    if (weekday === 0 || weekday === 6) {
      const day = NAMES[weekday] as string;
      return [
        findingOn(letter, KIND, line, quote, {
          severity: held(letter, `deadlines[${index}]`, 'warning'),
          code: 'deadlineWeekend',
          params: { ...params, day },
        }),
      ];
    }
    const holiday = genevaHoliday(deadline.date);
    return holiday
      ? [
          findingOn(letter, KIND, line, quote, {
            severity: held(letter, `deadlines[${index}]`, LOCAL.has(holiday) ? 'note' : 'warning'),
            code: 'deadlineHoliday',
            params: { ...params, holiday },
          }),
        ]
      : [];
  });
}

function wrongWeekdays(letter: Letter): Finding[] {
  return letter.blocks.flatMap((block) =>
    datesIn(block.text, letter.words).flatMap((date) => {
      const printed = printedWeekday(letter, block, date);
      const real = weekdayOf(date.on);
      if (!printed || printed.weekday === real) return [];
      return [
        findingIn(letter, KIND, block, printed.at, printed.end, {
          severity: 'error',
          expected: NAMES[real] as string,
          code: 'wrongWeekday',
          params: { date: date.on, day: NAMES[printed.weekday] as string },
        }),
      ];
    }),
  );
}

/** The weekday just before a date (`Tuesday, 12 March 2024`), or just after it where a language writes so. */
function printedWeekday(
  letter: Letter,
  block: Block,
  date: PrintedDate,
): { weekday: number; at: number; end: number } | null {
  const before = block.text.slice(Math.max(0, date.at - 16), date.at);
  const after = block.text.slice(date.end, date.end + 8);
  for (const [weekday, pattern] of letter.words.weekdays.entries()) {
    const ahead = pattern.exec(before);
    if (ahead && /^\p{L}{0,3}[\s,،（(]*(?:día |le |el )?$/u.test(before.slice(ahead.index + ahead[0].length)))
      return { weekday, at: date.at - before.length + ahead.index, end: date.end };
    const behind = letter.words.dayFirst ? null : pattern.exec(after);
    if (behind && behind.index <= 2) return { weekday, at: date.at, end: date.end + behind.index + behind[0].length };
  }
  return null;
}

/** Two dates for one deadline: the paragraph says one thing, the list another. */
function doubled(letter: Letter): Finding[] {
  const seen = new Map<string, IsoDate>();
  return letter.facts.deadlines.flatMap((deadline, index) => {
    if (deadline.kind !== 'contributions' && deadline.kind !== 'registration') return [];
    const earlier = seen.get(deadline.kind);
    if (earlier === undefined) seen.set(deadline.kind, deadline.date);
    if (earlier === undefined || earlier === deadline.date) return [];
    const line = deadlineLine(letter, index);
    return [
      findingOn(letter, KIND, line, lineText(letter, line) || deadline.date, {
        severity: 'error',
        expected: earlier,
        code: 'deadlineTwice',
        params: { what: deadline.kind, date: deadline.date, other: earlier },
      }),
    ];
  });
}

/** The list of key deadlines, in the order of its lines, runs forward in time. */
function disorder(letter: Letter): Finding[] {
  const listed = letter.lines
    .filter(
      (line) => line.number < (letter.annexes[0]?.line ?? Number.POSITIVE_INFINITY) && line.text.trim().length < 120,
    )
    .flatMap((line) =>
      datesIn(line.text, letter.words)
        .filter((date) => startsLine(line.text, date))
        .slice(0, 1)
        .map((date) => ({ line, date })),
    )
    .filter(({ date }) => letter.facts.deadlines.some((deadline) => deadline.date === date.on));
  const late = listed.findIndex(({ date }, index) => index > 0 && date.on < (listed[index - 1]?.date.on ?? ''));
  const found = listed[late];
  if (!found) return [];
  return [
    findingOn(letter, KIND, found.line.number, found.line.raw.trim(), {
      severity: 'note',
      code: 'deadlineOrder',
      params: { date: found.date.on, other: listed[late - 1]?.date.on ?? '' },
    }),
  ];
}

function startsLine(text: string, date: PrintedDate): boolean {
  return /^[\s–\-−•*]*$/.test(text.slice(0, date.at));
}

function ambiguous(letter: Letter): Finding[] {
  const everywhere = new RegExp(letter.words.ambiguousLimit.source, `${letter.words.ambiguousLimit.flags}g`);
  const body = new Set(bodyOf(letter));
  return [...matches(letter, everywhere)]
    .filter(({ block }) => body.has(block))
    .map(({ block, match, at }) =>
      findingIn(letter, KIND, block, at, at + match[0].length, { severity: 'note', code: 'limitAmbiguous' }),
    );
}
