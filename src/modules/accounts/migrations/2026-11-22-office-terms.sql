-- An office has a term. What ends by its day lasts through that day; what was ended by hand is over at once, which `ended_at` tells.
alter table offices
  drop constraint offices_pkey,
  add column id uuid not null default gen_random_uuid() primary key,
  add column from_on date,
  add column until_on date,
  add column ended_at timestamptz,
  -- The term of an officer for which it was confirmed; null where the secretariat gave it by itself.
  add column term_id uuid,
  add constraint offices_span check (until_on is null or from_on is null or until_on >= from_on),
  add constraint offices_ended check (ended_at is null or until_on is not null);
create unique index offices_given on offices (person_id, group_id) where term_id is null and ended_at is null;
create unique index offices_term on offices (term_id) where term_id is not null;
create index offices_group on offices (group_id);
