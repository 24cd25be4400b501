-- What may belong in each roadmap, found by a job in the whole catalogue; and when it was found: null when the catalogue has changed since.
create table roadmap_suggested (
  group_id uuid primary key references groups (id),
  made_at timestamptz
);
create table roadmap_suggestions (
  group_id uuid not null references groups (id),
  place int not null,
  record_id text not null,
  score real not null,
  because jsonb not null,
  primary key (group_id, place)
);
