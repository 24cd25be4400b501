import { expect, test } from 'vitest';
import { designationsIn } from '../evidence/designations.js';
import { titleOf } from './title.js';

test.each([
  ['Information technology - The Directory - Part 8: Certificate frameworks', [['information', 'technology'], ['directory'], ['certificate', 'framework']], false],
  ['Transaction capabilities [ITU-T Recommendation Q.771 (1993), modified]', [['transaction', 'capability']], false],
  ['Schema for coverages - Amendment 1: Grids', [['schema', 'coverage'], ['amendment', '1'], ['grid']], true],
  ['Schema for coverages with Corrigendum', [['schema', 'coverage', 'corrigendum']], false],
  ['Schema for coverages (including Amendment 1)', [['schema', 'coverage', 'including', 'amendment', '1']], false],
])('the parts of %s', (title, segments, amends) => {
  const read = titleOf(title, 'en');
  expect([read.segments.map((words) => words.filter((word) => word !== 'with')), read.amends]).toEqual([segments, amends]);
});

test('a title of brackets and blanks alone says nothing, however long it is', () => {
  expect(titleOf(`${'['.repeat(100_000)}${'('.repeat(100_000)}${' '.repeat(100_000)}`, 'en').segments).toEqual([]);
  expect(titleOf(`ISO ${'[ '.repeat(20_000)}`, 'en').segments).toEqual([['iso']]);
});

test('a scope that repeats the name of a body names no text, however long it is', () => {
  expect(designationsIn('ISO '.repeat(100_000))).toEqual([]);
  expect(designationsIn('ISO/IEC/'.repeat(100_000))).toEqual([]);
  expect(designationsIn(`${'IEC '.repeat(4)}ISO/IEC 9594-8:2020`).map(({ key }) => key)).toEqual(['iso:9594-8']);
});
