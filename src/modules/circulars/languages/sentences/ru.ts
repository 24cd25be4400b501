// Sentences of Russian letters. Persons' names stand in the nominative, since their declension cannot be known from the facts.

import type { IsoDate } from '../../../../kit/dates.js';
import type { GroupKind } from '../../circular.js';
import { writeDate, writeDates } from '../dates.js';
import { phrasesOf } from '../index.js';
import { russianIn } from '../places.js';
import { participationBy } from './participation.js';
import type { Body, Person, Scene, Sentences, Sitting, Span, Zone } from './sentences.js';
import { clock, daysOf } from './spans.js';
import { joined, line, type Text } from './text.js';

const KINDS: Record<GroupKind, { is: string; of: string; to: string }> = {
  JCA: {
    is: 'Группа по совместной координационной деятельности',
    of: 'Группы по совместной координационной деятельности',
    to: 'Группе по совместной координационной деятельности',
  },
  FG: { is: 'Оперативная группа МСЭ-Т', of: 'Оперативной группы МСЭ-Т', to: 'Оперативной группе МСЭ-Т' },
};

const date = (on: IsoDate) => writeDate('ru', on);
const short = (scene: Scene): Text => scene.acronym ?? 'группы';

function full({ kind, acronym, topic }: Scene, form: 'is' | 'of' | 'to'): Text {
  const noun = kind ? KINDS[kind][form] : { is: 'Группа', of: 'Группы', to: 'Группе' }[form];
  const about = !topic ? '' : topic.linked ? [' ', topic.run] : [' по теме «', topic.run, '»'];
  return [noun, about, acronym ? [' (', acronym, ')'] : ''];
}

const sg = (body: Body) => /^SG(\d+)$/.exec(body)?.[1];

interface Forms {
  is: string;
  of: string;
}

function bodyFull(body: Body): Forms {
  const n = sg(body);
  if (n)
    return { is: `${n}\u2011я Исследовательская комиссия МСЭ-Т`, of: `${n}\u2011й Исследовательской комиссии МСЭ-Т` };
  if (body === 'TSAG')
    return {
      is: 'Консультативная группа по стандартизации электросвязи (КГСЭ)',
      of: 'Консультативной группы по стандартизации электросвязи (КГСЭ)',
    };
  if (body === 'WTSA')
    return {
      is: 'Всемирная ассамблея по стандартизации электросвязи (ВАСЭ)',
      of: 'Всемирной ассамблеи по стандартизации электросвязи (ВАСЭ)',
    };
  return { is: body, of: body };
}

function bodyShort(body: Body): Forms {
  const n = sg(body);
  if (n) return { is: `${n}\u2011я Исследовательская комиссия`, of: `${n}\u2011й Исследовательской комиссии` };
  const acronym = { TSAG: 'КГСЭ', WTSA: 'ВАСЭ' }[body] ?? body;
  return { is: acronym, of: acronym };
}

const ORDINALS = [
  'перв',
  'втор',
  'трет',
  'четверт',
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
];

