// Sentences of English letters.

import type { IsoDate } from '../../../../kit/dates.js';
import type { GroupKind } from '../../circular.js';
import { writeDate, writeDates } from '../dates.js';
import { phrasesOf } from '../index.js';
import type { Body, Person, Scene, Sentences, Sitting, Span, Zone } from './sentences.js';
import { daysOf } from './spans.js';
import { joined, line, type Text } from './text.js';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const KINDS: Record<GroupKind, string> = { JCA: 'Joint Coordination Activity', FG: 'ITU-T Focus Group' };

const date = (on: IsoDate) => writeDate('en', on);
const words = () => phrasesOf('en');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const short = (scene: Scene): Text => scene.acronym ?? (scene.kind === 'JCA' ? 'the JCA' : 'the Group');

function full({ kind, acronym, topic }: Scene): Text {
  const noun = kind ? KINDS[kind] : 'Group';
  const about = !topic
    ? ''
    : topic.linked
      ? [' ', topic.run]
      : topic.foreign
        ? [' on “', topic.run, '”']
        : [' on ', topic.run];
  return [noun, about, acronym ? [' (', acronym, ')'] : ''];
}

function ordinal(n: number | null): string {
  if (n === null) return '';
  const known = ORDINALS[n - 1];
  if (known) return `${known} `;
  const end =
    n % 10 === 1 && n % 100 !== 11
      ? 'st'
      : n % 10 === 2 && n % 100 !== 12
        ? 'nd'
        : n % 10 === 3 && n % 100 !== 13
          ? 'rd'
          : 'th';
  return `${n}${end} `;
}

const sg = (body: Body) => /^SG(\d+)$/.exec(body)?.[1];

function bodyFull(body: Body): string {
  const n = sg(body);
  if (n) return `ITU-T Study Group ${n}`;
  return body === 'TSAG' || body === 'WTSA' ? `the ${words().bodies[body][0]}` : body;
}

function bodyShort(body: Body): string {
  const n = sg(body);
  return n ? `Study Group ${n}` : body === 'WTSA' ? 'the WTSA' : body;
}

/** `on 22 March 2023`, `from 13 to 24 March 2023`. */
function when(span: Span): string {
  const { one, sameMonth, sameYear, a } = daysOf('en', span);
  if (one) return `on ${date(span.start)}`;
  const from = sameMonth ? a.day : sameYear ? `${a.day} ${a.month}` : `${a.day} ${a.month} ${a.year}`;
  return `from ${from} to ${date(span.end)}`;
}

function zoned(zone: Zone | null): Text {
  if (!zone) return '';
  if (zone.by === 'utc') return ' (UTC)';
  if (zone.by === 'local') return ' (local time)';
  return [' (', zone.name, zone.by === 'city' ? '\u00A0time)' : ')'];
}

function hours({ start, end, startTime, endTime, zone }: Sitting): Text | null {
  const last = start === end ? '' : ' on the last day';
  const first = start === end ? '' : ' on the first day';
  if (startTime && endTime)
    return start === end
      ? null
      : line`The meeting will open at ${startTime} hours${first} and close at ${endTime} hours${last}${zoned(zone)}.`;
  if (startTime) return line`The meeting will begin at ${startTime} hours${first}${zoned(zone)}.`;
  return endTime ? line`The meeting will close at ${endTime} hours${last}${zoned(zone)}.` : null;
}

function meeting(scene: Scene, sitting: Sitting): Text[] {
  const { place, mode, startTime, endTime, zone } = sitting;
  const where = mode === 'remote' ? ' as a fully virtual meeting' : place ? [' in ', place] : '';
  const oneDay = sitting.start === sitting.end && startTime && endTime;
  const from = oneDay ? [`, from ${startTime} to ${endTime} hours`, zoned(zone)] : '';
  const held = line`The ${ordinal(sitting.ordinal)}meeting of ${short(scene)} will be held${where} ${when(sitting)}${from}.`;
  const remote =
    mode === 'hybrid'
      ? 'Remote participation will be possible.'
      : mode === 'onsite'
        ? 'The meeting will be held in person only, without remote participation.'
        : null;
  return [held, hours(sitting), remote].filter((each) => each !== null);
}

function person({ title, name, from }: Person): Text {
  return [title ? `${words().titles[title][0]} ` : '', name, from.length > 0 ? [' (', joined(from, ', '), ')'] : ''];
}

function leadership(scene: Scene, chairs: readonly Person[], viceChairs: readonly Person[]): Text {
  const some = (people: readonly Person[]) => joined(people.map(person), ', ', ' and ');
  const lead =
    chairs.length > 1
      ? line`The Co-Chairs of ${short(scene)} are ${some(chairs)}.`
      : line`The Chair of ${short(scene)} is ${some(chairs)}.`;
  const vice =
    viceChairs.length > 1
      ? line`The Vice-Chairs are ${some(viceChairs)}.`
      : line`The Vice-Chair is ${some(viceChairs)}.`;
  return [
    chairs.length > 0 ? lead : '',
    chairs.length > 0 && viceChairs.length > 0 ? ' ' : '',
    viceChairs.length > 0 ? vice : '',
  ];
}

const OPEN: Record<'membership' | 'official' | 'anyone', (scene: Scene) => Text> = {
  membership: (scene) => line`${short(scene)} is open to the ITU-T membership.`,
  official: (scene) =>
    line`Participation in ${short(scene)} is primarily limited to official representatives of the study groups concerned.`,
  anyone: (scene) =>
    line`Participation in ${short(scene)} is open to ITU Member States, Sector Members, Associates and Academia, and to any individual from a country that is a member of ITU who is willing to contribute to the work.`,
};

