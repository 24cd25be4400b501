// A database for a test file: its own clone, with all migrations. And everything that acts in it.

import { mkdtemp, rm } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely } from 'kysely';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { columnTypes } from '../../src/storage/column-types.js';
import { PooledDialect } from '../../src/storage/dialect.js';
import { type Db, type FileStore, openDiskFiles } from '../../src/storage/index.js';

export interface TestDatabase {
  db: Db;
  pool: pg.Pool;
  connection: pg.ClientConfig;
  files: FileStore;
  /** A directory of this test file alone, removed at the end. */
  directory: string;
  /** Every statement sent through `db` since the start: `const before = statements.length`. */
  statements: string[];
}

let known: Promise<TestDatabase> | null = null;
const closing: (() => Promise<unknown>)[] = [];

// Here and not where a database is asked for: that may be inside a test, where it is too late to ask for this.
afterAll(async () => {
  for (const close of closing) await close();
});

/** The database of this test file: the same at every call. Call it first at the top of the file (`await aDatabase()`). */
export function aDatabase(): Promise<TestDatabase> {
  known ??= openDatabase();
  return known;
}

/** Another database with nothing in it, not even tables; who asks closes its pool. */
export async function anEmptyDatabase(): Promise<pg.ClientConfig> {
  return { ...(await ask<pg.ClientConfig>('/empty')), types: columnTypes };
}

async function openDatabase(): Promise<TestDatabase> {
  const connection: pg.ClientConfig = { ...(await ask<pg.ClientConfig>('/clone')), types: columnTypes };
  const pool = new pg.Pool({ ...connection, max: 10 });
  pool.on('error', () => undefined);
  const statements: string[] = [];
  // The bell for the workers is rung some time after an act: it belongs to no request.
  const log = ({ query }: { query: { sql: string } }) => void (query.sql.includes('pg_notify(') || statements.push(query.sql));
  const db: Db = new Kysely({ dialect: new PooledDialect(pool), log });
  const directory = await mkdtemp(join(tmpdir(), 'comity-test-'));
  closing.push(
    () => db.destroy(),
    () => rm(directory, { recursive: true, force: true }),
  );
  return { db, pool, connection, files: await openDiskFiles(join(directory, 'files')), directory, statements };
}

/** Asks the one who holds everything for the whole run. */
export function ask<T>(path: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const asked = request({ socketPath: inject('databases'), path }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (text += part));
      answer.on('end', () => (answer.statusCode === 200 ? resolve(JSON.parse(text)) : reject(new Error(text))));
    });
    asked.on('error', reject).end();
  });
}
