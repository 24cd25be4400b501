-- Letters as they were adopted: one row a letter, known by study period and number; one row for each language edition of it.
create table circulars (
  id uuid primary key,
  kind text not null check (kind in ('circular', 'collectiveLetter', 'correction')),
  period text not null,
  number int check (number > 0),
  date date not null,
  group_id uuid not null references groups (id),
  meeting_id uuid references meetings (id),
  created_at timestamptz not null
);
-- Circulars and their corrections are numbered in one series of a study period.
create unique index circulars_number on circulars (period, number) where kind in ('circular', 'correction') and number is not null;
-- Collective letters are numbered by the group that they convene; letters without a number are told apart by their date.
create unique index circulars_collective on circulars (group_id, period, number) where kind = 'collectiveLetter' and number is not null;
create unique index circulars_unnumbered on circulars (group_id, kind, date) where number is null;
create index circulars_group on circulars (group_id, date);

create table circular_editions (
  id uuid primary key,
  circular_id uuid not null references circulars (id),
  language text not null check (language in ('ar', 'zh', 'en', 'fr', 'ru', 'es')),
  received_id uuid not null unique references received (id),
  subject text,
  reading jsonb not null,
  findings jsonb not null,
  -- What the comparison with the other editions found in this one.
  differences jsonb not null default '[]',
  -- Why it was adopted with errors standing.
  despite text,
  adopted_at timestamptz not null,
  adopted_by uuid references persons (id),
  unique (circular_id, language)
);
