-- Dictionaries into English that were learnt from the catalogue's own titles, so that the next comparison need not learn them again.
create table overlap_dictionaries (
  language text primary key,
  -- So many titles in both languages the catalogue had: with many more or fewer it is learnt anew.
  titles int not null,
  learnt_at timestamptz not null,
  words jsonb not null,
  segments jsonb not null
);
