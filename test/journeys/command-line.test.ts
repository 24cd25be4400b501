// From a letter to a living group by the command line, in the program as it is delivered; then the same workspace from a backup elsewhere.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Ran, aHome, runProgram, startProgram } from '../support/index.js';

const DEMO = join(import.meta.dirname, '..', '..', 'demo');
const home = await aHome();

const run = (...args: string[]): Promise<Ran> => runProgram([...args, '--home', home]);
const letter = (name: string) => join(DEMO, `${name}.txt`);

interface Brief {
  id: string;
  state: string;
  language: string;
  doubts: number;
  errors: number;
}

async function receives(...names: string[]): Promise<Brief[]> {
  const ran = await run('intake', 'receive', ...names.map(letter), '--json');
  expect([ran.code, ran.err]).toEqual([0, '']);
  return JSON.parse(ran.out) as Brief[];
}

/** Starts the workspace of a home, to which the verbs then join. */
async function started(place: string): Promise<{ address: string; stop: () => Promise<unknown> }> {
  const running = await startProgram(['start', '--port', '0', '--home', place]);
  await running.says('Comity answers on');
  const stop = () => {
    running.child.kill('SIGTERM');
    return running.end;
  };
  return { address: /http:\/\/\S+/.exec(running.ran.out)?.[0] ?? '', stop };
}

/** Pages as a server gives them to anybody. */
async function pagesOf(address: string, paths: string[]): Promise<string[]> {
  const pages = await Promise.all(paths.map(async (path) => (await fetch(address + path)).text()));
  return pages.map((page) => page.replaceAll(address, 'http://here').replace(/DTSTAMP:\S+/g, ''));
}

const server = await started(home);
afterAll(() => server.stop());

test('letters are received, reviewed in the queue and adopted; a second edition joins; a second time changes nothing', { timeout: 120_000 }, async () => {
  const [english, french] = (await receives('circular-68-en', 'circular-68-fr')) as [Brief, Brief];
  expect([english.state, english.language, french.state, french.language]).toEqual(['read', 'en', 'read', 'fr']);
  const queue = JSON.parse((await run('intake', 'queue', '--json')).out) as Brief[];
  expect(queue.map(({ id }) => id).sort()).toEqual([english.id, french.id].sort());
  const first = JSON.parse((await run('intake', 'adopt', english.id, '--despite', 'A rehearsal', '--json')).out);
  expect(first.groupSlug).toBe('jca-qkdn');
  expect(JSON.parse((await run('intake', 'adopt', french.id, '--despite', 'A rehearsal', '--json')).out).groupId).toBe(first.groupId);
  expect(JSON.parse((await run('intake', 'adopt', english.id, '--json')).out)).toEqual(first);
  expect((await run('intake', 'queue', '--json')).out).toBe('[]\n');
});

test('errors that stand, an unknown id and a file that is not there are refused in a sentence, with their exit codes', { timeout: 120_000 }, async () => {
  const [tried] = (await receives('letter-to-try')) as [Brief];
  expect(tried.errors).toBeGreaterThan(0);
  const standing = await run('intake', 'adopt', tried.id);
  expect([standing.code, standing.out]).toEqual([2, '']);
  expect(standing.err).toMatch(/^(One error stands|\d+ errors stand): please say why the letter is adopted all the same\.\n$/);
  const unknown = await run('intake', 'adopt', '019a0000-0000-7000-8000-000000000000');
  expect([unknown.code, unknown.out, unknown.err]).toEqual([1, '', 'There is nothing received under this address.\n']);
  const missing = await run('intake', 'receive', join(home, 'none.txt'));
  expect([missing.code, missing.out]).toEqual([2, '']);
  expect(missing.err).toMatch(/^There is no file .*none\.txt\.\n$/);
  const note = join(home, 'note.txt');
  await writeFile(note, 'Lunch at noon?');
  const refused = await run('intake', 'receive', note, '--json');
  expect([refused.code, (JSON.parse(refused.out) as Brief[]).map(({ state }) => state)]).toEqual([1, ['refused']]);
  const aside = await run('intake', 'set-aside', tried.id, '--reason', 'Not ours');
  expect([aside.code, aside.err]).toEqual([0, '']);
});

// Once more where the full hour struck in between: its clockwork begins the group in one of the two first.
test('a backup restored elsewhere gives the same pages', { timeout: 120_000, retry: 1 }, async () => {
  const other = await aHome();
  const file = join(home, `${Date.now()}.tar`);
  expect((await run('backup', file)).code).toBe(0);
  expect((await runProgram(['restore', file, '--home', other])).code).toBe(0);
  const paths = ['/en', '/fr/groups', '/en/groups/jca-qkdn', '/fr/groups/jca-qkdn', '/ar/groups/jca-qkdn/terms', '/en/groups/jca-qkdn/circulars', '/zh/groups/jca-qkdn/history', '/en/groups/jca-qkdn.json', '/en/calendar?month=2023-03', '/en/groups/jca-qkdn/meetings/1.ics', '/en/search?q=quantum'];
  const before = await pagesOf(server.address, paths);
  expect(before.filter((page) => page.includes('JCA-QKDN')).length).toBe(paths.length);
  const elsewhere = await started(other);
  const after = await pagesOf(elsewhere.address, paths);
  await elsewhere.stop();
  expect(after).toEqual(before);
});
