-- The whole mail as it came is the business of the door alone, which does not keep it for ever.
alter table list_posts drop column raw_file;
