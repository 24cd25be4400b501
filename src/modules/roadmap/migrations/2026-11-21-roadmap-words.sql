-- What the house says of proposals for a roadmap: one row for each purpose and language.
insert into mail_templates (id, purpose, language, subject, body) values
(gen_random_uuid(), 'roadmap.proposed', 'en', 'Proposed for the roadmap of {group}: {proposal}', '{person} proposes for the roadmap of {group}: {proposal}

{reason}

Accept or refuse it here: {link}'),
(gen_random_uuid(), 'roadmap.proposed', 'fr', 'Proposition pour la feuille de route de {group} : {proposal}', '{person} propose pour la feuille de route de {group} : {proposal}

{reason}

Acceptez ou refusez la proposition ici : {link}'),
(gen_random_uuid(), 'roadmap.proposed', 'es', 'Propuesta para la hoja de ruta de {group}: {proposal}', '{person} propone para la hoja de ruta de {group}: {proposal}

{reason}

Acéptela o rechácela aquí: {link}'),
(gen_random_uuid(), 'roadmap.proposed', 'ru', 'Предложение для дорожной карты {group}: {proposal}', 'Предложение для дорожной карты {group}: {proposal}
От кого: {person}

{reason}

Принять или отклонить его можно здесь: {link}'),
(gen_random_uuid(), 'roadmap.proposed', 'zh', '{group}路线图的建议：{proposal}', '{person}就{group}的路线图提出建议：{proposal}

{reason}

请在此接受或拒绝：{link}'),
(gen_random_uuid(), 'roadmap.proposed', 'ar', 'مقترح لخارطة طريق {group}: {proposal}', 'يقترح {person} لخارطة طريق {group}: {proposal}

{reason}

يمكن قبوله أو رفضه هنا: {link}'),
(gen_random_uuid(), 'roadmap.decided', 'en', 'Your proposals for the roadmap of {group}', 'What you proposed for the roadmap of {group} was decided:

{decisions}

{link}'),
(gen_random_uuid(), 'roadmap.decided', 'fr', 'Vos propositions pour la feuille de route de {group}', 'Une décision a été prise sur ce que vous avez proposé pour la feuille de route de {group} :

{decisions}

{link}'),
(gen_random_uuid(), 'roadmap.decided', 'es', 'Sus propuestas para la hoja de ruta de {group}', 'Se ha decidido sobre lo que usted propuso para la hoja de ruta de {group}:

{decisions}

{link}'),
(gen_random_uuid(), 'roadmap.decided', 'ru', 'Ваши предложения для дорожной карты {group}', 'По вашим предложениям для дорожной карты {group} принято решение:

{decisions}

{link}'),
(gen_random_uuid(), 'roadmap.decided', 'zh', '您对{group}路线图的建议', '对您就{group}路线图所提建议已作出决定：

{decisions}

{link}'),
(gen_random_uuid(), 'roadmap.decided', 'ar', 'مقترحاتكم لخارطة طريق {group}', 'اتُخذ قرار بشأن ما اقترحتموه لخارطة طريق {group}:

{decisions}

{link}');
