// For tests: liaison statements of our own in six languages, made from a seed, each with what it tells. None is anybody's real letter.

import type { EntryStatus } from '../roadmap.js';

export interface Told {
  designation: string;
  status: EntryStatus;
  title: string | null;
  formerly: string | null;
  on: string | null;
}

export interface Statement {
  name: string;
  text: string;
  told: Told[];
}

type Kind = 'approved' | 'consented' | 'determined' | 'underWay' | 'deleted';

const STATUS: Record<Kind, EntryStatus> = { approved: 'published', consented: 'underDevelopment', determined: 'underDevelopment', underWay: 'underDevelopment', deleted: 'withdrawn' };

interface Words {
  open: string;
  heading: Record<Kind, string>;
  one: Record<Kind, (name: string, title: string) => string>;
  many: Record<Kind, (names: string) => string>;
  and: string;
  quote: [string, string];
  titles: readonly string[];
  on: (day: string) => string;
  columns: [string, string, string, string];
  state: Record<Kind, string>;
  former: string;
  close: string;
}

const DAYS = ['2026-03-14', '2026-07-02', '2025-11-21'];
const dayIn = (language: string, day: string) => new Intl.DateTimeFormat(language === 'ar' ? 'ar-u-nu-latn' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

export const LANGUAGE_WORDS: Record<string, Words> = {
  en: {
    open: 'ITU-T Study Group 99 thanks you for your liaison statement and is pleased to inform you about its progress since its last meeting.',
    heading: { approved: 'The following Recommendations were approved:', consented: 'The following draft Recommendations were consented:', determined: 'The following draft Recommendations were determined:', underWay: 'Work on the following drafts is under development:', deleted: 'The following work items were deleted:' },
    one: {
      approved: (name, title) => `Recommendation ${name} ${title} was approved`,
      consented: (name, title) => `Draft new Recommendation ${name} ${title} was consented`,
      determined: (name, title) => `Draft new Recommendation ${name} ${title} was determined`,
      underWay: (name, title) => `The draft ${name} ${title} is under development`,
      deleted: (name, title) => `The work item ${name} ${title} was deleted`,
    },
    many: { approved: (names) => `The Recommendations ${names} were approved.`, consented: (names) => `The meeting consented the draft Recommendations ${names}.`, determined: (names) => `The meeting determined ${names}.`, underWay: (names) => `Work continues on the drafts ${names}.`, deleted: (names) => `It was agreed to discontinue the work: ${names} were deleted.` },
    and: ' and ',
    quote: ['“', '”'],
    titles: ['Abc networks – Framework', 'Functional requirements for abc networks', 'Abc networks – Control and management', 'Security of abc key exchange', 'Interfaces between abc nodes', 'Use cases of abc networks'],
    on: (day) => ` on ${dayIn('en', day)}`,
    columns: ['Number', 'Title', 'Status', 'Date'],
    state: { approved: 'Approved', consented: 'Consented', determined: 'Determined', underWay: 'Under development', deleted: 'Deleted' },
    former: 'ex',
    close: 'We look forward to continuing our collaboration.',
  },
  fr: {
    open: 'La Commission d’études 99 de l’UIT-T vous remercie de votre note de liaison et vous informe de l’avancement de ses travaux.',
    heading: { approved: 'Les Recommandations suivantes ont été approuvées :', consented: 'Les projets de Recommandation suivants ont fait l’objet d’un consentement :', determined: 'Les projets de Recommandation suivants ont été déterminés :', underWay: 'Les projets suivants sont en cours d’élaboration :', deleted: 'Les sujets d’étude suivants ont été supprimés :' },
    one: {
      approved: (name, title) => `La Recommandation ${name} ${title} a été approuvée`,
      consented: (name, title) => `Le projet de Recommandation ${name} ${title} est en cours d’approbation`,
      determined: (name, title) => `Le projet de Recommandation ${name} ${title} est à l’étude`,
      underWay: (name, title) => `Le projet ${name} ${title} est en cours d’élaboration`,
      deleted: (name, title) => `Le sujet d’étude ${name} ${title} a été supprimé`,
    },
    many: { approved: (names) => `Les Recommandations ${names} ont été approuvées.`, consented: (names) => `Les projets de Recommandation ${names} sont en cours d’approbation.`, determined: (names) => `Les projets ${names} sont à l’étude.`, underWay: (names) => `Les travaux sont en cours sur ${names}.`, deleted: (names) => `Les sujets ${names} ont été supprimés.` },
    and: ' et ',
    quote: ['« ', ' »'],
    titles: ['Réseaux abc – Cadre général', 'Exigences fonctionnelles pour les réseaux abc', 'Réseaux abc – Commande et gestion', 'Sécurité de l’échange de clés abc', 'Interfaces entre les nœuds abc', 'Cas d’utilisation des réseaux abc'],
    on: (day) => ` le ${dayIn('fr', day)}`,
    columns: ['Numéro', 'Titre', 'Statut', 'Date'],
    state: { approved: 'Approuvée', consented: 'En cours', determined: 'À l’étude', underWay: 'En cours d’élaboration', deleted: 'Supprimée' },
    former: 'anciennement',
    close: 'Nous nous réjouissons de poursuivre notre collaboration.',
  },
  es: {
    open: 'La Comisión de Estudio 99 del UIT-T le agradece su declaración de coordinación y le informa de la marcha de sus trabajos.',
    heading: { approved: 'Se han aprobado las siguientes Recomendaciones, aprobadas en la última reunión:', consented: 'Proyectos de Recomendación en curso de aprobación:', determined: 'Proyectos de Recomendación determinados:', underWay: 'Los siguientes proyectos de Recomendación están en elaboración:', deleted: 'Los siguientes temas de trabajo fueron suprimidos:' },
    one: {
      approved: (name, title) => `La Recomendación ${name} ${title} fue aprobada`,
      consented: (name, title) => `El proyecto de Recomendación ${name} ${title} está en estudio`,
      determined: (name, title) => `El proyecto de Recomendación ${name} ${title} está en estudio`,
      underWay: (name, title) => `El proyecto ${name} ${title} está en elaboración`,
      deleted: (name, title) => `El tema de trabajo ${name} ${title} fue suprimido`,
    },
    many: { approved: (names) => `Las Recomendaciones ${names} fueron aprobadas.`, consented: (names) => `Los proyectos de Recomendación ${names} están en estudio.`, determined: (names) => `Los proyectos de Recomendación ${names} están en estudio.`, underWay: (names) => `Los proyectos de ${names} están en elaboración.`, deleted: (names) => `Los temas ${names} fueron suprimidos.` },
    and: ' y ',
    quote: ['«', '»'],
    titles: ['Redes abc – Marco general', 'Requisitos funcionales para las redes abc', 'Redes abc – Control y gestión', 'Seguridad del intercambio de claves abc', 'Interfaces entre los nodos abc', 'Casos de uso de las redes abc'],
    on: (day) => ` el ${dayIn('es', day)}`,
    columns: ['Número', 'Título', 'Estado', 'Fecha'],
    state: { approved: 'Aprobada', consented: 'En curso', determined: 'En estudio', underWay: 'En elaboración', deleted: 'Suprimida' },
    former: 'antes',
    close: 'Esperamos continuar nuestra colaboración.',
  },
  ru: {
    open: '99-я Исследовательская комиссия МСЭ-Т благодарит вас за заявление о взаимодействии и сообщает о ходе своей работы.',
    heading: { approved: 'Утверждены следующие Рекомендации:', consented: 'Согласованы следующие проекты Рекомендаций:', determined: 'Определены следующие проекты Рекомендаций:', underWay: 'Разрабатываются следующие проекты:', deleted: 'Исключены следующие направления работы:' },
    one: {
      approved: (name, title) => `Рекомендация ${name} ${title} утверждена`,
      consented: (name, title) => `Проект Рекомендации ${name} ${title} согласован`,
      determined: (name, title) => `Проект Рекомендации ${name} ${title} находится в работе`,
      underWay: (name, title) => `Проект ${name} ${title} разрабатывается`,
      deleted: (name, title) => `Направление работы ${name} ${title} исключено`,
    },
    many: { approved: (names) => `Рекомендации ${names} были утверждены.`, consented: (names) => `Проекты Рекомендаций ${names} согласованы.`, determined: (names) => `Проекты ${names} находятся в работе.`, underWay: (names) => `Проекты ${names} разрабатываются.`, deleted: (names) => `Направления ${names} исключены.` },
    and: ' и ',
    quote: ['«', '»'],
    titles: ['Сети abc – Структура', 'Функциональные требования к сетям abc', 'Сети abc – Контроль и управление', 'Безопасность обмена ключами abc', 'Интерфейсы между узлами abc', 'Сценарии использования сетей abc'],
    on: (day) => ` ${dayIn('ru', day)}`,
    columns: ['Номер', 'Название', 'Статус', 'Дата'],
    state: { approved: 'Утверждена', consented: 'В работе', determined: 'Изучается', underWay: 'Разрабатывается', deleted: 'Отозван' },
    former: 'ранее',
    close: 'Надеемся на продолжение сотрудничества.',
  },
  zh: {
    open: '国际电联电信标准化部门第99研究组感谢贵组的联络声明，并通报工作进展。',
    heading: { approved: '以下建议书已获批准：', consented: '以下建议书草案已同意进入批准程序：', determined: '以下建议书草案已确定：', underWay: '以下草案正在制定中：', deleted: '以下工作项目已删除：' },
    one: {
      approved: (name, title) => `${name}建议书${title}已获批准`,
      consented: (name, title) => `${name}建议书草案${title}尚未批准`,
      determined: (name, title) => `${name}建议书草案${title}已确定`,
      underWay: (name, title) => `${name}草案${title}正在制定中`,
      deleted: (name, title) => `工作项目${name}${title}已删除`,
    },
    many: { approved: (names) => `${names}建议书已获批准。`, consented: (names) => `${names}建议书草案尚未批准。`, determined: (names) => `${names}建议书草案已确定。`, underWay: (names) => `${names}草案正在制定中。`, deleted: (names) => `${names}已删除。` },
    and: '和',
    quote: ['“', '”'],
    titles: ['某类网络的总体框架', '某类网络的功能要求', '某类网络的控制与管理', '某类密钥交换的安全', '某类节点之间的接口', '某类网络的使用案例'],
    on: (day) => `（${dayIn('zh', day)}）`,
    columns: ['编号', '标题', '状态', '日期'],
    state: { approved: '已批准', consented: '制定中', determined: '研究中', underWay: '制定中', deleted: '已删除' },
    former: '原',
    close: '期待继续合作。',
  },
  ar: {
    open: 'تشكركم لجنة الدراسات 99 لقطاع تقييس الاتصالات على بيان الاتصال وتحيطكم علماً بتقدم أعمالها.',
    heading: { approved: 'اعتُمدت التوصيات التالية:', consented: 'مشاريع التوصيات التالية قيد الإعداد:', determined: 'مشاريع التوصيات التالية قيد الدراسة:', underWay: 'المشاريع التالية قيد الإعداد:', deleted: 'حُذفت بنود العمل التالية:' },
    one: {
      approved: (name, title) => `التوصية ${name} ${title} اعتُمدت`,
      consented: (name, title) => `مشروع التوصية ${name} ${title} قيد الدراسة`,
      determined: (name, title) => `مشروع التوصية ${name} ${title} قيد الدراسة`,
      underWay: (name, title) => `المشروع ${name} ${title} قيد الإعداد`,
      deleted: (name, title) => `بند العمل ${name} ${title} حُذف`,
    },
    many: { approved: (names) => `اعتُمدت التوصيات ${names}.`, consented: (names) => `مشاريع التوصيات ${names} قيد الدراسة.`, determined: (names) => `مشاريع التوصيات ${names} قيد الدراسة.`, underWay: (names) => `المشاريع ${names} قيد الإعداد.`, deleted: (names) => `بنود العمل ${names} حُذفت.` },
    and: ' و',
    quote: ['«', '»'],
    titles: ['شبكات ألف – الإطار العام', 'المتطلبات الوظيفية لشبكات ألف', 'شبكات ألف – التحكم والإدارة', 'أمن تبادل مفاتيح ألف', 'السطوح البينية بين عقد ألف', 'حالات استعمال شبكات ألف'],
    on: (day) => ` في ${dayIn('ar', day)}`,
    columns: ['الرقم', 'العنوان', 'الحالة', 'التاريخ'],
    state: { approved: 'معتمدة', consented: 'قيد الدراسة', determined: 'قيد الدراسة', underWay: 'قيد الإعداد', deleted: 'ملغاة' },
    former: 'سابقاً',
    close: 'ونتطلع إلى مواصلة التعاون.',
  },
};

const KINDS: Kind[] = ['approved', 'consented', 'determined', 'underWay', 'deleted'];
const FORMS = ['list', 'sentences', 'enumeration', 'table', 'bareTable'] as const;

/** A number between 0 and 1, the same for the same seed: a linear congruential generator. */
function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** So many statements in each form and language, made from a seed. */
export function statements(seed: number, rounds: number): Statement[] {
  const chance = chances(seed);
  const made: Statement[] = [];
  for (let round = 0; round < rounds; round++) for (const language of Object.keys(LANGUAGE_WORDS)) for (const form of FORMS) made.push(statement(language, form, chance, `${language} ${form} ${round}`));
  return made;
}

function statement(language: string, form: (typeof FORMS)[number], chance: () => number, name: string): Statement {
  const words = LANGUAGE_WORDS[language] as Words;
  const pick = <One>(of: readonly One[]): One => of[Math.floor(chance() * of.length)] as One;
  const kind = pick(KINDS);
  const prefix = pick(['ITU-T ', '', 'ITU-T ']);
  const titles = [...words.titles].sort(() => chance() - 0.5);
  let number = 4500 + Math.floor(chance() * 400);
  const quoted = (title: string) => `${words.quote[0]}${title}${words.quote[1]}`;
  const items = titles.slice(0, 2 + Math.floor(chance() * 4)).map((title, at) => {
    number += 1 + Math.floor(chance() * 3);
    const own = kind === 'underWay' || kind === 'deleted' ? `Y.abc-${'efghij'[at]}${'klmnop'[Math.floor(chance() * 6)]}` : `Y.${number}`;
    return { own, title, former: kind === 'approved' && form !== 'enumeration' && chance() < 0.3 ? `Y.abc-${'qrstuv'[at]}x` : null };
  });
  const dated = kind === 'approved' && chance() < 0.5 ? pick(DAYS) : null;
  const told = (title: boolean, date: boolean): Told[] => items.map((one) => ({ designation: `ITU-T ${one.own}`, status: STATUS[kind], title: title ? one.title : null, formerly: one.former, on: date ? dated : null }));
  const named = (one: (typeof items)[number]) => `${prefix}${one.own}${one.former ? ` (${words.former} ${one.former})` : ''}`;
  const frame = (body: string) => [words.open, '', body, '', words.close].join('\n');
  const rows = (header: boolean) => [...(header ? [words.columns.join('\t')] : []), ...items.map((one) => [named(one), one.title, words.state[kind], dated ?? ''].join('\t'))].join('\n');
  if (form === 'list') return { name, text: frame([words.heading[kind], ...items.map((one) => `- ${named(one)} ${quoted(one.title)};`)].join('\n')), told: told(true, false) };
  if (form === 'sentences') return { name, text: frame(items.map((one) => `${words.one[kind](named(one), quoted(one.title))}${dated ? words.on(dated) : ''}${language === 'zh' ? '。' : '.'}`).join('\n\n')), told: told(true, true) };
  if (form === 'enumeration') return { name, text: frame(words.many[kind](`${items.slice(0, -1).map(named).join(language === 'zh' ? '、' : language === 'ar' ? '، ' : ', ')}${words.and}${named(items.at(-1) as (typeof items)[number])}`)), told: told(false, false) };
  return { name, text: frame(rows(form === 'table')), told: told(true, true) };
}
