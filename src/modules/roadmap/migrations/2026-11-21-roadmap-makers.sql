-- What was released stays as it was; only who made it may become another, when two entries of one person are joined or a person is erased.
create or replace function roadmap_release_is_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) - 'made_by' = to_jsonb(old) - 'made_by' then
    return new;
  end if;
  raise exception 'a release of a roadmap is frozen';
end $$;
