// The running postmaster: started, waited for, stopped in good order.

import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { open, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Account } from './account.js';
import type { Programs } from './programs.js';
import { spawnTied } from './spawn.js';

export interface Server {
  pid: number;
  stop: () => Promise<void>;
}

export interface ServerPlan {
  programs: Programs;
  home: string;
  data: string;
  socket: string;
  account: Account | null;
  forgetful: boolean;
}

const LOG_LIMIT = 10_000_000;

/** Starts the database and waits until it answers; null when it ended instead (its log says why). */
export async function startServer(plan: ServerPlan): Promise<Server | null> {
  const path = join(plan.home, 'postgres.log');
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  if (size > LOG_LIMIT) await truncate(path).catch(() => undefined);
  const log = await open(path, 'a', 0o600);
  const name = `comity-${randomBytes(6).toString('hex')}`;
  const child = await spawnTied(plan.programs.postgres, settingsOf(plan, name), plan.account, log.fd);
  const ended = endOf(child);
  await log.close();
  const connection = { host: plan.socket, port: 5432, user: 'comity', database: 'postgres' };
  for (;;) {
    const over = await Promise.race([ended.then(() => true), pause(15).then(() => false)]);
    if (over) return null;
    if ((await saysReady(plan.data)) && (await answers(connection, name))) break;
  }
  return { pid: child.pid as number, stop: () => stop(child, ended) };
}

function settingsOf(plan: ServerPlan, name: string): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '',
    unix_socket_directories: `"${plan.socket}"`,
    unix_socket_permissions: '0700',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    wal_level: 'minimal',
    max_wal_senders: '0',
    cluster_name: name,
    ...(plan.forgetful ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', plan.data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/** Line 8 of the lock file says how far the server is (`ready`): cheaper to ask than the server. */
async function saysReady(data: string): Promise<boolean> {
  const lines = (await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return lines[7]?.trim() === 'ready';
}

/** Whether ours answers: another postmaster of this home may be on the same socket, so each start has a name of its own. */
async function answers(connection: pg.ClientConfig, name: string): Promise<boolean> {
  const client = new pg.Client(connection);
  client.on('error', () => undefined);
  try {
    await client.connect();
    const shown = await client.query("select current_setting('cluster_name') = $1 as ours", [name]);
    return shown.rows[0].ours;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}

/** Fast (SIGINT: roll back, write out, end); after half a minute immediate (SIGQUIT: the next start recovers). */
async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGINT');
  const late = new AbortController();
  const hurry = pause(30_000, undefined, { signal: late.signal }).then(
    () => child.kill('SIGQUIT'),
    () => undefined,
  );
  await ended;
  late.abort();
  await hurry;
}
