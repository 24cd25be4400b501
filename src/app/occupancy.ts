// One `start` for one home: the lock is held by a connection, so it ends with its holder, however that ends. A note says who holds it.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Config } from '../config.js';
import { refuse } from '../kit/refusals.js';
import type { App } from './app.js';
import { openApp } from './open.js';

export interface Note {
  pid: number;
  address: string;
  since: string;
}

const LOCK = 7_206_519_002;
const PATIENCE = 15_000;

const noteIn = (home: string) => join(home, 'running.json');

export interface Whole {
  migrating?: boolean;
  /** Also an external database must be used by nobody else. */
  alone?: boolean;
}

export interface Occupied {
  app: App;
  /** Writes who answers where. */
  say: (address: string) => Promise<void>;
  leave: () => Promise<void>;
}

/** Opens the application as the one `start` of its home. Refuses with `storage.inUse` when there is one; waits for short verbs to end. */
export async function occupy(config: Config, whole: Whole = {}): Promise<Occupied> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const app = await openApp(config, { name: 'comity start', migrating: whole.migrating !== false });
    const lock = await takeLock(app, whole.alone === true);
    if (lock && app.storage.database !== 'joined') return occupied(app, config.home, lock);
    await lock?.end();
    await app.close();
    if (!lock) return inUse(config.home);
    // A short verb holds the database for a moment; `start` must be the one that owns it.
    if (Date.now() > until) return refuse({ code: 'storage.busy', params: { directory: config.home }, kind: 'state' });
    await pause(200);
  }
}

/** Who runs on this home, according to the note; null when there is none. */
export async function noteOf(home: string): Promise<Note | null> {
  const text = await readFile(noteIn(home), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Note);
}

/** Whether somebody holds the lock of this home now. */
export async function isOccupied(app: App): Promise<boolean> {
  const lock = await takeLock(app, true);
  await lock?.end();
  return lock === null;
}

function occupied(app: App, home: string, lock: pg.Client): Occupied {
  return {
    app,
    say: (address) => writeFile(noteIn(home), JSON.stringify({ pid: process.pid, address, since: new Date().toISOString() } satisfies Note)),
    leave: async () => {
      await rm(noteIn(home), { force: true });
      await lock.end().catch(() => undefined);
      await app.close(PATIENCE);
    },
  };
}

async function inUse(home: string): Promise<never> {
  const note = await noteOf(home);
  return refuse({ code: 'storage.inUse', params: { pid: String(note?.pid ?? '?'), address: note?.address ?? '?' }, kind: 'state' });
}

/** Several may share an external database: there the lock is not asked for exclusively. */
async function takeLock(app: App, alone: boolean): Promise<pg.Client | null> {
  const client = new pg.Client(app.storage.connection);
  client.on('error', () => undefined);
  await client.connect();
  const take = app.storage.database === 'external' && !alone ? 'pg_try_advisory_lock_shared' : 'pg_try_advisory_lock';
  const taken = await client.query(`select ${take}($1) as taken`, [LOCK]);
  if (taken.rows[0].taken) return client;
  await client.end();
  return null;
}
