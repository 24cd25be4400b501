-- Kinds of groups are data: an operator may add one. `rules` names the texts that govern it.
create table group_kinds (
  code text primary key check (code ~ '^[A-Z][A-Za-z]{0,11}$'),
  name jsonb not null,
  rules text not null check (rules in ('JCA', 'FG', 'none')),
  place int not null
);

insert into group_kinds (code, name, rules, place) values
  ('JCA', '{"en":"Joint coordination activity","fr":"Activité conjointe de coordination","es":"Actividad conjunta de coordinación","ru":"Группа по совместной координационной деятельности","zh":"联合协调活动","ar":"نشاط التنسيق المشترك"}', 'JCA', 1),
  ('FG', '{"en":"Focus group","fr":"Groupe spécialisé","es":"Grupo Temático","ru":"Оперативная группа","zh":"焦点组","ar":"الفريق المتخصص"}', 'FG', 2),
  ('WG', '{"en":"Working group","fr":"Groupe de travail","es":"Grupo de Trabajo","ru":"Рабочая группа","zh":"工作组","ar":"فريق العمل"}', 'none', 3),
  ('CG', '{"en":"Correspondence group","fr":"Groupe de travail par correspondance","es":"Grupo por correspondencia","ru":"Группа, работающая по переписке","zh":"信函通信组","ar":"فريق العمل بالمراسلة"}', 'none', 4);

create table groups (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  acronym text not null,
  -- Letters and digits alone, so that `FG DLT` and `FG-DLT` are one group.
  acronym_key text not null check (acronym_key ~ '^[A-Z0-9]+$'),
  kind text not null references group_kinds (code),
  name jsonb not null,
  state text not null check (state in ('proposed', 'notified', 'decided', 'announced', 'active', 'underReview', 'extended', 'concluded')),
  state_on date,
  parent text,
  established_by text,
  established_on date,
  route text check (route in ('A', 'B')),
  notified_on date,
  first_meeting_on date,
  lifetime_months int check (lifetime_months between 1 and 600),
  lifetime_from text check (lifetime_from in ('firstMeeting', 'establishment')),
  -- Set when the parent extends the lifetime; else the end is reckoned from the first meeting.
  extended_until date,
  reviewed_on date,
  participation jsonb,
  working_languages text[] not null default '{}',
  contact jsonb not null,
  home_page text,
  study_groups text[] not null default '{}',
  outside_bodies text[] not null default '{}',
  roadmap_owner text,
  -- Reports that the group's own terms of reference ask for.
  duties jsonb not null default '[]',
  created_at timestamptz not null,
  check ((lifetime_months is null) = (lifetime_from is null)),
  check (state <> 'notified' or (notified_on is not null and route is not null))
);
-- One living group under one acronym; a concluded one leaves it free.
create unique index groups_living on groups (acronym_key) where state <> 'concluded';
create index groups_listed on groups (acronym_key, id);

create table group_moves (
  id uuid primary key,
  group_id uuid not null references groups (id),
  move text not null,
  from_state text,
  to_state text not null,
  on_date date not null,
  source text,
  by_person uuid references persons (id),
  at timestamptz not null
);
create index group_moves_group on group_moves (group_id, id);

create table group_officers (
  id uuid primary key,
  group_id uuid not null references groups (id),
  role text not null check (role in ('chair', 'coChair', 'viceChair', 'secretary', 'editor', 'liaisonOfficer', 'counsellor')),
  place int not null,
  name jsonb not null,
  affiliation jsonb not null,
  country jsonb not null,
  from_on date,
  until_on date,
  check (until_on is null or from_on is null or until_on >= from_on)
);
create index group_officers_group on group_officers (group_id, place, id);
-- A group has one chair at a time; several who share the chair are co-chairs.
create unique index group_officers_chair on group_officers (group_id) where role = 'chair' and until_on is null;

create table group_terms (
  id uuid primary key,
  group_id uuid not null references groups (id),
  version int not null check (version > 0),
  since date,
  source text,
  unique (group_id, version)
);

create table group_terms_editions (
  terms_id uuid not null references group_terms (id),
  language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  clauses jsonb not null,
  primary key (terms_id, language)
);

create table group_milestones (
  id uuid primary key,
  group_id uuid not null references groups (id),
  place int not null,
  on_date date,
  quarter text check (quarter ~ '^\d{4}-Q[1-4]$'),
  text jsonb not null,
  reached_on date,
  unique (group_id, place)
);

create table group_news (
  id uuid primary key,
  group_id uuid not null references groups (id),
  at timestamptz not null,
  title jsonb not null,
  text jsonb not null,
  by_person uuid references persons (id)
);
create index group_news_group on group_news (group_id, id desc);
