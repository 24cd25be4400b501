-- What the members of its group alone may find: the archive of their mailing list.
alter table search_entries drop constraint search_entries_audience_check;
alter table search_entries add constraint search_entries_audience_check
  check (audience in ('anyone', 'reader', 'secretariat', 'members') and (audience <> 'members' or group_id is not null));
