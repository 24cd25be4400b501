-- The HTML of a mail, made harmless; null when it had none.
alter table list_posts add column html text;


-- A reader who is away: nothing of the list is sent until this day has passed.
alter table list_subscriptions add column paused_until date;
