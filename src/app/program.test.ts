import { spawn } from 'node:child_process';
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aDatabase, aHome, builtProgram, runCli, runProgram } from '../../test/support/index.js';
import { modules } from '../modules.js';
import { rulesPage } from './rules.js';
import { appVerbs } from './verbs.js';

const verbs = [...appVerbs, ...modules.flatMap((module) => module.verbs ?? [])];

test.each(verbs.map((verb) => [verb.path]))('`comity %s --help` tells its use, with an example', async (path) => {
  const ran = await runCli([...path.split(' '), '--help']);
  expect([ran.code, ran.err]).toEqual([0, '']);
  expect(ran.out).toContain(`Usage: comity ${path} `);
  expect(ran.out).toMatch(/\nExample:\n {2}comity \S/);
});

test('a reader that closes the pipe ends the program without a word', async () => {
  const child = spawn(process.execPath, [join(await builtProgram(), 'main.js'), 'rules'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (text) => {
    err += text;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, err]).toEqual([0, '']);
});

test('the rules are a page of tables', () => {
  const table = { title: 'Life of a group', about: 'Rec. ITU-T A.7.', columns: ['move', 'from'], rows: [['announce', 'decided|notified']] };
  expect(rulesPage([{ module: 'groups', table }]).split('\n').slice(4)).toEqual([
    '## Life of a group',
    '',
    'Module `groups`. Rec. ITU-T A.7.',
    '',
    '| move | from |',
    '| --- | --- |',
    '| announce | decided\\|notified |',
    '',
  ]);
});

test('four verbs at once on a fresh home all do their work: one starts the database, the others join it', { timeout: 60_000 }, async () => {
  const home = await aHome();
  const files = [1, 2, 3, 4].map((number) => join(home, `${number}.tar`));
  const all = await Promise.all(files.map((file) => runProgram(['backup', file, '--home', home])));
  expect(all.map((ran) => [ran.code, ran.err])).toEqual(files.map(() => [0, '']));
  await Promise.all(files.map((file) => access(file)));
});

test('a backup is restored into another home by the command line', { timeout: 60_000 }, async () => {
  const [one, other] = [await aHome(), await aHome()];
  const file = join(one, 'b.tar');
  expect((await runProgram(['backup', file, '--home', one])).code).toBe(0);
  const restored = await runProgram(['restore', file, '--home', other, '--json']);
  expect([restored.err, JSON.parse(restored.out).file]).toEqual(['', file]);
  const missing = await runProgram(['restore', join(one, 'none.tar'), '--home', other]);
  expect([missing.code, missing.err]).toEqual([2, `${join(one, 'none.tar')}: there is no such file.\n`]);
});

test('the doctor of a home in which nothing was started says so, and makes nothing there', async () => {
  const home = join(await aHome(), 'none');
  const ran = await runProgram(['doctor', '--home', home]);
  expect([ran.code, ran.out, ran.err]).toEqual([1, '', `There is no workspace in ${home} yet. \`comity start\` makes one.\n`]);
  await expect(access(home)).rejects.toThrow('ENOENT');
});

test('an external database is used by its address, migrated, and shared', { timeout: 60_000 }, async () => {
  const { connection } = await aDatabase();
  const DATABASE_URL = `postgres://${connection.user}@/${connection.database}?host=${encodeURIComponent(String(connection.host))}`;
  const ran = await runProgram(['doctor', '--json', '--home', await aHome()], { DATABASE_URL });
  const health = JSON.parse(ran.out);
  expect([ran.code, health.database, health.migrations.pending, health.findings]).toEqual([0, 'external', [], []]);
});
