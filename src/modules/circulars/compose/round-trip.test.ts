// Composing a letter and reading it back gives the same facts: in all six languages, every format, with no doubt on them.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../kit/languages.js';
import type { ComposeFacts } from './schema.js';
import { factsIn } from './facts-in.js';
import { aLetter, differences, readBack, someFacts } from './testing.js';

const here = (path: string) => new URL(`../../../../${path}`, import.meta.url);

function goldIn(folder: string): [string, ComposeFacts][] {
  const url = here(folder);
  if (!existsSync(url)) return [];
  const names = readdirSync(url).filter((name) => /\.json$/.test(name) && !name.startsWith('overlap'));
  return names.sort().map((name) => [name, factsIn(readFileSync(new URL(name, url), 'utf8'), name)]);
}

const known = goldIn('test/corpus/known/');
const seeds = goldIn('../shared/gold/');

describe('the facts of the corpus', () => {
  it('are there', () => {
    expect(known.length).toBeGreaterThan(10);
  });

  for (const [name, facts] of known) {
    it(`of ${name} come back from text and HTML in six languages`, async () => {
      expect(await allDifferences(facts, ['txt', 'html'])).toEqual([]);
    });
  }

  it('come back from DOCX in six languages', async () => {
    for (const [name, facts] of known.slice(0, 6)) expect([name, ...(await allDifferences(facts, ['docx']))]).toEqual([name]);
  });

  it('come back from PDF in six languages', { timeout: 60_000 }, async () => {
    // Not those whose Arabic words await translation: a page keeps only where they were drawn, and several of them in one
    // left-to-right line may come back in another order.
    const latin = known.filter(([, facts]) => facts.language !== 'ar');
    for (const [name, facts] of latin.filter((_, at) => at % 4 === 0)) expect([name, ...(await allDifferences(facts, ['pdf']))]).toEqual([name]);
    for (const [name, facts] of known.filter(([, { language }]) => language === 'ar'))
      expect([name, ...differences(facts, 'ar', await readBack(facts, 'ar', 'pdf'))]).toEqual([name]);
  });

  it.skipIf(seeds.length === 0)('of the seeds, where ../shared is there, come back too', async () => {
    for (const [name, facts] of seeds) expect([name, ...(await allDifferences(facts, ['txt', 'docx', 'html']))]).toEqual([name]);
  });
});

describe('facts of any letter', () => {
  it('come back in six languages', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someFacts, fc.constantFrom(...LANGUAGES), async (facts, language) => {
        expect(differences(facts, language, await readBack(facts, language, 'txt'))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('come back from DOCX', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(someFacts, fc.constantFrom(...LANGUAGES), async (facts, language) => {
        expect(differences(facts, language, await readBack(facts, language, 'docx'))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('other letters', () => {
  it('a convening letter comes back', async () => {
    const facts = aLetter({ letterKind: 'collectiveLetter', number: 5, establishedBy: null, termsOfReference: [], annexes: [{ kind: 'draftAgenda' }] });
    expect(await allDifferences(facts, ['txt'])).toEqual([]);
  });

  it('a correction keeps its kind, number, date, group and subject', async () => {
    const change = { what: 'place' as const, old: 'Geneva', new: 'Tunis' };
    const facts = aLetter({ letterKind: 'correction', correction: { of: { number: 158, date: '2024-01-15' }, changes: [change] } });
    for (const language of LANGUAGES) {
      const { facts: read } = await readBack(facts, language, 'txt');
      expect([read.language, read.letterKind, read.number, read.date, read.group.acronym, read.to.length]).toEqual([language, 'correction', 158, '2024-01-15', 'JCA-DTN', 4]);
    }
  });
});

async function allDifferences(facts: ComposeFacts, formats: readonly ('txt' | 'docx' | 'html' | 'pdf')[]): Promise<string[]> {
  const found: string[] = [];
  for (const format of formats)
    for (const language of LANGUAGES)
      for (const difference of differences(facts, language, await readBack(facts, language, format))) found.push(`${format} ${language} ${difference}`);
  return found;
}
