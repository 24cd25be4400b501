-- What the house says: one row for each purpose and language. A group may say it in its own way; the house may change its own.
insert into mail_templates (id, purpose, language, subject, body) values
(gen_random_uuid(), 'meeting.announced', 'en', '{group}: meeting {number}, {dates}', 'Dear colleagues,

{groupName} ({group}) will hold its meeting {number}:

Dates: {dates}
Time: {time}
Place: {place}

{registration}

Deadlines:
{deadlines}

Draft agenda:
{agenda}

Everything about the meeting: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'meeting.announced', 'fr', '{group} : réunion {number}, {dates}', 'Chers collègues,

{groupName} ({group}) tiendra sa réunion {number} :

Dates : {dates}
Horaire : {time}
Lieu : {place}

{registration}

Délais :
{deadlines}

Projet d’ordre du jour :
{agenda}

Toutes les informations sur la réunion : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'meeting.announced', 'es', '{group}: reunión {number}, {dates}', 'Estimados colegas:

{groupName} ({group}) celebrará su reunión {number}:

Fechas: {dates}
Horario: {time}
Lugar: {place}

{registration}

Plazos:
{deadlines}

Proyecto de orden del día:
{agenda}

Toda la información sobre la reunión: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'meeting.announced', 'ru', '{group}: собрание {number}, {dates}', 'Уважаемые коллеги!

{groupName} ({group}) проводит собрание {number}:

Даты: {dates}
Время: {time}
Место: {place}

{registration}

Предельные сроки:
{deadlines}

Проект повестки дня:
{agenda}

Вся информация о собрании: {link}

Секретариат {group}'),
(gen_random_uuid(), 'meeting.announced', 'zh', '{group}：第{number}次会议，{dates}', '各位同事：

{groupName}（{group}）将召开第{number}次会议：

日期：{dates}
时间：{time}
地点：{place}

{registration}

截止日期：
{deadlines}

议程草案：
{agenda}

会议详情：{link}

{group}秘书处'),
(gen_random_uuid(), 'meeting.announced', 'ar', '{group}: الاجتماع {number}، {dates}', 'الزملاء الأعزاء،

يعقد {groupName} ({group}) اجتماعه {number}:

التاريخ: {dates}
الوقت: {time}
المكان: {place}

{registration}

المواعيد النهائية:
{deadlines}

مشروع جدول الأعمال:
{agenda}

كل ما يتعلق بالاجتماع: {link}

أمانة {group}'),
(gen_random_uuid(), 'deadline.near', 'en', '{group}: {deadline} – {on}', 'Dear colleagues,

This is a reminder for meeting {number} of {group} ({dates}).

{deadline}: {on} ({days}).

Everything about the meeting: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'deadline.near', 'fr', '{group} : {deadline} – {on}', 'Chers collègues,

Rappel concernant la réunion {number} de {group} ({dates}).

{deadline} : {on} ({days}).

Toutes les informations sur la réunion : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'deadline.near', 'es', '{group}: {deadline} – {on}', 'Estimados colegas:

Recordatorio sobre la reunión {number} de {group} ({dates}).

{deadline}: {on} ({days}).

Toda la información sobre la reunión: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'deadline.near', 'ru', '{group}: {deadline} – {on}', 'Уважаемые коллеги!

Напоминание о собрании {number} {group} ({dates}).

{deadline}: {on} ({days}).

Вся информация о собрании: {link}

Секретариат {group}'),
(gen_random_uuid(), 'deadline.near', 'zh', '{group}：{deadline} – {on}', '各位同事：

谨此提醒：{group}第{number}次会议（{dates}）。

{deadline}：{on}（{days}）。

会议详情：{link}

{group}秘书处'),
(gen_random_uuid(), 'deadline.near', 'ar', '{group}: {deadline} – {on}', 'الزملاء الأعزاء،

نذكّركم بالاجتماع {number} لفريق {group} ({dates}).

{deadline}: {on} ({days}).

كل ما يتعلق بالاجتماع: {link}

أمانة {group}');
