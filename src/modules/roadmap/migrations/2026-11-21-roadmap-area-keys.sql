-- A text stands in an area of its own group.
update roadmap_entries set area_id = null from roadmap_areas where roadmap_areas.id = area_id and roadmap_areas.group_id <> roadmap_entries.group_id;
alter table roadmap_areas add unique (group_id, id);
alter table roadmap_entries add foreign key (group_id, area_id) references roadmap_areas (group_id, id);
