// Our own PostgreSQL in the home: joined when it runs already, else made (once) and started. Reached by a socket alone.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { refuse } from '../../kit/refusals.js';
import type { StorageConfig } from '../config.js';
import { accountFor, mustReach } from './account.js';
import { clearZombieLock, postmasterLives } from './lock-file.js';
import { prepareData } from './prepare.js';
import { programsOf } from './programs.js';
import { type Server, startServer } from './server.js';
import { prepareSocketDirectory, removeSocketDirectory, socketDirectoryOf } from './socket.js';

export interface Cluster {
  connection: pg.ClientConfig;
  /** Whether this process started it, and therefore stops it. */
  ours: boolean;
  /** Leaves it; who started it stops it, after those who joined it have gone, or after `patience` milliseconds. */
  close: (patience?: number) => Promise<void>;
}

const PATIENCE = 30_000;
const ATTEMPTS = 5;

/** Held shared by those who joined. */
const LOCK = 7_206_519_003;

/** Joins the database of this home or starts it; waits for one that is starting or stopping. */
export async function openCluster(config: StorageConfig): Promise<Cluster> {
  const socket = socketDirectoryOf(config.home);
  const connection: pg.ClientConfig = { host: socket, port: 5432, user: 'comity', database: 'comity' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const joined = await join(connection, config.home);
    if (joined) return { connection, ours: false, close: joined };
    const server = await start(config, socket);
    if (server) {
      await makeDatabase(connection);
      return { connection, ours: true, close: (patience) => leave(connection, server, patience).then(() => removeSocketDirectory(socket)) };
    }
    // Two starting at once: the lock of the data directory let one of them win, who is joined in the next round.
    await pause(200);
  }
  return lost(config.home);
}

const dataOf = (home: string) => path.join(home, 'data');

async function start(config: StorageConfig, socket: string): Promise<Server | null> {
  const data = dataOf(config.home);
  const forgetful = config.forgetful === true;
  const account = await accountFor(data);
  await mustReach(account, config.home);
  await prepareSocketDirectory(socket, account);
  const programs = await programsOf(config.home, config.postgresPrograms);
  await prepareData(data, programs, account, forgetful);
  await clearZombieLock(data, socket);
  return startServer({ programs, data, socket, account, home: config.home, forgetful });
}

async function lost(home: string): Promise<never> {
  const log = await readFile(path.join(home, 'postgres.log'), 'utf8').catch(() => '');
  const reason = log.trim().split('\n').slice(-3).join(' / ');
  return refuse({ code: 'storage.notStarted', params: { reason, log: path.join(home, 'postgres.log') }, kind: 'state' });
}

/**
 * Joins a database of this home that answers, or will in a moment: one that is starting or stopping is waited for. Null when there is none.
 * Who joins holds a lock that who started it waits for, so that nobody's database is stopped under them.
 */
async function join(connection: pg.ClientConfig, home: string): Promise<(() => Promise<void>) | null> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50)) {
    const keeper = new pg.Client({ ...connection, application_name: 'comity joined' });
    keeper.on('error', () => undefined);
    try {
      await keeper.connect();
      await keeper.query('select pg_advisory_lock_shared($1)', [LOCK]);
      return () => keeper.end().catch(() => undefined);
    } catch (thrown) {
      await keeper.end().catch(() => undefined);
      if (!mayComeSoon(thrown, connection) && !(await postmasterLives(dataOf(home)))) return null;
    }
  }
  return null;
}

/** 57P…: starting up, shutting down; 3D000: whoever started it has not made our database in it yet. */
function mayComeSoon(thrown: unknown, connection: pg.ClientConfig): boolean {
  const code = (thrown as { code?: string }).code ?? '';
  if (code === 'EACCES') refuse({ code: 'storage.notYourHome', params: { directory: String(connection.host) }, kind: 'right' });
  return code.startsWith('57P') || code === '3D000';
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

/** Stops what we started, after everybody who joined it has gone; who wants to join now waits, and then starts it anew. */
async function leave(connection: pg.ClientConfig, server: Server, patience = 0): Promise<void> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(`set lock_timeout = ${patience}`);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
  } catch {
    // Not to be waited for any longer, or gone already.
  }
  await server.stop();
  await client.end().catch(() => undefined);
}
