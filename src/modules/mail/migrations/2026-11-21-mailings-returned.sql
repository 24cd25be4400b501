-- When nothing more is sent to an address: at once when it is no good, or when mail came back from it on several days.
alter table mail_bounces
  add column marked boolean not null default false,
  add column soft_days int not null default 0,
  add column soft_from date,
  add column soft_last date,
  add column told_at timestamptz;
update mail_bounces set marked = hard;
create index mail_bounces_untold on mail_bounces (email) where marked and told_at is null and confirmed_at is null;

insert into mail_templates (id, purpose, language, subject, body) values
(gen_random_uuid(), 'address.returned', 'en', 'Mail to {email} comes back', 'Mail that we sent to {email} came back, so nothing more is sent to that address:

{reason}

If the address is good, sign in once with a link that is sent to it; if you have another, please change it: {link}'),
(gen_random_uuid(), 'address.returned', 'fr', 'Les courriels envoyés à {email} sont retournés', 'Des courriels envoyés à {email} ont été retournés ; plus rien n’est envoyé à cette adresse :

{reason}

Si l’adresse est valable, connectez-vous une fois par un lien qui lui est envoyé ; si vous en avez une autre, veuillez la modifier : {link}'),
(gen_random_uuid(), 'address.returned', 'es', 'El correo a {email} es devuelto', 'El correo que enviamos a {email} fue devuelto y ya no se envía nada a esa dirección:

{reason}

Si la dirección es válida, inicie sesión una vez con un enlace enviado a ella; si tiene otra, cámbiela: {link}'),
(gen_random_uuid(), 'address.returned', 'ru', 'Почта на адрес {email} возвращается', 'Письма, отправленные на адрес {email}, вернулись, поэтому на него больше ничего не отправляется:

{reason}

Если адрес верен, войдите один раз по присланной на него ссылке; если у вас другой адрес, измените его: {link}'),
(gen_random_uuid(), 'address.returned', 'zh', '发往{email}的邮件被退回', '我们发往{email}的邮件被退回，因此已停止向该地址发送：

{reason}

如果地址有效，请用发送至该地址的链接登录一次；如果您已更换地址，请更新：{link}'),
(gen_random_uuid(), 'address.returned', 'ar', 'الرسائل إلى {email} تُعاد', 'أُعيدت الرسائل التي أرسلناها إلى {email}، ولذلك توقف الإرسال إلى هذا العنوان:

{reason}

إذا كان العنوان صالحًا فسجّلوا الدخول مرة برابط يُرسل إليه، وإذا كان لكم عنوان آخر فيرجى تغييره: {link}'),
(gen_random_uuid(), 'addresses.returned', 'en', 'Addresses to which mail comes back: {count}', 'Mail to these addresses came back, and nothing more is sent to them until somebody confirms that they are good:

{addresses}

{link}'),
(gen_random_uuid(), 'addresses.returned', 'fr', 'Adresses dont les courriels sont retournés : {count}', 'Les courriels envoyés à ces adresses ont été retournés ; plus rien ne leur est envoyé tant que personne ne confirme qu’elles sont valables :

{addresses}

{link}'),
(gen_random_uuid(), 'addresses.returned', 'es', 'Direcciones cuyo correo es devuelto: {count}', 'El correo a estas direcciones fue devuelto y no se les envía nada más hasta que alguien confirme que son válidas:

{addresses}

{link}'),
(gen_random_uuid(), 'addresses.returned', 'ru', 'Адреса, почта на которые возвращается: {count}', 'Письма на эти адреса вернулись; пока никто не подтвердит, что адреса верны, на них ничего не отправляется:

{addresses}

{link}'),
(gen_random_uuid(), 'addresses.returned', 'zh', '邮件被退回的地址：{count}个', '发往以下地址的邮件被退回，在有人确认地址有效之前不再发送：

{addresses}

{link}'),
(gen_random_uuid(), 'addresses.returned', 'ar', 'عناوين تُعاد رسائلها: {count}', 'أُعيدت الرسائل المرسلة إلى العناوين التالية ولن يُرسل إليها شيء حتى يؤكد أحد صلاحيتها:

{addresses}

{link}');
