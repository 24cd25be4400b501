-- What the operator's `backup` has written, for `doctor`.
create table backups (
  id uuid primary key,
  at timestamptz not null,
  file text not null,
  bytes bigint not null,
  checksum text not null
);
