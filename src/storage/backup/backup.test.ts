import { execFile } from 'node:child_process';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { aDatabase, aHome, anEmptyDatabase } from '../../../test/support/index.js';
import type { Db } from '../ctx.js';
import { openDiskFiles } from '../disk-files.js';
import { migrate } from '../migrations.js';
import { sealerOf } from '../seal.js';
import type { Storage } from '../storage.js';
import { restoreBackup } from './restore.js';
import { writeBackup } from './write.js';

// Two tables that point at each other, a generated column, a sequence, a trigger, a table filled by its migration, every awkward sign.
const migrations = [
  { module: 'storage', name: '1.sql', sql: 'create table backups (id uuid primary key, at timestamptz, file text, bytes bigint, checksum text)' },
  {
    module: 'x',
    name: '1.sql',
    sql: `
      create table zeta (id int primary key, head int, words text, size int generated always as (length(words)) stored);
      create table alpha (id int generated always as identity primary key, zeta int not null references zeta, at timestamptz, bits bytea, facts jsonb);
      alter table zeta add foreign key (head) references alpha;
      create table kinds (code text primary key);
      insert into kinds values ('JCA'), ('FG');
      create function refuse_all() returns trigger language plpgsql as $$ begin raise 'no'; end $$;`,
  },
];
const later = {
  module: 'x',
  name: '2.sql',
  sql: 'alter table zeta add more text default \'more\'; create trigger never before insert on zeta for each row execute function refuse_all();',
};
const AT = new Date('2026-11-21T09:00:00Z');
const { files } = await aDatabase();
const pools: pg.Pool[] = [];
afterAll(() => Promise.all(pools.map((pool) => pool.end())));

async function aStorage(filled: boolean): Promise<Storage> {
  const connection = await anEmptyDatabase();
  const pool = new pg.Pool(connection);
  pools.push(pool);
  const db: Db = new Kysely({ dialect: new PostgresDialect({ pool }) });
  const storage = { db, pool, connection, files: filled ? files : await openDiskFiles(await aHome()), sealer: sealerOf('00'.repeat(32)), serverVersion: '18', database: 'external' as const };
  if (filled) {
    await migrate(pool, migrations);
    await pool.query(`insert into zeta (id, words) select n, E'line\\nbreak\\ttab \\\\. \\\\N ع中' || n from generate_series(1, 2000) n`);
    await pool.query(`insert into alpha (zeta, at, bits, facts) select n, '2026-11-21T09:00:00.123456Z', '\\x000a5c'::bytea, '{"a": ["\\\\n", null]}' from generate_series(1, 2000) n`);
    await pool.query('update zeta set head = 2001 - id');
    await pool.query("delete from kinds where code = 'FG'");
    await files.put(Buffer.from('a letter'));
    await files.put(Buffer.alloc(0));
    await files.put(Buffer.alloc(3_000_000, 'x'));
  }
  return { ...storage, close: async () => undefined };
}

async function contentOf({ pool }: Storage, columns = '*'): Promise<unknown> {
  const rows = async (text: string) => (await pool.query(text)).rows;
  return [await rows(`select ${columns} from zeta order by id`), await rows('select * from alpha order by id'), await rows('select * from kinds order by code')];
}

async function filesOf(storage: Storage): Promise<string[]> {
  const found: string[] = [];
  for await (const id of storage.files.list()) found.push(id);
  return found;
}

const source = await aStorage(true);

test('a backup restored elsewhere has the same rows and files, and goes on counting where the first was', async () => {
  const file = join(await aHome(), 'b.tar');
  const written = await writeBackup(source, file, '0.1.0', AT);
  expect([written.rows, written.files]).toEqual([4001, 3]);
  const other = await aStorage(false);
  expect(await restoreBackup(other, file, migrations, false)).toEqual({ file, madeAt: AT.toISOString(), rows: 4001, files: 3 });
  expect(await contentOf(other)).toEqual(await contentOf(source));
  expect(await filesOf(other)).toEqual(await filesOf(source));
  const next = await other.pool.query('insert into alpha (zeta) values (1) returning id');
  expect(next.rows).toEqual([{ id: 2001 }]);
  await expect(other.pool.query('insert into alpha (zeta) values (99999)')).rejects.toThrow('foreign key');
  expect((await source.pool.query('select at, file from backups')).rows).toEqual([{ at: AT, file }]);
});

