create table bodies (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and slug <> 'new'),
  kind text not null check (kind in ('administration', 'sectorMember', 'associate', 'academia', 'studyGroup', 'question', 'sdo', 'forum', 'igo', 'company', 'other')),
  -- As which it is a member of the Sector, when its kind does not say so.
  membership text check (membership in ('memberState', 'sectorMember', 'associate', 'academia')),
  acronym text,
  name jsonb not null,
  sort_key text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  parent_id uuid references bodies (id),
  web text,
  ended_on date,
  created_at timestamptz not null,
  check (parent_id <> id)
);
create index bodies_listed on bodies (sort_key, id);
create index bodies_parent on bodies (parent_id);

create table body_names (
  body_id uuid not null references bodies (id),
  "is" text not null check ("is" in ('name', 'acronym', 'alias')),
  language text check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  words text not null,
  -- Letters and digits alone, so that `ISO/IEC JTC 1` and `ISO-IEC JTC1` are one name.
  key text not null check (key <> '')
);
create index body_names_key on body_names (key text_pattern_ops);
create index body_names_body on body_names (body_id);
