create table received (
  id uuid primary key,
  file_id text not null,
  name text not null,
  size bigint not null,
  received_at timestamptz not null,
  received_by uuid,
  state text not null check (state in ('received', 'read', 'refused', 'adopted', 'setAside')),
  kind text,
  format text,
  title text,
  language text,
  draft jsonb,
  paper jsonb,
  fields jsonb not null default '[]',
  findings jsonb not null default '[]',
  corrections jsonb not null default '{}',
  refusal jsonb,
  reason text,
  doubts int not null default 0,
  errors int not null default 0,
  warnings int not null default 0,
  edition_id uuid,
  group_id uuid,
  check (state <> 'adopted' or group_id is not null)
);
-- The same bytes wait once: a second upload leads to the first.
create unique index received_once on received (file_id) where state <> 'setAside';
create index received_waiting on received (doubts desc, id) where state in ('received', 'read', 'refused');
create index received_all on received (id desc);
