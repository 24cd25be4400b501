create table outbox (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  language text not null,
  purpose text not null,
  group_id uuid,
  state text not null check (state in ('waiting', 'sending', 'sent', 'failed')),
  attempts int not null default 0,
  reason text,
  secret boolean not null default false,
  made_at timestamptz not null,
  sent_at timestamptz
);
create index outbox_open on outbox (id) where state <> 'sent';
create index outbox_all on outbox (id desc);
