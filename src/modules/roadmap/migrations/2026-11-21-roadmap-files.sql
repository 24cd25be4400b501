-- The papers of releases as they were first written: their bytes stay the same for ever.
create table roadmap_release_files (
  group_id uuid not null,
  number int not null,
  language text not null,
  format text not null,
  file text not null,
  primary key (group_id, number, language, format),
  foreign key (group_id, number) references roadmap_releases (group_id, number)
);
create trigger roadmap_release_files_frozen before update or delete on roadmap_release_files for each row execute function roadmap_release_is_frozen();
