-- Letters of ours: from the facts of a group to papers in several formats, written by a job.
create table letters (
  id uuid primary key,
  group_id uuid not null references groups (id),
  kind text not null check (kind in ('circular', 'collectiveLetter', 'correction')),
  language text not null,
  title text not null,
  facts jsonb not null,
  state text not null check (state in ('asked', 'written', 'failed')),
  files jsonb not null default '{}',
  findings jsonb not null default '[]',
  reason text,
  made_at timestamptz not null
);
create index letters_group on letters (group_id, id desc);
