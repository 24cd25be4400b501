import { expect, test } from 'vitest';
import { type Typed, faultsOf, fieldsOn } from './fields.js';
import { windowsOf } from './windows.js';

const windows = windowsOf({ kindOfGroup: 'FG', start: '2017-10-17', end: null, timeZone: null, deadlines: [], set: { opens: null, closes: null, changes: null, visa: null } });
const typed: Typed = { mode: 'onsite', name: 'Ada', body: 'Example', country: 'CH', category: 'sectorMember' };
const faults = (change: Typed, on = '2017-09-01', before: Typed | null = null, set = {}) =>
  faultsOf({ ...typed, ...change }, fieldsOn(on, windows, set), before).map((refusal) => [refusal.code, refusal.field]);

test('the passport is asked for only with a visa letter', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ visa: 'yes' }).map(([, field]) => field)).toEqual([
    'passport.surname',
    'passport.givenNames',
    'passport.nationality',
    'passport.bornIn',
    'passport.number',
    'passport.issuedIn',
    'passport.bornOn',
    'passport.issuedOn',
    'passport.expiresOn',
  ]);
});

test('a field that must be filled only from a day on may stay empty until then', () => {
  const set = { 'passport.number': { requiredFrom: '2017-09-10' } };
  const number = (on: string) => faults({ visa: 'yes' }, on, null, set).some(([, field]) => field === 'passport.number');
  expect([number('2017-09-09'), number('2017-09-10')]).toEqual([false, true]);
});

test('after its day a field stays as it is, and what is not touched is no fault', () => {
  const before = { ...typed, visa: 'yes', 'passport.number': 'X1' };
  const changed = (on: string, number: string) => faults({ visa: 'yes', 'passport.number': number }, on, before).filter(([, field]) => field === 'passport.number');
  expect(changed('2017-09-17', 'X2')).toEqual([]);
  expect(changed('2017-09-18', 'X2')).toEqual([['participation.frozen', 'passport.number']]);
  expect(changed('2017-09-18', 'X1')).toEqual([]);
});

test('what is too long or no day is told at its field', () => {
  expect(faults({ name: 'x'.repeat(101) })).toEqual([['participation.tooLong', 'name']]);
  expect(faults({ visa: 'yes', 'passport.bornOn': '1970-02-30' }).filter(([code]) => code !== 'participation.empty')).toEqual([['participation.noSuchDay', 'passport.bornOn']]);
});

test('an officer leaves a field out, and with the visa its passport', () => {
  const set = { visa: { asked: false }, dietary: { asked: false }, name: { asked: false } };
  const asked = fieldsOn('2017-09-01', windows, set).filter((standing) => standing.asked);
  expect(asked.map(({ field }) => field.name)).toEqual(['mode', 'name', 'title', 'body', 'country', 'category', 'gender', 'accessNeeds', 'listed']);
  expect(faults({ visa: 'yes' }, '2017-09-01', null, set)).toEqual([]);
});
