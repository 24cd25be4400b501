// Sentences of Chinese letters.

import type { IsoDate } from '../../../../kit/dates.js';
import type { GroupKind } from '../../circular.js';
import { writeDate, writeDates } from '../dates.js';
import { phrasesOf } from '../index.js';
import { participationBy } from './participation.js';
import type { Body, Person, Scene, Sentences, Sitting, Span, Zone } from './sentences.js';
import { daysOf } from './spans.js';
import { joined, line, type Text } from './text.js';

const KINDS: Record<GroupKind, string> = { JCA: '联合协调活动', FG: '焦点组' };

const words = () => phrasesOf('zh');
const date = (on: IsoDate) => writeDate('zh', on);
const short = (scene: Scene): Text => scene.acronym ?? (scene.kind ? `该${KINDS[scene.kind]}` : '该组');

/** In Chinese the subject stands before the kind: 算力网络联合协调活动. */
function full({ kind, acronym, topic }: Scene): Text {
  const about = !topic ? '' : topic.foreign ? ['“', topic.run, '”'] : topic.run;
  return [about, kind ? KINDS[kind] : '组', acronym ? ['（', acronym, '）'] : ''];
}

const sg = (body: Body) => /^SG(\d+)$/.exec(body)?.[1];

function bodyFull(body: Body): string {
  const n = sg(body);
  if (n) return `ITU-T第${n}研究组`;
  return body === 'TSAG' || body === 'WTSA' ? words().bodies[body][0] : body;
}

function bodyShort(body: Body): string {
  const n = sg(body);
  return n ? `第${n}研究组` : body;
}

const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const ordinal = (n: number | null) => (n === null ? '' : `第${DIGITS[n - 1] ?? n}次`);

/** `2023年3月22日`, `2023年3月13日至24日`. */
function when(span: Span): string {
  const { one, sameMonth, sameYear, b } = daysOf('zh', span);
  if (one) return date(span.start);
  return `${date(span.start)}至${sameMonth ? `${b.day}日` : sameYear ? `${b.month}${b.day}日` : date(span.end)}`;
}

function zoned(zone: Zone | null): Text {
  if (!zone) return '';
  if (zone.by === 'utc') return '（UTC）';
  if (zone.by === 'local') return '（当地时间）';
  return ['（', zone.name, zone.by === 'city' ? '时间）' : '）'];
}

function hours({ start, end, startTime, endTime, zone }: Sitting): Text | null {
  const many = start !== end;
  if (startTime && endTime)
    return many ? line`会议于首日${startTime}开始，最后一日${endTime}结束${zoned(zone)}。` : null;
  if (startTime) return line`会议于${many ? '首日' : ''}${startTime}开始${zoned(zone)}。`;
  return endTime ? line`会议于${many ? '最后一日' : ''}${endTime}结束${zoned(zone)}。` : null;
}

function meeting(scene: Scene, sitting: Sitting): Text[] {
  const { place, mode, startTime, endTime, zone } = sitting;
  const where = mode === 'remote' ? '以完全虚拟会议的形式' : place ? ['在', place] : '';
  const from =
    sitting.start === sitting.end && startTime && endTime ? [`，时间为${startTime}至${endTime}`, zoned(zone)] : '';
  const held = line`${short(scene)}${ordinal(sitting.ordinal)}会议将于${when(sitting)}${where}举行${from}。`;
  const remote =
    mode === 'hybrid' ? '与会者亦可远程参会。' : mode === 'onsite' ? '会议仅以面对面形式举行，不安排远程参会。' : null;
  return [held, hours(sitting), remote].filter((each) => each !== null);
}

function person({ title, name, from }: Person): Text {
  return [name, title ? words().titles[title][0] : '', from.length > 0 ? ['（', joined(from, '，'), '）'] : ''];
}

function leadership(scene: Scene, chairs: readonly Person[], viceChairs: readonly Person[]): Text {
  const some = (people: readonly Person[]) => joined(people.map(person), '、', '和');
  const lead = line`${short(scene)}${chairs.length > 1 ? '联合主席' : '主席'}为${some(chairs)}。`;
  return [chairs.length > 0 ? lead : '', viceChairs.length > 0 ? line`副主席为${some(viceChairs)}。` : ''];
}

const OPEN: Record<'membership' | 'official' | 'anyone', (scene: Scene) => Text> = {
  membership: (scene) => line`${short(scene)}对ITU-T成员开放。`,
  official: (scene) => line`${short(scene)}的参与者主要限于相关研究组的正式代表。`,
  anyone: (scene) =>
    line`国际电联成员国、部门成员、部门准成员和学术成员均可参加${short(scene)}，任何来自国际电联成员国并愿为此项工作做出贡献的个人亦可参加。`,
};

const OTHERS = {
  experts: '特邀专家亦可参加。',
  outside: '其他标准制定组织和论坛指定的代表亦可参加。',
  both: '特邀专家以及其他标准制定组织和论坛指定的代表亦可参加。',
};

