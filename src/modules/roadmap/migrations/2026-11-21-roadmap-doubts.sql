-- What is doubtful about a proposal that was read out of a liaison statement or a table.
alter table roadmap_proposals add column doubts jsonb not null default '[]';
