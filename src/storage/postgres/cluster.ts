// Our own PostgreSQL in the home: joined when it runs already, else made (once) and started. Reached by a socket alone.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { refuse } from '../../kit/refusals.js';
import type { StorageConfig } from '../config.js';
import { accountFor, mustReach } from './account.js';
import { prepareData } from './data.js';
import { clearZombieLock, postmasterLives } from './lock-file.js';
import { programsOf } from './programs.js';
import { type Server, startServer } from './server.js';
import { prepareSocketDirectory, socketDirectoryOf } from './socket.js';

export interface Cluster {
  connection: pg.ClientConfig;
  /** Whether this process started it, and therefore stops it. */
  ours: boolean;
  close: () => Promise<void>;
}

const PATIENCE = 20_000;

/** Joins the database of this home or starts it; waits for one that is starting or stopping. */
export async function openCluster(config: StorageConfig): Promise<Cluster> {
  const data = join(config.home, 'data');
  const socket = socketDirectoryOf(config.home);
  const connection: pg.ClientConfig = { host: socket, port: 5432, user: 'comity', database: 'comity' };
  if (await answersSoon(connection, data)) return { connection, ours: false, close: async () => undefined };
  const account = await accountFor(data);
  await mustReach(account, config.home);
  await prepareSocketDirectory(socket, account);
  const programs = await programsOf(config.home, config.postgresPrograms);
  await prepareData(data, programs, account, config.forgetful === true);
  await clearZombieLock(data, socket);
  const server = await startServer({ programs, data, socket, account, home: config.home, forgetful: config.forgetful === true });
  // Two starting at once: the lock of the data directory let one of them win, and the other joins it.
  if (!server) return (await answersSoon(connection, data)) ? { connection, ours: false, close: async () => undefined } : lost(config.home);
  await makeDatabase(connection);
  return { connection, ours: true, close: () => leave(connection, server) };
}

async function lost(home: string): Promise<never> {
  const log = await readFile(join(home, 'postgres.log'), 'utf8').catch(() => '');
  const reason = log.trim().split('\n').slice(-3).join(' / ');
  return refuse({ code: 'storage.notStarted', params: { reason, log: join(home, 'postgres.log') }, kind: 'state' });
}

/** Whether a database of this home answers now, or will: one that is starting or stopping is waited for. */
async function answersSoon(connection: pg.ClientConfig, data: string): Promise<boolean> {
  const until = Date.now() + PATIENCE;
  while (Date.now() < until) {
    const answer = await ask(connection);
    if (answer === 'yes') return true;
    if (answer === 'no' && !(await postmasterLives(data))) return false;
    await pause(50);
  }
  return false;
}

async function ask(connection: pg.ClientConfig): Promise<'yes' | 'no' | 'wait'> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return 'yes';
  } catch (thrown) {
    const code = (thrown as { code?: string }).code;
    if (code === 'EACCES') refuse({ code: 'storage.notYourHome', params: { directory: String(connection.host) }, kind: 'right' });
    // 57P03: starting up or shutting down; 3D000: whoever started it has not made our database in it yet.
    return code === '57P03' || code === '3D000' ? 'wait' : 'no';
  }
}

async function makeDatabase(connection: pg.ClientConfig): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const there = await client.query("select 1 from pg_database where datname = 'comity'");
    if (there.rowCount === 0) await client.query('create database comity');
  } finally {
    await client.end();
  }
}

/** Stops what we started, after everybody else who joined it has gone. */
async function leave(connection: pg.ClientConfig, server: Server): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  client.on('error', () => undefined);
  const connected = await client.connect().then(
    () => true,
    () => false,
  );
  while (connected && (await othersOn(client)) > 0) await pause(50);
  await client.end().catch(() => undefined);
  await server.stop();
}

async function othersOn(client: pg.Client): Promise<number> {
  const found = await client
    .query("select count(*)::int as count from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()")
    .catch(() => ({ rows: [{ count: 0 }] }));
  return found.rows[0].count;
}
