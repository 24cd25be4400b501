// Storage opened: a pool of connections to PostgreSQL (our own or somebody's) and a store of files.

import { mkdir } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { refuse } from '../kit/refusals.js';
import { columnTypes } from './column-types.js';
import type { StorageConfig } from './config.js';
import type { Db } from './ctx.js';
import { PooledDialect } from './dialect.js';
import { openDiskFiles } from './disk-files.js';
import type { FileStore } from './files.js';
import { type Cluster, openCluster } from './postgres/cluster.js';
import { type Sealer, openSealer } from './seal.js';
import { openS3Files } from './s3-files.js';

export interface Storage {
  db: Db;
  pool: pg.Pool;
  files: FileStore;
  sealer: Sealer;
  /** How to reach the database with a connection of one's own (listening, copying). */
  connection: pg.ClientConfig;
  /** `18.4`. */
  serverVersion: string;
  /** Whether this process started the database that it uses, joined a running one, or was given an address. */
  database: 'started' | 'joined' | 'external';
  /** Closes it all. A database that this process started is stopped after those who joined it, or after `patience` milliseconds. */
  close: (patience?: number) => Promise<void>;
}

const OLDEST = 15;
/** More would only make more of them wait for the same processors, and each is a process of some megabytes. */
const MOST_CONNECTIONS = 12;

/** Opens database and files. Refuses with `storage.*` when that cannot be. Migrations are a separate act. */
export async function openStorage(config: StorageConfig, name = 'comity'): Promise<Storage> {
  await mkdir(config.home, { recursive: true, mode: 0o711 }).catch((thrown: Error) =>
    refuse({ code: 'storage.unwritableHome', params: { directory: config.home, reason: thrown.message }, kind: 'state' }),
  );
  const files = await openFiles(config);
  const sealer = await openSealer(config.home, config.key ?? null);
  const cluster = config.databaseUrl ? null : await openCluster(config);
  const connection: pg.ClientConfig = {
    ...(cluster ? cluster.connection : { connectionString: config.databaseUrl as string }),
    application_name: name,
    types: columnTypes,
  };
  const pool = new pg.Pool({ ...connection, max: MOST_CONNECTIONS, connectionTimeoutMillis: 15_000 });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const db: Db = new Kysely({ dialect: new PooledDialect(pool) });
  const close = async (patience?: number) => {
    await db.destroy();
    await cluster?.close(patience);
  };
  try {
    const serverVersion = await versionOf(db, config);
    return { db, pool, files, sealer, connection, serverVersion, database: databaseOf(cluster), close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}

/** The files in a bucket, in a folder that several processes see, or else in the home. */
async function openFiles({ filesAt, home, s3 }: StorageConfig): Promise<FileStore> {
  if (filesAt?.startsWith('s3://')) return openS3Files(filesAt, s3);
  if (filesAt && !isAbsolute(filesAt)) refuse({ code: 'storage.noPlaceForFiles', params: { at: filesAt }, kind: 'input' });
  return openDiskFiles(filesAt ?? join(home, 'files'));
}

function databaseOf(cluster: Cluster | null): Storage['database'] {
  return cluster === null ? 'external' : cluster.ours ? 'started' : 'joined';
}

async function versionOf(db: Db, config: StorageConfig): Promise<string> {
  const found = await sql<{ version: string; number: string }>`
    select current_setting('server_version') as version, current_setting('server_version_num') as number`
    .execute(db)
    .catch((thrown: Error) => {
      if (!config.databaseUrl) throw thrown;
      return refuse({ code: 'storage.unreachable', params: { reason: thrown.message }, kind: 'state' });
    });
  const { version, number } = found.rows[0] as { version: string; number: string };
  if (Number(number) < OLDEST * 10_000)
    refuse({ code: 'storage.tooOld', params: { version, oldest: OLDEST }, kind: 'state' });
  return version.split(' ')[0] as string;
}
