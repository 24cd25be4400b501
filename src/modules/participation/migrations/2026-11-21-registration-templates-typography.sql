-- As the Union prints: Russian without ё, a narrow space before the signs of French that have two parts. What somebody has changed stays.
update mail_templates set subject = replace(subject, 'ё', 'е'), body = replace(body, 'ё', 'е')
where purpose like 'registration.%' and language = 'ru' and group_id is null and changed_at is null;
update mail_templates set body = replace(body, U&'\00A0;', U&'\202F;')
where purpose like 'registration.%' and language = 'fr' and group_id is null and changed_at is null;
