-- Visa support letters that are made together and mailed, each to its person; badges of some alone.
create table registration_letter_rounds (
  id uuid primary key,
  meeting_id uuid not null references participation_forms (meeting_id),
  -- Whether the mails leave when the letters are made, or wait for somebody to release them.
  at_once boolean not null,
  origin text not null,
  state text not null check (state in ('making', 'drafted', 'sent', 'nothing')),
  asked_at timestamptz not null,
  asked_by uuid,
  -- More than one only where two persons share an address.
  mailings uuid[] not null default '{}'
);
create index registration_letter_rounds_of on registration_letter_rounds (meeting_id, id);
alter table registration_papers add column round_id uuid references registration_letter_rounds (id);
alter table registration_papers add column selection uuid[];
create index registration_papers_round on registration_papers (round_id) where round_id is not null;
