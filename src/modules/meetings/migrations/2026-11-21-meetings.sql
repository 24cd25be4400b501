create table meetings (
  id uuid primary key,
  group_id uuid not null references groups (id),
  number int not null check (number > 0),
  state text not null check (state in ('planned', 'convened', 'held', 'cancelled')),
  start_on date not null,
  end_on date,
  start_time text check (start_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  end_time text check (end_time ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  time_zone text,
  -- Reckoned from date, hour and zone when they are written.
  starts_at timestamptz,
  ends_at timestamptz,
  place jsonb not null,
  mode text check (mode in ('onsite', 'remote', 'hybrid')),
  registration_required boolean,
  colocated jsonb,
  announced_on date,
  reported_on date,
  created_at timestamptz not null,
  -- A number is taken once in a group, also when two convene at once.
  unique (group_id, number),
  check (end_on is null or end_on >= start_on)
);
create index meetings_time on meetings (start_on, id);

create table meeting_deadlines (
  meeting_id uuid not null references meetings (id),
  kind text not null check (kind in ('contributions', 'registration', 'visaSupport', 'translation', 'interpretation', 'fellowship', 'other')),
  on_date date not null,
  primary key (meeting_id, kind, on_date)
);
create index meeting_deadlines_time on meeting_deadlines (on_date);

create table meeting_agenda (
  meeting_id uuid not null references meetings (id),
  number int not null check (number > 0),
  title jsonb not null,
  primary key (meeting_id, number)
);

create table meeting_practical (
  meeting_id uuid not null references meetings (id),
  place int not null,
  topic jsonb not null,
  text jsonb not null,
  primary key (meeting_id, place)
);
