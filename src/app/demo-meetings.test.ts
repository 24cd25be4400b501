import { expect, test } from 'vitest';
import { weekdayOf } from '../kit/dates.js';
import { genevaHoliday } from '../modules/groups/index.js';
import { NEXT_MEETINGS, daysOf, deadlinesOf } from './demo-meetings.js';

const [qkdn, dcc, dlt] = NEXT_MEETINGS as [(typeof NEXT_MEETINGS)[0], (typeof NEXT_MEETINGS)[0], (typeof NEXT_MEETINGS)[0]];

test('the next meetings are weeks ahead, on the days on which such groups meet', () => {
  expect(daysOf(qkdn, '2026-11-21')).toEqual({ start: '2027-01-06', end: '2027-01-06' });
  expect(daysOf(dcc, '2026-11-21')).toEqual({ start: '2027-01-20', end: '2027-01-20' });
  expect(daysOf(dlt, '2026-11-21')).toEqual({ start: '2027-02-02', end: '2027-02-04' });
});

test('a meeting gives way to a holiday in Geneva by a week', () => {
  // The Wednesday six weeks after 20 June 2029 is 1 August, the national day.
  expect(daysOf(qkdn, '2029-06-20')).toEqual({ start: '2029-08-08', end: '2029-08-08' });
});

test('deadlines leave what circular and terms of reference ask for', () => {
  expect(deadlinesOf(dlt, '2027-02-02')).toEqual([
    { kind: 'visaSupport', on: '2026-12-30' },
    { kind: 'contributions', on: '2027-01-21' },
    { kind: 'registration', on: '2027-01-26' },
  ]);
});

test('in no week of three years does a deadline fall on a closed day, or a meeting on a holiday', () => {
  const closed: string[] = [];
  for (let day = 0; day < 1096; day++) {
    const today = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    for (const meeting of NEXT_MEETINGS) {
      const { start, end } = daysOf(meeting, today);
      const days = [start, end, ...deadlinesOf(meeting, start).map(({ on }) => on)];
      closed.push(...days.filter((on) => [0, 6].includes(weekdayOf(on)) || genevaHoliday(on) !== null));
    }
  }
  expect(closed).toEqual([]);
});
