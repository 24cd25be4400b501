// Sentences of Spanish letters.

import type { IsoDate } from '../../../../kit/dates.js';
import type { GroupKind } from '../../circular.js';
import { writeDate, writeDates, writeTime } from '../dates.js';
import { phrasesOf } from '../index.js';
import { participationBy } from './participation.js';
import type { Body, Person, Scene, Sentences, Sitting, Span, Zone } from './sentences.js';
import { daysOf } from './spans.js';
import { joined, line, type Text } from './text.js';

const KINDS: Record<GroupKind, string> = { JCA: 'Actividad Conjunta de Coordinación', FG: 'Grupo Temático del UIT-T' };

const words = () => phrasesOf('es');
const date = (on: IsoDate) => `el ${writeDate('es', on)}`;
const feminine = (scene: Scene) => scene.kind === 'JCA';
const hour = (time: string) => writeTime('es', time);
/** `y`, which becomes `e` before the sound of i. */
const and = (items: readonly Text[], next: string) => joined(items, ', ', /^(?:i|hi(?!e))/i.test(next) ? ' e ' : ' y ');
const of = (text: string) => (text.startsWith('el ') ? `del ${text.slice(3)}` : `de ${text}`);

const the = (scene: Scene): Text => [
  feminine(scene) ? 'la ' : 'el ',
  scene.acronym ?? (feminine(scene) ? 'Actividad' : 'Grupo'),
];
const ofThe = (scene: Scene): Text => [
  feminine(scene) ? 'de la ' : 'del ',
  scene.acronym ?? (feminine(scene) ? 'Actividad' : 'Grupo'),
];

function noun({ kind, acronym, topic }: Scene): Text {
  const about = !topic
    ? ''
    : topic.linked
      ? [' ', topic.run]
      : topic.foreign
        ? [' sobre el tema «', topic.run, '»']
        : [' sobre ', topic.run];
  return [kind ? KINDS[kind] : 'Grupo', about, acronym ? [' (', acronym, ')'] : ''];
}

const fullThe = (scene: Scene): Text => [feminine(scene) ? 'la ' : 'el ', noun(scene)];
const fullOf = (scene: Scene): Text => [feminine(scene) ? 'de la ' : 'del ', noun(scene)];

const sg = (body: Body) => /^SG(\d+)$/.exec(body)?.[1];

function bodyFull(body: Body): string {
  const n = sg(body);
  if (n) return `la Comisión de Estudio ${n} del UIT-T`;
  if (body === 'TSAG') return `el ${words().bodies.TSAG[0]}`;
  return body === 'WTSA' ? `la ${words().bodies.WTSA[0]}` : body;
}

function bodyShort(body: Body): string {
  const n = sg(body);
  if (n) return `la Comisión de Estudio ${n}`;
  return body === 'TSAG' ? 'el GANT' : body === 'WTSA' ? 'la AMNT' : body;
}

