// The same letters in other layouts: what a letter says does not hang on how its lines are set.

import { expect, test } from 'vitest';
import type { Language } from '../../../kit/languages.js';
import { annexPattern } from './annex-parts.js';
import { labelOf } from './labels.js';
import { plainOf } from './lines.js';
import { cue } from './patterns.js';
import { goldsOf, score } from './testing.js';

type Layout = (lines: string[], language: Language) => string[];

const headEnd = (lines: readonly string[], language: Language) =>
  Math.max(
    0,
    lines.findIndex(
      (line) => !line.includes('\t') && line.length < 120 && cue(language, 'salutation').test(plainOf(line).trim()),
    ),
  );

const LABELLED = /^\s*(?:\[[^\]]*\])*([^\t:：]{1,30})[:：]\s*(\S.*)$/;

/** Changes the lines of the head that hold a label and its value. */
const inHead =
  (change: (label: string, value: string) => string[]): Layout =>
  (lines, language) => {
    const end = headEnd(lines, language);
    return lines.flatMap((line, i) => {
      const match = i < end ? LABELLED.exec(line) : null;
      return match?.[1] && match[2] && labelOf(`${match[1]}:`, language) ? change(match[1], match[2]) : [line];
    });
  };

/** Changes the numbered lines below the annex heading whose title matches. */
const numbered =
  (title: 'torTitle' | 'agendaTitle', change: (number: number, words: string) => string[]): Layout =>
  (lines, language) => {
    const shape = annexPattern(language);
    const heads = lines.flatMap((line, i) =>
      shape.test(
        plainOf(line)
          .replace(/\[[^\]]*\]/g, '')
          .trim(),
      )
        ? [i]
        : [],
    );
    const from = heads.find((at) => cue(language, title).test(plainOf(lines.slice(at, at + 4).join(' '))));
    if (from === undefined) return lines;
    const to = heads.find((at) => at > from + 3) ?? lines.length;
    let last = 0;
    return lines.flatMap((line, i) => {
      const match =
        i > from && i < to ? /^\s*(?:\[[^\]]*\])*(\d{1,2})\s?[.)、-]?\s+(?!\d)(\S.{0,90})$/.exec(line) : null;
      if (Number(match?.[1]) !== last + 1) return [line];
      last += 1;
      return change(last, (match?.[2] ?? '').replace(/[;；.]$/, ''));
    });
  };

const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII'.split(' ');
const clock = (n: number) =>
  `${String(9 + Math.floor(((n - 1) * 15) / 60)).padStart(2, '0')}:${String(((n - 1) * 15) % 60).padStart(2, '0')}`;

const LAYOUTS: [string, Layout][] = [
  ['every line indented', (lines) => lines.map((line) => (line ? `        ${line}` : line))],
  ['a blank line after every line', (lines) => lines.flatMap((line) => [line, ''])],
  ['labels and values in columns parted by bars', inHead((label, value) => [`| ${label} | ${value} |`])],
  ['labels and values on one line', inHead((label, value) => [`${label}: ${value}`])],
  ['labels without their colons', inHead((label, value) => [`${label}   ${value}`])],
  ['bullets of another shape', (lines) => lines.map((line) => line.replace(/^(\s*)[-−•*]\s*(?=[^\s\d])/, '$1▪ '))],
  [
    'the annexes naming the letter',
    (lines, language) =>
      lines.map((line) =>
        annexPattern(language).exec(plainOf(line).trim())?.[2] === '' && line.length < 20
          ? `${line.trimEnd()} (999)`
          : line,
      ),
  ],
  ['clauses by letters', numbered('torTitle', (n, words) => [`${'ABCDEFGHIJKLMNOP'[n - 1]}) ${words}`])],
  ['clauses by sections', numbered('torTitle', (n, words) => [`§ ${n}. ${words}`])],
  ['clauses by the letter of the annex', numbered('torTitle', (n, words) => [`A.${n} ${words}`])],
  ['clauses by Roman numerals', numbered('torTitle', (n, words) => [`${ROMAN[n - 1]}. ${words}`])],
  ['numbers of clauses on lines of their own', numbered('torTitle', (n, words) => [`${n}`, words])],
  ['an agenda by hours', numbered('agendaTitle', (n, words) => [`${clock(n)} ${words}`])],
  ['an agenda in a table', numbered('agendaTitle', (n, words) => [`| ${n} | ${words} | ${clock(n)} |`])],
  ['an agenda with hours and numbers', numbered('agendaTitle', (n, words) => [`${clock(n)}\t${n}\t${words}`])],
  ['an agenda by letters', numbered('agendaTitle', (n, words) => [`${'abcdefghijklmnopqrst'[n - 1]}) ${words}`])],
];

// Nested numbers (`2.10` below `B)`) and the print of the numbers themselves are not compared.
const compared = (path: string) => !/termsOfReference\[\d+\]\.number/.test(path);

test.each(LAYOUTS)('letters are read alike with %s', (_, layout) => {
  let changed = 0;
  const scores = ['fresh', 'fresh-3'].flatMap(goldsOf).map((gold) =>
    score(gold, (lines, language) => {
      const set = layout(lines, language);
      if (set.join('\n') !== lines.join('\n')) changed += 1;
      return set;
    }),
  );
  const total = scores.reduce((sum, one) => sum + one.total, 0);
  const wrong = scores.flatMap((one) => one.wrong).filter(compared);
  expect(changed).toBeGreaterThan(5);
  expect(total).toBeGreaterThan(1800);
  expect(wrong.slice(0, 12), `${wrong.length} of ${total}`).toEqual([]);
});
