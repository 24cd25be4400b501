-- Persons as the secretariat knows them: their names in each script, how they are reached, with whom they were when.
alter table persons
  add column sort_key text not null default '',
  -- A person who turned out to be another: its id leads there.
  add column merged_into uuid references persons (id),
  add column erased_at timestamptz,
  add check (merged_into <> id);
create index persons_listed on persons (sort_key, id) where merged_into is null;
create index persons_merged on persons (merged_into) where merged_into is not null;

create table person_names (
  person_id uuid not null references persons (id),
  script text not null check (script ~ '^[A-Z][a-z]{3}$'),
  title text,
  given text,
  family text,
  family_first boolean not null,
  written text not null,
  -- Letters without marks or order, by which duplicates are found.
  skeleton text not null,
  primary key (person_id, script)
);
create index person_names_skeleton on person_names (skeleton text_pattern_ops);

insert into person_names (person_id, script, family_first, written, skeleton)
select id, 'Latn', false, coalesce(name ->> 'en', name ->> 'fr', name ->> 'es'),
  left((select coalesce(string_agg(word, ' ' order by word collate "C"), '') from regexp_split_to_table(lower(coalesce(name ->> 'en', name ->> 'fr', name ->> 'es')), '[^[:alpha:]]+') word where word <> ''), 200)
from persons
where coalesce(name ->> 'en', name ->> 'fr', name ->> 'es') is not null;
update persons set sort_key = left(lower(coalesce(name ->> 'en', name ->> 'fr', name ->> 'es', '')), 100);

-- An address is somebody's when a link sent to it was opened. Links are kept as hashes.
create table address_requests (
  token_hash bytea primary key,
  person_id uuid not null references persons (id),
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index address_requests_person on address_requests (person_id, created_at);

-- With whom a person was, from when until when. What is not known as a body stands in words.
create table affiliations (
  id uuid primary key,
  person_id uuid not null references persons (id),
  body_id uuid references bodies (id),
  body_words jsonb,
  title text,
  country text check (country ~ '^[A-Z]{2}$'),
  from_on date,
  until_on date,
  created_at timestamptz not null,
  check ((body_id is null) <> (body_words is null)),
  check (until_on is null or from_on is null or until_on >= from_on)
);
create index affiliations_person on affiliations (person_id, from_on);
create index affiliations_body on affiliations (body_id) where body_id is not null;

-- Who speaks for a body towards the Sector: approves its delegates and its accounts.
create table focal_points (
  id uuid primary key,
  body_id uuid not null references bodies (id),
  person_id uuid not null references persons (id),
  from_on date not null,
  until_on date,
  check (until_on is null or until_on >= from_on)
);
create unique index focal_points_present on focal_points (body_id, person_id) where until_on is null;
create index focal_points_person on focal_points (person_id);

-- Two persons with one name, of whom somebody said that they are two.
create table distinct_persons (
  one uuid not null references persons (id),
  other uuid not null references persons (id),
  primary key (one, other),
  check (one < other)
);
