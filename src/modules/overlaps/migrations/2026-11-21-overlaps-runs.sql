-- A comparison may be stopped; and who works on which part of it, so that a part whose worker is known to be dead is taken up at once.
alter table overlap_runs add column stopped_at timestamptz;
-- Why the embedding service was of no help to this run, in a word of ours and its own; null when it was, or none is set.
alter table overlap_runs add column trouble jsonb;
alter table overlap_shards add column taken_by text, add column taken_at timestamptz;

-- Meanings of titles, as an embedding service gave them: by model and by the hash of the text, so that each text is asked about once.
create table overlap_vectors (
  model text not null,
  text_hash bytea not null,
  vector bytea not null,
  primary key (model, text_hash)
);
alter table overlap_vectors alter column vector set storage external;
