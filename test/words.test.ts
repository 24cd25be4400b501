// The words of the screen and of mails: complete in six languages, well formed, and with the same values in each.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { catalogueOf, loadModules } from '../src/app/modules-loaded.js';
import { LANGUAGES } from '../src/kit/languages.js';

const SRC = resolve(import.meta.dirname, '../src');
const catalogue = catalogueOf(await loadModules());
const keys = Object.keys(catalogue.en);

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) && !/\.test\./.test(name) ? [path] : [];
  });
}

/** The names of the values that a message takes, however deep they stand in plurals and choices. */
function valuesOf(text: string): string[] {
  const names = new Set<string>();
  const walk = (parts: unknown[]): void => {
    for (const part of parts as { type: number; value?: string; options?: Record<string, { value: unknown[] }> }[]) {
      if (part.type !== 0 && part.type !== 7 && part.value) names.add(part.value);
      for (const option of Object.values(part.options ?? {})) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() as unknown[]);
  return [...names].sort();
}

test('every key has words in all six languages', () => {
  expect(keys.length).toBeGreaterThan(300);
  const missing = LANGUAGES.flatMap((language) => keys.filter((key) => !catalogue[language][key]?.trim()).map((key) => `${language}:${key}`));
  const extra = LANGUAGES.flatMap((language) => Object.keys(catalogue[language]).filter((key) => !(key in catalogue.en)).map((key) => `${language}:${key}`));
  expect({ missing, extra }).toEqual({ missing: [], extra: [] });
});

test('every message is well formed and takes the same values in each language', () => {
  const wrong = keys.flatMap((key) => {
    const wanted = valuesOf(catalogue.en[key] as string).join();
    return LANGUAGES.filter((language) => valuesOf(catalogue[language][key] as string).join() !== wanted).map((language) => `${language}:${key}`);
  });
  expect(wrong).toEqual([]);
});

test('every key that the code says by name has words', () => {
  const said = sources(SRC).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/\bsay\(\s*'([\w.-]+)'/g), ...text.matchAll(/label: '([\w]+\.[\w.]+)'/g)].map((found) => found[1] as string);
  });
  expect(said.length).toBeGreaterThan(100);
  expect([...new Set(said)].filter((key) => !(key in catalogue.en))).toEqual([]);
});

test('every refusal that the code throws by name has words', () => {
  const codes = sources(SRC).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/\bcode: '([a-z]+\.[\w.]+)'/g)].map((found) => found[1] as string);
  });
  expect(codes.length).toBeGreaterThan(20);
  expect([...new Set(codes)].filter((code) => !(`refusals.${code}` in catalogue.en))).toEqual([]);
});