function ordinal(n: number | null): string {
  if (n === null) return '';
  const known = [
    'primera',
    'segunda',
    'tercera',
    'cuarta',
    'quinta',
    'sexta',
    'séptima',
    'octava',
    'novena',
    'décima',
    'undécima',
    'duodécima',
  ][n - 1];
  return `${known ?? `${n}.ª`} `;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `el 22 de marzo de 2023`, `del 13 al 24 de marzo de 2023`. */
function when(span: Span): string {
  const { one, sameMonth, sameYear, a } = daysOf('es', span);
  if (one) return date(span.start);
  const from = sameMonth ? String(a.day) : sameYear ? `${a.day} de ${a.month}` : `${a.day} de ${a.month} de ${a.year}`;
  return `del ${from} al ${writeDate('es', span.end)}`;
}

function zoned(zone: Zone | null): Text {
  if (!zone) return '';
  if (zone.by === 'utc') return ' (UTC)';
  if (zone.by === 'local') return ' (hora local)';
  return [zone.by === 'city' ? ' (hora\u00A0de\u00A0' : ' (', zone.name, ')'];
}

function hours({ start, end, startTime, endTime, zone }: Sitting): Text | null {
  const many = start !== end;
  if (startTime && endTime)
    return many
      ? line`La reunión comenzará el primer día a las ${hour(startTime)} horas y concluirá el último día a las ${hour(endTime)} horas${zoned(zone)}.`
      : null;
  if (startTime)
    return line`La reunión comenzará${many ? ' el primer día' : ''} a las ${hour(startTime)} horas${zoned(zone)}.`;
  return endTime
    ? line`La reunión concluirá${many ? ' el último día' : ''} a las ${hour(endTime)} horas${zoned(zone)}.`
    : null;
}

function meeting(scene: Scene, sitting: Sitting): Text[] {
  const { place, mode, startTime, endTime, zone } = sitting;
  const where = mode === 'remote' ? ' en forma de reunión totalmente virtual' : place ? [' en ', place] : '';
  const from =
    sitting.start === sitting.end && startTime && endTime
      ? [`, de ${hour(startTime)} a ${hour(endTime)} horas`, zoned(zone)]
      : '';
  const held = line`La ${ordinal(sitting.ordinal)}reunión ${ofThe(scene)} se celebrará${where} ${when(sitting)}${from}.`;
  const remote =
    mode === 'hybrid'
      ? 'Será posible la participación a distancia.'
      : mode === 'onsite'
        ? 'La reunión será exclusivamente presencial, sin participación a distancia.'
        : null;
  return [held, hours(sitting), remote].filter((each) => each !== null);
}

function person({ title, name, from }: Person): Text {
  return [title ? `${words().titles[title][0]} ` : '', name, from.length > 0 ? [' (', joined(from, ', '), ')'] : ''];
}

/** With titles the names stand after a colon: an article would have to tell whether a doctor is el Dr. or la Dra. */
function leadership(scene: Scene, chairs: readonly Person[], viceChairs: readonly Person[]): Text {
  const some = (people: readonly Person[]) =>
    and(people.map(person), people.at(-1)?.title ? '' : (people.at(-1)?.name.text ?? ''));
  const titled = [...chairs, ...viceChairs].some(({ title }) => title);
  const chair = chairs.length > 1 ? 'copresidencia' : 'presidencia';
  const lead = titled
    ? line`${capital(chair)} ${ofThe(scene)}: ${some(chairs)}.`
    : line`La ${chair} ${ofThe(scene)} corre a cargo de ${some(chairs)}.`;
  const vice = titled
    ? line`Vicepresidencia: ${some(viceChairs)}.`
    : line`La vicepresidencia corre a cargo de ${some(viceChairs)}.`;
  return [
    chairs.length > 0 ? lead : '',
    chairs.length > 0 && viceChairs.length > 0 ? ' ' : '',
    viceChairs.length > 0 ? vice : '',
  ];
}

const OPEN: Record<'membership' | 'official' | 'anyone', (scene: Scene) => Text> = {
  membership: (scene) => line`La participación en ${the(scene)} está abierta a los miembros del UIT-T.`,
  official: (scene) =>
    line`La participación en ${the(scene)} se limita principalmente a los representantes oficiales de las comisiones de estudio interesadas.`,
  anyone: (scene) =>
    line`La participación en ${the(scene)} está abierta a los Estados Miembros de la UIT, los Miembros de Sector, los Asociados y las Instituciones Académicas, así como a toda persona de un país miembro de la UIT que desee contribuir a los trabajos.`,
};

const OTHERS = {
  experts: 'También pueden participar expertos invitados.',
  outside: 'También pueden participar representantes designados de otros organismos de normalización y foros.',
  both: 'También pueden participar expertos invitados y representantes designados de otros organismos de normalización y foros.',
};

const toMail = (email: Text | null): Text => (email ? [' a ', email] : '');

export const sentences: Sentences = {
  labels: {},
  dateLine: (place, on) =>
    joined(
      [place, on].filter((each) => each !== null),
      ', ',
    ),
  days: ({ start, end }) => writeDates('es', start, end),
  comma: ', ',
  gap: ' ',
  brackets: [' (', ')'],
  person,
  languages: (names) => and(names, names.at(-1) ?? ''),
  subjects: {
    establish: (scene, venue) => line`Creación ${fullOf(scene)}${venue ? [' y primera reunión (', venue, ')'] : ''}`,
    convene: (scene, n, venue) =>
      line`${capital(`${ordinal(n)}reunión`)} ${fullOf(scene)}${venue ? [', ', venue] : ''}`,
    correct: (scene, letter) => line`Corrección de la ${letter}: ${noun(scene)}`,
  },
  announce: (scene, by) =>
    by
      ? line`Tengo el honor de informarle de que ${bodyFull(by.body)}${by.when ? `, en la reunión celebrada ${when(by.when)},` : ''} decidió crear ${fullThe(scene)}.`
      : line`Tengo el honor de anunciarle la creación ${fullOf(scene)}.`,
  parent: (scene, body) => line`La comisión rectora ${ofThe(scene)} es ${bodyShort(body)}.`,
  lifetime: (scene, months, from) =>
    line`El periodo de vida ${ofThe(scene)} es de ${String(months)} ${months === 1 ? 'mes' : 'meses'} a partir de su ${from === 'firstMeeting' ? 'primera reunión' : 'creación'}.`,
  terms: (scene, label) => line`El mandato ${ofThe(scene)} figura en el Anexo ${label}.`,
  roadmap: (scene, owner) =>
    line`La hoja de ruta de normalización a la que contribuye ${the(scene)} es responsabilidad ${of(bodyShort(owner))}.`,
  leadership,
  participation: participationBy(OPEN, OTHERS),
  convene: (scene) => line`Tengo el honor de convocar una reunión ${fullOf(scene)}.`,
  meeting,
  collocated: (body, span) =>
    `La reunión coincidirá con la reunión ${of(bodyShort(body))}${span ? `, que tendrá lugar ${when(span)}` : ''}.`,
  registration: (required, mode, by) => {
    if (!required) return 'No es necesario inscribirse.';
    const who =
      mode === 'hybrid'
        ? 'para todos los participantes, tanto presenciales como a distancia,'
        : 'para todos los participantes';
    return `La inscripción es obligatoria ${who} y se efectúa en línea${by ? `, a más tardar ${date(by)}` : ''}.`;
  },
  working: (names) =>
    names.length === 1
      ? `La reunión se desarrollará en ${names[0]} únicamente.`
      : line`Los idiomas de trabajo de la reunión son el ${and(names, names.at(-1) ?? '')}.`,
  homePage: (scene, address) =>
    line`La información sobre los trabajos ${ofThe(scene)}, sus reuniones y sus documentos está disponible en su página principal: ${address}.`,
  contributions: (scene, email, by) =>
    line`Se invita a los participantes a presentar sus contribuciones ${feminine(scene) ? 'a la ' : 'al '}${scene.acronym ?? (feminine(scene) ? 'Actividad' : 'Grupo')} por correo electrónico${email ? [', en la dirección ', email] : ''}${by ? [', a más tardar ', date(by)] : ''}.`,
  requests: {
    visaSupport: (by, email) =>
      line`Las solicitudes de carta de apoyo para el visado se enviarán${toMail(email)} a más tardar ${date(by)}.`,
    translation: (by, email) =>
      line`Las contribuciones para su traducción se enviarán${toMail(email)} a más tardar ${date(by)}.`,
    interpretation: (by, email) =>
      line`Las solicitudes de interpretación se enviarán${toMail(email)} a más tardar ${date(by)}.`,
    fellowship: (by, email) => line`Las solicitudes de beca se enviarán${toMail(email)} a más tardar ${date(by)}.`,
  },
  agenda: (label) => `El proyecto de orden del día de la reunión figura en el Anexo ${label}.`,
  agendaBelow: 'Se propone el siguiente proyecto de orden del día:',
  practical: (label) => `En el Anexo ${label} figura información práctica para los participantes.`,
  titles: {
    terms: (scene) => line`Mandato ${fullOf(scene)}`,
    agenda: (scene, n) => line`Proyecto de orden del día de la ${ordinal(n)}reunión ${ofThe(scene)}`,
    practical: (scene, n) =>
      line`Información práctica para los participantes en la ${ordinal(n)}reunión ${ofThe(scene)}`,
  },
  correction: {
    letter: (name, on) => (on ? line`${name} de ${writeDate('es', on)}` : name),
    opening: (scene, letter) =>
      line`Me refiero a la ${letter}, relativa ${feminine(scene) ? 'a la ' : 'al '}${noun(scene)}, y le agradecería que tomara nota de las siguientes correcciones:`,
    columns: ['Punto', 'Donde dice', 'Debe decir'],
    unchanged: 'El resto de la información de esa carta no cambia.',
    modes: { onsite: 'presencial', remote: 'virtual', hybrid: 'presencial, con participación a distancia' },
    what: {
      dates: 'Fechas de la reunión',
      times: 'Horario de la reunión',
      place: 'Lugar de la reunión',
      mode: 'Modalidad de la reunión',
      chairs: 'Presidencia',
      viceChairs: 'Vicepresidencia',
      email: 'Correo-e',
      telephone: 'Teléfono',
      fax: 'Fax',
      homePage: 'Página principal',
      number: 'Número de la carta',
      date: 'Fecha de la carta',
      contributions: 'Plazo de presentación de contribuciones',
      registration: 'Plazo de inscripción',
      visaSupport: 'Plazo de solicitud de cartas de apoyo para el visado',
      translation: 'Plazo de las contribuciones para su traducción',
      interpretation: 'Plazo de solicitud de interpretación',
      fellowship: 'Plazo de solicitud de becas',
      other: 'Otro plazo',
      subject: 'Asunto',
      contact: 'Contacto',
      lifetime: 'Periodo de vida',
      parent: 'Comisión rectora',
    },
  },
};
