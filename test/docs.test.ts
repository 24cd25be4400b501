// What the pages of documentation say of the program is true: links, paths, verbs, options, settings, limits.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../src/app/command-line.js';
import { PAPER_LIMITS } from '../src/paper/limits.js';
import { runCli } from './support/index.js';

const ROOT = resolve(import.meta.dirname, '..');
const GUIDES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/guide/install.md', 'docs/guide/operator.md', 'docs/guide/overlaps.md', 'docs/guide/secretariat.md', 'docs/guide/catalogue.md', 'docs/guide/roadmap.md', 'docs/map.md'];
const { verbs } = commandLine({});
const pages = [...readdirSync(ROOT), ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name))].filter((name) =>
  name.endsWith('.md'),
);

const textOf = (page: string) => readFileSync(join(ROOT, page), 'utf8');
const code = (text: string) => [...text.matchAll(/```[a-z]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map((found) => (found[1] ?? found[2]) as string);

test('every relative link of every page leads somewhere', () => {
  const links = pages.flatMap((page) =>
    [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((found) => ({ page, to: found[1] as string })).filter(({ to }) => !/^[a-z]+:/.test(to)),
  );
  expect(links.length).toBeGreaterThan(12);
  expect(links.filter(({ page, to }) => !existsSync(join(ROOT, dirname(page), to)))).toEqual([]);
});

test('every path that a page names exists', () => {
  const starts = /^(?:src|test|docs|demo|tools|bench|\.ci)\//;
  const named = GUIDES.flatMap((page) => code(textOf(page)).map((path) => ({ page, path }))).filter(({ path }) => starts.test(path) && !/\s/.test(path));
  expect(named.length).toBeGreaterThan(30);
  // `<language>` and `*` stand for any name, `{a,b}` for each.
  const shapes = named.flatMap(({ page, path }) => alternatives(path).map((one) => ({ page, path: one })));
  expect(shapes.filter(({ path }) => !found(path.replace(/\/$/, '').split('/'), ROOT))).toEqual([]);
});

function alternatives(path: string): string[] {
  const braces = /\{([^}]+)\}/.exec(path);
  return braces ? (braces[1] as string).split(',').map((one) => path.replace(braces[0], one)) : [path];
}

function found([first, ...rest]: string[], folder: string): boolean {
  if (first === undefined) return true;
  const shape = new RegExp(`^${first.replace(/<\w+>/g, '*').replaceAll('.', '\\.').replaceAll('*', '.*')}$`);
  return existsSync(folder) && readdirSync(folder).some((name) => shape.test(name) && found(rest, join(folder, name)));
}

test('the map has the modules in their lawful order', () => {
  const lawful = [...textOf('src/modules.ts').matchAll(/name: '(\w+)'/g)].map((found) => found[1]);
  const drawn = /modules, in lawful order +([\s\w]*)/.exec(textOf('docs/map.md'))?.[1]?.trim().split(/\s+/);
  expect(drawn).toEqual(lawful);
});

test('every npm script that a page names is one', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = [...new Set(GUIDES.flatMap((page) => [...textOf(page).matchAll(/npm run (\w+)/g)].map((found) => found[1] as string)))];
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every verb and option that a page names is one of the program, and every verb is named in the README or a guide', () => {
  const lines = GUIDES.flatMap((page) => code(textOf(page)).flatMap((block) => block.split('\n').map((line) => ({ page, line }))));
  const used = lines.flatMap(({ page, line }) => [...line.matchAll(/\bcomity ([a-z][^`]*)/g)].map((found) => ({ page, words: found[1] as string })));
  expect(used.length).toBeGreaterThan(15);
  const wrong = used.flatMap(({ page, words }) => faultsOf(words).map((fault) => `${page}: comity ${words}: ${fault}`));
  expect(wrong).toEqual([]);
  const all = lines.map(({ line }) => line).join('\n');
  expect(verbs.map(({ path }) => path).filter((path) => !namedIn(all, path))).toEqual([]);
});

