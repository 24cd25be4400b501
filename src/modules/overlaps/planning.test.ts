import { expect, test } from 'vitest';
import { type Planned, conflictsIn } from './planning.js';

const aText = (designation: string, given: Partial<Planned> = {}): Planned => ({ id: designation, designation, status: 'under_development', dates: {}, planned: {}, ...given });
const kinds = (pairs: Parameters<typeof conflictsIn>[0]) => conflictsIn(pairs, '2026-11-21').map(({ kind, params }) => ({ kind, ...params }));

test('two work items on one subject planned more than a year apart clash', () => {
  const [a, b] = [aText('Y.new', { planned: { approval: '2027-03' } }), aText('ISO/CD 1', { planned: { publication: '2028-06' } })];
  expect(kinds([{ a, b, relation: 'overlap' }])).toEqual([{ kind: 'clash', a: 'Y.new', b: 'ISO/CD 1', planned: '2027-03', other: '2028-06' }]);
  expect(kinds([{ a, b: { ...b, planned: { publication: '2027-12' } }, relation: 'overlap' }])).toEqual([]);
});

test('an adoption of what is not published yet waits', () => {
  expect(kinds([{ a: aText('JIS X 1'), b: aText('ISO/CD 1'), relation: 'adoption' }])).toEqual([{ kind: 'waits', a: 'JIS X 1', b: 'ISO/CD 1' }]);
});

test('work on what another body has published is told, but not the adoption of it', () => {
  const published = aText('ISO 1:2020', { status: 'published' });
  expect(kinds([{ a: published, b: aText('Y.new'), relation: 'overlap' }])).toEqual([{ kind: 'done', a: 'Y.new', b: 'ISO 1:2020' }]);
  expect(kinds([{ a: published, b: aText('Y.new'), relation: 'adoption' }])).toEqual([]);
  expect(kinds([{ a: published, b: { ...published, id: 'other' }, relation: 'overlap' }])).toEqual([]);
});

test('work without a date for four years is stale, and told once', () => {
  const old = aText('ISO/CD 1', { dates: { created: '2022-11' } });
  const two = [{ a: old, b: aText('Y.1'), relation: 'aligned' }, { a: old, b: aText('Y.2'), relation: 'aligned' }];
  expect(kinds(two)).toEqual([{ kind: 'stale', a: 'ISO/CD 1', since: '2022-11' }]);
  expect(kinds([{ a: aText('ISO/CD 2', { dates: { created: '2023-01' } }), b: aText('Y.1'), relation: 'aligned' }])).toEqual([]);
});