test('an older backup is brought up to date on its way, and triggers keep silent', async () => {
  const file = join(await aHome(), 'b.tar');
  await writeBackup(source, file, '0.1.0', AT);
  const other = await aStorage(false);
  await restoreBackup(other, file, [...migrations, later], false);
  expect(await contentOf(other, 'id, head, words, size')).toEqual(await contentOf(source));
  expect((await other.pool.query('select distinct more from zeta')).rows).toEqual([{ more: 'more' }]);
  const again = join(await aHome(), 'again.tar');
  await writeBackup(other, again, '0.1.0', AT);
  const third = await aStorage(false);
  await restoreBackup(third, again, [...migrations, later], false);
  expect(await contentOf(third)).toEqual(await contentOf(other));
  await expect(restoreBackup(await aStorage(false), again, migrations, false)).rejects.toMatchObject({ refusal: { code: 'storage.newerDatabase' } });
});

test('a database with rows is replaced only by force', async () => {
  const file = join(await aHome(), 'b.tar');
  await writeBackup(source, file, '0.1.0', AT);
  const other = await aStorage(false);
  await restoreBackup(other, file, migrations, false);
  await other.pool.query("update kinds set code = 'changed'");
  await expect(restoreBackup(other, file, migrations, false)).rejects.toMatchObject({ refusal: { code: 'storage.notEmpty' } });
  expect((await other.pool.query('select * from kinds')).rows).toEqual([{ code: 'changed' }]);
  await restoreBackup(other, file, migrations, true);
  expect(await contentOf(other)).toEqual(await contentOf(source));
});

test('an archive that was changed, cut or is none is refused before anything is touched', async () => {
  const folder = await aHome();
  const file = join(folder, 'b.tar');
  await writeBackup(source, file, '0.1.0', AT);
  const whole = await readFile(file);
  const target = await aStorage(false);
  const changed = Buffer.from(whole);
  changed[changed.indexOf('a letter')] = 0x41;
  const cases: [string, Buffer, string][] = [
    ['changed.tar', changed, 'was changed'],
    ['cut.tar', whole.subarray(0, whole.length / 2), 'it ends too early'],
    ['empty.tar', Buffer.alloc(0), 'it ends too early'],
    ['none.tar', Buffer.alloc(4096, 'no tar'), 'it is not a tar archive'],
    ['bare.tar', Buffer.alloc(1024), 'it has no manifest'],
  ];
  for (const [name, bytes, reason] of cases) {
    await writeFile(join(folder, name), bytes);
    const refused = await restoreBackup(target, join(folder, name), migrations, true).catch((thrown) => thrown.refusal);
    expect([name, refused.code, refused.kind, refused.params.reason.includes(reason)]).toEqual([name, 'storage.badArchive', 'input', true]);
  }
  expect((await target.pool.query("select to_regclass('zeta') is null as untouched")).rows).toEqual([{ untouched: true }]);
  expect(await filesOf(target)).toEqual([]);
});

test('a backup never overwrites a file, leaves no half one, and opens with tar', async () => {
  const folder = await aHome();
  const file = join(folder, 'b.tar');
  await writeBackup(source, file, '0.1.0', AT);
  await expect(writeBackup(source, file, '0.1.0', AT)).rejects.toMatchObject({ refusal: { code: 'storage.fileThere' } });
  expect(await readdir(folder)).toEqual(['b.tar']);
  const listed = await promisify(execFile)('tar', ['-tf', file]).catch(() => null);
  if (listed) expect(listed.stdout.trim().split('\n').at(-1)).toBe('manifest.json');
});

test('what is written while a backup is made is in it whole or not at all', async () => {
  const file = join(await aHome(), 'b.tar');
  let stop = false;
  const writing = (async () => {
    for (let number = 10_000; !stop; number += 1)
      await source.pool.query(`with z as (insert into zeta (id, words) values (${number}, 'new') returning id) select 1 from z`).then(() => source.pool.query(`insert into alpha (zeta) values (${number})`));
  })();
  await writeBackup(source, file, '0.1.0', AT);
  stop = true;
  await writing;
  const other = await aStorage(false);
  await restoreBackup(other, file, migrations, false);
  const orphans = await other.pool.query('select count(*)::int as count from alpha where zeta not in (select id from zeta)');
  expect(orphans.rows).toEqual([{ count: 0 }]);
});
