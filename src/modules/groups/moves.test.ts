import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../kit/dates.js';
import { GROUP_STATES } from './group.js';
import { type MoveAsked, earliestDecision, moves, movesFor, whyNotMove } from './moves.js';
import { aLife } from './testing.js';

const asked = (name: string, change: Partial<MoveAsked> = {}): MoveAsked => ({ name, on: '2026-06-01', today: '2026-06-01', roles: ['secretariat'], ...change });
const code = (...given: Parameters<typeof whyNotMove>) => whyNotMove(...given)?.code ?? null;

test('every move leads from states that there are to a state that there is, and every state can be reached', () => {
  const rows = Object.values(moves);
  for (const row of rows) expect([...row.from, row.to].every((state) => GROUP_STATES.includes(state))).toBe(true);
  expect(GROUP_STATES.filter((state) => state !== 'proposed' && !rows.some((row) => row.to === state))).toEqual([]);
});

test('each move is refused to others than those of its row', () => {
  for (const name of Object.keys(moves)) expect(code(aLife({ state: 'active' }), asked(name, { roles: ['anyone', 'reader'] }))).toBe('kit.notYours');
});

test('a route A or B notification needs terms of reference, a chair and the route, by the text in force on its day', () => {
  const life = aLife({ state: 'proposed' });
  expect(whyNotMove(life, asked('notify', { route: 'A' }))).toBe(null);
  expect(whyNotMove(life, asked('notify', { route: 'B' }))).toBe(null);
  expect(whyNotMove(life, asked('notify'))).toEqual({ code: 'groups.needsRoute', field: 'route', kind: 'input', source: 'Rec. ITU-T A.18 (05/2025)' });
  expect(whyNotMove({ ...life, hasTerms: false }, asked('notify', { on: '2022-01-10', today: '2022-01-10' }))?.code).toBe('groups.beforeState');
  const then = aLife({ state: 'proposed', stateOn: '2022-01-01', hasTerms: false });
  expect(whyNotMove(then, asked('notify', { on: '2022-01-10' }))).toEqual({ code: 'groups.needsTerms', kind: 'state', source: 'Rec. ITU-T A.1 (09/2019) 5.2' });
  expect(code(aLife({ hasChair: false }), asked('notify', { route: 'A' }))).toBe('groups.needsChair');
});

test('the decision comes four weeks after the notification, and not on the day before', () => {
  const life = aLife({ state: 'notified', notifiedOn: '2026-05-01', stateOn: '2026-05-01', route: 'A' });
  expect(whyNotMove(life, asked('decide', { on: '2026-05-28' }))).toMatchObject({ code: 'groups.notFourWeeks', params: { earliest: '2026-05-29' } });
  expect(code(life, asked('decide', { on: '2026-05-29' }))).toBe(null);
});

test('the days of a meeting that came too soon after the notification do not count', () => {
  expect(earliestDecision('2026-05-01')).toBe('2026-05-29');
  expect(earliestDecision('2026-05-01', { start: '2026-05-11', end: '2026-05-15' })).toBe('2026-06-03');
  expect(earliestDecision('2026-05-01', { start: '2026-05-29', end: '2026-06-02' })).toBe('2026-05-29');
  expect(earliestDecision('2026-05-01', { start: '2026-04-01', end: '2026-04-05' })).toBe('2026-05-29');
});

test('whatever meeting is pending, the decision is never earlier than four weeks', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2025-01-01', days));
  fc.assert(
    fc.property(day, day, fc.integer({ min: 0, max: 20 }), (notified, start, days) => {
      expect(earliestDecision(notified, { start, end: addDays(start, days) }) >= addDays(notified, 28)).toBe(true);
    }),
  );
});

test('a circular announces what was decided only with the group responsible', () => {
  const life = aLife({ state: 'decided' });
  expect(code(life, asked('announce'))).toBe(null);
  expect(code({ ...life, parent: null }, asked('announce'))).toBe('groups.needsParent');
});

test('a group is active from its first meeting', () => {
  const life = aLife({ state: 'announced' });
  expect(code(life, asked('begin'))).toBe('groups.needsFirstMeeting');
  expect(code({ ...life, firstMeetingOn: '2026-06-02' }, asked('begin'))).toBe('groups.beforeFirstMeeting');
  expect(code({ ...life, firstMeetingOn: '2026-06-01' }, asked('begin', { roles: ['officer'] }))).toBe(null);
});

test('a JCA is reviewed and has no lifetime; a focus group is extended by its parent and is not reviewed', () => {
  const focus = aLife({ kind: 'FG', state: 'active', firstMeetingOn: '2025-01-15', lifetime: { months: 18, from: 'firstMeeting' } });
  const jca = aLife({ state: 'active' });
  expect(code(jca, asked('review'))).toBe(null);
  expect(code(focus, asked('review'))).toBe('groups.notForKind');
  expect(code(jca, asked('extend', { until: '2030-01-01' }))).toBe('groups.notForKind');
  expect(whyNotMove(focus, asked('extend'))).toMatchObject({ code: 'groups.needsUntil', params: { ends: '2026-07-15' }, source: 'Terms of reference' });
  expect(code(focus, asked('extend', { until: '2026-07-15' }))).toBe('groups.notLater');
  expect(code(focus, asked('extend', { until: '2027-07-15' }))).toBe(null);
  expect(code({ ...focus, lifetime: null }, asked('extend', { until: '2027-07-15' }))).toBe('groups.noLifetime');
});

test('nothing happens tomorrow, before the present state, or on a day that no calendar has', () => {
  const life = aLife({ state: 'active', stateOn: '2026-03-01' });
  expect(code(life, asked('conclude', { on: '2026-06-02' }))).toBe('groups.notYet');
  expect(code(life, asked('conclude', { on: '2026-02-28' }))).toBe('groups.beforeState');
  expect(code(life, asked('conclude', { on: '2026-02-30' }))).toBe('groups.noSuchDay');
  expect(code(life, asked('fly'))).toBe('kit.noSuchMove');
  expect(code(aLife({ state: 'concluded' }), asked('conclude'))).toBe('kit.notFromHere');
});

test('sources follow the edition in force', () => {
  const source = (on: string) => movesFor('JCA', on).find(({ name }) => name === 'review')?.source;
  expect([source('2017-01-01'), source('2023-01-01'), source('2024-08-01'), source('2026-01-01')]).toEqual([
    'Rec. ITU-T A.1 (10/2016) 2.2.10',
    'Rec. ITU-T A.1 (09/2019) 5.10',
    'Rec. ITU-T A.18 (07/2024)',
    'Rec. ITU-T A.18 (05/2025)',
  ]);
  expect(movesFor('FG', '2026-01-01').map(({ name }) => name)).toEqual(['notify', 'decide', 'announce', 'begin', 'extend', 'conclude']);
});
