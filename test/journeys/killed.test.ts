// What was acknowledged is kept: the program and its database die in the middle of registrations and of an import, and start again.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newId } from '../../src/kit/ids.js';
import { aTyped } from '../../src/modules/participation/testing.js';
import { type Running, aHome, startProgram } from '../support/index.js';

const MEETING = '/en/groups/fg-dlt/meetings/2';
const RECORDS = 3000;
const ENOUGH = 60;

test('killed while people register and a list is imported, it loses nothing that it acknowledged', { timeout: 240_000 }, async () => {
  const home = await aHome();
  const first = await begun(home, '--demo');
  const cookie = await signIn(first.origin, /\/en\/enter\/\S+/.exec(first.running.ran.out)?.[0] ?? '');
  const importPath = await sendList(first.origin, cookie);
  const acknowledged = await registerUntil(ENOUGH, first.origin, cookie, () => kill(home, first.running));
  expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);

  const second = await begun(home);
  const get = async (path: string) => (await fetch(second.origin + path, { headers: { cookie } })).json();
  const there = await everyRow(get, `${MEETING}/participants.json`);
  const names = there.map((row) => row.name);
  expect(acknowledged.filter((name) => names.filter((one) => one === name).length !== 1)).toEqual([]);

  const ended = await waitFor(async () => {
    const found = (await get(`${importPath}.json`)) as { state: string; added: number; changed: number; same: number; bad: number };
    return found.state === 'done' ? found : null;
  });
  expect([ended.state, ended.bad]).toEqual(['done', 0]);
  const search = async () => ((await get('/en/catalogue.json?q=Killed+middle')) as { total: number }).total;
  expect(await waitFor(async () => ((await search()) > 0 ? search() : null))).toBe(RECORDS);
  second.running.child.kill('SIGTERM');
  expect((await second.running.end).code).toBe(0);
});

async function begun(home: string, ...extra: string[]): Promise<{ running: Running; origin: string }> {
  const running = await startProgram(['start', '--port', '0', '--home', home, ...extra]);
  await running.says(extra.length > 0 ? 'signs in once with' : 'Comity answers on');
  return { running, origin: /answers on (\S+)/.exec(running.ran.out)?.[1] ?? '' };
}

/** No warning to anybody: database and program end as in a power cut, but for what the disk holds. */
async function kill(home: string, { child, end }: Running): Promise<void> {
  const postmaster = Number((await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
  process.kill(postmaster, 'SIGKILL');
  child.kill('SIGKILL');
  await end;
}

const post = (origin: string, path: string, cookie: string, body: URLSearchParams | FormData) => fetch(origin + path, { method: 'POST', redirect: 'manual', headers: { cookie, origin }, body });

async function signIn(origin: string, path: string): Promise<string> {
  const answer = await post(origin, path, '', new URLSearchParams());
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function sendList(origin: string, cookie: string): Promise<string> {
  const lines = Array.from({ length: RECORDS }, (_, n) => JSON.stringify({ id: `ITU:ITU-T Z.${n + 10_000} (01/2026)`, sdo: 'ITU', docid: `ITU-T Z.${n + 10_000} (01/2026)`, titles: { en: `Killed in the middle, part ${n}` }, status: 'published', dates: { published: '2026-01' }, relations: [] }));
  const body = new FormData();
  body.append('list', new Blob([`${lines.join('\n')}\n`]), 'list.jsonl');
  const answer = await post(origin, '/en/catalogue/imports', cookie, body);
  expect([answer.status, await answer.text()]).toEqual([303, '']);
  return new URL(answer.headers.get('location') ?? '', origin).pathname;
}

/** Registers people in eight lanes; when enough are acknowledged the program is killed under the others. Gives the names acknowledged. */
async function registerUntil(enough: number, origin: string, cookie: string, then: () => Promise<void>): Promise<string[]> {
  const names: string[] = [];
  let next = 0;
  let killed: Promise<void> | null = null;
  const lane = async () => {
    while (!killed && next < enough * 10) {
      const name = `Delegate ${next++} ${newId()}`;
      const body = new URLSearchParams({ ...aTyped({ name, category: 'individual' }), formKey: newId(), email: `d${next}@example.org` });
      const status = await post(origin, `${MEETING}/participants/new`, cookie, body).then(
        (answer) => answer.status,
        () => 0,
      );
      if (status === 303) names.push(name);
      else if (status !== 0 && !killed) throw new Error(`A registration was answered by ${status}`);
      if (names.length >= enough) killed ??= then();
    }
  };
  await Promise.all(Array.from({ length: 8 }, lane));
  await killed;
  return names;
}

async function everyRow(get: (path: string) => Promise<unknown>, path: string): Promise<{ name: string }[]> {
  const rows: { name: string }[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const page = (await get(after ? `${path}?after=${encodeURIComponent(after)}` : path)) as { rows: { name: string }[]; after: string | null };
    rows.push(...page.rows);
    after = page.after;
  }
  return rows;
}

async function waitFor<Found>(look: () => Promise<Found | null>): Promise<Found> {
  for (let waited = 0; waited < 120_000; waited += 250) {
    const found = await look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error('It did not come');
}
