-- A link may be for an address that nobody has yet: the person is made when it is opened. Beside the link stands a code to type by hand,
-- sealed, since eight digits behind a hash would be guessed in a second.
alter table sign_in_links
  alter column person_id drop not null,
  add column name text,
  add column code bytea,
  add column tries integer not null default 0,
  add column kind text not null default 'link' check (kind in ('link', 'invitation', 'recovery'));

alter table sessions
  add column how text not null default 'link' check (how in ('link', 'code', 'invitation', 'recovery', 'password', 'passkey', 'openid'));

-- How often something was tried, by whom, in a window of time: one row a window, counted by one statement.
drop table sign_in_requests;
create table paces (
  what text not null,
  who bytea not null,
  since timestamptz not null,
  count integer not null,
  primary key (what, who, since)
);
create index paces_since on paces (since);

create table passwords (
  person_id uuid primary key references persons (id),
  hash text not null check (hash like '$argon2id$%'),
  set_at timestamptz not null
);

create table passkeys (
  id uuid primary key,
  person_id uuid not null references persons (id),
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  name text not null,
  backed_up boolean not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_person on passkeys (person_id, created_at);

-- What was asked of a passkey is asked once.
create table used_challenges (
  hash bytea primary key,
  at timestamptz not null
);

create table sign_in_providers (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9-]{1,40}$'),
  name text not null,
  issuer text not null,
  client_id text not null,
  secret bytea,
  -- Whether an address that this provider calls verified is taken as proved.
  trusts_email boolean not null,
  -- Whether somebody unknown becomes a guest.
  makes_accounts boolean not null,
  open boolean not null,
  created_at timestamptz not null
);

create table provider_identities (
  provider_id uuid not null references sign_in_providers (id),
  subject text not null,
  person_id uuid not null references persons (id),
  email text,
  linked_at timestamptz not null,
  used_at timestamptz not null,
  primary key (provider_id, subject)
);
create index provider_identities_person on provider_identities (person_id);

create table api_tokens (
  id uuid primary key,
  person_id uuid not null references persons (id),
  name text not null,
  token_hash bytea not null unique,
  scopes text[] not null check (cardinality(scopes) > 0),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz
);
create index api_tokens_person on api_tokens (person_id, created_at);

-- Member-level access: given by the focal point of a body to its people.
create table member_access (
  id uuid primary key,
  person_id uuid not null references persons (id),
  body_id uuid not null references bodies (id),
  granted_by uuid references persons (id),
  from_on date not null,
  until_on date,
  granted_at timestamptz not null,
  ended_at timestamptz,
  check (until_on is null or until_on >= from_on)
);
create unique index member_access_one on member_access (person_id, body_id) where ended_at is null;
create index member_access_body on member_access (body_id, granted_at);
