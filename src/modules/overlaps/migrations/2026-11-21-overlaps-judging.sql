-- Every judgement of a pair in its turn; the last one holds, and stands in overlap_judgements unless it took the judgement back.
create table overlap_verdicts (
  nr bigint generated always as identity primary key,
  a_key text not null,
  b_key text not null,
  -- Null: the judgement that there was is taken back.
  verdict text check (verdict in ('confirmed', 'not', 'complementary')),
  note text not null default '',
  judged_by uuid references persons (id),
  -- In which capacity: `secretariat`, `chair of JCA-QKDN`.
  capacity text not null,
  judged_at timestamptz not null
);
create index overlap_verdicts_pair on overlap_verdicts (a_key, b_key, nr);
insert into overlap_verdicts (a_key, b_key, verdict, note, judged_by, capacity, judged_at)
select a_key, b_key, verdict, note, judged_by, case when judged_by is null then 'system' else 'secretariat' end, judged_at from overlap_judgements order by judged_at, a_key, b_key;

-- What the comparison said of a pair before people judged it; null where none had found it.
alter table overlap_pairs add column found real;
create index overlap_pairs_a on overlap_pairs (a_key, score desc);
