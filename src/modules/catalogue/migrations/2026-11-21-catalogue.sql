-- The catalogue: what the bodies say of their standards and work items, as imported from their own lists.
create table catalogue_imports (
  id uuid primary key,
  name text not null,
  format text not null,
  -- The SHA-256 of what was uploaded; null when the command line reads it from where it lies.
  file text,
  mapping jsonb,
  dry boolean not null default false,
  state text not null check (state in ('waiting', 'running', 'done', 'failed')),
  -- How many records have been taken: an import that was broken off goes on after them.
  position int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  same int not null default 0,
  bad int not null default 0,
  started_at timestamptz not null,
  ended_at timestamptz,
  reason text
);
create index catalogue_imports_listed on catalogue_imports (started_at desc, id desc);

create table catalogue_import_faults (
  import_id uuid not null references catalogue_imports (id) on delete cascade,
  position int not null,
  code text not null,
  params jsonb not null default '{}',
  excerpt text not null,
  primary key (import_id, position, code)
);

create table catalogue_records (
  id text primary key,
  -- Where it stands in the search index: segment * 65536 + place. Another whenever the record changes.
  nr int not null unique,
  sdo text not null,
  designation text not null,
  -- The same document in any edition; amendments and corrigenda carry the family of what they amend.
  family text not null,
  supplement text,
  -- Spellings without signs or spaces, from the whole designation to the bare number.
  keys text[] not null,
  titles jsonb not null,
  abstracts jsonb not null,
  stage text,
  status text not null,
  -- As precise as the source: `2019`, `2019-10`, `2019-10-14`.
  published_on text,
  year smallint,
  dates jsonb not null,
  committees text[] not null,
  ics text[] not null,
  keywords text[] not null,
  altids text[] not null,
  doctype text,
  edition text,
  url text,
  source text,
  -- Of a work item: group, question, editors, planned dates, source document.
  work jsonb,
  hash uuid not null,
  import_id uuid,
  first_seen_at timestamptz not null,
  changed_at timestamptz not null
);
create index catalogue_records_family on catalogue_records (family);
create index catalogue_records_keys on catalogue_records using gin (keys) with (fastupdate = off);
create index catalogue_records_seen on catalogue_records (first_seen_at desc, id desc);
create index catalogue_records_changed on catalogue_records (changed_at, id);

create table catalogue_relations (
  record_id text not null references catalogue_records (id) on delete cascade,
  type text not null,
  target text not null,
  target_key text not null
);
create index catalogue_relations_from on catalogue_relations (record_id);
create index catalogue_relations_to on catalogue_relations (target_key);

create table catalogue_changes (
  id uuid primary key,
  record_id text not null references catalogue_records (id) on delete cascade,
  import_id uuid,
  at timestamptz not null,
  what text not null,
  was text,
  now text
);
create index catalogue_changes_listed on catalogue_changes (id desc);
create index catalogue_changes_of on catalogue_changes (record_id, id);

-- The next number in the search index.
create table catalogue_numbers (one boolean primary key default true check (one), next int not null);
insert into catalogue_numbers (next) values (0);

-- The search index, in segments of at most 65,536 records: who changes a few makes one small segment anew, and none is ever large.
create table catalogue_segments (
  segment int primary key,
  -- Grows whenever the segment is made anew; 0 has not been made.
  version int not null default 0,
  stale boolean not null default true,
  -- What is counted and sorted, a column a field.
  columns bytea,
  names jsonb
);
create table catalogue_postings (
  segment int not null,
  term text collate "C" not null,
  count int not null,
  bytes bytea not null,
  primary key (term, segment)
);
alter table catalogue_postings alter column bytes set storage external;
-- Numbers in living segments whose record has got another since.
create table catalogue_unlisted (nr int primary key);
-- Each word that is found, with what remains of it when a letter is left out: so a misspelt word finds its neighbours.
create table catalogue_words (
  word text collate "C" primary key,
  count int not null,
  near int[] not null
);
create index catalogue_words_near on catalogue_words using gin (near) with (fastupdate = off);
