-- The study groups that an Associate has joined, by the acronyms under which groups name them.
alter table bodies add column study_groups text[] not null default '{}';
