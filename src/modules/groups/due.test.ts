import { expect, test } from 'vitest';
import { type GroupForDue, type MeetingForDue, dueOf, dueState, lastDayOf } from './due.js';
import { aLife } from './testing.js';

const group = (change: Partial<GroupForDue> = {}): GroupForDue => ({ ...aLife({ state: 'active' }), milestones: [], duties: [], ...change });
const meeting = (change: Partial<MeetingForDue> = {}): MeetingForDue => ({
  number: 1,
  start: '2023-03-22',
  end: null,
  state: 'convened',
  announcedOn: '2023-01-18',
  reportedOn: null,
  deadlines: [{ kind: 'contributions', on: '2023-03-13' }],
  ...change,
});
const rows = (...given: Parameters<typeof dueOf>) => dueOf(...given).map(({ what, on, state }) => [what, on, state]);

test('a meeting that was announced calls for its deadlines, and after it for the report', () => {
  const jca = group({ duties: [{ what: 'executiveSummary', to: 'TSAG', when: null }], reviewedOn: '2026-01-01' });
  expect(rows(jca, [meeting()], '2023-02-20')).toEqual([
    ['notice', '2023-02-22', 'done'],
    ['contributions', '2023-03-13', 'soon'],
    ['review', null, 'ahead'],
  ]);
  expect(dueOf(jca, [meeting()], '2023-03-23').filter(({ state }) => state === 'open')).toEqual([
    { what: 'executiveSummary', on: null, source: 'Terms of reference', state: 'open', detail: '1' },
  ]);
  expect(rows(jca, [meeting({ reportedOn: '2023-04-01' })], '2023-04-02').filter(([what]) => what === 'executiveSummary')).toEqual([['executiveSummary', null, 'done']]);
});

test('without a duty of its own a group reports by the text on its kind', () => {
  const found = dueOf(group(), [meeting()], '2023-03-23').find(({ what }) => what === 'report');
  expect(found?.source).toBe('Rec. ITU-T A.1 (09/2019) 5.8');
  expect(dueOf(group({ kind: 'none' }), [meeting()], '2023-03-23').some(({ what }) => what === 'report')).toBe(false);
});

test('a meeting that was not announced is overdue four weeks before, and a cancelled one calls for nothing', () => {
  const silent = meeting({ announcedOn: null, deadlines: [] });
  expect(rows(group(), [silent], '2023-02-23').filter(([what]) => what === 'notice')).toEqual([['notice', '2023-02-22', 'overdue']]);
  expect(rows(group(), [{ ...silent, state: 'cancelled' }], '2023-02-23').filter(([what]) => what === 'notice')).toEqual([]);
});

test('a JCA is due for review at the first TSAG after the assembly that followed its establishment', () => {
  const review = (change: Partial<GroupForDue>, today: string) => dueOf(group(change), [], today).filter(({ what }) => what === 'review');
  expect(review({ establishedOn: '2022-12-16' }, '2025-05-01')).toEqual([{ what: 'review', on: '2025-05-30', source: 'Rec. ITU-T A.18 (05/2025)', state: 'ahead', detail: 'WTSA-24' }]);
  expect(review({ establishedOn: '2022-12-16' }, '2025-06-01')[0]?.state).toBe('overdue');
  expect(review({ establishedOn: '2022-01-17' }, '2022-12-10')[0]).toMatchObject({ on: '2022-12-16', source: 'Rec. ITU-T A.1 (09/2019) 5.10', state: 'soon', detail: 'WTSA-20' });
  expect(review({ establishedOn: '2022-12-16', reviewedOn: '2025-05-30' }, '2025-06-01')).toEqual([{ what: 'review', on: null, source: 'Rec. ITU-T A.18 (05/2025)', state: 'ahead', detail: null }]);
  expect(review({ kind: 'FG' }, '2025-06-01')).toEqual([]);
});

test('the lifetime of a focus group runs from its first meeting, and is over when it concludes', () => {
  const focus = group({ kind: 'FG', firstMeetingOn: '2017-10-17', lifetime: { months: 18, from: 'firstMeeting' } });
  expect(rows(focus, [], '2018-01-01')).toEqual([['endOfLife', '2019-04-17', 'ahead']]);
  expect(rows(focus, [], '2019-04-18')).toEqual([['endOfLife', '2019-04-17', 'overdue']]);
  expect(rows({ ...focus, state: 'concluded' }, [], '2019-08-01')).toEqual([['endOfLife', '2019-04-17', 'done']]);
  expect(rows({ ...focus, extendedUntil: '2019-10-17' }, [], '2019-04-18')).toEqual([['endOfLife', '2019-10-17', 'ahead']]);
  expect(rows({ ...focus, firstMeetingOn: null }, [], '2018-01-01')).toEqual([]);
});

test('a milestone is due on its day, or on the last of its quarter', () => {
  const milestones = [
    { on: null, quarter: '2017-Q3', text: 'First meeting', reachedOn: null },
    { on: '2018-05-01', quarter: null, text: 'First report', reachedOn: '2018-04-20' },
  ];
  expect(rows(group({ kind: 'FG', milestones }), [], '2017-10-01')).toEqual([
    ['milestone', '2017-09-30', 'overdue'],
    ['milestone', '2018-05-01', 'done'],
  ]);
  expect([1, 2, 3, 4].map((quarter) => lastDayOf(`2024-Q${quarter}`))).toEqual(['2024-03-31', '2024-06-30', '2024-09-30', '2024-12-31']);
});

test('while a group is being established, its next step is due', () => {
  const steps = (change: Partial<GroupForDue>) => rows(group(change), [], '2026-02-01').filter(([what]) => what !== 'review');
  expect(steps({ state: 'notified', notifiedOn: '2026-01-10' })).toEqual([['decision', '2026-02-07', 'soon']]);
  expect(steps({ state: 'decided' })).toEqual([['announcement', null, 'open']]);
  expect(steps({ state: 'announced' })).toEqual([['firstMeeting', null, 'open']]);
});

test('a deadline includes its day', () => {
  expect([dueState('2026-02-01', false, '2026-02-01'), dueState('2026-02-01', false, '2026-02-02')]).toEqual(['soon', 'overdue']);
  expect([dueState('2026-03-01', false, '2026-02-01'), dueState('2026-03-02', false, '2026-02-01')]).toEqual(['soon', 'ahead']);
});
