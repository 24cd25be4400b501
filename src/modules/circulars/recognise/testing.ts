// Scores a reading against what must be read, fact by fact, as ../shared/tools/score-circulars.mjs does.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../../../kit/languages.js';
import type { Reading } from '../circular.js';
import { recognise } from '../recognise.js';

const ROOT = resolve(import.meta.dirname, '../../../..');

/** The gold files of a folder of the corpus. */
export function goldsOf(folder: string): string[] {
  const at = resolve(ROOT, 'test/corpus', folder);
  return existsSync(at)
    ? readdirSync(at)
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(at, name))
    : [];
}

/** The gold files that lie beside the project, if they are there. */
export function goldsBeside(): string[] {
  return goldsOf('../../../shared/gold').filter((gold) => /circular-[^/]*\.json$/.test(gold));
}

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

/** The facts of a gold, each with its path. */
export function leaves(value: unknown, path = ''): Leaf[] {
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

/** What is wrong in the reading of a gold's letter, its lines changed or not. */
export function score(gold: string, change: (lines: string[], language: Language) => string[] = (lines) => lines) {
  const { file, expected } = JSON.parse(readFileSync(gold, 'utf8')) as {
    file: string;
    expected: Record<string, unknown>;
  };
  const beside = join(dirname(gold), file);
  const text = readFileSync(existsSync(beside) ? beside : join(dirname(gold), '../seeds', file), 'utf8');
  const lines = change(text.split(/\r?\n/), expected.language as Language);
  const reading = recognise({ format: 'text', name: file, lines: lines.map((line) => ({ text: line })) });
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
