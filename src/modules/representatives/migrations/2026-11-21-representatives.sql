-- Who speaks for which body in a group: by a letter or a liaison statement, from a day until another.
create table representations (
  id uuid primary key,
  group_id uuid not null references groups (id),
  body_id uuid not null references bodies (id),
  person_id uuid not null references persons (id),
  by_what text not null check (by_what in ('letter', 'liaison', 'meeting')),
  reference text not null,
  from_on date not null,
  until_on date,
  noted_at timestamptz not null,
  noted_by uuid references persons (id),
  check (until_on is null or until_on >= from_on)
);
create unique index representations_present on representations (group_id, body_id, person_id) where until_on is null;
create index representations_person on representations (person_id, group_id);
create index representations_body on representations (body_id);

create table invited_experts (
  id uuid primary key,
  group_id uuid not null references groups (id),
  person_id uuid not null references persons (id),
  -- Who invited, in words: the chair of the group.
  invited_by text not null,
  purpose text not null,
  from_on date not null,
  until_on date,
  noted_at timestamptz not null,
  noted_by uuid references persons (id),
  check (until_on is null or until_on >= from_on)
);
create unique index invited_experts_present on invited_experts (group_id, person_id) where until_on is null;
create index invited_experts_person on invited_experts (person_id, group_id);
