import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { anEmptyDatabase } from '../../test/support/index.js';
import { migrate, pendingMigrations } from './migrations.js';

const pool = new pg.Pool(await anEmptyDatabase());
afterAll(() => pool.end());

const groups = { module: 'groups', name: '2026-01-01-groups.sql', sql: 'create table groups (id int);' };
const terms = { module: 'groups', name: '2026-02-01-terms.sql', sql: 'create table terms (id int); insert into terms values (1);' };

test('migrations are applied once, in order, also by four processes at once', async () => {
  const all = await Promise.all([1, 2, 3, 4].map(() => migrate(pool, [groups, terms])));
  expect(all.flat()).toEqual(['groups/2026-01-01-groups.sql', 'groups/2026-02-01-terms.sql']);
  expect(await migrate(pool, [groups, terms])).toEqual([]);
  expect((await pool.query('select * from terms')).rows).toEqual([{ id: 1 }]);
});

test('a migration that fails leaves nothing of itself', async () => {
  const broken = { module: 'groups', name: '2026-03-01-broken.sql', sql: 'create table half (id int); select nothing;' };
  await expect(migrate(pool, [groups, terms, broken])).rejects.toThrow('Migration groups/2026-03-01-broken.sql: column "nothing" does not exist');
  expect((await pool.query("select to_regclass('groups') is not null as groups, to_regclass('half') is null as undone")).rows).toEqual([
    { groups: true, undone: true },
  ]);
  expect(await pendingMigrations(pool, [groups, terms, broken])).toEqual([broken]);
});

test('a past that was changed is noticed', async () => {
  const changed = { ...groups, sql: 'create table groups (id bigint);' };
  await expect(migrate(pool, [changed, terms])).rejects.toMatchObject({ refusal: { code: 'storage.changedMigration' } });
});

test('a database that a newer program made is refused', async () => {
  await expect(migrate(pool, [groups])).rejects.toMatchObject({
    refusal: { code: 'storage.newerDatabase', params: { name: 'groups/2026-02-01-terms.sql' } },
  });
});
