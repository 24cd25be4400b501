-- What each entry of a roadmap said and from when, so that any earlier day can be compared with today; lists that were handed over; and
-- what an entry said when a change to it was proposed.
create table roadmap_versions (
  nr bigint generated always as identity primary key,
  group_id uuid not null references groups (id),
  entry_id uuid not null references roadmap_entries (id),
  at timestamptz not null,
  -- Null from when it was taken out.
  facts jsonb
);
create index roadmap_versions_entry on roadmap_versions (group_id, entry_id, at desc, nr desc);

insert into roadmap_versions (group_id, entry_id, at, facts)
select group_id, id, added_at, jsonb_build_object('recordId', record_id, 'designation', designation, 'title', title, 'body', body, 'areaId', area_id, 'status', status,
  'scope', scope, 'lead', lead, 'publishedOn', published_on, 'notes', notes, 'milestone', milestone, 'milestoneOn', milestone_on, 'url', url)
from roadmap_entries order by added_at, id;
insert into roadmap_versions (group_id, entry_id, at, facts)
select group_id, id, removed_at, null from roadmap_entries where removed_at is not null order by removed_at, id;

alter table roadmap_proposals add column was jsonb;

-- A table that an editor handed over, kept until it is applied.
create table roadmap_lists (
  id uuid primary key,
  group_id uuid not null references groups (id),
  name text not null,
  header jsonb not null,
  rows jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  applied_at timestamptz
);
create index roadmap_lists_group on roadmap_lists (group_id, made_at);
