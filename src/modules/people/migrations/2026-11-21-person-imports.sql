-- Lists that wait for a look before they are imported. They hold personal data: each is gone when it was imported, or after a day.
create table person_imports (
  id uuid primary key,
  name text not null,
  bytes bytea not null,
  at timestamptz not null,
  by_person uuid references persons (id)
);
create index person_imports_at on person_imports (at);
