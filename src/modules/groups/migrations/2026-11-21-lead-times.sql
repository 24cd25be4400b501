-- What a group's own terms of reference set: contributions so many days before a meeting, its announcement so many weeks before.
alter table groups add column lead_times jsonb not null default '[]';
