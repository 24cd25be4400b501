import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aDatabase, anApp } from '../../test/support/index.js';
import { enqueue } from '../jobs/index.js';
import { examine } from './doctor.js';

const { db } = await aDatabase();
const now = new Date();
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);

test('a new workspace is well', async () => {
  const health = await examine(await anApp(), now);
  expect([health.findings, health.migrations.pending, health.queue]).toEqual([[], [], { waiting: 0, running: 0, retrying: 0, dead: 0 }]);
});

test('jobs that failed for good, and jobs that nobody does, are told', async () => {
  await enqueue(db, { name: 'greet', args: {} });
  await enqueue(db, { name: 'send', args: {} });
  await sql`update jobs set attempts = 12, dead_at = now(), last_error = E'Error: no such host\\n at x' where name = 'send'`.execute(db);
  const health = await examine(await anApp(), now);
  expect(health.findings).toEqual([
    '1 × send failed for good: Error: no such host',
    '1 jobs wait, and neither `comity start` nor `comity work` runs.',
  ]);
  await sql`truncate jobs`.execute(db);
});

test('a backup that is missing after a week, or is old, is told', async () => {
  const app = await anApp();
  expect((await examine(app, inDays(8))).findings).toEqual(['There is no backup yet, after 8 days.']);
  await sql`insert into backups values ('00000000-0000-7000-8000-000000000001', ${inDays(8)}, '/b.tar', 1, 'x')`.execute(db);
  expect((await examine(app, inDays(10))).findings).toEqual([]);
  expect((await examine(app, inDays(16))).findings).toEqual(['The last backup is 8 days old.']);
});
