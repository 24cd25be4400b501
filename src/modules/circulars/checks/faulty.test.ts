// The letters with planted faults, which the checks have learnt from: each fault stays found on its line, and nothing else is said.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../check.js';
import { orderlyLetter } from '../testing.js';

interface Planted {
  file: string;
  faults: { kind: string; line: number; also?: number | number[]; what: string }[];
}
interface Pair {
  files: string[];
  differences: { what: string }[];
}

const CORPUS = new URL('../../../../test/corpus/', import.meta.url);
const namesIn = (folder: string) =>
  readdirSync(new URL(`${folder}/`, CORPUS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, CORPUS), 'utf8'));
const all = [...namesIn('faulty'), ...namesIn('faulty-2')];
const folderOf = (path: string) => path.slice(0, path.indexOf('/'));
const toMend = (files: string[]) => check(files.map(orderlyLetter)).filter(({ severity }) => severity !== 'note');

describe('planted faults', () => {
  it.each(all.filter((path) => !path.includes('/pair')))('of %s are found, and nothing else is', (path) => {
    const { file, faults } = read(path) as Planted;
    const found = toMend([`${folderOf(path)}/${file}`]);
    const near = (line: number) => found.some((finding) => finding.line > 0 && Math.abs(finding.line - line) <= 2);
    // What is not there at all is told at the subject; a deadline in the list of deadlines, wherever else it stands.
    const placed = faults.filter(({ kind }) => kind !== '11' && kind !== '1');
    const missed = placed.filter(({ line, also }) => ![line, ...[also ?? []].flat()].some(near));
    expect(missed.map(({ what }) => what)).toEqual([]);
    expect(found.length).toBe(faults.length);
  });
});

describe('planted differences', () => {
  it.each(all.filter((path) => path.includes('/pair')))('of %s are found, and nothing else is', (path) => {
    const { files, differences } = read(path) as Pair;
    const found = toMend(files.map((file) => `${folderOf(path)}/${file}`));
    const told = new Set(
      found.map(({ message: { code, params } }) => [code, params.fact ?? params.value ?? params.name].join(' ')),
    );
    expect([...told]).toHaveLength(differences.length);
  });
});
