-- The confirmation of somebody who takes part remotely: nobody collects a badge, and the link is where it is.
insert into mail_templates (id, purpose, language, subject, body) values
(gen_random_uuid(), 'registration.approvedRemote', 'en', '{group}, meeting {meeting}: registration confirmed, number {number}', '{name},

Your registration for meeting {meeting} of {groupName} ({dates}, {place}; {mode}) is confirmed. Your registration number is {number}. The link for remote participation is on the page of your registration, from its time on: please open it there, and do not pass it on.

Your registration: {link}

The secretariat of {group}'),
(gen_random_uuid(), 'registration.approvedRemote', 'fr', '{group}, réunion {meeting} : inscription confirmée, numéro {number}', '{name},

Votre inscription à la réunion {meeting} – {groupName} ({dates}, {place} ; {mode}) est confirmée. Votre numéro d’inscription est le {number}. Le lien pour la participation à distance se trouve sur la page de votre inscription, dès le moment prévu : veuillez l’ouvrir depuis cette page et ne pas le transmettre.

Votre inscription : {link}

Le secrétariat de {group}'),
(gen_random_uuid(), 'registration.approvedRemote', 'es', '{group}, reunión {meeting}: inscripción confirmada, número {number}', '{name}:

Su inscripción en la reunión {meeting} – {groupName} ({dates}, {place}; {mode}) queda confirmada. Su número de inscripción es {number}. El enlace para la participación a distancia está en la página de su inscripción, a partir del momento previsto: ábralo desde allí y no lo facilite a nadie.

Su inscripción: {link}

La secretaría de {group}'),
(gen_random_uuid(), 'registration.approvedRemote', 'ru', '{group}, собрание {meeting}: регистрация подтверждена, номер {number}', '{name},

Ваша регистрация на собрание {meeting} – {groupName} ({dates}, {place}; {mode}) подтверждена. Ваш регистрационный номер: {number}. Ссылка для дистанционного участия появится на странице Вашей регистрации в назначенное время: просьба открывать её оттуда и никому не передавать.

Ваша регистрация: {link}

Секретариат {group}'),
(gen_random_uuid(), 'registration.approvedRemote', 'zh', '{group}第{meeting}次会议：注册已确认，注册号{number}', '{name}：

您参加{groupName}第{meeting}次会议（{dates}，{place}；{mode}）的注册已确认。您的注册号为{number}。远程参会链接将自规定时间起出现在您的注册页面：请从该页面打开，并请勿转发。

您的注册信息：{link}

{group}秘书处'),
(gen_random_uuid(), 'registration.approvedRemote', 'ar', '{group}، الاجتماع {meeting}: تأكد التسجيل، الرقم {number}', '{name}،

تأكد تسجيلك في الاجتماع {meeting} – {groupName} ({dates}، {place}؛ {mode}). رقم تسجيلك هو {number}. يظهر رابط المشاركة عن بُعد في صفحة تسجيلك في موعده: يرجى فتحه من هناك وعدم إرساله إلى غيرك.

تسجيلك: {link}

أمانة {group}');
