// Restores a backup in one transaction: a restore that fails leaves everything as it was.

import pg from 'pg';
import { refuse } from '../../kit/refusals.js';
import { type NamedMigration, applyMissing, mustKnow } from '../migrations.js';
import type { Storage } from '../storage.js';
import { copyIn } from './copy.js';
import { type BackedUpTable, type Manifest, checkedManifest, sha256 } from './manifest.js';
import { entriesOf } from './tar.js';

export interface Restored {
  file: string;
  madeAt: string;
  rows: number;
  files: number;
}

/** Checks the whole archive first, then replaces the database by it and adds its files. A database with rows needs `force`. */
export async function restoreBackup(storage: Storage, file: string, migrations: NamedMigration[], force: boolean): Promise<Restored> {
  const manifest = await checkedManifest(file);
  mustKnow(manifest.migrations, migrations);
  const client = new pg.Client(storage.connection);
  await client.connect();
  try {
    await client.query('begin');
    if (!force) await mustBeEmpty(client);
    // Files first: they are named by their content and hurt nobody, also when the transaction is undone.
    await putFiles(storage, file);
    await client.query('drop schema public cascade');
    await client.query('create schema public');
    const known = new Set(manifest.migrations.map((migration) => `${migration.module}/${migration.name}`));
    await applyMissing(client, migrations.filter(({ module, name }) => known.has(`${module}/${name}`)), true);
    await fillTables(client, manifest, file);
    await applyMissing(client, migrations, true);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  return { file, madeAt: manifest.at, rows, files: manifest.files };
}

async function mustBeEmpty(client: pg.Client): Promise<void> {
  const found = await client.query("select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migrations'");
  for (const { name } of found.rows) {
    const counted = await client.query(`select count(*)::int as rows from ${client.escapeIdentifier(name)}`);
    const rows = counted.rows[0].rows as number;
    if (rows > 0) refuse({ code: 'storage.notEmpty', params: { rows, table: name }, kind: 'conflict' });
  }
}

/** Foreign keys are taken off and put back, which checks them over all rows; the order of the tables is then free. */
async function fillTables(client: pg.Client, manifest: Manifest, file: string): Promise<void> {
  const keys = await client.query(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace order by 1, 2`);
  for (const key of keys.rows) await client.query(`alter table ${key.table} drop constraint ${key.name}`);
  for (const table of manifest.tables) {
    const name = client.escapeIdentifier(table.name);
    // A migration may have put rows in; the archive has them as they were.
    await client.query(`truncate ${name}`);
    await client.query(`alter table ${name} disable trigger user`);
  }
  await fillFrom(client, manifest.tables, file);
  for (const table of manifest.tables) await client.query(`alter table ${client.escapeIdentifier(table.name)} enable trigger user`);
  for (const key of keys.rows) await client.query(`alter table ${key.table} add constraint ${key.name} ${key.definition}`);
  for (const { name, value } of manifest.sequences) await client.query('select setval($1::regclass, $2)', [client.escapeIdentifier(name), value]);
}

async function fillFrom(client: pg.Client, tables: BackedUpTable[], file: string): Promise<void> {
  for (const table of tables) {
    const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
    await copyIn(client, `copy ${client.escapeIdentifier(table.name)} (${columns}) from stdin`, piecesOf(file, table.name));
    const counted = await client.query(`select count(*)::int as rows from ${client.escapeIdentifier(table.name)}`);
    if (counted.rows[0].rows !== table.rows) throw new Error(`${table.name} has ${counted.rows[0].rows} rows, not ${table.rows}`);
  }
}

async function* piecesOf(file: string, table: string): AsyncGenerator<Buffer> {
  for await (const { name, bytes } of entriesOf(file)) if (name.startsWith(`database/${table}/`)) yield bytes;
}

async function putFiles(storage: Storage, file: string): Promise<void> {
  for await (const { name, bytes } of entriesOf(file)) {
    if (!name.startsWith('files/')) continue;
    if (name !== `files/${sha256(bytes)}`) throw new Error(`${name} is not what its name says`);
    await storage.files.put(bytes);
  }
}
