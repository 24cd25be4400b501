import { expect, test } from 'vitest';
import { type WindowFacts, todayOf, windowsOf } from './windows.js';

const facts = (change: Partial<WindowFacts> = {}): WindowFacts => ({
  kindOfGroup: 'FG',
  start: '2017-10-17',
  end: '2017-10-19',
  timeZone: 'Europe/Zurich',
  deadlines: [],
  set: { opens: null, closes: null, changes: null, visa: null },
  ...change,
});

test('the windows of a focus group are those that the letter of its first meeting printed', () => {
  const { opens: _, ...windows } = windowsOf(facts());
  expect(windows).toEqual({
    closes: { on: '2017-10-10', by: 'rule', source: 'TSB Circular 33 (06/2017)' },
    changes: { on: '2017-10-17', by: 'custom', source: null },
    visa: { on: '2017-09-17', by: 'rule', source: 'TSB Circular 33 (06/2017)' },
    purge: { on: '2017-11-19', by: 'custom', source: null },
  });
});

test('a joint coordination activity closes two days before, another group a month before', () => {
  const closes = (kindOfGroup: WindowFacts['kindOfGroup']) => windowsOf(facts({ kindOfGroup, start: '2023-03-22', end: null })).closes.on;
  expect([closes('JCA'), closes('other')]).toEqual(['2023-03-20', '2023-02-22']);
});

test('the convening letter goes before the rule, and an officer before both', () => {
  const deadlines = [
    { kind: 'contributions', on: '2017-10-01' },
    { kind: 'registration', on: '2017-10-05' },
  ];
  expect(windowsOf(facts({ deadlines })).closes).toEqual({ on: '2017-10-05', by: 'letter', source: null });
  const set = { opens: null, closes: '2017-10-12', changes: null, visa: null };
  expect(windowsOf(facts({ deadlines, set })).closes).toEqual({ on: '2017-10-12', by: 'set', source: null });
});

test('the day is that of the meeting, not that of the server', () => {
  const late = new Date('2026-11-21T23:30:00Z');
  expect([todayOf({ timeZone: 'Asia/Tokyo' }, late), todayOf({ timeZone: 'America/New_York' }, late), todayOf({ timeZone: null }, late)]).toEqual(['2026-11-22', '2026-11-21', '2026-11-22']);
});
