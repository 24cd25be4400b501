// The queue's statements. Times are the database's, so that the clocks of several machines need not agree.

import { sql } from 'kysely';
import { newId } from '../kit/ids.js';
import type { Ctx, Db } from '../storage/index.js';
import { tell } from './bell.js';
import './tables.js';

/** Attempts before a job is dead; with the waits between them about two days. */
export const ATTEMPTS = 12;

export interface TakenJob {
  id: string;
  name: string;
  args: Record<string, unknown>;
  attempts: number;
}

/** Puts a job into the queue. In an open transaction whoever commits it rings the bell (`bellOf`); outside the workers are told here. */
export async function enqueue(db: Db, job: Parameters<Ctx['enqueue']>[0]): Promise<void> {
  const { name, args, key = null, runAt = null } = job;
  await sql`
    insert into jobs (id, name, args, key, run_at)
    values (${newId()}, ${name}, ${JSON.stringify(args)}::jsonb, ${key}, coalesce(${runAt}::timestamptz, now()))
    on conflict (key) where key is not null do nothing`.execute(db);
  if (!db.isTransaction) await tell(db);
}

/** Takes the job that is due longest, under a lease; counts the attempt now, so that a job that kills its worker dies in the end too. */
export async function take(db: Db, worker: string, names: string[], leaseSeconds: number): Promise<TakenJob | null> {
  const found = await sql<TakenJob>`
    update jobs set worker = ${worker}, leased_until = clock_timestamp() + ${leaseSeconds} * interval '1 second', attempts = attempts + 1
    where id = (
      select id from jobs
      where done_at is null and dead_at is null and run_at <= clock_timestamp() and name = any(${names})
        and (leased_until is null or leased_until < clock_timestamp())
      order by run_at, id
      for update skip locked limit 1
    )
    returning id, name, args, attempts`.execute(db);
  return found.rows[0] ?? null;
}

/** Prolongs the leases of what a worker holds; what it no longer holds was taken from it. */
export async function prolong(db: Db, worker: string, leaseSeconds: number): Promise<void> {
  await sql`
    update jobs set leased_until = clock_timestamp() + ${leaseSeconds} * interval '1 second'
    where worker = ${worker} and done_at is null and dead_at is null`.execute(db);
}

export async function finish(db: Db, worker: string, id: string): Promise<void> {
  await sql`
    update jobs set done_at = clock_timestamp(), worker = null, leased_until = null, last_error = null
    where id = ${id} and worker = ${worker}`.execute(db);
}

/** Puts a failed job back to a later time, or among the dead after the last attempt. */
export async function putBack(db: Db, worker: string, job: TakenJob, reason: string, hopeless: boolean): Promise<void> {
  const dead = hopeless || job.attempts >= ATTEMPTS;
  await sql`
    update jobs set worker = null, leased_until = null, last_error = ${reason.slice(0, 4000)},
      dead_at = case when ${dead} then clock_timestamp() end,
      run_at = clock_timestamp() + ${waitAfter(job.attempts)} * interval '1 second'
    where id = ${job.id} and worker = ${worker}`.execute(db);
}

/** Gives back, uncounted, what was taken but not begun or not ended when the worker was told to stop. */
export async function giveBack(db: Db, worker: string): Promise<void> {
  await sql`
    update jobs set worker = null, leased_until = null, attempts = attempts - 1
    where worker = ${worker} and done_at is null and dead_at is null`.execute(db);
}

/** Seconds until the next attempt: 5 s, 10 s, 20 s … at most 12 hours. */
export function waitAfter(attempts: number): number {
  return Math.min(5 * 2 ** (attempts - 1), 43_200);
}

/** Milliseconds until something may be due (a job to run, a lease to run out); null when nothing is open. */
export async function nextDue(db: Db, names: string[]): Promise<number | null> {
  const found = await sql<{ wait: number | null }>`
    select extract(epoch from min(greatest(run_at, coalesce(leased_until, run_at))) - clock_timestamp())::float8 * 1000 as wait
    from jobs where done_at is null and dead_at is null and name = any(${names})`.execute(db);
  const wait = found.rows[0]?.wait ?? null;
  return wait === null ? null : Math.max(0, Math.ceil(wait));
}

/** Whether this process is the one that moves a clock to this tick. */
export async function moveClock(db: Db, job: string, tick: number): Promise<boolean> {
  const moved = await sql`
    insert into clock_ticks (job, tick) values (${job}, ${tick})
    on conflict (job) do update set tick = excluded.tick where clock_ticks.tick < excluded.tick
    returning job`.execute(db);
  return moved.rows.length > 0;
}

/** Removes what was done more than `days` ago; until then a key is remembered. */
export async function sweep(db: Db, days: number): Promise<void> {
  await sql`delete from jobs where done_at < clock_timestamp() - ${days} * interval '1 day'`.execute(db);
}

export interface QueueState {
  waiting: number;
  running: number;
  retrying: number;
  dead: number;
}

/** How deep the queue is, for the doctor. */
export async function queueState(db: Db): Promise<QueueState> {
  const found = await sql<QueueState>`
    select count(*) filter (where attempts = 0 and dead_at is null) as waiting,
      count(*) filter (where leased_until >= clock_timestamp()) as running,
      count(*) filter (where attempts > 0 and dead_at is null and (leased_until is null or leased_until < clock_timestamp())) as retrying,
      count(*) filter (where dead_at is not null) as dead
    from jobs where done_at is null`.execute(db);
  return found.rows[0] as QueueState;
}
