// Sentences that a letter in order may contain, and near ones that it may not: each is added to a paragraph of a known letter.

import { describe, expect, it } from 'vitest';
import type { Language } from '../../../kit/languages.js';
import { check } from '../check.js';
import { faults, knownText, readText } from '../testing.js';
import { CHECK_WORDS } from './words/index.js';

function withSentence(start: string, sentence: string): string[] {
  let added = false;
  const lines = knownText(start)
    .split('\n')
    .map((line) => {
      if (added || line.length < (start.startsWith('zh') ? 70 : 200) || !/[.。]\s*$/.test(line)) return line;
      added = true;
      return `${line.trimEnd()}${start.startsWith('zh') ? '' : ' '}${sentence}`;
    });
  if (!added) throw new Error(`No paragraph in ${start}`);
  return faults(check([readText(lines.join('\n'), `${start}.txt`)]));
}

const ORDERLY: [letter: string, sentence: string][] = [
  ['en-1', 'General questions may be sent to tsbreg@itu.int or to servicedesk@itu.int.'],
  ['en-1', 'Study Group 17 (tsbsg17@itu.int) has been informed by a liaison statement.'],
  ['en-1', 'The group will take into account: a) existing services; b) new services; and c) costs.'],
  ['en-1', 'See Resolution 50 (Rev. Geneva, 2022) and Recommendation ITU-T X.1500, clause 7.3.2.'],
  ['en-1', 'A link to reset a forgotten password is offered on the registration page.'],
  ['en-1', 'The timetable is described at https://example.org/wiki/Group_(coordination), see below.'],
  ['en-1', 'Participants are welcome from, e.g., Dr. Smith’s institute, St. Gallen, U.S.A., and others.'],
  ['en-1', 'The annex of Recommendation ITU-T Y.3000 (Annex K of Recommendation ITU-T Y.3000) may help.'],
  ['fr-1', 'Pour toute question générale, écrire à tsbreg@itu.int ou à servicedesk@itu.int.'],
  ['fr-1', 'La Commission d’études 17 (tsbsg17@itu.int) en a été informée par une note de liaison.'],
  ['fr-1', 'Seront pris en compte: a) les services; b) les coûts; et c) les délais.'],
  ['fr-1', 'En cas d’oubli du mot de passe, un lien est proposé sur la page d’inscription.'],
  ['fr-1', 'Voir https://example.org/wiki/Groupe_(coordination) et ci-dessous.'],
  ['es-1', 'Para consultas generales, escríbase a tsbreg@itu.int o a servicedesk@itu.int.'],
  ['es-1', 'La Comisión de Estudio 17 (tsbsg17@itu.int) ha sido informada.'],
  ['es-1', 'Se tendrán en cuenta: a) los servicios; b) los costes; y c) los plazos.'],
  ['es-1', 'Si se olvida la contraseña, la página de inscripción ofrece un enlace.'],
  ['es-1', 'Véase https://example.org/wiki/Grupo_(coordinacion) y más abajo.'],
  ['ru-1', 'Общие вопросы просим направлять по адресу tsbreg@itu.int или servicedesk@itu.int.'],
  ['ru-1', 'Исследовательская комиссия 17 (tsbsg17@itu.int) об этом проинформирована.'],
  ['ru-1', 'Будут учтены: а) услуги; б) расходы; и в) сроки.'],
  ['ru-1', 'Если пароль забыт, на странице регистрации есть ссылка.'],
  ['ru-1', 'См. https://example.org/wiki/Group_(coordination) и ниже.'],
  ['ar-1', 'وترسل الاستفسارات العامة إلى tsbreg@itu.int أو servicedesk@itu.int.'],
  ['ar-1', 'وقد أُبلغت لجنة الدراسات 17 (tsbsg17@itu.int) بذلك.'],
  ['ar-1', 'وإذا نُسيت كلمة المرور فإن صفحة التسجيل تعرض رابطاً لذلك.'],
  ['ar-1', 'انظر https://example.org/wiki/Group_(coordination) وما يلي.'],
  ['zh-1', '一般问题请发送至tsbreg@itu.int或servicedesk@itu.int。'],
  ['zh-1', '第17研究组（tsbsg17@itu.int）已获悉。'],
  ['zh-1', '将考虑：a) 服务；b) 费用；c) 期限。'],
  ['zh-1', '忘记密码者可在注册页面重设。'],
  ['zh-1', '参见https://example.org/wiki/Group_(coordination)及下文。'],
  ['en-1', 'JCA-IoT and FG-AI4H (tsbfgai4h@itu.int) work on related subjects.'],
  ['en-1', 'The Wi-Fi password will be given on arrival.'],
  ['en-1', 'All annexes are available here: https://www.itu.int/en/ITU-T/Pages/default.aspx.'],
  ['fr-1', 'La JCA-IoT et le FG-AI4H (tsbfgai4h@itu.int) sont aussi concernés.'],
  ['fr-1', 'Le mot de passe du réseau sera communiqué à l’arrivée.'],
  ['es-1', 'La JCA-IoT y el FG-AI4H (tsbfgai4h@itu.int) también tratan el tema.'],
  ['es-1', 'La contraseña de la red se comunicará a la llegada.'],
  ['ru-1', 'JCA-IoT и FG-AI4H (tsbfgai4h@itu.int) также занимаются этой темой.'],
  ['ru-1', 'Пароль сети будет сообщен по прибытии.'],
  ['zh-1', 'JCA-IoT和FG-AI4H（tsbfgai4h@itu.int）也涉及该主题。'],
  ['zh-1', '网络密码将在抵达时告知。'],
  ['ar-1', 'وتعمل JCA-IoT و FG-AI4H (tsbfgai4h@itu.int) في هذا الموضوع أيضاً.'],
  ['ar-1', 'وستُعطى كلمة مرور الشبكة عند الوصول.'],
];

