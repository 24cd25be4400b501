// A worker in a process of its own, which a test kills in the middle of a job.

import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { SYSTEM } from '../../src/kit/actor.js';
import { work } from '../../src/jobs/work.js';
import type { Ctx, Db } from '../../src/storage/index.js';

const connection = JSON.parse(process.argv[2] as string) as pg.ClientConfig;
const db: Db = new Kysely({ dialect: new PostgresDialect({ pool: new pg.Pool(connection) }) });
const slow = async () => {
  process.stdout.write('begun\n');
  await new Promise((resolve) => setTimeout(resolve, 60_000));
};
const ctx = () => ({ db, actor: SYSTEM }) as Ctx;
await work({ db, connection, jobs: { slow }, clockwork: [], ctx }, { signal: new AbortController().signal, leaseSeconds: 2 });
