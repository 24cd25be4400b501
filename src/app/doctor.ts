// `comity doctor`: how the workspace is, and what in it needs care.

import { statfs } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Run } from '../cli/verb.js';
import { configFrom } from '../config.js';
import { type QueueState, queueState } from '../jobs/index.js';
import { SYSTEM } from '../kit/actor.js';
import { appliedMigrations, pendingMigrations } from '../storage/index.js';
import type { App } from './app.js';
import { migrationsOf } from './modules-loaded.js';
import { isOccupied, noteOf } from './occupancy.js';
import { openApp } from './open.js';

export interface Health {
  comity: string;
  node: string;
  postgres: string;
  database: 'own' | 'external';
  home: string;
  running: { pid: number; address: string; since: string } | null;
  diskFreeMegabytes: number;
  databaseMegabytes: number;
  migrations: { applied: number; pending: string[] };
  queue: QueueState | null;
  /** Connections of `comity start` and `comity work`, on any machine. */
  workers: number;
  failedJobs: { name: string; count: number; lastError: string }[];
  lastBackup: { at: string; file: string; bytes: number } | null;
  findings: string[];
}

const LOW_DISK = 1_000;
const BACKUP_DAYS = 7;
const DAY = 86_400_000;

export const runDoctor: Run = async (call) => {
  const app = await openApp(configFrom(process.env, { home: call.home }), { name: 'comity doctor', migrating: false, existing: true });
  try {
    const health = await examine(app, new Date());
    call.out(call.json ? JSON.stringify(health, null, 2) : said(health));
    return health.findings.length ? 1 : 0;
  } finally {
    await app.close();
  }
};

/** Looks at everything; changes nothing. */
export async function examine(app: App, now: Date): Promise<Health> {
  const pending = (await pendingMigrations(app.storage.pool, migrationsOf(app.modules))).map(({ module, name }) => `${module}/${name}`);
  const applied = await appliedMigrations(app.storage.pool);
  const ready = pending.length === 0;
  const disk = await statfs(app.config.home);
  const size = await sql<{ size: number }>`select pg_database_size(current_database())::float8 as size`.execute(app.db);
  const health: Health = {
    comity: app.config.version,
    node: process.versions.node,
    postgres: app.storage.serverVersion,
    database: app.storage.database === 'external' ? 'external' : 'own',
    home: app.config.home,
    running: (await isOccupied(app)) ? await noteOf(app.config.home) : null,
    diskFreeMegabytes: Math.round((disk.bavail * disk.bsize) / 1_000_000),
    databaseMegabytes: Math.round((size.rows[0]?.size ?? 0) / 1_000_000),
    migrations: { applied: applied.length, pending },
    queue: ready ? await queueState(app.db) : null,
    workers: await workers(app),
    failedJobs: ready ? await failedJobs(app) : [],
    lastBackup: ready ? await lastBackup(app) : null,
    findings: [],
  };
  health.findings = await findingsOf(app, health, now);
  return health;
}

async function findingsOf(app: App, health: Health, now: Date): Promise<string[]> {
  const found: string[] = [];
  if (health.diskFreeMegabytes < LOW_DISK) found.push(`Only ${health.diskFreeMegabytes} MB are free on the disk of ${health.home}.`);
  if (health.migrations.pending.length)
    return [...found, `The database is not up to date: ${health.migrations.pending.join(', ')}. \`comity start\` brings it up to date.`];
  for (const job of health.failedJobs) found.push(`${job.count} × ${job.name} failed for good: ${job.lastError}`);
  if (health.workers === 0 && (health.queue?.waiting ?? 0) > 0)
    found.push(`${health.queue?.waiting} jobs wait, and neither \`comity start\` nor \`comity work\` runs.`);
  const backup = await backupFinding(app, health, now);
  if (backup) found.push(backup);
  const ctx = app.ctxFor(SYSTEM, 'en');
  for (const module of app.modules) found.push(...((await module.complaints?.(ctx)) ?? []));
  return found;
}

/** A workspace is given a week until its first backup. */
async function backupFinding(app: App, health: Health, now: Date): Promise<string | null> {
  const born = await sql<{ at: Date | null }>`select min(at) as at from migrations`.execute(app.db);
  const since = health.lastBackup ? Date.parse(health.lastBackup.at) : (born.rows[0]?.at?.getTime() ?? now.getTime());
  const days = Math.floor((now.getTime() - since) / DAY);
  if (days <= BACKUP_DAYS) return null;
  return health.lastBackup ? `The last backup is ${days} days old.` : `There is no backup yet, after ${days} days.`;
}

async function workers(app: App): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count from pg_stat_activity
    where datname = current_database() and application_name in ('comity start', 'comity work')`.execute(app.db);
  return found.rows[0]?.count ?? 0;
}

async function failedJobs(app: App): Promise<Health['failedJobs']> {
  const found = await sql<{ name: string; count: number; lastError: string }>`
    select name, count(*) as count, split_part((array_agg(last_error order by dead_at desc))[1], E'\n', 1) as "lastError"
    from jobs where dead_at is not null group by name order by name`.execute(app.db);
  return found.rows;
}

async function lastBackup(app: App): Promise<Health['lastBackup']> {
  const found = await sql<{ at: Date; file: string; bytes: number }>`select at, file, bytes from backups order by at desc limit 1`.execute(app.db);
  const row = found.rows[0];
  return row ? { ...row, at: row.at.toISOString() } : null;
}

function said(health: Health): string {
  const { queue, running, lastBackup: backup, migrations } = health;
  const rows: [string, string][] = [
    ['Comity', `${health.comity} on Node ${health.node}`],
    ['Database', `PostgreSQL ${health.postgres}, ${health.database}, ${health.databaseMegabytes} MB`],
    ['Home', `${health.home}, ${health.diskFreeMegabytes} MB free`],
    ['Running', running ? `${running.address}, process ${running.pid}, since ${running.since}` : 'no'],
    ['Migrations', `${migrations.applied} applied, ${migrations.pending.length} pending`],
    ['Queue', queue ? `${queue.waiting} waiting, ${queue.running} running, ${queue.retrying} to be tried again, ${queue.dead} failed` : 'not known'],
    ['Last backup', backup ? `${backup.at}, ${backup.file}` : 'none'],
  ];
  const table = rows.map(([name, value]) => `${name.padEnd(12)} ${value}`);
  const findings = health.findings.length ? health.findings.map((finding) => `! ${finding}`) : ['All is well.'];
  return [...table, '', ...findings].join('\n');
}
