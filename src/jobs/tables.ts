// The tables of the queue for the query builder.

import type { ColumnType, Generated } from 'kysely';

export interface JobsTable {
  id: string;
  name: string;
  args: ColumnType<Record<string, unknown>, string, string>;
  key: string | null;
  run_at: Generated<Date>;
  attempts: Generated<number>;
  worker: string | null;
  leased_until: Date | null;
  done_at: Date | null;
  dead_at: Date | null;
  last_error: string | null;
  created_at: Generated<Date>;
}

declare module '../storage/tables.js' {
  interface Tables {
    jobs: JobsTable;
    clock_ticks: { job: string; tick: number };
  }
}
