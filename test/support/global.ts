// One PostgreSQL for the whole run, started when the first test asks for a database. Each asks over a socket and gets a clone of a
// template that has all migrations.

import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { loadModules, migrationsOf } from '../../src/app/modules-loaded.js';
import { type Storage, migrate, openStorage } from '../../src/storage/index.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The socket at which a database may be asked for. */
    databases: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), 'comity-test-'));
  await chmod(home, 0o711);
  let opened: Promise<Storage> | null = null;
  let queue: Promise<unknown> = Promise.resolve();
  let program: Promise<{ directory: string }> | null = null;
  let count = 0;
  const clone = async (empty: boolean): Promise<pg.ClientConfig> => {
    opened ??= openTemplate(home);
    const storage = await opened;
    const name = `test_${++count}`;
    await storage.pool.query(`create database ${name} template ${empty ? 'template0' : 'prepared'}`);
    const { host, port, user } = storage.connection;
    return { host, port, user, database: name } as pg.ClientConfig;
  };
  const answerTo = (url: string | undefined): Promise<object> => {
    if (url !== '/program') return clone(url === '/empty');
    program ??= buildProgram();
    return program;
  };
  const server = createServer((request, response) => {
    // One after the other: a template admits no second reader.
    const made = queue.then(() => answerTo(request.url));
    queue = made.catch(() => undefined);
    made.then(
      (answer) => response.end(JSON.stringify(answer)),
      (thrown: Error) => response.writeHead(500).end(String(thrown.stack)),
    );
  });
  const socket = join(home, 'ask');
  await new Promise<void>((resolve) => server.listen(socket, resolve));
  project.provide('databases', socket);
  return async () => {
    server.closeAllConnections();
    server.close();
    const storage = await opened?.catch(() => null);
    await storage?.pool
      .query("select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()")
      .catch(() => undefined);
    await storage?.close();
    const built = await program?.catch(() => null);
    if (built) await rm(built.directory, { recursive: true, force: true });
    await rm(home, { recursive: true, force: true });
  };
}

/** The program as it is delivered, and the small programs of the tests beside it. Inside the project, where its packages are found. */
async function buildProgram(): Promise<{ directory: string }> {
  const root = join(import.meta.dirname, '..', '..');
  const directory = join(root, '.comity', `test-${process.pid}`);
  await promisify(execFile)(process.execPath, [join(root, 'tools', 'build.mjs'), directory], { cwd: root });
  await build({
    entryPoints: [join(root, 'test', 'support', 'slow-worker.ts')],
    outdir: join(directory, 'tests'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return { directory };
}

async function openTemplate(home: string): Promise<Storage> {
  const s3 = { keyId: '', secret: '', region: '', endpoint: null };
  const storage = await openStorage({ home, databaseUrl: null, postgresPrograms: null, filesAt: null, s3, forgetful: true });
  await storage.pool.query('create database prepared');
  const pool = new pg.Pool({ ...storage.connection, database: 'prepared' });
  try {
    await migrate(pool, migrationsOf(await loadModules()));
  } finally {
    await pool.end();
  }
  return storage;
}
