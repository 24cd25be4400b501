-- The same name in two addresses is one of the signs by which duplicates are found.
create index person_addresses_name on person_addresses (split_part(email, '@', 1));
