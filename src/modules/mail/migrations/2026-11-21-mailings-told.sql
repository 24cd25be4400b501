-- Of a draft that waits, those who may release it are told once.
alter table mailings add column told_at timestamptz;
create index mailings_untold on mailings (id) where state = 'draft' and told_at is null;
-- What an address got last, and all that it got.
create index outbox_of_recipient on outbox (recipient, id desc);

insert into mail_templates (id, purpose, language, subject, body) values
(gen_random_uuid(), 'mail.toRelease', 'en', 'Drafts that wait for you: {count}', 'These mails are drafted and leave when you release them:

{drafts}

All that waits for you: {link}'),
(gen_random_uuid(), 'mail.toRelease', 'fr', 'Projets de courriel en attente : {count}', 'Ces courriels sont rédigés et partiront lorsque vous les aurez validés :

{drafts}

Tout ce qui vous attend : {link}'),
(gen_random_uuid(), 'mail.toRelease', 'es', 'Borradores que le esperan: {count}', 'Estos correos están redactados y saldrán cuando usted los apruebe:

{drafts}

Todo lo que le espera: {link}'),
(gen_random_uuid(), 'mail.toRelease', 'ru', 'Проектов писем, ожидающих вас: {count}', 'Эти письма подготовлены и будут отправлены после вашего разрешения:

{drafts}

Все, что вас ожидает: {link}'),
(gen_random_uuid(), 'mail.toRelease', 'zh', '等待您发出的邮件草稿：{count}封', '以下邮件已拟好，经您批准后发出：

{drafts}

所有待办事项：{link}'),
(gen_random_uuid(), 'mail.toRelease', 'ar', 'مسودات رسائل بانتظاركم: {count}', 'أُعدت الرسائل التالية ولن تُرسل إلا بعد موافقتكم:

{drafts}

كل ما ينتظركم: {link}');