export const sentences: Sentences = {
  labels: {},
  dateLine: (place, on) =>
    joined(
      [place, on].filter((each) => each !== null),
      ', ',
    ),
  days: ({ start, end }) => writeDates('en', start, end),
  comma: ', ',
  gap: ' ',
  brackets: [' (', ')'],
  person,
  languages: (names) => joined(names, ', ', ' and '),
  subjects: {
    establish: (scene, venue) =>
      line`Establishment of the ${full(scene)}${venue ? [' and its first meeting (', venue, ')'] : ''}`,
    convene: (scene, n, venue) =>
      line`${capital(`${ordinal(n)}meeting`)} of the ${full(scene)}${venue ? [', ', venue] : ''}`,
    correct: (scene, letter) => line`Correction to ${letter}: ${full(scene)}`,
  },
  announce: (scene, by) =>
    by
      ? line`I have the honour to inform you that ${bodyFull(by.body)}${by.when ? `, at its meeting held ${when(by.when)},` : ''} decided to establish the ${full(scene)}.`
      : line`I have the honour to announce the establishment of the ${full(scene)}.`,
  parent: (scene, body) => line`The parent group of ${short(scene)} is ${bodyShort(body)}.`,
  lifetime: (scene, months, from) =>
    line`The lifetime of ${short(scene)} is ${String(months)} ${months === 1 ? 'month' : 'months'} from its ${from === 'firstMeeting' ? 'first meeting' : 'establishment'}.`,
  terms: (scene, label) => line`The terms of reference of ${short(scene)} are given in Annex ${label}.`,
  roadmap: (scene, owner) =>
    line`The standardization roadmap to which ${short(scene)} contributes is owned by ${bodyShort(owner)}.`,
  leadership,
  participation: (scene, { openTo, invitedExperts, outsideRepresentatives }) => {
    const also = [
      invitedExperts ? 'invited experts' : '',
      outsideRepresentatives
        ? 'designated representatives of other standards development organizations and forums'
        : '',
    ];
    const others = also.filter(Boolean).join(' and ');
    return [...(openTo ? [OPEN[openTo](scene)] : []), ...(others ? [`${capital(others)} may also take part.`] : [])];
  },
  convene: (scene) => line`I have the honour to convene a meeting of the ${full(scene)}.`,
  meeting,
  collocated: (body, span) =>
    `The meeting is collocated with the meeting of ${bodyShort(body)}${span ? `, to be held ${when(span)}` : ''}.`,
  registration: (required, mode, by) => {
    if (!required) return 'No registration is required.';
    const who = mode === 'hybrid' ? 'for all participants, on site and remote alike,' : 'for all participants';
    return `Registration is mandatory ${who} and is made online${by ? `, no later than ${date(by)}` : ''}.`;
  },
  working: (names) =>
    names.length === 1
      ? `The meeting will be conducted in ${names[0]} only.`
      : line`The working languages of the meeting are ${joined(names, ', ', ' and ')}.`,
  homePage: (scene, address) =>
    line`Information about the work of ${short(scene)}, its meetings and its documents is available on its home page: ${address}.`,
  contributions: (scene, email, by) =>
    line`Participants are invited to submit their contributions to ${short(scene)} by e-mail${email ? [' to ', email] : ''}${by ? [', no later than ', date(by)] : ''}.`,
  requests: {
    visaSupport: (by, email) =>
      line`Requests for visa support letters should be sent${email ? [' to ', email] : ''} no later than ${date(by)}.`,
    translation: (by, email) =>
      line`Contributions for translation should be sent${email ? [' to ', email] : ''} no later than ${date(by)}.`,
    interpretation: (by, email) =>
      line`Requests for interpretation should be sent${email ? [' to ', email] : ''} no later than ${date(by)}.`,
    fellowship: (by, email) =>
      line`Fellowship requests should be sent${email ? [' to ', email] : ''} no later than ${date(by)}.`,
  },
  agenda: (label) => `A draft agenda of the meeting is given in Annex ${label}.`,
  agendaBelow: 'The following draft agenda is proposed:',
  practical: (label) => `Practical information for participants is given in Annex ${label}.`,
  titles: {
    terms: (scene) => line`Terms of reference of the ${full(scene)}`,
    agenda: (scene, n) => line`Draft agenda of the ${ordinal(n)}meeting of ${short(scene)}`,
    practical: (scene, n) =>
      line`Practical information for participants in the ${ordinal(n)}meeting of ${short(scene)}`,
  },
  correction: {
    letter: (name, on) => (on ? line`${name} of ${date(on)}` : name),
    opening: (scene, letter) =>
      line`I refer to ${letter}, which concerns the ${full(scene)}, and should be grateful if you would note the following corrections:`,
    columns: ['Item', 'For', 'Read'],
    unchanged: 'All other information in that letter remains unchanged.',
    modes: { onsite: 'in person', remote: 'virtual', hybrid: 'in person, with remote participation' },
    what: {
      dates: 'Dates of the meeting',
      times: 'Hours of the meeting',
      place: 'Place of the meeting',
      mode: 'Form of the meeting',
      chairs: 'Chair',
      viceChairs: 'Vice-Chair',
      email: 'E-mail',
      telephone: 'Telephone',
      fax: 'Fax',
      homePage: 'Home page',
      number: 'Number of the letter',
      date: 'Date of the letter',
      contributions: 'Deadline for contributions',
      registration: 'Deadline for registration',
      visaSupport: 'Deadline for requests for visa support letters',
      translation: 'Deadline for contributions for translation',
      interpretation: 'Deadline for requests for interpretation',
      fellowship: 'Deadline for fellowship requests',
      other: 'Other deadline',
      subject: 'Subject',
      contact: 'Contact',
      lifetime: 'Lifetime',
      parent: 'Parent group',
    },
  },
};