describe('a sentence in order', () => {
  it.each(ORDERLY)('%s: %s', (letter, sentence) => {
    expect(withSentence(letter, sentence)).toEqual([]);
  });
});

const FAULTY: [letter: string, sentence: string, found: string[]][] = [
  ['en-1', 'Wireless access: password: Kigali2026.', ['secret secretPrinted']],
  ['en-1', 'The group (with its secretariat is thanked.', ['punctuation bracketNotClosed']],
  ['en-1', 'Write to tsbone@itu.inttsbtwo@itu.int.', ['address addressesGlued']],
  ['en-1', 'Documents are sent to tsbfgai4h@itu.int.', ['template-residue otherGroupsMailbox']],
  ['en-1', 'The list of hotels can be found here.', ['lost-link linkLost']],
  ['en-1', 'The agenda is in Annex H.', ['annexes annexMissing']],
  ['fr-1', 'Mot de passe: Kigali2026.', ['secret secretPrinted']],
  ['fr-1', 'Le secrétariat (qui est remercié ici présent.', ['punctuation bracketNotClosed']],
  ['fr-1', "L'ordre du jour figure dans l'Annexe H.", ['annexes annexMissing']],
  ['es-1', 'El orden del día figura en el Anexo H.', ['annexes annexMissing']],
  ['es-1', 'La secretaría (a la que se agradece.', ['punctuation bracketNotClosed']],
  ['ru-1', 'Повестка дня приведена в Приложении Е.', ['annexes annexMissing']],
  ['ru-1', 'Секретариат (которому выражается благодарность.', ['punctuation bracketNotClosed']],
  ['ar-1', 'ويرد جدول الأعمال في الملحق 9.', ['annexes annexMissing']],
  ['zh-1', '议程见附件9。', ['annexes annexMissing']],
  ['zh-1', '秘书处（谨致谢意。', ['punctuation bracketNotClosed']],
];

describe('a sentence with a fault', () => {
  it.each(FAULTY)('%s: %s', (letter, sentence, found) => {
    expect(withSentence(letter, sentence)).toEqual(found);
  });
});

const SUBJECTS: [language: Language, subject: string, later: boolean][] = [
  ['en', 'Second meeting of the Focus Group on maps', true],
  ['en', '12th virtual meeting of JCA-MAP', true],
  ['en', 'First meeting of JCA-MAP', false],
  ['en', 'Establishment of JCA-MAP', false],
  ['fr', 'Deuxième réunion du Groupe spécialisé', true],
  ['fr', '4e réunion de la JCA-MAP', true],
  ['fr', 'Première réunion de la JCA-MAP', false],
  ['es', 'Segunda reunión del Grupo Temático', true],
  ['es', '5.ª reunión de la JCA-MAP', true],
  ['es', 'Primera reunión de la JCA-MAP', false],
  ['ru', 'Третье собрание Оперативной группы', true],
  ['ru', '4-е собрание JCA-MAP', true],
  ['ru', 'Первое собрание JCA-MAP', false],
  ['zh', '地图焦点组第二次会议', true],
  ['zh', '地图焦点组第12次会议', true],
  ['zh', '地图焦点组第一次会议', false],
  ['ar', 'الاجتماع الثالث للفريق المتخصص', true],
  ['ar', 'الاجتماع المقبل للفريق المتخصص', true],
  ['ar', 'الاجتماع الأول للفريق المتخصص', false],
];

describe('a subject', () => {
  it.each(SUBJECTS)('%s: %s: speaks of a later meeting: %s', (language, subject, later) => {
    expect(CHECK_WORDS[language].laterMeeting.test(subject)).toBe(later);
  });
});

const CHAIRS: [language: Language, sentence: string, open: boolean][] = [
  ['en', 'The Chair has not yet been appointed.', true],
  ['en', 'Nominations for the post of Chair are invited.', true],
  ['en', 'Study Group 5 will elect a Chair in June.', true],
  ['en', 'Questions may be put to the Chair.', false],
  ['fr', "Le président n'a pas encore été désigné.", true],
  ['fr', 'Les candidatures au poste de président sont à envoyer au TSB.', true],
  ['fr', 'Les questions sont à adresser au président.', false],
  ['es', 'Todavía no se ha designado un Presidente.', true],
  ['es', 'Se invita a presentar candidatos a la presidencia.', true],
  ['es', 'Las preguntas pueden dirigirse al Presidente.', false],
  ['ru', 'Председатель пока не назначен.', true],
  ['ru', 'Просим представить кандидатуры на пост председателя.', true],
  ['ru', 'Вопросы можно направлять председателю.', false],
  ['zh', '主席尚未选定', true],
  ['zh', '现征集主席提名', true],
  ['zh', '问题可向主席提出', false],
  ['ar', 'ولم يُعيَّن رئيس للفريق بعد.', true],
  ['ar', 'ويُرجى تقديم الترشيحات لمنصب الرئيس.', true],
  ['ar', 'ويمكن توجيه الأسئلة إلى الرئيس.', false],
];

describe('a sentence on the chair', () => {
  it.each(CHAIRS)('%s: %s: leaves the chair open: %s', (language, sentence, open) => {
    expect(CHECK_WORDS[language].chairOpen.test(sentence)).toBe(open);
  });
});
