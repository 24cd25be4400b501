-- A mail to many: written once in each language, read by a person, and released; every recipient is a row of the outbox.
create table mailings (
  id uuid primary key,
  purpose text not null,
  group_id uuid,
  about_kind text not null,
  about_id uuid not null,
  audience boolean not null default false,
  state text not null check (state in ('draft', 'released', 'discarded')),
  once_key text unique,
  made_at timestamptz not null,
  made_by uuid,
  settled_at timestamptz,
  settled_by uuid
);
create index mailings_open on mailings (id desc) where state = 'draft';
create index mailings_of_group on mailings (group_id, id desc);

create table mailing_texts (
  mailing_id uuid not null references mailings,
  language text not null,
  subject text not null,
  body text not null,
  primary key (mailing_id, language)
);

-- What the house says for each purpose in each language; a group may say it in its own way.
create table mail_templates (
  id uuid primary key,
  purpose text not null,
  language text not null,
  group_id uuid,
  subject text not null,
  body text not null,
  changed_at timestamptz,
  changed_by uuid,
  unique nulls not distinct (purpose, language, group_id)
);

create table mail_settings (
  group_id uuid primary key,
  reminders text not null check (reminders in ('off', 'draft', 'automatic')),
  changed_at timestamptz not null,
  changed_by uuid
);

-- One row for each reminder that was made: whoever inserts it makes it.
create table mail_reminders (
  meeting_id uuid not null,
  deadline text not null,
  on_date date not null,
  days int not null,
  mailing_id uuid,
  at timestamptz not null,
  primary key (meeting_id, deadline, on_date, days)
);

-- Addresses from which mail came back. While `hard` and not confirmed, nothing that its owner did not ask for is sent there.
create table mail_bounces (
  email text primary key,
  hard boolean not null,
  status text,
  reason text not null,
  count int not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  confirmed_at timestamptz,
  confirmed_by uuid
);
create index mail_bounces_open on mail_bounces (last_at desc) where confirmed_at is null;

-- What came in, stored whole before it was acknowledged: one row for each recipient.
create table mail_inbound (
  id uuid primary key,
  recipient text not null,
  envelope_from text not null,
  file text not null,
  size int not null,
  state text not null check (state in ('waiting', 'taken', 'refused')),
  reason text,
  received_at timestamptz not null,
  taken_at timestamptz
);
create index mail_inbound_open on mail_inbound (id) where state = 'waiting';

alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check
  check (state in ('draft', 'released', 'waiting', 'sending', 'sent', 'failed', 'bounced', 'withheld', 'discarded'));
alter table outbox
  add column mailing_id uuid references mailings,
  add column person_id uuid,
  add column reply_to text,
  add column headers jsonb not null default '{}',
  add column attachments jsonb not null default '[]',
  add column raw_file text,
  add column own_values jsonb not null default '{}',
  add column due_at timestamptz not null default now(),
  add column tried_at timestamptz,
  add column lease_until timestamptz;
create unique index outbox_once on outbox (mailing_id, recipient);
create index outbox_due on outbox (due_at, id) where state in ('waiting', 'sending');
create index outbox_tried on outbox (tried_at) where tried_at is not null;
create index outbox_by_state on outbox (state, id desc);
create index outbox_released on outbox (mailing_id, id) where state = 'released';
create index outbox_of_group on outbox (group_id, id desc) where group_id is not null;
drop index outbox_open;