/** `start | work | backup FILE` names three. */
function faultsOf(words: string): string[] {
  const folder = verbs.some(({ path }) => path.startsWith(`${words.split(' ')[0]} `)) ? `${words.split(' ')[0]} ` : '';
  return words.split(' | ').flatMap((part, place) => {
    const asked = (place > 0 ? folder : '') + part;
    const verb = verbs.find(({ path }) => asked === path || asked.startsWith(`${path} `));
    if (!verb) return [`there is no verb “${asked}”`];
    const known = ['--help', '--home', ...(verb.json ? ['--json'] : []), ...(verb.options ?? []).flatMap(({ flags }) => flags.match(/(?<![\w-])--?[a-z][\w-]*/g) ?? [])];
    return (asked.replace(/\s{2,}.*$/, '').match(/(?<=\s)--?[a-z][\w-]*/g) ?? []).filter((option) => !known.includes(option)).map((option) => `it has no ${option}`);
  });
}

function namedIn(all: string, path: string): boolean {
  const [folder, word] = path.split(' ');
  return new RegExp(word ? `comity ${folder} (?:[^\\n]* \\| )?${word}\\b` : `comity (?:[^\\n]* \\| )?${folder}\\b`).test(all);
}

test('every verb says in one sentence what it does, and shows an example of itself', async () => {
  for (const { path, summary, example } of verbs) {
    expect(summary, path).toMatch(/^[A-Z][a-z]+ .*\.$/);
    expect(summary, path).not.toMatch(/^\w+s\b/);
    expect(example, path).toMatch(new RegExp(`^comity ${path}( |$)`));
    const ran = await runCli([...path.split(' '), '--help']);
    expect([ran.code, ran.err, ran.out.includes(`\nExample:\n  ${example}\n`)]).toEqual([0, '', true]);
  }
});

test('the guides name every setting of the program, and no other', () => {
  const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  const read = sources.flatMap((name) => textOf(join('src', name)).match(/(?:environment|env)\.((?:COMITY|DATABASE|AWS)_\w+|PORT)\b/g) ?? []).map((word) => word.replace(/^.*\./, ''));
  expect(read.length).toBeGreaterThan(8);
  const guides = [textOf('docs/guide/install.md'), textOf('docs/guide/operator.md')].join('\n');
  const named = [...new Set(guides.match(/\b(?:COMITY|DATABASE|AWS)_[A-Z0-9_]+\b|`PORT`/g) ?? [])].map((word) => word.replaceAll('`', ''));
  expect([...new Set(named)].sort()).toEqual([...new Set(read)].sort());
});

test('the limits in the guide are those that the readers keep', () => {
  const guide = textOf('docs/guide/operator.md');
  const MB = 1024 * 1024;
  for (const words of [
    `${PAPER_LIMITS.bytes / MB} MB`,
    `${PAPER_LIMITS.unpackedBytes / MB} MB unpacked`,
    `${PAPER_LIMITS.parts.toLocaleString('en')} parts`,
    `${PAPER_LIMITS.depth} levels`,
    `${PAPER_LIMITS.lineLength.toLocaleString('en')} characters`,
    `${PAPER_LIMITS.characters.toLocaleString('en')} characters`,
    `${PAPER_LIMITS.pages} pages`,
    `${PAPER_LIMITS.seconds} seconds`,
    `${PAPER_LIMITS.threadMegabytes} MB of memory`,
  ])
    expect(guide).toContain(words);
});

test('what the guides print in bold with a capital is written so on the screen', () => {
  const folders = ['src/http', ...readdirSync(join(ROOT, 'src/modules')).map((name) => `src/modules/${name}`)].map((folder) => `${folder}/messages`);
  const files = folders.filter((folder) => existsSync(join(ROOT, folder))).flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)));
  const said = new Set(files.filter((name) => /\ben\.json$/.test(name)).flatMap((name) => Object.values(JSON.parse(textOf(name)) as Record<string, string>)));
  const bold = GUIDES.filter((page) => page.includes('guide/')).flatMap((page) => [...textOf(page).matchAll(/\*\*([A-Z][^*]+)\*\*/g)].map((found) => found[1] as string));
  expect(bold.length).toBeGreaterThan(6);
  expect(bold.filter((words) => !said.has(words))).toEqual([]);
});
