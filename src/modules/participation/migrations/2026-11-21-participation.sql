-- How one registers for a meeting. The row is made with the first registration or the first setting; what is null follows from the rules.
create table participation_forms (
  meeting_id uuid primary key references meetings (id),
  opens_on date,
  closes_on date,
  changes_until date,
  visa_until date,
  approval text not null default 'focalPoint' check (approval in ('focalPoint', 'secretariat', 'none')),
  offer_hours int not null default 72 check (offer_hours between 1 and 2160),
  listed_for text not null default 'participants' check (listed_for in ('leaders', 'participants', 'public')),
  -- Overrides of the table of fields, by name of the field: {asked, requiredFrom, frozenFrom}.
  fields jsonb not null default '{}',
  -- What only approved participants see, sealed: network, password, remote link.
  secrets bytea,
  link_from timestamptz,
  changed_at timestamptz not null
);

-- How many places there are and how many are held. A way of taking part without a row has no limit. The database itself refuses one too many.
create table participation_places (
  meeting_id uuid not null references participation_forms (meeting_id),
  mode text not null check (mode in ('onsite', 'remote')),
  places int not null check (places >= 0),
  taken int not null check (taken >= 0),
  primary key (meeting_id, mode),
  check (taken <= places)
);

create sequence registration_numbers start 100001;

create table registrations (
  id uuid primary key,
  meeting_id uuid not null references participation_forms (meeting_id),
  person_id uuid not null references persons (id),
  form_key text not null,
  -- Given with the approval, and carried by the confirmation.
  number int unique,
  state text not null check (state in ('received', 'waiting', 'offered', 'approved', 'refused', 'withdrawn')),
  mode text not null check (mode in ('onsite', 'remote')),
  -- As they were when they registered.
  name text not null,
  title text,
  body_id uuid,
  body text not null,
  country text not null check (country ~ '^[A-Z]{2}$'),
  category text not null,
  gender text check (gender in ('female', 'male', 'other')),
  dietary text,
  access_needs text,
  listed boolean not null,
  visa boolean not null,
  email text not null,
  language text not null,
  -- By which rule they may take part, and the text that it rests on.
  capacity text not null,
  rests_on text,
  late_reason text,
  reason text,
  entered_by uuid,
  decided_by uuid,
  decided_at timestamptz,
  offered_until timestamptz,
  -- What the code on the badge says.
  ticket text not null unique,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state = 'approved') <= (number is not null)),
  check ((state = 'offered') = (offered_until is not null)),
  unique (meeting_id, form_key)
);
create unique index registrations_active on registrations (meeting_id, person_id) where state in ('received', 'waiting', 'offered', 'approved');
create index registrations_list on registrations (meeting_id, state, id);
create index registrations_waiting on registrations (meeting_id, mode, id) where state = 'waiting';
create index registrations_offers on registrations (offered_until) where state = 'offered';
create index registrations_of_person on registrations (person_id, id);
create index registrations_of_body on registrations (body_id, id) where state = 'received';

-- Passport data, sealed under a key outside this database, and the day on which it goes.
create table registration_passports (
  registration_id uuid primary key references registrations (id),
  sealed bytea not null,
  purge_on date not null
);
create index registration_passports_purge on registration_passports (purge_on);

-- What was typed before somebody had signed in, sealed.
create table registration_drafts (
  token_hash bytea primary key,
  meeting_id uuid not null references meetings (id),
  sealed bytea not null,
  expires_at timestamptz not null
);
create index registration_drafts_old on registration_drafts (expires_at);

-- Letters, certificates and badges, made by jobs; their bytes are sealed.
create table registration_papers (
  id uuid primary key,
  meeting_id uuid not null references participation_forms (meeting_id),
  -- Null for the sheets of badges of a whole meeting.
  registration_id uuid references registrations (id),
  kind text not null check (kind in ('visaLetter', 'certificate', 'badge', 'badges')),
  language text not null,
  number int,
  code text not null unique,
  state text not null check (state in ('asked', 'made', 'failed', 'withdrawn')),
  content bytea,
  asked_at timestamptz not null,
  asked_by uuid,
  made_at timestamptz,
  purge_on date
);
create index registration_papers_of on registration_papers (meeting_id, id);
create index registration_papers_by on registration_papers (registration_id) where registration_id is not null;
create unique index registration_papers_numbers on registration_papers (kind, number) where number is not null;
create sequence visa_letter_numbers;

-- Who was there, on which day, how: apart from who registered.
create table attendance (
  registration_id uuid not null references registrations (id),
  meeting_id uuid not null references participation_forms (meeting_id),
  on_date date not null,
  mode text not null check (mode in ('onsite', 'remote')),
  at timestamptz not null,
  noted_by uuid,
  how text not null check (how in ('scan', 'list', 'self')),
  primary key (registration_id, on_date, mode)
);
create index attendance_days on attendance (meeting_id, on_date, mode);
