-- Lists that were given as whole: what each held, so that what it no longer has is marked; nothing is taken out.
create table catalogue_listed (
  list text not null,
  record_id text not null references catalogue_records (id) on delete cascade,
  gone_at timestamptz,
  primary key (list, record_id)
);
create index catalogue_listed_of on catalogue_listed (record_id);

-- Of a record that no whole list has any more: the one that it left last, and when.
alter table catalogue_records add column gone_from text, add column gone_at timestamptz;

alter table catalogue_imports
  -- The list that it gives as whole; null when it is a part of some list.
  add column list text,
  -- Whether to mark even when a large part of the list would be gone.
  add column sure boolean not null default false,
  -- How many the list no longer has; and why they were not marked, when they were not.
  add column gone int,
  add column held text check (held in ('badRows', 'tooMany'));

create index catalogue_changes_at on catalogue_changes (at);
create index catalogue_changes_records on catalogue_changes (record_id, at);
