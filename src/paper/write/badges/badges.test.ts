import { expect, test } from 'vitest';
import { readPaper } from '../../index.js';
import { type Badge, badgeBytes } from './write.js';

const CODE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><rect width="1" height="1"/></svg>';
const aBadge = (change: Partial<Badge> = {}): Badge => ({
  name: 'Ada Delegate',
  title: 'Engineer',
  body: 'Example #panic() Ltd',
  country: 'Switzerland',
  category: 'Sector Member',
  mode: 'On site',
  head: 'JCA-ABC, meeting 2',
  days: '16–18 March 2027',
  number: '100001',
  code: CODE,
  ...change,
});

const linesOf = async (bytes: Uint8Array) => (await readPaper({ name: 'badges.pdf', bytes })).lines;

test('eight badges stand on a sheet, and the ninth begins another', async () => {
  const badges = Array.from({ length: 9 }, (_, n) => aBadge({ number: String(100_001 + n) }));
  const lines = await linesOf(badgeBytes({ title: 'Badges', language: 'en', layout: 'sheet', badges }));
  expect(lines.at(-1)?.page).toBe(2);
  const text = lines.map((line) => line.text).join(' ');
  expect(badges.filter(({ number }) => !text.includes(number))).toEqual([]);
  expect(text).toContain('Example #panic() Ltd');
});

test('a name that is written from right to left is whole', async () => {
  const lines = await linesOf(badgeBytes({ title: 'Badge', language: 'en', layout: 'single', badges: [aBadge({ name: 'عائشة المندوبة' })] }));
  const text = lines.map((line) => line.text).join(' ').replace(/[\u200e\u200f\u2066-\u2069]/g, '');
  expect(text).toContain('عائشة المندوبة');
});
