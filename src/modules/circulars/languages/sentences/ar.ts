// Sentences of Arabic letters. Titles and verbs that would show a person's gender are avoided where the facts do not tell it.

import type { IsoDate } from '../../../../kit/dates.js';
import type { GroupKind } from '../../circular.js';
import { writeDate } from '../dates.js';
import { phrasesOf } from '../index.js';
import { participationBy } from './participation.js';
import type { Body, Person, Scene, Sentences, Sitting, Span, Zone } from './sentences.js';
import { daysOf } from './spans.js';
import { joined, line, type Text } from './text.js';

const KINDS: Record<GroupKind, string> = { JCA: 'نشاط التنسيق المشترك', FG: 'الفريق المتخصص' };
/** The noun that goes before the acronym. */
const NOUNS: Record<GroupKind, string> = { JCA: 'النشاط', FG: 'الفريق المتخصص' };

const words = () => phrasesOf('ar');
const date = (on: IsoDate) => writeDate('ar', on);

/** `النشاط JCA-EMT`; `to` merges ل with the article: `للنشاط`. */
function short({ kind, acronym }: Scene, to = false): Text {
  const noun = kind ? NOUNS[kind] : 'الفريق';
  return [to ? `لل${noun.slice(2)}` : noun, acronym ? [' ', acronym] : ''];
}

function full({ kind, acronym, topic }: Scene): Text {
  const about = !topic
    ? ''
    : topic.linked
      ? [' ', topic.run]
      : topic.foreign
        ? [' المعني بموضوع «', topic.run, '»']
        : [' المعني ب', topic.run];
  return [kind ? KINDS[kind] : 'الفريق', about, acronym ? [' (', acronym, ')'] : ''];
}

const sg = (body: Body) => /^SG(\d+)$/.exec(body)?.[1];

function bodyFull(body: Body): string {
  const n = sg(body);
  if (n) return `لجنة الدراسات ${n} لقطاع تقييس الاتصالات`;
  return body === 'TSAG' || body === 'WTSA' ? words().bodies[body][0] : body;
}

function bodyShort(body: Body): string {
  const n = sg(body);
  if (n) return `لجنة الدراسات ${n}`;
  return { TSAG: 'الفريق الاستشاري لتقييس الاتصالات', WTSA: 'الجمعية العالمية لتقييس الاتصالات' }[body] ?? body;
}

const feminine = (body: Body) => body !== 'TSAG';

const ORDINALS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
  'الحادي عشر',
  'الثاني عشر',
];

/** `الاجتماع الأول`, `اجتماع` without a number takes the group after it. */
const sitting = (n: number | null, scene: Scene): Text =>
  n === null ? ['اجتماع ', short(scene)] : ['الاجتماع ', ORDINALS[n - 1] ?? `رقم ${n}`, ' ', short(scene, true)];

/** `في 22 مارس 2023`, `من 13 إلى 24 مارس 2023`. */
function when(span: Span): string {
  if (span.start === span.end) return `في ${date(span.start)}`;
  return `في الفترة ${days(span)}`;
}

/** In words: two numbers with a dash between them change places when the line runs to the left. */
function days(span: Span): string {
  const { one, sameMonth, sameYear, a } = daysOf('ar', span);
  if (one) return date(span.start);
  return `من ${sameMonth ? a.day : sameYear ? `${a.day} ${a.month}` : `${a.day} ${a.month} ${a.year}`} إلى ${date(span.end)}`;
}

function zoned(zone: Zone | null): Text {
  if (!zone) return '';
  if (zone.by === 'utc') return ' بالتوقيت العالمي المنسق (UTC)';
  if (zone.by === 'local') return ' بالتوقيت المحلي';
  return zone.by === 'city' ? [' بتوقيت ', zone.name] : [' (', zone.name, ')'];
}

