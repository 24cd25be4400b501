create table persons (
  id uuid primary key,
  name jsonb not null,
  created_at timestamptz not null
);

create table person_addresses (
  email text primary key check (email = lower(email)),
  person_id uuid not null references persons (id),
  verified_at timestamptz,
  created_at timestamptz not null
);
create index person_addresses_person on person_addresses (person_id);

create table site_roles (
  person_id uuid not null references persons (id),
  role text not null check (role in ('secretariat', 'reader')),
  given_at timestamptz not null,
  primary key (person_id, role)
);

create table offices (
  person_id uuid not null references persons (id),
  group_id uuid not null,
  capacity text not null,
  primary key (person_id, group_id)
);

-- Links are kept as hashes: whoever reads this table can enter as nobody.
create table sign_in_links (
  token_hash bytea primary key,
  person_id uuid not null references persons (id),
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_links_email on sign_in_links (email, created_at);

create table sign_in_requests (
  id uuid primary key,
  email_hash bytea not null,
  at timestamptz not null
);
create index sign_in_requests_email on sign_in_requests (email_hash, at);
create index sign_in_requests_at on sign_in_requests (at);

create table sessions (
  id uuid primary key,
  token_hash bytea not null unique,
  person_id uuid not null references persons (id),
  agent text not null,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_person on sessions (person_id, started_at);
