-- The same for what goes to many, and for what recalls: a meeting that is cancelled or moves, a form that was not sent, approvals that wait.
insert into mail_templates (id, purpose, language, subject, body) values
(gen_random_uuid(), 'registration.linkReady', 'en', '{group}, meeting {meeting}: the link for remote participation', '{name},

The link for remote participation in meeting {meeting} of {groupName} ({dates}) can now be had on the page of your registration: {link}

Please open it there on each day on which you take part, and do not pass it on.

The secretariat of {group}'),
(gen_random_uuid(), 'registration.linkReady', 'fr', '{group}, réunion {meeting} : le lien pour la participation à distance', '{name},

Le lien pour la participation à distance à la réunion {meeting} – {groupName} ({dates}) est désormais disponible sur la page de votre inscription : {link}

Veuillez l’ouvrir depuis cette page chaque jour où vous participez, et ne pas le transmettre.

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.linkReady', 'es', '{group}, reunión {meeting}: el enlace para la participación a distancia', '{name}:

El enlace para la participación a distancia en la reunión {meeting} – {groupName} ({dates}) ya está disponible en la página de su inscripción: {link}

Ábralo desde allí cada día en que participe y no lo facilite a nadie.

La secretaría de {group}'),
(gen_random_uuid(), 'registration.linkReady', 'ru', '{group}, собрание {meeting}: ссылка для дистанционного участия', '{name},

Ссылка для дистанционного участия в собрании {meeting} – {groupName} ({dates}) теперь доступна на странице Вашей регистрации: {link}

Просьба открывать её с этой страницы в каждый день участия и никому не передавать.

Секретариат {group}'),
(gen_random_uuid(), 'registration.linkReady', 'zh', '{group}第{meeting}次会议：远程参会链接', '{name}：

{groupName}第{meeting}次会议（{dates}）的远程参会链接现已可在您的注册页面获取：{link}

请在参会的每一天从该页面打开链接，并请勿转发。

{group}秘书处'),
(gen_random_uuid(), 'registration.linkReady', 'ar', '{group}، الاجتماع {meeting}: رابط المشاركة عن بُعد', '{name}،

أصبح رابط المشاركة عن بُعد في الاجتماع {meeting} – {groupName} ({dates}) متاحاً في صفحة تسجيلك: {link}

يرجى فتحه من تلك الصفحة في كل يوم تشارك فيه، وعدم إرساله إلى غيرك.

أمانة {group}'),
(gen_random_uuid(), 'registration.meetingCancelled', 'en', '{group}: meeting {meeting} is cancelled', '{name},

Meeting {meeting} of {groupName} ({dates}, {place}), for which you are registered, is cancelled.

Your registration is kept in case the meeting is reinstated. The link for remote participation is closed, and a visa support letter for this meeting no longer holds: please do not use it.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.meetingCancelled', 'fr', '{group} : la réunion {meeting} est annulée', '{name},

La réunion {meeting} – {groupName} ({dates}, {place}), à laquelle vous êtes inscrit(e), est annulée.

Votre inscription est conservée pour le cas où la réunion serait rétablie. Le lien de participation à distance est fermé, et une lettre d’appui pour le visa relative à cette réunion n’est plus valable : veuillez ne pas l’utiliser.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.meetingCancelled', 'es', '{group}: se cancela la reunión {meeting}', '{name}:

La reunión {meeting} – {groupName} ({dates}, {place}), en la que está inscrito, se ha cancelado.

Su inscripción se conserva por si la reunión se restablece. El enlace para la participación a distancia queda cerrado y la carta de apoyo para el visado de esta reunión ya no es válida: no la utilice.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.meetingCancelled', 'ru', '{group}: собрание {meeting} отменено', '{name},

Собрание {meeting} – {groupName} ({dates}, {place}), на которое Вы зарегистрированы, отменено.

Ваша регистрация сохраняется на случай, если собрание всё же состоится. Ссылка для дистанционного участия закрыта, а письмо для получения визы на это собрание более не действительно: просьба его не использовать.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.meetingCancelled', 'zh', '{group}：第{meeting}次会议取消', '{name}：

您已注册参加的{groupName}第{meeting}次会议（{dates}，{place}）现已取消。

您的注册予以保留，以备会议恢复举行。远程参会链接已关闭，本次会议的签证支持函不再有效，请勿使用。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.meetingCancelled', 'ar', '{group}: أُلغي الاجتماع {meeting}', '{name}،

أُلغي الاجتماع {meeting} – {groupName} ({dates}، {place}) الذي سجلت للمشاركة فيه.

يُحتفظ بتسجيلك تحسباً لإعادة إقرار الاجتماع. وقد أُغلق رابط المشاركة عن بُعد، ولم تعد رسالة دعم التأشيرة الخاصة بهذا الاجتماع صالحة: يرجى عدم استعمالها.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.meetingMoved', 'en', '{group}, meeting {meeting}: new dates or place', '{name},

Meeting {meeting} of {groupName}, for which you are registered, was announced for: {before}

It is now held: {dates}, {place}

Your registration stands. If you cannot come then, please withdraw it on its page. A visa support letter or badge that was made before names the earlier dates or place and no longer holds: please have it made anew on that page.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.meetingMoved', 'fr', '{group}, réunion {meeting} : nouvelles dates ou nouveau lieu', '{name},

La réunion {meeting} – {groupName}, à laquelle vous êtes inscrit(e), avait été annoncée pour : {before}

Elle se tiendra désormais : {dates}, {place}

Votre inscription reste valable. Si vous ne pouvez pas venir à ces dates, veuillez la retirer sur sa page. Une lettre d’appui pour le visa ou un badge établis auparavant indiquent les dates ou le lieu antérieurs et ne sont plus valables : veuillez les faire établir à nouveau sur cette page.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.meetingMoved', 'es', '{group}, reunión {meeting}: nuevas fechas o nuevo lugar', '{name}:

La reunión {meeting} – {groupName}, en la que está inscrito, se había anunciado para: {before}

Se celebra ahora: {dates}, {place}

Su inscripción sigue siendo válida. Si no puede asistir, retírela en su página. Una carta de apoyo para el visado o una acreditación expedidas antes indican las fechas o el lugar anteriores y ya no son válidas: pida en esa página que se expidan de nuevo.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.meetingMoved', 'ru', '{group}, собрание {meeting}: новые даты или место проведения', '{name},

Собрание {meeting} – {groupName}, на которое Вы зарегистрированы, было объявлено: {before}

Теперь оно состоится: {dates}, {place}

Ваша регистрация остаётся в силе. Если Вы не можете приехать в это время, просьба отозвать её на её странице. Письмо для получения визы или бейдж, оформленные ранее, содержат прежние даты или место и более не действительны: просьба оформить их заново на той же странице.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.meetingMoved', 'zh', '{group}第{meeting}次会议：日期或地点变更', '{name}：

您已注册参加的{groupName}第{meeting}次会议原定于：{before}

现改为：{dates}，{place}

您的注册继续有效。如届时不能参加，请在注册页面撤回。此前制作的签证支持函或证件载有原日期或地点，不再有效：请在该页面重新制作。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.meetingMoved', 'ar', '{group}، الاجتماع {meeting}: تواريخ جديدة أو مكان جديد', '{name}،

أُعلن عن الاجتماع {meeting} – {groupName} الذي سجلت للمشاركة فيه على النحو التالي: {before}

وسيُعقد الآن: {dates}، {place}

يبقى تسجيلك قائماً. وإن تعذر عليك الحضور فيرجى سحبه في صفحته. أما رسالة دعم التأشيرة أو الشارة المعدّة من قبل فتحمل التواريخ السابقة أو المكان السابق ولم تعد صالحة: يرجى طلب إعدادها من جديد في تلك الصفحة.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.meetingReinstated', 'en', '{group}: meeting {meeting} is held after all', '{name},

Meeting {meeting} of {groupName}, which was cancelled, is held after all: {dates}, {place}

Your registration stands as it stood. A visa support letter that you had holds again.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.meetingReinstated', 'fr', '{group} : la réunion {meeting} est rétablie', '{name},

La réunion {meeting} – {groupName}, qui avait été annulée, aura finalement lieu : {dates}, {place}

Votre inscription est rétablie telle qu’elle était. La lettre d’appui pour le visa que vous aviez est de nouveau valable.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.meetingReinstated', 'es', '{group}: se restablece la reunión {meeting}', '{name}:

La reunión {meeting} – {groupName}, que se había cancelado, se celebrará finalmente: {dates}, {place}

Su inscripción sigue como estaba. La carta de apoyo para el visado que tuviera vuelve a ser válida.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.meetingReinstated', 'ru', '{group}: собрание {meeting} всё же состоится', '{name},

Собрание {meeting} – {groupName}, которое было отменено, всё же состоится: {dates}, {place}

Ваша регистрация остаётся такой, какой была. Имевшееся у Вас письмо для получения визы снова действительно.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.meetingReinstated', 'zh', '{group}：第{meeting}次会议恢复举行', '{name}：

此前取消的{groupName}第{meeting}次会议现恢复举行：{dates}，{place}

您的注册保持原状。您已有的签证支持函重新有效。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.meetingReinstated', 'ar', '{group}: سيُعقد الاجتماع {meeting} بعد إلغائه', '{name}،

الاجتماع {meeting} – {groupName} الذي كان قد أُلغي سيُعقد: {dates}، {place}

يبقى تسجيلك على حاله، وتعود رسالة دعم التأشيرة التي كانت لديك صالحة.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.draftWaits', 'en', '{group}, meeting {meeting}: you are not registered yet', '{name},

You filled in the form to register for meeting {meeting} of {groupName} ({dates}, {place}) and have not sent it: you are not registered. Registration is open until {closes}.

The form is kept for you as you filled it in: {link}

If you no longer wish to take part there is nothing to do: what you filled in is deleted on {deleted}. This is the only reminder.

The secretariat of {group}'),
(gen_random_uuid(), 'registration.draftWaits', 'fr', '{group}, réunion {meeting} : vous n’êtes pas encore inscrit(e)', '{name},

Vous avez rempli le formulaire d’inscription à la réunion {meeting} – {groupName} ({dates}, {place}) sans l’envoyer : vous n’êtes pas inscrit(e). Les inscriptions sont ouvertes jusqu’au {closes}.

Le formulaire est conservé tel que vous l’avez rempli : {link}

Si vous ne souhaitez plus participer, vous n’avez rien à faire : ce que vous avez saisi sera effacé le {deleted}. Ce rappel est le seul.

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.draftWaits', 'es', '{group}, reunión {meeting}: todavía no está inscrito', '{name}:

Rellenó el formulario de inscripción en la reunión {meeting} – {groupName} ({dates}, {place}) y no lo envió: no está inscrito. La inscripción está abierta hasta el {closes}.

El formulario se conserva tal como lo rellenó: {link}

Si ya no desea participar, no tiene que hacer nada: lo que escribió se borrará el {deleted}. Este es el único recordatorio.

La secretaría de {group}'),
(gen_random_uuid(), 'registration.draftWaits', 'ru', '{group}, собрание {meeting}: Вы ещё не зарегистрированы', '{name},

Вы заполнили форму регистрации на собрание {meeting} – {groupName} ({dates}, {place}), но не отправили её: Вы не зарегистрированы. Регистрация открыта по {closes}.

Форма сохранена для Вас в заполненном виде: {link}

Если Вы больше не хотите участвовать, делать ничего не нужно: введённые данные будут удалены {deleted}. Других напоминаний не будет.

Секретариат {group}'),
(gen_random_uuid(), 'registration.draftWaits', 'zh', '{group}第{meeting}次会议：您尚未完成注册', '{name}：

您填写了{groupName}第{meeting}次会议（{dates}，{place}）的注册表，但尚未提交，因此还没有注册。注册截止日期为{closes}。

您填写的表格已为您保留：{link}

如您不再希望参加，则无需采取任何行动：所填内容将于{deleted}删除。本提醒仅发送一次。

{group}秘书处'),
(gen_random_uuid(), 'registration.draftWaits', 'ar', '{group}، الاجتماع {meeting}: لم يتم تسجيلك بعد', '{name}،

ملأت استمارة التسجيل في الاجتماع {meeting} – {groupName} ({dates}، {place}) ولم ترسلها: لست مسجلاً. التسجيل مفتوح حتى {closes}.

الاستمارة محفوظة لك كما ملأتها: {link}

إذا لم تعد ترغب في المشاركة فليس عليك أن تفعل شيئاً: سيُحذف ما كتبته في {deleted}. هذا هو التذكير الوحيد.

أمانة {group}'),
(gen_random_uuid(), 'registration.toApprove', 'en', 'Registrations that wait for your approval: {count}', '{name},

These registrations wait for your approval as focal point ({count}):

{list}

Approve or refuse them here: {link}

This mail comes at most once a day, and only when somebody new waits.'),
(gen_random_uuid(), 'registration.toApprove', 'fr', 'Inscriptions en attente de votre approbation : {count}', '{name},

Les inscriptions suivantes attendent votre approbation en tant que point de contact ({count}) :

{list}

Approuvez-les ou refusez-les ici : {link}

Ce courriel est envoyé une fois par jour au plus, et seulement lorsqu’une nouvelle personne attend.'),
(gen_random_uuid(), 'registration.toApprove', 'es', 'Inscripciones pendientes de su aprobación: {count}', '{name}:

Las siguientes inscripciones esperan su aprobación como coordinador ({count}):

{list}

Apruébelas o rechácelas aquí: {link}

Este correo se envía como máximo una vez al día, y solo cuando espera alguien nuevo.'),
(gen_random_uuid(), 'registration.toApprove', 'ru', 'Регистрации, ожидающие Вашего утверждения: {count}', '{name},

Вашего утверждения в качестве координатора ожидают регистрации ({count}):

{list}

Утвердить или отклонить их можно здесь: {link}

Это письмо приходит не чаще раза в день и только тогда, когда появляются новые ожидающие.'),
(gen_random_uuid(), 'registration.toApprove', 'zh', '待您批准的注册：{count}', '{name}：

以下注册待您作为联系人批准（{count}）：

{list}

请在此批准或拒绝：{link}

本邮件每天最多发送一次，且仅在有新的待批注册时发送。'),
(gen_random_uuid(), 'registration.toApprove', 'ar', 'تسجيلات تنتظر موافقتك: {count}', '{name}،

تنتظر التسجيلات التالية موافقتك بصفتك جهة اتصال ({count}):

{list}

وافق عليها أو ارفضها هنا: {link}

تُرسل هذه الرسالة مرة واحدة في اليوم على الأكثر، وفقط عندما ينتظر شخص جديد.'),
(gen_random_uuid(), 'registration.visaLetterSent', 'en', '{group}, meeting {meeting}: your visa support letter', '{name},

Visa support letter No. {letter} for meeting {meeting} of {groupName} ({dates}, {place}) is attached. Please give it to the consulate with your application; anybody can ask by the code on it whether it holds.

It is also on the page of your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.visaLetterSent', 'fr', '{group}, réunion {meeting} : votre lettre d’appui pour le visa', '{name},

Vous trouverez ci-joint la lettre d’appui pour le visa n° {letter} relative à la réunion {meeting} – {groupName} ({dates}, {place}). Veuillez la remettre au consulat avec votre demande ; le code qui y figure permet à quiconque de vérifier sa validité.

Elle se trouve aussi sur la page de votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.visaLetterSent', 'es', '{group}, reunión {meeting}: su carta de apoyo para el visado', '{name}:

Se adjunta la carta de apoyo para el visado N.º {letter} para la reunión {meeting} – {groupName} ({dates}, {place}). Entréguela al consulado con su solicitud; mediante el código que lleva, cualquiera puede comprobar si es válida.

También está en la página de su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.visaLetterSent', 'ru', '{group}, собрание {meeting}: Ваше письмо для получения визы', '{name},

К этому сообщению приложено письмо для получения визы № {letter} на собрание {meeting} – {groupName} ({dates}, {place}). Просьба представить его в консульство вместе с заявлением; по указанному в нём коду любой может проверить его действительность.

Оно также находится на странице Вашей регистрации: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.visaLetterSent', 'zh', '{group}第{meeting}次会议：您的签证支持函', '{name}：

随附{groupName}第{meeting}次会议（{dates}，{place}）第{letter}号签证支持函。请随签证申请一并提交领事馆；任何人均可凭函上的代码查询其是否有效。

您也可在注册页面获取该函：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.visaLetterSent', 'ar', '{group}، الاجتماع {meeting}: رسالة دعم التأشيرة', '{name}،

مرفق طيه رسالة دعم التأشيرة رقم {letter} الخاصة بالاجتماع {meeting} – {groupName} ({dates}، {place}). يرجى تقديمها إلى القنصلية مع طلبك؛ ويمكن لأي شخص التحقق من صلاحيتها بالرمز المدوّن عليها.

وهي متاحة أيضاً في صفحة تسجيلك: {link}

أمانة {group}');
