// Reading and checking speak the language that is asked for; the JSON keeps its codes.

import { describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import type { Call } from '../../cli/verb.js';
import { checkFiles } from './check-files.js';
import { readFiles } from './read-files.js';

const LETTER = fileURLToPath(new URL('../../../test/corpus/faulty/en-jca-rbh.txt', import.meta.url));

async function said(run: (call: Call) => Promise<number>, options: Call['options'], json = false): Promise<string> {
  const out: string[] = [];
  await run({
    args: [LETTER],
    options,
    json,
    out: (text) => out.push(text),
    err: () => {},
    withCtx: () => Promise.reject(new Error('reading opens no database')),
    address: async () => 'http://localhost',
    home: '/nowhere',
    language: 'es',
  });
  return out.join('\n');
}

describe('the words of the command line', () => {
  it('are those of the language asked for, else of the surroundings', async () => {
    expect(await said(checkFiles, { language: 'fr' })).toContain('erreur');
    expect(await said(checkFiles, {})).toContain('error');
    expect(await said(readFiles, { language: 'fr' })).toContain('Président');
    expect(await said(readFiles, {})).toContain('Presidencia');
  });

  it('say the findings of JSON in that language too, and keep their codes', async () => {
    const codes = (text: string) => (JSON.parse(text) as { code: string }[]).map(({ code }) => code);
    const [french, russian] = [await said(checkFiles, { language: 'fr' }, true), await said(checkFiles, { language: 'ru' }, true)];
    expect(codes(french)).toEqual(codes(russian));
    expect(french).not.toBe(russian);
  });

  it('are refused for a language that is none of the six', async () => {
    await expect(said(checkFiles, { language: 'tlh' })).rejects.toThrow('cli.noSuchLanguage');
  });
});
