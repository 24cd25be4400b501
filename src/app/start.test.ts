import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHome, builtProgram, runProgram, startProgram } from '../../test/support/index.js';

const NOBODY_USER = { uid: 65_534, gid: 65_534, cwd: '/' };

/** Whether we may become another user, and whether that one can read the program where it lies. */
function reachedByNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('/bin/sh', ['-c', 'test -r "$1" && "$2" --version', 'sh', join(import.meta.dirname, 'start.ts'), process.execPath], NOBODY_USER);
    return true;
  } catch {
    return false;
  }
}

const addressIn = (said: string) => /http:\/\/\S+/.exec(said)?.[0] as string;
const postmasterOf = async (home: string) => Number((await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);

async function gone(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 10_000; waited += 50) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

test('it starts, answers, lets verbs join, refuses a second start, and stops in good order', { timeout: 60_000 }, async () => {
  const home = await aHome();
  const running = await startProgram(['start', '--port', '0', '--home', home]);
  await running.says('Comity answers on');
  const address = addressIn(running.ran.out);
  expect(await (await fetch(`${address}/healthz`)).text()).toBe('ok');
  const second = await runProgram(['start', '--port', '0', '--home', home]);
  expect(second.code).toBe(1);
  expect(second.err).toBe(`Comity is already running on this home: process ${running.child.pid}, ${address}.\n`);
  const doctor = await runProgram(['doctor', '--json', '--home', home]);
  const health = JSON.parse(doctor.out);
  expect([health.running.pid, health.running.address, health.findings]).toEqual([running.child.pid, address, []]);
  expect(doctor.code).toBe(0);
  const file = join(home, 'b.tar');
  expect((await runProgram(['backup', file, '--home', home])).code).toBe(0);
  const restore = await runProgram(['restore', file, '--force', '--home', home]);
  expect([restore.code, restore.err]).toEqual([1, second.err]);
  const postmaster = await postmasterOf(home);
  running.child.kill('SIGTERM');
  expect((await running.end).code).toBe(0);
  expect(await gone(postmaster)).toBe(true);
});

test('`work` does jobs without pages, and stops in good order', { timeout: 60_000 }, async () => {
  const working = await startProgram(['work', '--home', await aHome()]);
  await working.says('Comity is working.');
  working.child.kill('SIGTERM');
  expect(await working.end).toEqual({ code: 0, out: 'Comity is working.\n', err: '' });
});

for (const [way, environment] of [
  ['the kernel', {}],
  ['a shell', { COMITY_NO_SETPRIV: '1' }],
] as const)
  test(`killed at once, its database stops too (told by ${way}), and the next start works`, { timeout: 60_000 }, async () => {
    const home = await aHome();
    const first = await startProgram(['start', '--port', '0', '--home', home], environment);
    await first.says('Comity answers on');
    const postmaster = await postmasterOf(home);
    first.child.kill('SIGKILL');
    await first.end;
    const second = await startProgram(['start', '--port', '0', '--home', home], environment);
    await second.says('Comity answers on');
    expect(await gone(postmaster)).toBe(true);
    second.child.kill('SIGINT');
    expect((await second.end).code).toBe(0);
  });

test('database and program killed at once: the next start recovers', { timeout: 60_000 }, async () => {
  const home = await aHome();
  const first = await startProgram(['start', '--port', '0', '--home', home]);
  await first.says('Comity answers on');
  process.kill(await postmasterOf(home), 'SIGKILL');
  first.child.kill('SIGKILL');
  await first.end;
  const second = await startProgram(['start', '--port', '0', '--home', home]);
  await second.says('Comity answers on');
  second.child.kill('SIGINT');
  expect((await second.end).code).toBe(0);
});

test('a home with a path longer than a socket may have works', { timeout: 60_000 }, async () => {
  const home = join(await aHome(), 'a-long-name-'.repeat(12));
  await runProgram(['intake', 'queue', '--home', home]);
  const ran = await runProgram(['doctor', '--json', '--home', home]);
  expect(JSON.parse(ran.out).postgres).toMatch(/^18\./);
});

test('a port that is taken is told', { timeout: 60_000 }, async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const ran = await runProgram(['start', '--port', String(port), '--home', await aHome()]);
  other.close();
  expect([ran.code, ran.err]).toEqual([1, `Another program already answers on localhost:${port}. Choose another port with --port.\n`]);
});

test('a port that is none is bad use', async () => {
  const ran = await runProgram(['start', '--port', 'eighty', '--home', await aHome()]);
  expect([ran.code, ran.err]).toEqual([2, 'eighty is not a port: a whole number from 0 to 65535 is.\n']);
});

test.runIf(process.getuid?.() === 0)('a home below a closed directory is told to root', async () => {
  const closed = join(await aHome(), 'closed');
  await mkdir(closed, { mode: 0o700 });
  const ran = await runProgram(['intake', 'queue', '--home', join(closed, 'home')]);
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('cannot be entered by the account that runs the database');
});

test.runIf(reachedByNobody())('an ordinary user has a workspace too', { timeout: 60_000 }, async () => {
  const home = await aHome();
  await chmod(home, 0o777);
  const args = [join(await builtProgram(), 'main.js'), 'backup', join(home, 'b.tar'), '--home', join(home, 'w')];
  expect(execFileSync(process.execPath, args, NOBODY_USER).toString()).toContain(`Wrote ${join(home, 'b.tar')}: `);
});

test('an external database that does not answer is told', async () => {
  const ran = await runProgram(['doctor', '--home', await aHome()], { DATABASE_URL: 'postgres://localhost:1/none' });
  expect(ran.code).toBe(1);
  expect(ran.err).toContain('The database at DATABASE_URL does not answer: ');
});

test('a place for files that is neither a bucket nor a folder is told', async () => {
  const home = await aHome();
  const ran = await runProgram(['backup', join(home, 'b.tar'), '--home', join(home, 'w')], { COMITY_FILES: 'ftp://files.example/x' });
  expect([ran.code, ran.err]).toEqual([2, 'COMITY_FILES is ftp://files.example/x: it must be s3://bucket/prefix or a folder from the root (/srv/comity-files).\n']);
});

test('files may stand in a folder that several processes see', async () => {
  const [home, shared] = [await aHome(), join(await aHome(), 'files')];
  expect((await runProgram(['backup', join(home, 'b.tar'), '--home', home], { COMITY_FILES: shared })).code).toBe(0);
  expect([existsSync(shared), existsSync(join(home, 'files'))]).toEqual([true, false]);
});
