-- Who said with whom somebody is, and whether the focal point of the body has confirmed it. Nothing is overwritten: a new word is a new row.
alter table affiliations
  add column said_by text not null default 'secretariat' check (said_by in ('oneself', 'secretariat', 'list')),
  add column confirmed_by uuid references persons (id),
  add column confirmed_at timestamptz,
  -- The focal point says that it is not so; the row is ended and stays.
  add column denied_at timestamptz,
  add constraint affiliations_confirmed check (confirmed_at is null or denied_at is null);
create index affiliations_body_open on affiliations (body_id, id) where body_id is not null and until_on is null;
