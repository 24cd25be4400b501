-- Files of mails that are no longer kept: noted first, taken out a day later, so that no backup misses a file of a row that it has.
create table mail_dropped_files (
  file text primary key,
  at timestamptz not null
);
create index mail_inbound_settled on mail_inbound (taken_at) where taken_at is not null;
create index mail_inbound_from on mail_inbound (envelope_from);