function hours({ start, end, startTime, endTime, zone }: Sitting): Text | null {
  const many = start !== end;
  const first = many ? ' من اليوم الأول' : '';
  const last = many ? ' من اليوم الأخير' : '';
  if (startTime && endTime)
    return many
      ? line`ويُفتتح الاجتماع في الساعة ${startTime}${first} ويُختتم في الساعة ${endTime}${last}${zoned(zone)}.`
      : null;
  if (startTime) return line`ويُفتتح الاجتماع في الساعة ${startTime}${first}${zoned(zone)}.`;
  return endTime ? line`ويُختتم الاجتماع في الساعة ${endTime}${last}${zoned(zone)}.` : null;
}

function meeting(scene: Scene, held: Sitting): Text[] {
  const { place, mode, startTime, endTime, zone } = held;
  const where = mode === 'remote' ? ' في شكل اجتماع افتراضي بالكامل' : place ? [' في ', place] : '';
  const from =
    held.start === held.end && startTime && endTime
      ? [`، من الساعة ${startTime} إلى الساعة ${endTime}`, zoned(zone)]
      : '';
  const said = line`سيُعقد ${sitting(held.ordinal, scene)}${where} ${when(held)}${from}.`;
  const remote =
    mode === 'hybrid'
      ? 'وستُتاح المشاركة عن بُعد.'
      : mode === 'onsite'
        ? 'ويُعقد الاجتماع حضورياً فقط ولا تتوفر المشاركة عن بُعد.'
        : null;
  return [said, hours(held), remote].filter((each) => each !== null);
}

// The abbreviation does not tell a doctor's gender.
const SHORT_TITLES: Partial<Record<string, string>> = { dr: 'د.' };

function person({ title, name, from }: Person): Text {
  const word = title ? (SHORT_TITLES[title] ?? words().titles[title][0]) : '';
  return [word ? `${word} ` : '', name, from.length > 0 ? [' (', joined(from, '، '), ')'] : ''];
}

function leadership(scene: Scene, chairs: readonly Person[], viceChairs: readonly Person[]): Text {
  const some = (people: readonly Person[]) => joined(people.map(person), '؛ ');
  const chairWord =
    chairs.length > 2
      ? 'الرؤساء المشاركون'
      : chairs.length === 2
        ? 'الرئيسان المشاركان'
        : chairs[0]?.title === 'ms'
          ? 'رئيسة'
          : 'رئيس';
  const lead =
    chairs.length > 1
      ? line`${chairWord} ${short(scene, true)}: ${some(chairs)}.`
      : line`${chairWord} ${short(scene)}: ${some(chairs)}.`;
  const viceWord =
    viceChairs.length > 2
      ? 'نواب الرئيس'
      : viceChairs.length === 2
        ? 'نائبا الرئيس'
        : viceChairs[0]?.title === 'ms'
          ? 'نائبة الرئيس'
          : 'نائب الرئيس';
  return [
    chairs.length > 0 ? lead : '',
    chairs.length > 0 && viceChairs.length > 0 ? ' ' : '',
    viceChairs.length > 0 ? line`${viceWord}: ${some(viceChairs)}.` : '',
  ];
}

const OPEN: Record<'membership' | 'official' | 'anyone', (scene: Scene) => Text> = {
  membership: (scene) => line`باب المشاركة في ${short(scene)} مفتوح أمام أعضاء قطاع تقييس الاتصالات.`,
  official: (scene) => line`تقتصر المشاركة في ${short(scene)} أساساً على الممثلين الرسميين للجان الدراسات المعنية.`,
  anyone: (scene) =>
    line`باب المشاركة في ${short(scene)} مفتوح أمام الدول الأعضاء في الاتحاد وأعضاء القطاع والمنتسبين والهيئات الأكاديمية، وأمام أي فرد من بلد عضو في الاتحاد يرغب في الإسهام في العمل.`,
};

