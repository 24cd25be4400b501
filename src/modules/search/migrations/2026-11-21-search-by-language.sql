-- A Latin word is sought in all six languages: with an index for each, a language costs only its own matches.
create index search_entries_words_ar on search_entries using gin (words) where language = 'ar';
create index search_entries_words_zh on search_entries using gin (words) where language = 'zh';
create index search_entries_words_en on search_entries using gin (words) where language = 'en';
create index search_entries_words_fr on search_entries using gin (words) where language = 'fr';
create index search_entries_words_ru on search_entries using gin (words) where language = 'ru';
create index search_entries_words_es on search_entries using gin (words) where language = 'es';
drop index search_entries_words;
-- Of a frequent word the newest matches are found by going back from the newest entry.
create index search_entries_newest on search_entries (language, changed_at desc, id desc);
