-- What the house says of lists: one row for each purpose and language.
insert into mail_templates (id, purpose, language, subject, body) values
(gen_random_uuid(), 'list.confirm', 'en', 'Please confirm: {group} mailing list', 'Somebody, probably you, asks that this address read the mailing list of {group} ({list}).

To subscribe, open this link within a week and press the button:
{link}

If it was not you, do nothing: nothing more will be sent.'),
(gen_random_uuid(), 'list.confirm', 'fr', 'Veuillez confirmer : liste de diffusion {group}', 'Quelqu’un, probablement vous, demande l’abonnement de cette adresse à la liste de diffusion de {group} ({list}).

Pour vous abonner, ouvrez ce lien dans la semaine et pressez le bouton :
{link}

Si ce n’était pas vous, ne faites rien : rien d’autre ne sera envoyé.'),
(gen_random_uuid(), 'list.confirm', 'es', 'Confirme, por favor: lista de correo {group}', 'Alguien, probablemente usted, pide suscribir esta dirección a la lista de correo de {group} ({list}).

Para suscribirse, abra este enlace en el plazo de una semana y pulse el botón:
{link}

Si no fue usted, no haga nada: no se enviará nada más.'),
(gen_random_uuid(), 'list.confirm', 'ru', 'Подтвердите подписку: список рассылки {group}', 'Кто-то, вероятно вы, просит подписать этот адрес на список рассылки {group} ({list}).

Чтобы подписаться, откройте в течение недели эту ссылку и нажмите кнопку:
{link}

Если это были не вы, ничего не делайте: больше ничего отправлено не будет.'),
(gen_random_uuid(), 'list.confirm', 'zh', '请确认：{group}邮件列表', '有人（可能是您）请求将此地址订阅到{group}的邮件列表（{list}）。

如要订阅，请在一周内打开此链接并点击按钮：
{link}

若非您本人操作，请忽略：我们不会再发送任何邮件。'),
(gen_random_uuid(), 'list.confirm', 'ar', 'يرجى التأكيد: القائمة البريدية {group}', 'طلب أحدهم، وربما أنتم، اشتراك هذا العنوان في القائمة البريدية لفريق {group} ({list}).

للاشتراك افتحوا هذا الرابط خلال أسبوع واضغطوا الزر:
{link}

إن لم تكونوا أنتم فلا تفعلوا شيئًا: لن يُرسل شيء آخر.'),
(gen_random_uuid(), 'list.welcome', 'en', 'Welcome to the {group} mailing list', 'This address reads the mailing list of {group} since {on}.

To write to all who read it: {list}
Archive: {archive}
To leave, or to get one mail a day: {link}'),
(gen_random_uuid(), 'list.welcome', 'fr', 'Bienvenue sur la liste de diffusion {group}', 'Cette adresse est abonnée à la liste de diffusion de {group} depuis le {on}.

Pour écrire à tous les abonnés : {list}
Archives : {archive}
Pour vous désabonner ou recevoir un courriel par jour : {link}'),
(gen_random_uuid(), 'list.welcome', 'es', 'Bienvenida a la lista de correo {group}', 'Esta dirección está suscrita a la lista de correo de {group} desde el {on}.

Para escribir a todos los suscriptores: {list}
Archivo: {archive}
Para darse de baja o recibir un correo al día: {link}'),
(gen_random_uuid(), 'list.welcome', 'ru', 'Добро пожаловать в список рассылки {group}', 'Этот адрес подписан на список рассылки {group}. Дата подписки: {on}.

Чтобы написать всем подписчикам: {list}
Архив: {archive}
Чтобы отписаться или получать одно письмо в день: {link}'),
(gen_random_uuid(), 'list.welcome', 'zh', '欢迎订阅{group}邮件列表', '此地址自{on}起订阅{group}的邮件列表。

向所有订阅者发信：{list}
存档：{archive}
退订或改为每日一封：{link}'),
(gen_random_uuid(), 'list.welcome', 'ar', 'مرحبًا بكم في القائمة البريدية {group}', 'هذا العنوان مشترك في القائمة البريدية لفريق {group} منذ {on}.

للكتابة إلى جميع المشتركين: {list}
الأرشيف: {archive}
للمغادرة أو لتلقي رسالة واحدة يوميًا: {link}'),
(gen_random_uuid(), 'list.held', 'en', 'Your mail to {group} waits', 'Your mail “{subject}” to {list} waits until an officer of {group} has read it.'),
(gen_random_uuid(), 'list.held', 'fr', 'Votre courriel à {group} est en attente', 'Votre courriel « {subject} » à {list} attend d’avoir été lu par un responsable de {group}.'),
(gen_random_uuid(), 'list.held', 'es', 'Su correo a {group} está en espera', 'Su correo «{subject}» a {list} espera a que lo lea un responsable de {group}.'),
(gen_random_uuid(), 'list.held', 'ru', 'Ваше письмо в {group} ждет проверки', 'Ваше письмо «{subject}» по адресу {list} ждет, пока его прочтет должностное лицо {group}.'),
(gen_random_uuid(), 'list.held', 'zh', '您致{group}的邮件待审', '您发往{list}的邮件“{subject}”正等待{group}负责人审阅。'),
(gen_random_uuid(), 'list.held', 'ar', 'رسالتكم إلى {group} بالانتظار', 'رسالتكم «{subject}» إلى {list} بانتظار أن يقرأها أحد مسؤولي {group}.'),
(gen_random_uuid(), 'list.rejected', 'en', 'Your mail to {group} was not passed on', 'Your mail “{subject}” to {list} was not passed on.

Reason: {reason}'),
(gen_random_uuid(), 'list.rejected', 'fr', 'Votre courriel à {group} n’a pas été diffusé', 'Votre courriel « {subject} » à {list} n’a pas été diffusé.

Motif : {reason}'),
(gen_random_uuid(), 'list.rejected', 'es', 'Su correo a {group} no se ha difundido', 'Su correo «{subject}» a {list} no se ha difundido.

Motivo: {reason}'),
(gen_random_uuid(), 'list.rejected', 'ru', 'Ваше письмо в {group} не разослано', 'Ваше письмо «{subject}» по адресу {list} не разослано.

Причина: {reason}'),
(gen_random_uuid(), 'list.rejected', 'zh', '您致{group}的邮件未予转发', '您发往{list}的邮件“{subject}”未予转发。

理由：{reason}'),
(gen_random_uuid(), 'list.rejected', 'ar', 'لم تُعمم رسالتكم إلى {group}', 'لم تُعمم رسالتكم «{subject}» إلى {list}.

السبب: {reason}'),
(gen_random_uuid(), 'list.moderation', 'en', '{group}: mails wait for you', 'Mails to the list of {group} that wait to be released or rejected: {count}.

{link}'),
(gen_random_uuid(), 'list.moderation', 'fr', '{group} : courriels à modérer', 'Courriels à la liste de {group} en attente de modération : {count}.

{link}'),
(gen_random_uuid(), 'list.moderation', 'es', '{group}: correos por moderar', 'Correos a la lista de {group} que esperan moderación: {count}.

{link}'),
(gen_random_uuid(), 'list.moderation', 'ru', '{group}: письма ждут проверки', 'Писем в список {group}, ожидающих проверки: {count}.

{link}'),
(gen_random_uuid(), 'list.moderation', 'zh', '{group}：邮件待审核', '{group}列表中待审核的邮件：{count}封。

{link}'),
(gen_random_uuid(), 'list.moderation', 'ar', '{group}: رسائل بانتظار المراجعة', 'رسائل قائمة {group} بانتظار المراجعة: {count}.

{link}');
