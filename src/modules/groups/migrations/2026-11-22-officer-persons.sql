-- Who an officer of the letters is among the persons: only when the secretariat has confirmed it.
alter table group_officers
  add column person_id uuid references persons (id),
  add column confirmed_by uuid references persons (id),
  add column confirmed_at timestamptz,
  add constraint group_officers_confirmed check ((person_id is null) = (confirmed_at is null));
create index group_officers_person on group_officers (person_id) where person_id is not null;
