-- How often what a calendar holds of a meeting was changed (SEQUENCE, RFC 5545 3.8.7.4): a calendar that has it takes the newer.
alter table meetings add column sequence int not null default 0;