const latest = (by: IsoDate) => `最迟于${date(by)}`;
const toMail = (email: Text | null): Text => (email ? ['发送至', email] : '提交');

export const sentences: Sentences = {
  labels: {},
  dateLine: (place, on) =>
    joined(
      [on, place].filter((each) => each !== null),
      '，',
    ),
  days: ({ start, end }) => writeDates('zh', start, end),
  comma: '，',
  gap: '',
  brackets: ['（', '）'],
  person,
  languages: (names) => joined(names, '、', '和'),
  subjects: {
    establish: (scene, venue) => line`成立${full(scene)}${venue ? ['及其第一次会议（', venue, '）'] : ''}`,
    convene: (scene, n, venue) => line`${full(scene)}${ordinal(n)}会议${venue ? ['（', venue, '）'] : ''}`,
    correct: (scene, letter) => line`对${letter}的更正：${full(scene)}`,
  },
  announce: (scene, by) =>
    by
      ? line`谨通知您，${bodyFull(by.body)}${by.when ? `在${when(by.when)}举行的会议上` : ''}决定成立${full(scene)}。`
      : line`谨通知您，${full(scene)}已经成立。`,
  parent: (scene, body) => line`${short(scene)}的归口组为${bodyShort(body)}。`,
  lifetime: (scene, months, from) =>
    line`${short(scene)}的存续时间为自${from === 'firstMeeting' ? '第一次会议' : '成立'}之日起${String(months)}个月。`,
  terms: (scene, label) => line`${short(scene)}的职责范围见附件${label}。`,
  roadmap: (scene, owner) => line`${short(scene)}参与编写的标准化路线图由${bodyShort(owner)}负责。`,
  leadership,
  participation: participationBy(OPEN, OTHERS),
  convene: (scene) => line`谨通知您，${full(scene)}即将召开会议。`,
  meeting,
  collocated: (body, span) => `会议与${span ? `${when(span)}举行的` : ''}${bodyShort(body)}会议同期同地举行。`,
  registration: (required, mode, by) => {
    if (!required) return '与会者无需注册。';
    const who = mode === 'hybrid' ? '所有与会者（包括远程与会者）' : '所有与会者';
    return by ? `${who}均须注册，请最迟于${date(by)}在线完成注册。` : `${who}均须在线注册。`;
  },
  working: (names) =>
    names.length === 1 ? `会议仅使用${names[0]}。` : line`会议的工作语文为${joined(names, '、', '和')}。`,
  homePage: (scene, address) => line`有关${short(scene)}的工作、会议和文件的信息见其主页：${address}。`,
  contributions: (scene, email, by) =>
    line`请与会者${by ? latest(by) : ''}将提交${short(scene)}的文稿${email ? ['以电子邮件发送至', email] : '以电子邮件提交'}。`,
  requests: {
    visaSupport: (by, email) => line`请${latest(by)}将签证支持函的请求${toMail(email)}。`,
    translation: (by, email) => line`请${latest(by)}将需翻译的文稿${toMail(email)}。`,
    interpretation: (by, email) => line`请${latest(by)}将口译申请${toMail(email)}。`,
    fellowship: (by, email) => line`请${latest(by)}将与会补贴申请${toMail(email)}。`,
  },
  agenda: (label) => `会议议程草案见附件${label}。`,
  agendaBelow: '会议议程草案如下：',
  practical: (label) => `与会者实用信息见附件${label}。`,
  titles: {
    terms: (scene) => line`${full(scene)}的职责范围`,
    agenda: (scene, n) => line`${short(scene)}${ordinal(n)}会议议程草案`,
    practical: (scene, n) => line`${short(scene)}${ordinal(n)}会议与会者实用信息`,
  },
  correction: {
    letter: (name, on) => (on ? line`${date(on)}${name}` : name),
    opening: (scene, letter) => line`兹就有关${full(scene)}的${letter}更正如下：`,
    columns: ['项目', '原文', '更正为'],
    unchanged: '该函中的其他信息保持不变。',
    modes: { onsite: '现场', remote: '虚拟', hybrid: '现场，可远程参会' },
    what: {
      dates: '会议日期',
      times: '会议时间',
      place: '会议地点',
      mode: '会议形式',
      chairs: '主席',
      viceChairs: '副主席',
      email: '电子邮件',
      telephone: '电话',
      fax: '传真',
      homePage: '主页',
      number: '函件编号',
      date: '函件日期',
      contributions: '提交文稿的截止日期',
      registration: '注册截止日期',
      visaSupport: '签证支持函请求的截止日期',
      translation: '提交需翻译文稿的截止日期',
      interpretation: '口译申请的截止日期',
      fellowship: '与会补贴申请的截止日期',
      other: '其他截止日期',
      subject: '事由',
      contact: '联系人',
      lifetime: '存续时间',
      parent: '归口组',
    },
  },
};
