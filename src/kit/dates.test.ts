import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths, dateIn, dateOf, daysBetween, instantIn, isDate, quarterOf, weekdayOf } from './dates.js';

test('a day that no calendar has is no date', () => {
  expect(dateOf(2023, 2, 29)).toBe(null);
  expect(dateOf(2024, 2, 29)).toBe('2024-02-29');
  expect(dateOf(2022, 11, 31)).toBe(null);
  expect(isDate('2022-11-31')).toBe(false);
  expect(isDate('2022-11-30')).toBe(true);
});

test('days added are days between', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), fc.integer({ min: -4000, max: 4000 }), (day, n) => {
      const on = day.toISOString().slice(0, 10);
      expect(daysBetween(on, addDays(on, n))).toBe(n);
    }),
  );
});

test('a month later is the same day, or the last of a shorter month', () => {
  expect(addMonths('2017-10-17', 18)).toBe('2019-04-17');
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-11-30', 3)).toBe('2025-02-28');
});

test('the clock of a meeting is the clock of its zone, in winter and in summer', () => {
  expect(instantIn('Europe/Zurich', '2023-03-22', '13:00').toISOString()).toBe('2023-03-22T12:00:00.000Z');
  expect(instantIn('Europe/Zurich', '2022-06-01', '13:00').toISOString()).toBe('2022-06-01T11:00:00.000Z');
  expect(instantIn('Asia/Kolkata', '2024-03-10', '09:30').toISOString()).toBe('2024-03-10T04:00:00.000Z');
  expect(dateIn('Asia/Tokyo', new Date('2024-03-10T16:00:00Z'))).toBe('2024-03-11');
});

test('weekdays and quarters are those of the calendar', () => {
  expect(weekdayOf('2017-09-17')).toBe(0);
  expect(quarterOf('2017-10-17')).toBe(4);
  expect(quarterOf('2017-09-30')).toBe(3);
});

test('an offset is asked anew for every minute: the clock is put forward between two of them', () => {
  for (const _round of [1, 2]) {
    expect(dateIn('Europe/Zurich', new Date('2026-03-28T22:59:59.999Z'))).toBe('2026-03-28');
    expect(dateIn('Europe/Zurich', new Date('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
    expect(instantIn('Europe/Zurich', '2026-03-29', '01:59').toISOString()).toBe('2026-03-29T00:59:00.000Z');
    expect(instantIn('Europe/Zurich', '2026-03-29', '03:00').toISOString()).toBe('2026-03-29T01:00:00.000Z');
    // Gaza put its clocks forward one minute after midnight in these years, and Liberia had seconds until 1972.
    expect(instantIn('Asia/Gaza', '2012-03-30', '01:01').toISOString()).toBe('2012-03-29T22:01:00.000Z');
    expect(dateIn('Africa/Monrovia', new Date('1971-06-01T00:44:29.999Z'))).toBe('1971-05-31');
    expect(dateIn('Africa/Monrovia', new Date('1971-06-01T00:44:30Z'))).toBe('1971-06-01');
  }
});
