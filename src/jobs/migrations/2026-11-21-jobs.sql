-- Work to be done later, taken by one worker at a time under a lease: when the worker dies the lease runs out, and another takes it.
create table jobs (
  id uuid primary key,
  name text not null,
  args jsonb not null default '{}',
  key text,
  run_at timestamptz not null default now(),
  attempts integer not null default 0,
  worker uuid,
  leased_until timestamptz,
  done_at timestamptz,
  dead_at timestamptz,
  last_error text,
  created_at timestamptz not null default now(),
  check (num_nonnulls(done_at, dead_at) <= 1)
);
create unique index jobs_key on jobs (key) where key is not null;
create index jobs_open on jobs (run_at) where done_at is null and dead_at is null;
create index jobs_done on jobs (done_at) where done_at is not null;

-- The last tick of each clock: moved forward by one process only.
create table clock_ticks (
  job text primary key,
  tick bigint not null
);
