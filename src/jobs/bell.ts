// The bell: tells the workers of all processes that there is something to do. It is rung after the commit, never in a transaction: who
// notifies holds a lock of the whole database until their commit is on the disk (PostgreSQL, `PreCommit_Notify`), so that commits which
// the disk could take together would go there one by one. A process that dies between its commit and the bell loses nothing: the job is
// in the queue, and every worker looks there every few seconds.

import { sql } from 'kysely';
import { newId } from '../kit/ids.js';
import type { Db } from '../storage/index.js';
import './tables.js';

export const CHANNEL = 'comity_jobs';

export interface Bell {
  /** There is a new job. However many ask while it is being rung, it is rung once more. */
  ring: () => void;
  /** A job without arguments, which does all that has come together, is to be done soon: one is put into the queue where none waits. */
  wake: (job: string) => void;
  /** Resolves when all that was asked for is done; from then on nothing is waited for any more. */
  quiet: () => Promise<void>;
}

/** Between two rings of one process: what comes in the meantime is told together. */
const PAUSE = 100;

const bells = new WeakMap<Db, Bell>();

/** The bell of a database in this process. */
export function bellOf(db: Db): Bell {
  const known = bells.get(db) ?? makeBell(db);
  bells.set(db, known);
  return known;
}

function makeBell(db: Db): Bell {
  const wanted = new Set<string>();
  let asked = false;
  let ringing: Promise<void> | null = null;
  let hurry: (() => void) | null = null;
  let ended = false;
  const run = async () => {
    while (asked) {
      asked = false;
      const names = [...wanted];
      wanted.clear();
      // What fails here is made up for: by the workers, who look into the queue, and by the clock of each job that is woken.
      await tellAll(db, names).catch(() => undefined);
      if (!ended) await pause((early) => (hurry = early));
    }
    ringing = null;
  };
  const ring = () => {
    asked = true;
    ringing ??= run();
  };
  return {
    ring,
    wake: (job) => {
      wanted.add(job);
      ring();
    },
    quiet: async () => {
      ended = true;
      hurry?.();
      await ringing;
      ended = false;
    },
  };
}

async function tellAll(db: Db, names: readonly string[]): Promise<void> {
  if (names.length === 0) return tell(db);
  for (const name of names) await putWhereNoneWaits(db, name);
}

/** Tells the workers at once. */
export async function tell(db: Db): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, '')`.execute(db);
}

/** And tells the workers. One that has begun has perhaps looked already, so it does not count. */
async function putWhereNoneWaits(db: Db, name: string): Promise<void> {
  await sql`
    with put as (
      insert into jobs (id, name) select ${newId()}, ${name}
      where not exists (
        select from jobs where name = ${name} and done_at is null and dead_at is null and worker is null and run_at <= clock_timestamp()))
    select pg_notify(${CHANNEL}, '')`.execute(db);
}

function pause(breakable: (early: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PAUSE);
    timer.unref();
    breakable(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
