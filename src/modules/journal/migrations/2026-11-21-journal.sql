create table journal (
  id uuid primary key,
  at timestamptz not null,
  person_id uuid,
  who text,
  capacity text not null,
  event text not null,
  thing_kind text not null,
  thing_id text not null,
  group_id uuid,
  detail jsonb not null
);
create index journal_thing on journal (thing_kind, thing_id, id desc);
create index journal_group on journal (group_id, id desc);
create index journal_at on journal (id desc);

-- What happened stays as it happened.
create function journal_stays() returns trigger language plpgsql as $$
begin
  raise exception 'the journal is only added to';
end $$;
create trigger journal_stays before update or delete on journal for each row execute function journal_stays();
