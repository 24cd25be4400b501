// Migrations: plain SQL, forward only. What was applied is kept with its checksum, so that a changed past is noticed.

import { createHash } from 'node:crypto';
import type pg from 'pg';
import { refuse } from '../kit/refusals.js';

export interface NamedMigration {
  module: string;
  name: string;
  sql: string;
}

export interface AppliedMigration {
  module: string;
  name: string;
  checksum: string;
}

const LEDGER = `create table if not exists migrations (
  module text not null, name text not null, checksum text not null,
  at timestamptz not null default now(), primary key (module, name))`;
const LOCK = 7_206_519_001;

/** Applies what is missing, in the order given, one at a time over all processes; gives the names of what was applied. */
export async function migrate(pool: pg.Pool, migrations: NamedMigration[]): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    try {
      return await applyMissing(client, migrations);
    } finally {
      await client.query('select pg_advisory_unlock($1)', [LOCK]);
    }
  } finally {
    client.release();
  }
}

/** What would be applied; also refuses when the past differs. */
export async function pendingMigrations(client: pg.Pool | pg.ClientBase, migrations: NamedMigration[]): Promise<NamedMigration[]> {
  const applied = await appliedMigrations(client);
  mustKnow(applied, migrations);
  const known = new Set(applied.map(titleOf));
  return migrations.filter((migration) => !known.has(titleOf(migration)));
}

/** What this database has seen, in the order in which it was applied. */
export async function appliedMigrations(client: pg.Pool | pg.ClientBase): Promise<AppliedMigration[]> {
  const there = await client.query("select to_regclass('migrations') is not null as there");
  if (!there.rows[0].there) return [];
  return (await client.query('select module, name, checksum from migrations order by at, module, name')).rows;
}

export function checksumOf(migration: NamedMigration): string {
  return createHash('sha256').update(migration.sql.replaceAll('\r\n', '\n')).digest('hex');
}

/** Applies them on one connection, each in a transaction, or all in the transaction that is open on it. */
export async function applyMissing(client: pg.ClientBase, migrations: NamedMigration[], open = false): Promise<string[]> {
  await client.query(LEDGER);
  const missing = await pendingMigrations(client, migrations);
  for (const migration of missing) {
    if (!open) await client.query('begin');
    try {
      await client.query(migration.sql);
      const row = [migration.module, migration.name, checksumOf(migration)];
      await client.query('insert into migrations (module, name, checksum, at) values ($1, $2, $3, clock_timestamp())', row);
      if (!open) await client.query('commit');
    } catch (thrown) {
      if (!open) await client.query('rollback');
      throw new Error(`Migration ${titleOf(migration)}: ${(thrown as Error).message}`, { cause: thrown });
    }
  }
  return missing.map(titleOf);
}

function titleOf(migration: { module: string; name: string }): string {
  return `${migration.module}/${migration.name}`;
}

/** Refuses when the database has seen what this program does not know, or knows differently. */
export function mustKnow(applied: AppliedMigration[], migrations: NamedMigration[]): void {
  const known = new Map(migrations.map((migration) => [titleOf(migration), checksumOf(migration)]));
  for (const row of applied) {
    const name = titleOf(row);
    if (!known.has(name)) refuse({ code: 'storage.newerDatabase', params: { name }, kind: 'state' });
    if (known.get(name) !== row.checksum) refuse({ code: 'storage.changedMigration', params: { name }, kind: 'state' });
  }
}
