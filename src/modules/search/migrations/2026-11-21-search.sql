create table search_entries (
  id uuid primary key,
  kind text not null,
  thing_id uuid not null,
  -- Tells the parts of one thing apart: the clauses of terms of reference, the items of an agenda.
  part text not null default '',
  language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  group_id uuid,
  designation text,
  path text not null,
  title text not null,
  body text not null,
  audience text not null default 'anyone' check (audience in ('anyone', 'reader', 'secretariat')),
  changed_at timestamptz not null,
  -- The version of the analyser that made the words: entries of an older one are made anew.
  analyser int not null,
  words tsvector not null,
  unique (kind, thing_id, part, language)
);
create index search_entries_words on search_entries using gin (words);
create index search_entries_group on search_entries (group_id);
create index search_entries_analyser on search_entries (analyser);
