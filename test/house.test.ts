// Keeps the plan of the house: rooms, doors, order, purity, sizes, names. Reads the imports as text; needs no dependency.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = walk(SRC).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.endsWith('/testing.ts') || file.includes('/testing/');
const product = files.filter((file) => !isTest(file));
const imports = product.flatMap(importsOf);
const lawful = readFileSync(join(SRC, 'modules.ts'), 'utf8')
  .split('\n')
  .flatMap((line) => /name: '(\w+)'/.exec(line)?.[1] ?? []);

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? walk(path) : [path];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(/(?:^|\n)\s*(import|export)(\s+type)?\s[^;'"]*?from\s+'([^']+)'|import\('([^']+)'\)|(?:^|\n)import\s+'([^']+)'/g)];
  return found.map((m) => ({
    from: relative(SRC, file),
    to: target(file, (m[3] ?? m[4] ?? m[5]) as string),
    typeOnly: Boolean(m[2]),
  }));
}

function target(file: string, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  const path = relative(SRC, resolve(dirname(file), specifier.replace(/\?(?:raw|thread)$/, '')));
  const base = path.replace(/\.js$/, '');
  return product.map((f) => relative(SRC, f)).find((f) => f === `${base}.ts` || f === `${base}.tsx`) ?? path;
}

const roomOf = (path: string) => (path.includes('/') ? (path.split('/')[0] as string) : 'top');
const moduleOf = (path: string) => /^modules\/(\w+)\//.exec(path)?.[1] ?? null;
const say = (found: Import[]) => found.map((i) => `${i.from} imports ${i.to}`);

test('every module folder stands in the list, and the list names no other', () => {
  const folders = readdirSync(join(SRC, 'modules')).filter((name) => statSync(join(SRC, 'modules', name)).isDirectory());
  expect(lawful.length).toBeGreaterThan(5);
  expect([...lawful].sort()).toEqual(folders.sort());
});

test('kit knows nothing of the world or the modules', () => {
  const outside = imports.filter((i) => roomOf(i.from) === 'kit' && i.to.includes('/') && !i.to.startsWith('kit/') && !i.to.startsWith('node:'));
  expect(say(outside)).toEqual([]);
});

test('the rooms of the world know no module', () => {
  const world = ['storage', 'paper', 'http', 'cli', 'jobs'];
  expect(say(imports.filter((i) => world.includes(roomOf(i.from)) && /^(modules|app)\b/.test(i.to)))).toEqual([]);
});

test('a module imports only modules that stand above it, and only their doors', () => {
  const wrong = imports.filter((i) => {
    const [from, to] = [moduleOf(i.from), moduleOf(i.to)];
    if (!from || !to || from === to) return false;
    const earlier = lawful.indexOf(to) < lawful.indexOf(from);
    return !earlier || !/^modules\/\w+\/(index|reads|actions)\.ts$/.test(i.to);
  });
  expect(say(wrong)).toEqual([]);
});

test('only the application knows the list of modules', () => {
  const wrong = imports.filter((i) => i.to === 'modules.ts' && !['app', 'top', 'cli'].includes(roomOf(i.from)));
  expect(say(wrong)).toEqual([]);
});

test('there is no import cycle at all', () => {
  const graph = new Map<string, string[]>();
  for (const i of imports) graph.set(i.from, [...(graph.get(i.from) ?? []), i.to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    if (done.has(file) || path.includes(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles).toEqual([]);
});

test('inside a module the arrows point from the edges to the noun', () => {
  const rank = (path: string): number => {
    const name = path.replace(/^modules\/\w+\//, '');
    if (/^module\.ts$/.test(name)) return 6;
    if (/^(routes|jobs)(\.tsx?$|\/)|commands?(\.ts$|\/)|-command\.ts$|^recogniser\.ts$/.test(name)) return 5;
    if (/^actions(\.ts$|\/)/.test(name)) return 4;
    if (/^reads(\.ts$|\/)/.test(name)) return 3;
    if (/^store(\.ts$|\/)/.test(name)) return 2;
    return /^verbs\.ts$/.test(name) ? 7 : 1;
  };
  const inside = imports.filter((i) => !i.typeOnly && moduleOf(i.from) && moduleOf(i.from) === moduleOf(i.to));
  expect(inside.length).toBeGreaterThan(20);
  expect(say(inside.filter((i) => rank(i.to) > rank(i.from)))).toEqual([]);
});

test('what is known is pure: doors of knowledge reach no database, file or network', () => {
  const graph = new Map<string, Import[]>();
  for (const i of imports.filter((one) => !one.typeOnly)) graph.set(i.from, [...(graph.get(i.from) ?? []), i]);
  const worldly = /^(kysely|pg|hono.*|nodemailer|node:(fs|net|http|https|child_process|worker_threads|dgram|tls)(\/.*)?)$/;
  const reached = (file: string, seen = new Set<string>()): string[] => {
    if (seen.has(file)) return [];
    seen.add(file);
    return (graph.get(file) ?? []).flatMap((i) => (worldly.test(i.to) ? [`${i.from} imports ${i.to}`] : reached(i.to, seen)));
  };
  const doors = product.map((f) => relative(SRC, f)).filter((f) => /^modules\/\w+\/index\.ts$/.test(f));
  expect(doors.length).toBeGreaterThan(3);
  expect(doors.flatMap((door) => reached(door))).toEqual([]);
});

test('SQL stands only in stores, reads and migrations', () => {
  const speaks = /\.(selectFrom|insertInto|updateTable|deleteFrom)\(|\bsql`/;
  const wrong = product
    .map((f) => relative(SRC, f))
    .filter((f) => moduleOf(f) && !/^modules\/\w+\/(store|reads)(\.ts$|\/)/.test(f) && speaks.test(readFileSync(join(SRC, f), 'utf8')));
  expect(wrong).toEqual([]);
});

test('no file is longer than 400 lines', () => {
  const long = files.filter((f) => readFileSync(f, 'utf8').split('\n').length > 401).map((f) => relative(SRC, f));
  expect(long).toEqual([]);
});

test('no file has a name that says nothing', () => {
  const empty = /(^|[-/])(utils?|helpers?|common|manager|service|handler|data|info|base|core)([-.]|\/|$)/;
  expect(files.map((f) => relative(SRC, f)).filter((f) => empty.test(f))).toEqual([]);
});

test('exports are named', () => {
  expect(product.filter((f) => /^export default/m.test(readFileSync(f, 'utf8'))).map((f) => relative(SRC, f))).toEqual([]);
});

test('doors list their exports one by one', () => {
  const doors = product.filter((f) => /\/(index|reads|actions)\.ts$/.test(f));
  expect(doors.filter((f) => /export \* from/.test(readFileSync(f, 'utf8'))).map((f) => relative(SRC, f))).toEqual([]);
});
