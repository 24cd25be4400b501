// Scores the reader on the letters written for its development, fact by fact, as ../shared/tools/score-circulars.mjs does.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Reading } from './circular.js';
import { recognise } from './recognise.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const KNOWN = join(ROOT, 'test/corpus/known');
const GOLD = resolve(ROOT, '../shared/gold');

type Leaf = [path: string, value: unknown];

const plain = (value: unknown) =>
  typeof value === 'string'
    ? value
        .normalize('NFKC')
        .replace(/[\u00a0\s]+/g, ' ')
        .replace(/[\u2010-\u2015\u2212]/g, '-')
        .replace(/[.;；。،]+$/, '')
        .trim()
    : value;

function leaves(value: unknown, path = ''): Leaf[] {
  if (Array.isArray(value)) {
    if (value.length === 0) return [[path, '[]']];
    return [...value.flatMap((one, i) => leaves(one, `${path}[${i}]`)), [`${path}.length`, value.length]];
  }
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([key, one]) => leaves(one, path ? `${path}.${key}` : key));
  return [[path, plain(value ?? null)]];
}

function at(value: unknown, path: string): unknown {
  let found: unknown = value;
  for (const key of path.match(/[^.[\]]+/g) ?? [])
    found = found == null ? undefined : (found as Record<string, unknown>)[key];
  return Array.isArray(found) && found.length === 0 ? '[]' : plain(found ?? null);
}

function score(gold: string) {
  const { file, expected } = JSON.parse(readFileSync(gold, 'utf8')) as {
    file: string;
    expected: Record<string, unknown>;
  };
  const beside = join(dirname(gold), file);
  const text = readFileSync(existsSync(beside) ? beside : join(dirname(gold), '../seeds', file), 'utf8');
  const reading = recognise({ format: 'text', name: file, lines: text.split(/\r?\n/).map((line) => ({ text: line })) });
  const wrong = leaves(expected).filter(([path, want]) => at(reading.facts, path) !== want);
  const sure = wrong.filter(
    ([path]) => at(reading.facts, path) !== null && !path.endsWith('.length') && !doubted(reading, path),
  );
  return {
    language: reading.facts.language,
    reading,
    total: leaves(expected).length,
    wrong: wrong.map(([path]) => `${file}: ${path}`),
    sure: sure.length,
  };
}

const doubted = (reading: Reading, path: string) =>
  reading.doubts.some((one) => path === one.path || path.startsWith(`${one.path}.`) || path.startsWith(`${one.path}[`));

const golds = readdirSync(KNOWN)
  .filter((name) => name.endsWith('.json'))
  .map((name) => join(KNOWN, name));

describe('the letters of the known corpus', () => {
  test.each(['ar', 'en', 'es', 'fr', 'ru', 'zh'])('are read without a wrong fact in %s', (language) => {
    const scores = golds.filter((gold) => gold.includes(`/${language}-`)).map(score);
    const total = scores.reduce((sum, one) => sum + one.total, 0);
    const wrong = scores.flatMap((one) => one.wrong);
    console.log(
      `${language}: ${total - wrong.length}/${total} facts right, ${scores.reduce((sum, one) => sum + one.sure, 0)} wrong without a doubt`,
    );
    expect(total).toBeGreaterThan(150);
    expect(wrong).toEqual([]);
  });

  test('every value has a place whose words stand on its line', () => {
    for (const gold of golds) {
      const { reading } = score(gold);
      const { facts, places } = reading;
      for (const [path, value] of leaves({
        number: facts.number,
        date: facts.date,
        to: facts.to,
        copy: facts.copy,
        contact: facts.contact,
        subject: facts.subject,
        chairs: facts.chairs,
        viceChairs: facts.viceChairs,
        meeting: facts.meeting,
        deadlines: facts.deadlines,
        homePage: facts.homePage,
        agenda: facts.agenda,
      })) {
        if (value === null || value === '[]' || path.endsWith('.length') || path.endsWith('colocatedWith')) continue;
        expect(places[path], `${gold}: ${path}`).toMatchObject({
          line: expect.any(Number),
          quote: expect.stringMatching(/\S/),
        });
      }
    }
  });
});

const seeds = existsSync(GOLD)
  ? readdirSync(GOLD)
      .filter((name) => /^circular-.*\.json$/.test(name))
      .map((name) => join(GOLD, name))
  : [];

test.skipIf(seeds.length === 0)('the gold letters beside the project are read without a wrong fact', () => {
  expect(seeds.map(score).flatMap((one) => one.wrong)).toEqual([]);
});
