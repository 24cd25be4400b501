-- What the house says of a registration, for each purpose in six languages; a group may say it in its own way.
insert into mail_templates (id, purpose, language, subject, body) values
(gen_random_uuid(), 'registration.received', 'en', '{group}, meeting {meeting}: your registration has arrived', '{name},

Your registration for meeting {meeting} of {groupName} ({dates}, {place}; {mode}) has arrived. This is an acknowledgement and not yet a confirmation: a confirmation with your registration number follows when it has been approved.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.received', 'fr', '{group}, réunion {meeting} : votre inscription est arrivée', '{name},

Votre inscription à la réunion {meeting} – {groupName} ({dates}, {place} ; {mode}) est arrivée. Ceci est un accusé de réception et pas encore une confirmation : une confirmation portant votre numéro d’inscription suivra dès l’approbation.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.received', 'es', '{group}, reunión {meeting}: su inscripción ha llegado', '{name}:

Su inscripción en la reunión {meeting} – {groupName} ({dates}, {place}; {mode}) ha llegado. Esto es un acuse de recibo y todavía no una confirmación: la confirmación con su número de inscripción seguirá cuando haya sido aprobada.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.received', 'ru', '{group}, собрание {meeting}: Ваша регистрация получена', '{name},

Ваша регистрация на собрание {meeting} – {groupName} ({dates}, {place}; {mode}) получена. Это уведомление о получении, а не подтверждение: подтверждение с регистрационным номером будет направлено после утверждения.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.received', 'zh', '{group}第{meeting}次会议：您的注册已收到', '{name}：

您参加{groupName}第{meeting}次会议（{dates}，{place}；{mode}）的注册已收到。本函仅为收讫通知，并非确认：批准后将另发载有注册号的确认函。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.received', 'ar', '{group}، الاجتماع {meeting}: وصل تسجيلك', '{name}،

وصل تسجيلك في الاجتماع {meeting} – {groupName} ({dates}، {place}؛ {mode}). هذا إشعار بالاستلام وليس تأكيداً بعد: سيصلك تأكيد يحمل رقم تسجيلك بعد الاعتماد.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.waiting', 'en', '{group}, meeting {meeting}: you are on the waiting list', '{name},

All places for taking part as you wished ({mode}) in meeting {meeting} of {groupName}, {dates}, are taken. You are on the waiting list; when a place becomes free, it is offered to you by mail.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.waiting', 'fr', '{group}, réunion {meeting} : vous êtes sur la liste d’attente', '{name},

Toutes les places pour participer comme vous le souhaitiez ({mode}) à la réunion {meeting} – {groupName}, {dates}, sont prises. Vous êtes sur la liste d’attente ; dès qu’une place se libère, elle vous est proposée par courriel.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.waiting', 'es', '{group}, reunión {meeting}: está en la lista de espera', '{name}:

Todas las plazas para participar como deseaba ({mode}) en la reunión {meeting} – {groupName}, {dates}, están ocupadas. Está en la lista de espera; cuando quede libre una plaza se le ofrecerá por correo electrónico.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.waiting', 'ru', '{group}, собрание {meeting}: Вы в листе ожидания', '{name},

Все места для выбранного способа участия ({mode}) в собрании {meeting} – {groupName}, {dates}, заняты. Вы внесены в лист ожидания; когда место освободится, оно будет предложено Вам по электронной почте.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.waiting', 'zh', '{group}第{meeting}次会议：您已列入候补名单', '{name}：

{groupName}第{meeting}次会议（{dates}）的该参加方式（{mode}）名额已满。您已列入候补名单；一有空缺，将通过电子邮件通知您。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.waiting', 'ar', '{group}، الاجتماع {meeting}: أنت في قائمة الانتظار', '{name}،

شُغلت جميع الأماكن للمشاركة على النحو الذي رغبت فيه ({mode}) في الاجتماع {meeting} – {groupName}، {dates}. أنت في قائمة الانتظار، وعندما يشغر مكان سيُعرض عليك بالبريد الإلكتروني.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.approved', 'en', '{group}, meeting {meeting}: registration confirmed, number {number}', '{name},

Your registration for meeting {meeting} of {groupName} ({dates}, {place}; {mode}) is confirmed. Your registration number is {number}. Please bring an identity document with a photograph to collect your badge.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.approved', 'fr', '{group}, réunion {meeting} : inscription confirmée, numéro {number}', '{name},

Votre inscription à la réunion {meeting} – {groupName} ({dates}, {place} ; {mode}) est confirmée. Votre numéro d’inscription est le {number}. Pour retirer votre badge, veuillez vous munir d’une pièce d’identité avec photographie.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.approved', 'es', '{group}, reunión {meeting}: inscripción confirmada, número {number}', '{name}:

Su inscripción en la reunión {meeting} – {groupName} ({dates}, {place}; {mode}) queda confirmada. Su número de inscripción es {number}. Para recoger la acreditación, traiga un documento de identidad con fotografía.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.approved', 'ru', '{group}, собрание {meeting}: регистрация подтверждена, номер {number}', '{name},

Ваша регистрация на собрание {meeting} – {groupName} ({dates}, {place}; {mode}) подтверждена. Ваш регистрационный номер: {number}. Для получения бейджа просьба иметь при себе удостоверение личности с фотографией.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.approved', 'zh', '{group}第{meeting}次会议：注册已确认，注册号{number}', '{name}：

您参加{groupName}第{meeting}次会议（{dates}，{place}；{mode}）的注册已确认。您的注册号为{number}。领取证件时请携带带照片的身份证件。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.approved', 'ar', '{group}، الاجتماع {meeting}: تأكد التسجيل، الرقم {number}', '{name}،

تأكد تسجيلك في الاجتماع {meeting} – {groupName} ({dates}، {place}؛ {mode}). رقم تسجيلك هو {number}. يرجى إحضار وثيقة هوية تحمل صورة لاستلام شارتك.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.offered', 'en', '{group}, meeting {meeting}: a place is free for you', '{name},

A place ({mode}) in meeting {meeting} of {groupName}, {dates}, has become free and is held for you until {until} ({zone}). Please accept it on the page of your registration; after that it is offered to the next.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.offered', 'fr', '{group}, réunion {meeting} : une place est libre pour vous', '{name},

Une place ({mode}) pour la réunion {meeting} – {groupName}, {dates}, s’est libérée et vous est réservée jusqu’au {until} ({zone}). Veuillez l’accepter sur la page de votre inscription ; passé ce délai, elle est proposée à la personne suivante.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.offered', 'es', '{group}, reunión {meeting}: hay una plaza libre para usted', '{name}:

Ha quedado libre una plaza ({mode}) en la reunión {meeting} – {groupName}, {dates}, y se le reserva hasta el {until} ({zone}). Acéptela en la página de su inscripción; después se ofrecerá a la persona siguiente.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.offered', 'ru', '{group}, собрание {meeting}: для Вас есть место', '{name},

Освободилось место ({mode}) на собрании {meeting} – {groupName}, {dates}; оно сохраняется за Вами до {until} ({zone}). Просьба принять его на странице Вашей регистрации; затем оно будет предложено следующему.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.offered', 'zh', '{group}第{meeting}次会议：有名额可供您参加', '{name}：

{groupName}第{meeting}次会议（{dates}）已有一个名额（{mode}）空出，为您保留至{until}（{zone}）。请在您的注册页面上接受；逾期将提供给下一位。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.offered', 'ar', '{group}، الاجتماع {meeting}: هناك مكان شاغر لك', '{name}،

شغر مكان ({mode}) في الاجتماع {meeting} – {groupName}، {dates}، وهو محجوز لك حتى {until} ({zone}). يرجى قبوله في صفحة تسجيلك؛ وبعد ذلك يُعرض على من يليك.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.refused', 'en', '{group}, meeting {meeting}: registration not approved', '{name},

Your registration for meeting {meeting} of {groupName}, {dates}, was not approved. Reason given: {reason}

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.refused', 'fr', '{group}, réunion {meeting} : inscription non approuvée', '{name},

Votre inscription à la réunion {meeting} – {groupName}, {dates}, n’a pas été approuvée. Motif indiqué : {reason}

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.refused', 'es', '{group}, reunión {meeting}: inscripción no aprobada', '{name}:

Su inscripción en la reunión {meeting} – {groupName}, {dates}, no ha sido aprobada. Motivo indicado: {reason}

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.refused', 'ru', '{group}, собрание {meeting}: регистрация не утверждена', '{name},

Ваша регистрация на собрание {meeting} – {groupName}, {dates}, не утверждена. Указанная причина: {reason}

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.refused', 'zh', '{group}第{meeting}次会议：注册未获批准', '{name}：

您参加{groupName}第{meeting}次会议（{dates}）的注册未获批准。理由：{reason}

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.refused', 'ar', '{group}، الاجتماع {meeting}: لم يُعتمد التسجيل', '{name}،

لم يُعتمد تسجيلك في الاجتماع {meeting} – {groupName}، {dates}. السبب المذكور: {reason}

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.withdrawn', 'en', '{group}, meeting {meeting}: registration withdrawn', '{name},

Your registration for meeting {meeting} of {groupName}, {dates}, is withdrawn. Passport data, if you gave any, has been deleted. You may register again while registration is open.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.withdrawn', 'fr', '{group}, réunion {meeting} : inscription retirée', '{name},

Votre inscription à la réunion {meeting} – {groupName}, {dates}, est retirée. Les données de passeport, si vous en aviez fourni, ont été effacées. Vous pouvez vous inscrire à nouveau tant que les inscriptions sont ouvertes.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.withdrawn', 'es', '{group}, reunión {meeting}: inscripción retirada', '{name}:

Su inscripción en la reunión {meeting} – {groupName}, {dates}, ha sido retirada. Los datos del pasaporte, si los facilitó, se han borrado. Puede inscribirse de nuevo mientras esté abierta la inscripción.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.withdrawn', 'ru', '{group}, собрание {meeting}: регистрация отозвана', '{name},

Ваша регистрация на собрание {meeting} – {groupName}, {dates}, отозвана. Паспортные данные, если они были предоставлены, удалены. Вы можете зарегистрироваться снова, пока регистрация открыта.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.withdrawn', 'zh', '{group}第{meeting}次会议：注册已撤回', '{name}：

您参加{groupName}第{meeting}次会议（{dates}）的注册已撤回。如曾提供护照信息，该信息已删除。在注册开放期间您可以重新注册。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.withdrawn', 'ar', '{group}، الاجتماع {meeting}: سُحب التسجيل', '{name}،

سُحب تسجيلك في الاجتماع {meeting} – {groupName}، {dates}. وقد حُذفت بيانات جواز السفر إن كنت قد قدمتها. يمكنك التسجيل من جديد ما دام التسجيل مفتوحاً.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.lapsed', 'en', '{group}, meeting {meeting}: the offer of a place has lapsed', '{name},

The place that was held for you in meeting {meeting} of {groupName}, {dates}, was not accepted in time and has been offered to the next. You may register again while registration is open.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.lapsed', 'fr', '{group}, réunion {meeting} : l’offre d’une place est caduque', '{name},

La place qui vous était réservée pour la réunion {meeting} – {groupName}, {dates}, n’a pas été acceptée à temps et a été proposée à la personne suivante. Vous pouvez vous inscrire à nouveau tant que les inscriptions sont ouvertes.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.lapsed', 'es', '{group}, reunión {meeting}: la oferta de plaza ha caducado', '{name}:

La plaza que se le reservaba en la reunión {meeting} – {groupName}, {dates}, no se aceptó a tiempo y se ha ofrecido a la persona siguiente. Puede inscribirse de nuevo mientras esté abierta la inscripción.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.lapsed', 'ru', '{group}, собрание {meeting}: срок предложения места истёк', '{name},

Место, сохранявшееся за Вами на собрании {meeting} – {groupName}, {dates}, не было принято вовремя и предложено следующему. Вы можете зарегистрироваться снова, пока регистрация открыта.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.lapsed', 'zh', '{group}第{meeting}次会议：名额保留已过期', '{name}：

为您保留的{groupName}第{meeting}次会议（{dates}）名额未在期限内接受，已提供给下一位。在注册开放期间您可以重新注册。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.lapsed', 'ar', '{group}، الاجتماع {meeting}: انقضى عرض المكان', '{name}،

لم يُقبل في الوقت المحدد المكان الذي كان محجوزاً لك في الاجتماع {meeting} – {groupName}، {dates}، وعُرض على من يليك. يمكنك التسجيل من جديد ما دام التسجيل مفتوحاً.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.changed', 'en', '{group}, meeting {meeting}: registration changed', '{name},

Your registration for meeting {meeting} of {groupName} ({dates}, {place}; {mode}) was changed. If it was not you who asked for this, please write to the secretariat.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.changed', 'fr', '{group}, réunion {meeting} : inscription modifiée', '{name},

Votre inscription à la réunion {meeting} – {groupName} ({dates}, {place} ; {mode}) a été modifiée. Si vous n’en êtes pas à l’origine, veuillez écrire au secrétariat.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.changed', 'es', '{group}, reunión {meeting}: inscripción modificada', '{name}:

Su inscripción en la reunión {meeting} – {groupName} ({dates}, {place}; {mode}) ha sido modificada. Si no lo ha pedido usted, escriba a la secretaría.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.changed', 'ru', '{group}, собрание {meeting}: регистрация изменена', '{name},

Ваша регистрация на собрание {meeting} – {groupName} ({dates}, {place}; {mode}) изменена. Если это сделали не Вы, просьба написать в секретариат.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.changed', 'zh', '{group}第{meeting}次会议：注册信息已修改', '{name}：

您参加{groupName}第{meeting}次会议（{dates}，{place}；{mode}）的注册信息已修改。如非您本人要求，请致函秘书处。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.changed', 'ar', '{group}، الاجتماع {meeting}: عُدّل التسجيل', '{name}،

عُدّل تسجيلك في الاجتماع {meeting} – {groupName} ({dates}، {place}؛ {mode}). إذا لم تكن أنت من طلب ذلك، يرجى مراسلة الأمانة.

تسجيلك: {link}

أمانة {group}'),
(gen_random_uuid(), 'registration.visaLetter', 'en', '{group}, meeting {meeting}: your visa support letter is ready', '{name},

The visa support letter for meeting {meeting} of {groupName}, {dates}, is ready: you find it on the page of your registration.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.visaLetter', 'fr', '{group}, réunion {meeting} : votre lettre d’appui pour le visa est prête', '{name},

La lettre d’appui pour le visa relative à la réunion {meeting} – {groupName}, {dates}, est prête : vous la trouverez sur la page de votre inscription.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.visaLetter', 'es', '{group}, reunión {meeting}: su carta de apoyo para el visado está lista', '{name}:

La carta de apoyo para el visado de la reunión {meeting} – {groupName}, {dates}, está lista: la encontrará en la página de su inscripción.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.visaLetter', 'ru', '{group}, собрание {meeting}: письмо для получения визы готово', '{name},

Письмо для получения визы на собрание {meeting} – {groupName}, {dates}, готово: оно находится на странице Вашей регистрации.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.visaLetter', 'zh', '{group}第{meeting}次会议：您的签证支持函已备妥', '{name}：

{groupName}第{meeting}次会议（{dates}）的签证支持函已备妥，可在您的注册页面获取。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.visaLetter', 'ar', '{group}، الاجتماع {meeting}: رسالة دعم التأشيرة جاهزة', '{name}،

رسالة دعم التأشيرة الخاصة بالاجتماع {meeting} – {groupName}، {dates}، جاهزة: تجدها في صفحة تسجيلك.

تسجيلك: {link}

أمانة {group}');
