// A comparison that is killed in the middle, with its database: what was done stays, the rest is done by whoever comes next, and the pairs
// are the same as those of a comparison that nobody disturbed. Another is stopped in the middle, and leaves off.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { expect, test } from 'vitest';
import { type Running, aHome, runProgram, startProgram } from '../../../test/support/index.js';

const TEXTS = 6000;
/** A word for each number, so that each title has one that is rare. */
const wordOf = (n: number) => [...n.toString(26).padStart(4, '0')].map((digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[Number.parseInt(digit, 26)]).join('');
const lineOf = (sdo: string, designation: string, n: number) => `${JSON.stringify({ id: `${sdo}:${designation}`, sdo, docid: designation, titles: { en: `Requirements for the ${wordOf(n)} of ${wordOf(n + 7)} devices` }, status: 'published', dates: { published: '2020' }, relations: [] })}\n`;

test('a comparison that was killed or stopped loses nothing that was done, and finds what an undisturbed one finds', { timeout: 300_000 }, async () => {
  const home = await aHome();
  const file = join(home, 'list.jsonl');
  await writeFile(file, Array.from({ length: TEXTS / 2 }, (_, n) => lineOf('ITU', `ITU-T Z.${n + 10_000} (01/2020)`, n) + lineOf('ISO', `ISO ${n + 200_000}:2020`, n)).join(''));
  expect((await runProgram(['roadmap', 'import', file, '--home', home])).code).toBe(0);

  const first = await serverAt(home);
  const { run } = JSON.parse((await runProgram(['roadmap', 'compare', '--all', '--json', '--home', home])).out) as { run: string };
  const doneThen = await asked(home, async (database) => {
    for (;;) {
      const done = await doneOf(database, run);
      if (done > 0) return done;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  expect(doneThen).toBeLessThan(16);
  await kill(home, first);

  const second = await serverAt(home);
  await ended(home, run);
  const found = await pairsIn(home);
  expect(found.length).toBeGreaterThanOrEqual(TEXTS / 2);

  const again = JSON.parse((await runProgram(['roadmap', 'compare', '--all', '--json', '--home', home])).out) as { run: string };
  expect((await runProgram(['roadmap', 'compare', '--home', home])).err).toBe('A comparison is going on already.\n');
  expect((await runProgram(['roadmap', 'compare', '--stop', '--home', home])).code).toBe(0);
  const status = JSON.parse((await runProgram(['roadmap', 'compare', '--status', '--json', '--home', home])).out) as { id: string; stoppedAt: string | null; endedAt: string | null };
  expect([status.id, typeof status.stoppedAt, status.endedAt]).toEqual([again.run, 'string', null]);

  const third = JSON.parse((await runProgram(['roadmap', 'compare', '--all', '--json', '--home', home])).out) as { run: string };
  await ended(home, third.run);
  expect(await pairsIn(home)).toEqual(found);
  second.child.kill('SIGTERM');
  expect((await second.end).code).toBe(0);
});

async function serverAt(home: string): Promise<Running> {
  const running = await startProgram(['start', '--port', '0', '--home', home]);
  await running.says('Comity answers on');
  return running;
}

async function kill(home: string, { child, end }: Running): Promise<void> {
  const [postmaster] = (await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(postmaster), 'SIGKILL');
  child.kill('SIGKILL');
  await end;
}

/** Asks the database of a home itself, since a verb takes longer than a comparison. */
async function asked<Answer>(home: string, ask: (database: pg.Client) => Promise<Answer>): Promise<Answer> {
  const socket = (await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[4];
  const database = new pg.Client({ host: socket, user: 'comity', database: 'comity' });
  await database.connect();
  try {
    return await ask(database);
  } finally {
    await database.end();
  }
}

async function doneOf(database: pg.Client, run: string): Promise<number> {
  const { rows } = await database.query('select count(*)::int as done from overlap_shards where run_id = $1 and done_at is not null', [run]);
  return rows[0].done as number;
}

async function ended(home: string, run: string): Promise<void> {
  await asked(home, async (database) => {
    while ((await doneOf(database, run)) < 16) await new Promise((resolve) => setTimeout(resolve, 50));
  });
}

async function pairsIn(home: string): Promise<unknown[]> {
  return asked(home, async (database) => (await database.query('select a_id, b_id, score, relation, because from overlap_pairs order by a_key, b_key')).rows);
}
