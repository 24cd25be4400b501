-- The roadmaps of groups: what stands in them now, what is proposed, and the releases that are frozen.
create table roadmap_areas (
  id uuid primary key,
  group_id uuid not null references groups (id),
  title jsonb not null,
  place int not null,
  created_at timestamptz not null
);
create index roadmap_areas_group on roadmap_areas (group_id, place);

create table roadmap_entries (
  id uuid primary key,
  group_id uuid not null references groups (id),
  -- The record of the catalogue, if it was taken from one; the roadmap keeps what it said even if the record goes.
  record_id text,
  key text not null,
  designation text not null,
  title jsonb not null,
  body text not null,
  area_id uuid references roadmap_areas (id),
  status text not null check (status in ('published', 'underDevelopment', 'planned', 'superseded', 'withdrawn')),
  scope text not null check (scope in ('inScope', 'related', 'background')),
  lead text,
  published_on text,
  notes jsonb not null default '{}',
  milestone jsonb not null default '{}',
  milestone_on date,
  url text,
  added_at timestamptz not null,
  changed_at timestamptz not null,
  removed_at timestamptz
);
-- A text stands once in a roadmap, also when two add it at once.
create unique index roadmap_entries_once on roadmap_entries (group_id, key) where removed_at is null;
create index roadmap_entries_record on roadmap_entries (record_id) where removed_at is null;

create table roadmap_proposals (
  id uuid primary key,
  group_id uuid not null references groups (id),
  kind text not null check (kind in ('add', 'change', 'remove')),
  entry_id uuid references roadmap_entries (id),
  -- What the entry would say: the whole of it for `add`, the fields that change for `change`.
  facts jsonb not null,
  reason text not null,
  -- The liaison statement that it was read from, and the words.
  statement text,
  quote text,
  state text not null check (state in ('open', 'accepted', 'refused')),
  proposed_by uuid,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  answer text
);
create index roadmap_proposals_group on roadmap_proposals (group_id, state, id);

-- Records that an editor did not want: they are suggested no more, and teach what does not belong.
create table roadmap_unwanted (
  group_id uuid not null references groups (id),
  record_id text not null,
  at timestamptz not null,
  primary key (group_id, record_id)
);

create table roadmap_releases (
  id uuid primary key,
  group_id uuid not null references groups (id),
  number int not null check (number > 0),
  -- The meeting that approved it, by its number in the group.
  meeting int,
  released_on date not null,
  note jsonb not null,
  contents jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  unique (group_id, number)
);
-- What was released stays as it was.
create function roadmap_release_is_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'a release of a roadmap is frozen';
end $$;
create trigger roadmap_releases_frozen before update or delete on roadmap_releases for each row execute function roadmap_release_is_frozen();