/** `первое `, `третьего `. */
function ordinal(n: number | null, form: 'is' | 'of'): string {
  if (n === null) return '';
  const stem = ORDINALS[n - 1];
  if (!stem) return form === 'is' ? `${n}-е ` : `${n}-го `;
  if (n === 3) return form === 'is' ? 'третье ' : 'третьего ';
  return `${stem}${form === 'is' ? 'ое' : 'ого'} `;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `22 марта 2023 года`, `с 13 по 24 марта 2023 года`. */
function when(span: Span): string {
  const { one, sameMonth, sameYear, a } = daysOf('ru', span);
  if (one) return date(span.start);
  const from = sameMonth ? String(a.day) : sameYear ? `${a.day} ${a.month}` : `${a.day} ${a.month} ${a.year} года`;
  return `${a.day === 2 ? 'со' : 'с'} ${from} по ${date(span.end)}`;
}

const hour = (time: string) => `${clock(time).padded}\u00A0час.\u00A0${clock(time).minute}\u00A0мин.`;

function zoned(zone: Zone | null): Text {
  if (!zone) return '';
  if (zone.by === 'utc') return ' (UTC)';
  if (zone.by === 'local') return ' по местному времени';
  if (zone.by === 'name') return [' (', zone.name, ')'];
  return zone.english === 'Geneva' ? ' по женевскому времени' : [' по местному времени (', zone.name, ')'];
}

/** `в Женеве`, `во Владивостоке`. */
function inPlace(place: Text): Text {
  if (typeof place !== 'string') return ['в: ', place];
  return `${/^[ВФ][бвгджзклмнпрстфхцчшщ]/.test(place) ? 'во' : 'в'} ${russianIn(place)}`;
}

function hours({ start, end, startTime, endTime, zone }: Sitting): Text | null {
  const many = start !== end;
  if (startTime && endTime)
    return many
      ? line`Собрание откроется в первый день в\u00A0${hour(startTime)} и завершится в последний день в\u00A0${stop([hour(endTime), zoned(zone)])}`
      : null;
  if (startTime)
    return line`Собрание откроется${many ? ' в первый день' : ''} в\u00A0${stop([hour(startTime), zoned(zone)])}`;
  return endTime
    ? line`Собрание завершится${many ? ' в последний день' : ''} в\u00A0${stop([hour(endTime), zoned(zone)])}`
    : null;
}

/** Ends a sentence; `мин.` brings its own full stop. */
function stop(text: readonly Text[]): Text {
  return text.at(-1) === '' ? text : [text, '.'];
}

function meeting(scene: Scene, sitting: Sitting): Text[] {
  const { place, mode, startTime, endTime, zone } = sitting;
  const where = mode === 'remote' ? ' полностью в виртуальном формате' : place ? [' ', inPlace(place)] : '';
  const oneDay = sitting.start === sitting.end && startTime && endTime;
  const held = line`${capital(`${ordinal(sitting.ordinal, 'is')}собрание`)} ${short(scene)} состоится${where} ${when(sitting)}${
    oneDay ? stop([`, с\u00A0${hour(startTime)} до\u00A0${hour(endTime)}`, zoned(zone)]) : '.'
  }`;
  const remote =
    mode === 'hybrid'
      ? 'Будет обеспечена возможность дистанционного участия.'
      : mode === 'onsite'
        ? 'Собрание проводится только в очной форме, без дистанционного участия.'
        : null;
  return [held, hours(sitting), remote].filter((each) => each !== null);
}

function person({ title, name, from }: Person): Text {
  const word = title ? phrasesOf('ru').titles[title][0] : '';
  return [word ? `${word} ` : '', name, from.length > 0 ? [' (', joined(from, ', '), ')'] : ''];
}

function leadership(scene: Scene, chairs: readonly Person[], viceChairs: readonly Person[]): Text {
  const some = (people: readonly Person[]) => joined(people.map(person), ', ', ' и ');
  const lead =
    chairs.length > 1
      ? line`Сопредседателями ${short(scene)} являются ${some(chairs)}.`
      : line`Председателем ${short(scene)} является ${some(chairs)}.`;
  const vice =
    viceChairs.length > 1
      ? line`Заместителями председателя являются ${some(viceChairs)}.`
      : line`Заместителем председателя является ${some(viceChairs)}.`;
  return [
    chairs.length > 0 ? lead : '',
    chairs.length > 0 && viceChairs.length > 0 ? ' ' : '',
    viceChairs.length > 0 ? vice : '',
  ];
}

const OPEN: Record<'membership' | 'official' | 'anyone', (scene: Scene) => Text> = {
  membership: (scene) => line`Участие в деятельности ${short(scene)} открыто для членов МСЭ-Т.`,
  official: (scene) =>
    line`Участие в деятельности ${short(scene)} ограничено преимущественно официальными представителями заинтересованных исследовательских комиссий.`,
  anyone: (scene) =>
    line`Участие в деятельности ${short(scene)} открыто для Государств – Членов МСЭ, Членов Сектора, Ассоциированных членов и Академических организаций, а также для любого лица из страны, являющейся членом МСЭ, которое желает внести вклад в работу.`,
};

const OTHERS = {
  experts: 'В работе могут также принимать участие приглашенные эксперты.',
  outside:
    'В работе могут также принимать участие назначенные представители других организаций по разработке стандартов и форумов.',
  both: 'В работе могут также принимать участие приглашенные эксперты и назначенные представители других организаций по разработке стандартов и форумов.',
};

const toMail = (email: Text | null): Text => (email ? [' по адресу: ', email, ' '] : ' ');

/** Languages as they stand after «на … языке». */
const inLanguages = (names: readonly string[]) =>
  joined(
    names.map((name) => name.replace(/ий$/, 'ом')),
    ', ',
    ' и ',
  );

export const sentences: Sentences = {
  labels: {},
  dateLine: (place, on) =>
    joined(
      [place, on].filter((each) => each !== null),
      ', ',
    ),
  days: ({ start, end }) => writeDates('ru', start, end).replace(/ года$/, ' г.'),
  comma: ', ',
  gap: ' ',
  brackets: [' (', ')'],
  person,
  languages: (names) => joined(names, ', ', ' и '),
  subjects: {
    establish: (scene, venue) =>
      line`Создание ${full(scene, 'of')}${venue ? [' и ее первое собрание (', venue, ')'] : ''}`,
    convene: (scene, n, venue) =>
      line`${capital(`${ordinal(n, 'is')}собрание`)} ${full(scene, 'of')}${venue ? [', ', venue] : ''}`,
    correct: (scene, letter) => line`Исправление к письму (${letter}): ${full(scene, 'is')}`,
  },
  announce: (scene, by) =>
    by
      ? line`Имею честь сообщить, что ${bodyFull(by.body).is}${by.when ? ` на своем собрании, состоявшемся ${when(by.when)},` : ''} приняла решение о создании ${full(scene, 'of')}.`
      : line`Имею честь объявить о создании ${full(scene, 'of')}.`,
  parent: (scene, body) => line`Основной группой для ${short(scene)} является ${bodyShort(body).is}.`,
  lifetime: (scene, months, from) =>
    line`Срок действия ${short(scene)} составляет ${String(months)} ${monthsWord(months)} с даты ее ${from === 'firstMeeting' ? 'первого собрания' : 'создания'}.`,
  terms: (scene, label) => line`Круг ведения ${short(scene)} приведен в Приложении ${label}.`,
  roadmap: (scene, owner) =>
    line`За дорожную карту стандартизации, в подготовке которой участвует ${scene.acronym ?? 'группа'}, отвечает ${bodyShort(owner).is}.`,
  leadership,
  participation: participationBy(OPEN, OTHERS),
  convene: (scene) => line`Имею честь сообщить о созыве собрания ${full(scene, 'of')}.`,
  meeting,
  collocated: (body, span) =>
    `Собрание приближено по времени и месту к собранию ${bodyShort(body).of}${span ? `, которое состоится ${when(span)}` : ''}.`,
  registration: (required, mode, by) => {
    if (!required) return 'Регистрация не требуется.';
    const who = mode === 'hybrid' ? 'для всех участников, как очных, так и дистанционных,' : 'для всех участников';
    return `Регистрация является обязательной ${who} и осуществляется в онлайновой форме${by ? ` не позднее ${date(by)}` : ''}.`;
  },
  working: (names) =>
    names.length === 1
      ? line`Собрание проводится только на ${inLanguages(names)} языке.`
      : line`Рабочие языки собрания: ${joined(names, ', ', ' и ')}.`,
  homePage: (scene, address) =>
    line`Информация о работе ${short(scene)}, собраниях и документах размещена на домашней странице: ${address}.`,
  contributions: (scene, email, by) =>
    line`Участникам предлагается представлять вклады для ${short(scene)} по электронной почте${email ? [' по адресу: ', email] : ''}${by ? [' не позднее ', date(by)] : ''}.`,
  requests: {
    visaSupport: (by, email) =>
      line`Запросы о письмах для содействия в получении визы следует направлять${toMail(email)}не позднее ${date(by)}.`,
    translation: (by, email) => line`Вклады для перевода следует направлять${toMail(email)}не позднее ${date(by)}.`,
    interpretation: (by, email) =>
      line`Запросы об устном переводе следует направлять${toMail(email)}не позднее ${date(by)}.`,
    fellowship: (by, email) => line`Заявки на стипендии следует направлять${toMail(email)}не позднее ${date(by)}.`,
  },
  agenda: (label) => `Проект повестки дня собрания приведен в Приложении ${label}.`,
  agendaBelow: 'Предлагается следующий проект повестки дня:',
  practical: (label) => `Практическая информация для участников приведена в Приложении ${label}.`,
  titles: {
    terms: (scene) => line`Круг ведения ${full(scene, 'of')}`,
    agenda: (scene, n) => line`Проект повестки дня ${ordinal(n, 'of')}собрания ${short(scene)}`,
    practical: (scene, n) => line`Практическая информация для участников ${ordinal(n, 'of')}собрания ${short(scene)}`,
  },
  correction: {
    letter: (name, on) => (on ? line`${name} от ${date(on)}` : name),
    opening: (scene, letter) =>
      line`В связи с письмом (${letter}), относящимся к ${full(scene, 'to')}, прошу принять к сведению следующие исправления:`,
    columns: ['Пункт', 'Вместо', 'Читать'],
    unchanged: 'Остальная информация, содержащаяся в указанном письме, остается без изменений.',
    modes: { onsite: 'очная', remote: 'виртуальная', hybrid: 'очная, с возможностью дистанционного участия' },
    what: {
      dates: 'Даты собрания',
      times: 'Время собрания',
      place: 'Место проведения собрания',
      mode: 'Форма проведения собрания',
      chairs: 'Председатель',
      viceChairs: 'Заместитель председателя',
      email: 'Эл. почта',
      telephone: 'Телефон',
      fax: 'Факс',
      homePage: 'Домашняя страница',
      number: 'Номер письма',
      date: 'Дата письма',
      contributions: 'Предельный срок представления вкладов',
      registration: 'Предельный срок регистрации',
      visaSupport: 'Предельный срок запросов о письмах для содействия в получении визы',
      translation: 'Предельный срок представления вкладов для перевода',
      interpretation: 'Предельный срок запросов об устном переводе',
      fellowship: 'Предельный срок заявок на стипендии',
      other: 'Другой предельный срок',
      subject: 'Предмет',
      contact: 'Для контактов',
      lifetime: 'Срок действия',
      parent: 'Основная группа',
    },
  },
};

function monthsWord(n: number): string {
  return { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца', two: 'месяца', zero: 'месяцев' }[
    new Intl.PluralRules('ru').select(n)
  ];
}
