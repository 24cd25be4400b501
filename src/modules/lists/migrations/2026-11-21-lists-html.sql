-- The HTML of a mail, made harmless; null when it had none. The whole mail as it came is not kept for ever.
alter table list_posts add column html text;
alter table list_posts alter column raw_file drop not null;

-- A reader who is away: nothing of the list is sent until this day has passed.
alter table list_subscriptions add column paused_until date;
