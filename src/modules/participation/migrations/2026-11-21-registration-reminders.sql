-- Who filled in a form and did not send it is reminded once. The address is known by its hash alone; the form is sealed.
alter table registration_drafts add column address_hash bytea;
alter table registration_drafts add column language text not null default 'en';
alter table registration_drafts add column remind_at timestamptz;
alter table registration_drafts add column reminded_at timestamptz;
create index registration_drafts_remind on registration_drafts (remind_at) where remind_at is not null;
create index registration_drafts_address on registration_drafts (address_hash);

-- What a focal point was last told of: one mail a day at most, and only when somebody new waits.
create table approval_digests (
  person_id uuid primary key references persons (id),
  sent_at timestamptz not null,
  -- The newest registration that it told of.
  newest uuid not null
);

-- When participants were told that the link for remote participation is open.
alter table participation_forms add column link_told_at timestamptz;
