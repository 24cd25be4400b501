-- Pairs of texts of different bodies that may be one: each pair once. A key is `publisher|family`, so that it outlives editions and imports.
create table overlap_pairs (
  a_key text not null,
  b_key text not null,
  a_id text not null,
  b_id text not null,
  score real not null check (score between 0 and 1),
  relation text not null check (relation in ('identical', 'adoption', 'aligned', 'overlap')),
  because jsonb not null,
  -- One of them at least is not published yet: only such pairs have plans that can clash.
  open boolean not null,
  run_id uuid not null,
  primary key (a_key, b_key),
  check (a_key collate "C" < b_key collate "C")
);
create index overlap_pairs_b on overlap_pairs (b_key);
create index overlap_pairs_score on overlap_pairs (score desc, a_key, b_key);
create index overlap_pairs_open on overlap_pairs (score desc, a_key, b_key) where open;

-- What people found, with the note that says why.
create table overlap_judgements (
  a_key text not null,
  b_key text not null,
  a_id text not null,
  b_id text not null,
  verdict text not null check (verdict in ('confirmed', 'not', 'complementary')),
  note text not null default '',
  judged_by uuid references persons (id),
  judged_at timestamptz not null,
  primary key (a_key, b_key),
  check (a_key collate "C" < b_key collate "C")
);

-- Comparisons of the catalogue with itself, in shards that any worker takes.
create table overlap_runs (
  id uuid primary key,
  started_at timestamptz not null,
  -- Texts that changed after this are compared; null: all of them.
  since timestamptz,
  shards int not null,
  ended_at timestamptz
);
create table overlap_shards (
  run_id uuid not null references overlap_runs (id) on delete cascade,
  shard int not null,
  taken_until timestamptz,
  done_at timestamptz,
  pairs int,
  primary key (run_id, shard)
);
