-- The mailing list of a group, its "reflector": `name@domain`.
create table lists (
  id uuid primary key,
  group_id uuid not null unique,
  name text not null unique check (name ~ '^[a-z0-9][a-z0-9-]{0,26}$'),
  access text not null check (access in ('public', 'members')),
  moderation text not null check (moderation in ('strangers', 'all')),
  largest int not null,
  attached int not null,
  last_number int not null default 0,
  opened_at timestamptz not null,
  opened_by uuid
);

-- asked: a mail with a link waits for its reader. pending: confirmed, and waits for an officer (lists of members). ended: left.
create table list_subscriptions (
  id uuid primary key,
  list_id uuid not null references lists,
  email text not null,
  person_id uuid,
  language text not null,
  mode text not null check (mode in ('each', 'digest')),
  state text not null check (state in ('asked', 'pending', 'active', 'ended')),
  token text not null unique,
  asked_at timestamptz not null,
  settled_at timestamptz,
  ended_by text,
  unique (list_id, email)
);
create index list_subscriptions_active on list_subscriptions (list_id, id) where state = 'active';
create index list_subscriptions_email on list_subscriptions (email) where state = 'active';

create table list_threads (
  id uuid primary key,
  list_id uuid not null references lists,
  subject text not null,
  posts int not null,
  last_at timestamptz not null
);
create index list_threads_recent on list_threads (list_id, last_at desc, id desc);

create table list_posts (
  id uuid primary key,
  list_id uuid not null references lists,
  message_id text not null,
  in_reply_to text,
  "references" text[] not null default '{}',
  thread_id uuid references list_threads,
  number int,
  author_name text not null,
  author_email text not null,
  subject text not null,
  text text not null,
  raw_file text not null,
  size int not null,
  state text not null check (state in ('held', 'released', 'rejected', 'refused')),
  reason text,
  written_at timestamptz,
  received_at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  unique (list_id, message_id)
);
create index list_posts_held on list_posts (list_id, id) where state = 'held';
create index list_posts_thread on list_posts (thread_id, id) where state = 'released';
create index list_posts_recent on list_posts (list_id, settled_at) where state = 'released';

create table list_attachments (
  post_id uuid not null references list_posts,
  place int not null,
  name text not null,
  type text not null,
  size int not null,
  file text not null,
  primary key (post_id, place)
);

-- One row for each day whose digest was made: whoever inserts it makes it.
create table list_digests (
  list_id uuid not null references lists,
  on_date date not null,
  until_at timestamptz not null,
  primary key (list_id, on_date)
);
