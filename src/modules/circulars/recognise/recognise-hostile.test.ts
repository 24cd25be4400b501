// Hostile and damaged letters: no crash, no hang, bounded time.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLike, recognise } from '../recognise.js';

const KNOWN = resolve(import.meta.dirname, '../../../../test/corpus/known');
const letters = readdirSync(KNOWN)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(KNOWN, name), 'utf8'));
const paperOf = (text: string) => ({
  format: 'text' as const,
  name: 'a.txt',
  lines: text.split('\n').map((line) => ({ text: line })),
});

function readIn(text: string): number {
  const paper = paperOf(text);
  const before = performance.now();
  looksLike(paper);
  recognise(paper);
  return performance.now() - before;
}

for (const letter of letters) readIn(letter);

test('letters with lines lost, doubled, swapped or cut are read within a second', () => {
  const change = fc.tuple(
    fc.nat(letters.length - 1),
    fc.array(fc.tuple(fc.nat(200), fc.constantFrom('drop', 'double', 'swap', 'cut', 'glue', 'noise')), {
      maxLength: 12,
    }),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  fc.assert(
    fc.property(change, ([which, edits, noise]) => {
      const lines = (letters[which] as string).split('\n');
      for (const [n, edit] of edits) {
        const i = n % lines.length;
        const line = lines[i] ?? '';
        if (edit === 'drop') lines.splice(i, 1);
        if (edit === 'double') lines.splice(i, 0, line);
        if (edit === 'swap') [lines[i], lines[0]] = [lines[0] ?? '', line];
        if (edit === 'cut') lines[i] = line.slice(0, line.length / 2);
        if (edit === 'glue') lines.splice(i, 2, line + (lines[i + 1] ?? ''));
        if (edit === 'noise') lines[i] = `${line}${noise}`;
      }
      expect(readIn(lines.join('\n'))).toBeLessThan(10_000);
    }),
    { numRuns: 150 },
  );
});

// What a pattern would try in every way in which it can be parted: some of these once took longer than anybody waits.
test.each([
  ['digits of a list of study groups', `第${'0'.repeat(2000)}`],
  ['a name in brackets that has no end', `（${'A-'.repeat(1500)}`],
  ['spaces', `${' '.repeat(3000)}and`],
  ['one word of a deadline again and again', 'register'.repeat(800)],
  ['one word of a letter before again and again', 'сообщал'.repeat(800)],
  ['capitals and points', 'A·'.repeat(1500)],
])('letters in whose lines there stand %s are read', (_what, piece) => {
  for (const letter of letters.slice(0, 12)) readIn(letter.split('\n').map((line, n) => (n % 3 === 2 ? line + piece : line)).join('\n'));
  expect(readIn(letters[0] as string)).toBeLessThan(60_000);
});

test.each([
  ['one line of ten million letters', 'a'.repeat(10_000_000)],
  ['one line of ten million digits', '1'.repeat(10_000_000)],
  ['one letter on one line, a hundred times', `${(letters[0] as string).replaceAll('\n', ' ')} `.repeat(100)],
  ['many short numbered lines', Array.from({ length: 60_000 }, (_, i) => `${i % 40} item`).join('\n')],
  ['brackets', '('.repeat(200_000)],
  ['blanks', ' \t'.repeat(500_000)],
  ['dates without end', '12 March 2024 to '.repeat(50_000)],
  ['Chinese without end', '第13研究组2024年3月12日至'.repeat(20_000)],
  ['Arabic without end', 'لجنة الدراسات 13 في 12 مارس 2024 إلى '.repeat(20_000)],
  ['Russian without end', '13-я Исследовательская комиссия 12 марта 2024 года по '.repeat(20_000)],
  ['addresses', 'a@itu.int'.repeat(60_000)],
  [
    'a letter whose every line is its whole text',
    (letters[3] as string)
      .split('\n')
      .map(() => (letters[3] as string).replaceAll('\n', ' '))
      .join('\n'),
  ],
])('%s is read within four seconds', (_, text) => {
  expect(readIn(text)).toBeLessThan(10_000);
});
