// Writes a backup: one repeatable-read transaction over all tables, then the files, which are only ever added.

import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import pg from 'pg';
import { newId } from '../../kit/ids.js';
import { refuse } from '../../kit/refusals.js';
import { appliedMigrations } from '../migrations.js';
import type { Storage } from '../storage.js';
import { copyOut } from './copy.js';
import { type BackedUpTable, MANIFEST, type Manifest, sha256 } from './manifest.js';
import { writeEnd, writeEntry } from './tar.js';

export interface Written {
  file: string;
  bytes: number;
  rows: number;
  files: number;
  /** SHA-256 of the manifest, which has those of everything else. */
  checksum: string;
}

/** Rows are cut into entries of about this size, so that neither side holds a table in memory. */
const PIECE = 8_000_000;

/** Writes the archive beside its place and renames it when it is whole and on disk; notes it in the table `backups`. */
export async function writeBackup(storage: Storage, file: string, comity: string, at: Date): Promise<Written> {
  const arriving = `${file}.arriving`;
  await mustBeFree(file);
  const archive = await open(arriving, 'w', 0o600);
  try {
    const { manifest, checksum } = await fill(storage, archive, comity, at);
    await archive.sync();
    const { size } = await archive.stat();
    await rename(arriving, file);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    const note = 'insert into backups (id, at, file, bytes, checksum) values ($1, $2, $3, $4, $5)';
    await storage.pool.query(note, [newId(), at, file, size, checksum]);
    return { file, bytes: size, rows, files: manifest.files, checksum };
  } finally {
    await archive.close();
    await rm(arriving, { force: true });
  }
}

async function mustBeFree(file: string): Promise<void> {
  const there = await open(file, 'r').catch(() => null);
  await there?.close();
  if (there) refuse({ code: 'storage.fileThere', params: { file }, kind: 'conflict' });
}

async function fill(storage: Storage, archive: FileHandle, comity: string, at: Date): Promise<{ manifest: Manifest; checksum: string }> {
  const entries: Record<string, string> = {};
  const put = async (name: string, bytes: Uint8Array) => {
    await writeEntry(archive, name, bytes);
    entries[name] = sha256(bytes);
  };
  const snapshot = await putDatabase(storage, put);
  let files = 0;
  for await (const id of storage.files.list()) {
    await put(`files/${id}`, await storage.files.get(id));
    files += 1;
  }
  const manifest: Manifest = {
    format: 'comity-backup',
    formatVersion: 1,
    comity,
    postgres: storage.serverVersion,
    at: at.toISOString(),
    ...snapshot,
    files,
    entries,
  };
  const bytes = Buffer.from(JSON.stringify(manifest, null, 1));
  await writeEntry(archive, MANIFEST, bytes);
  await writeEnd(archive);
  return { manifest, checksum: sha256(bytes) };
}

type Snapshot = Pick<Manifest, 'migrations' | 'tables' | 'sequences'>;

async function putDatabase(storage: Storage, put: (name: string, bytes: Uint8Array) => Promise<void>): Promise<Snapshot> {
  const client = new pg.Client(storage.connection);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const tables: BackedUpTable[] = [];
    for (const table of await tablesOf(client)) tables.push({ ...table, rows: await putTable(client, table, put) });
    const sequences = await client.query(
      "select sequencename as name, last_value::float8 as value from pg_sequences where schemaname = 'public' and last_value is not null order by 1",
    );
    const migrations = await appliedMigrations(client);
    await client.query('commit');
    return { migrations, tables, sequences: sequences.rows };
  } finally {
    await client.end();
  }
}

async function putTable(client: pg.Client, table: Omit<BackedUpTable, 'rows'>, put: (name: string, bytes: Uint8Array) => Promise<void>): Promise<number> {
  const columns = table.columns.map((column) => client.escapeIdentifier(column)).join(', ');
  let held: Buffer[] = [];
  let size = 0;
  let piece = 0;
  let rows = 0;
  const flush = async () => {
    if (size === 0) return;
    piece += 1;
    await put(`database/${table.name}/${String(piece).padStart(6, '0')}`, Buffer.concat(held));
    held = [];
    size = 0;
  };
  for await (const chunk of copyOut(client, `copy ${client.escapeIdentifier(table.name)} (${columns}) to stdout`)) {
    held.push(chunk);
    size += chunk.length;
    // In the text form of COPY a line end is the end of a row, and is nothing else.
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) rows += 1;
    if (size >= PIECE) await flush();
  }
  await flush();
  return rows;
}

/** The tables with the columns that are stored; what is generated is generated again. */
async function tablesOf(client: pg.Client): Promise<Omit<BackedUpTable, 'rows'>[]> {
  const found = await client.query(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migrations'
    group by c.relname order by c.relname`);
  return found.rows;
}