const OTHERS = {
  experts: 'ويجوز أيضاً أن يشارك خبراء مدعوون.',
  outside: 'ويجوز أيضاً أن يشارك ممثلون معيَّنون من منظمات وضع المعايير الأخرى والمنتديات.',
  both: 'ويجوز أيضاً أن يشارك خبراء مدعوون وممثلون معيَّنون من منظمات وضع المعايير الأخرى والمنتديات.',
};

const toMail = (email: Text | null): Text => (email ? [' إلى العنوان ', email] : '');
const latest = (by: IsoDate) => `في موعد أقصاه ${date(by)}`;

export const sentences: Sentences = {
  labels: {},
  dateLine: (place, on) =>
    joined(
      [place, on].filter((each) => each !== null),
      '، ',
    ),
  days,
  comma: '، ',
  gap: ' ',
  brackets: [' (', ')'],
  person,
  languages: (names) => joined(names, '، ', ' و'),
  subjects: {
    establish: (scene, venue) => line`إنشاء ${full(scene)}${venue ? [' واجتماعه الأول (', venue, ')'] : ''}`,
    convene: (scene, n, venue) =>
      line`${n === null ? 'اجتماع' : `الاجتماع ${ORDINALS[n - 1] ?? `رقم ${n}`}`} ${n === null ? full(scene) : toFull(scene)}${venue ? ['، ', venue] : ''}`,
    correct: (scene, letter) => line`تصويب ${letter}: ${full(scene)}`,
  },
  announce: (scene, by) =>
    by
      ? line`يشرفني إبلاغكم بأن ${bodyFull(by.body)} ${feminine(by.body) ? 'قررت' : 'قرر'}${by.when ? `، في ${feminine(by.body) ? 'اجتماعها' : 'اجتماعه'} المعقود ${when(by.when)}،` : ''} إنشاء ${full(scene)}.`
      : line`يشرفني أن أعلن عن إنشاء ${full(scene)}.`,
  parent: (scene, body) => line`والفريق الأصل ${short(scene, true)} هو ${bodyShort(body)}.`,
  lifetime: (scene, months, from) =>
    line`ومدة عمل ${short(scene)} ${monthsWord(months)} اعتباراً من ${from === 'firstMeeting' ? 'اجتماعه الأول' : 'إنشائه'}.`,
  terms: (scene, label) => line`وترد اختصاصات ${short(scene)} في الملحق ${label}.`,
  roadmap: (scene, owner) =>
    line`و${bodyShort(owner)} ${owner === 'TSAG' ? 'هو المسؤول' : 'هي المسؤولة'} عن خارطة طريق التقييس التي يسهم فيها ${short(scene)}.`,
  leadership,
  participation: participationBy(OPEN, OTHERS),
  convene: (scene) => line`يشرفني دعوتكم إلى اجتماع ${full(scene)}.`,
  meeting,
  collocated: (body, span) =>
    `ويُعقد الاجتماع بالتزامن مع اجتماع ${bodyShort(body)}${span ? ` الذي سيُعقد ${when(span)}` : ''}.`,
  registration: (required, mode, by) => {
    if (!required) return 'والتسجيل غير مطلوب.';
    const who = mode === 'hybrid' ? 'لجميع المشاركين حضورياً وعن بُعد على السواء' : 'لجميع المشاركين';
    return `والتسجيل إلزامي ${who}، ويجري على الخط${by ? ` ${latest(by)}` : ''}.`;
  },
  working: (names) =>
    names.length === 1 ? `ستجري أعمال الاجتماع ب${names[0]} فقط.` : line`لغات عمل الاجتماع هي ${joined(names, ' و')}.`,
  homePage: (scene, address) =>
    line`تُتاح المعلومات المتعلقة بأعمال ${short(scene)} واجتماعاته ووثائقه في صفحته الرئيسية في العنوان التالي: ${address}.`,
  contributions: (scene, email, by) =>
    line`يُرجى من المشاركين تقديم مساهماتهم إلى ${short(scene)} بالبريد الإلكتروني${email ? [' على العنوان ', email] : ''}${by ? ` ${latest(by)}` : ''}.`,
  requests: {
    visaSupport: (by, email) => line`وتُرسل طلبات الحصول على رسائل دعم التأشيرة${toMail(email)} ${latest(by)}.`,
    translation: (by, email) => line`وتُرسل المساهمات المطلوب ترجمتها تحريرياً${toMail(email)} ${latest(by)}.`,
    interpretation: (by, email) => line`وتُرسل طلبات الترجمة الشفوية${toMail(email)} ${latest(by)}.`,
    fellowship: (by, email) => line`وتُرسل طلبات المنح${toMail(email)} ${latest(by)}.`,
  },
  agenda: (label) => `ويرد مشروع جدول أعمال الاجتماع في الملحق ${label}.`,
  agendaBelow: 'وفيما يلي مشروع جدول الأعمال المقترح:',
  practical: (label) => `وترد معلومات عملية للمشاركين في الملحق ${label}.`,
  titles: {
    terms: (scene) => line`اختصاصات ${full(scene)}`,
    agenda: (scene, n) => line`مشروع جدول أعمال ${sitting(n, scene)}`,
    practical: (scene, n) => line`معلومات عملية للمشاركين في ${sitting(n, scene)}`,
  },
  correction: {
    letter: (name, on) => (on ? line`${name} المؤرخة ${date(on)}` : name),
    opening: (scene, letter) =>
      line`أشير إلى ${letter}، المتعلقة ب${full(scene)}، وأرجو منكم التفضل بأخذ التصويبات التالية في الاعتبار:`,
    columns: ['البند', 'بدلاً من', 'يُقرأ'],
    unchanged: 'وتظل سائر المعلومات الواردة في تلك الرسالة دون تغيير.',
    modes: { onsite: 'حضوري', remote: 'افتراضي', hybrid: 'حضوري مع إتاحة المشاركة عن بُعد' },
    what: {
      dates: 'تاريخ الاجتماع',
      times: 'مواعيد الاجتماع',
      place: 'مكان الاجتماع',
      mode: 'شكل الاجتماع',
      chairs: 'الرئيس',
      viceChairs: 'نائب الرئيس',
      email: 'البريد الإلكتروني',
      telephone: 'الهاتف',
      fax: 'الفاكس',
      homePage: 'الصفحة الرئيسية',
      number: 'رقم الرسالة',
      date: 'تاريخ الرسالة',
      contributions: 'الموعد النهائي لتقديم المساهمات',
      registration: 'الموعد النهائي للتسجيل',
      visaSupport: 'الموعد النهائي لطلبات رسائل دعم التأشيرة',
      translation: 'الموعد النهائي للمساهمات المطلوب ترجمتها',
      interpretation: 'الموعد النهائي لطلبات الترجمة الشفوية',
      fellowship: 'الموعد النهائي لطلبات المنح',
      other: 'موعد آخر',
      subject: 'الموضوع',
      contact: 'الاتصال',
      lifetime: 'مدة العمل',
      parent: 'الفريق الأصل',
    },
  },
};

/** The full name after ل: `لنشاط التنسيق المشترك …`, `للفريق المتخصص …`. */
function toFull(scene: Scene): Text {
  const [noun, ...rest] = full(scene) as [string, ...Text[]];
  return [noun.startsWith('ال') ? `لل${noun.slice(2)}` : `ل${noun}`, ...rest];
}

/** Months after the number as Arabic counts them: شهر, شهران, 3-10 أشهر, then شهراً or شهر. */
function monthsWord(n: number): string {
  if (n === 1) return 'شهر واحد';
  if (n === 2) return 'شهران';
  const rest = n % 100;
  return `${n} ${rest >= 3 && rest <= 10 ? 'أشهر' : rest >= 11 ? 'شهراً' : 'شهر'}`;
}
