// Sentences of French letters.

import type { IsoDate } from '../../../../kit/dates.js';
import type { GroupKind } from '../../circular.js';
import { writeDate, writeDates } from '../dates.js';
import { phrasesOf } from '../index.js';
import { participationBy } from './participation.js';
import type { Body, Person, Scene, Sentences, Sitting, Span, Zone } from './sentences.js';
import { clock, daysOf } from './spans.js';
import { joined, line, type Text } from './text.js';

const KINDS: Record<GroupKind, string> = {
  JCA: 'Activité conjointe de coordination',
  FG: "Groupe spécialisé de l'UIT-T",
};

const words = () => phrasesOf('fr');
const date = (on: IsoDate) => `le ${writeDate('fr', on)}`;
const feminine = (scene: Scene) => scene.kind === 'JCA';
/** «de» before a noun: l'Activité, la JCA, le Groupe. */
const of = (text: string) => (text.startsWith('le ') ? `du ${text.slice(3)}` : `de ${text}`);
const elided = (name: string) => (/^[AEIOUYÀÂÉÈÊÎÔÛH]/i.test(name) ? `d'${name}` : `de ${name}`);

/** `la JCA-DTN`, `du FG-RCE`. */
function the(scene: Scene): Text {
  if (!scene.acronym) return feminine(scene) ? "l'Activité" : 'le Groupe';
  return [feminine(scene) ? 'la ' : 'le ', scene.acronym];
}

function ofThe(scene: Scene): Text {
  if (!scene.acronym) return feminine(scene) ? "de l'Activité" : 'du Groupe';
  return [feminine(scene) ? 'de la ' : 'du ', scene.acronym];
}

function toThe(scene: Scene): Text {
  if (!scene.acronym) return feminine(scene) ? "à l'Activité" : 'au Groupe';
  return [feminine(scene) ? 'à la ' : 'au ', scene.acronym];
}

function noun({ kind, acronym, topic }: Scene): Text {
  const about = !topic
    ? ''
    : topic.linked
      ? [' ', topic.run]
      : topic.foreign
        ? [' sur le thème «', topic.run, '»']
        : [' sur ', topic.run];
  return [kind ? KINDS[kind] : 'Groupe', about, acronym ? [' (', acronym, ')'] : ''];
}

const fullThe = (scene: Scene): Text => [feminine(scene) ? "l'" : 'le ', noun(scene)];
const fullOf = (scene: Scene): Text => [feminine(scene) ? "de l'" : 'du ', noun(scene)];

const sg = (body: Body) => /^SG(\d+)$/.exec(body)?.[1];

function bodyFull(body: Body): string {
  const n = sg(body);
  if (n) return `la Commission d'études ${n} de l'UIT-T`;
  if (body === 'TSAG') return `le ${words().bodies.TSAG[0]}`;
  return body === 'WTSA' ? `l'${words().bodies.WTSA[0]}` : body;
}

function bodyShort(body: Body): string {
  const n = sg(body);
  if (n) return `la Commission d'études ${n}`;
  return body === 'TSAG' ? 'le GCNT' : body === 'WTSA' ? "l'AMNT" : body;
}

function ordinal(n: number | null): string {
  if (n === null) return '';
  const known = [
    'première',
    'deuxième',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
    'dixième',
    'onzième',
    'douzième',
  ][n - 1];
  return `${known ?? `${n}e`} `;
}

const day = (n: number) => (n === 1 ? '1er' : String(n));

/** `le 22 mars 2023`, `du 13 au 24 mars 2023`. */
function when(span: Span): string {
  const { one, sameMonth, sameYear, a, b } = daysOf('fr', span);
  if (one) return date(span.start);
  const from = sameMonth ? day(a.day) : sameYear ? `${day(a.day)} ${a.month}` : `${day(a.day)} ${a.month} ${a.year}`;
  return `du ${from} au ${day(b.day)} ${b.month} ${b.year}`;
}

const hour = (time: string) => `${clock(time).hour}\u00A0h\u00A0${clock(time).minute}`;

function zoned(zone: Zone | null): Text {
  if (!zone) return '';
  if (zone.by === 'utc') return ' (UTC)';
  if (zone.by === 'local') return ' (heure locale)';
  if (zone.by === 'name') return [' (', zone.name, ')'];
  // An article of the name's own would merge with «de»: «heure du Caire».
  if (typeof zone.name === 'string' && zone.name.startsWith('Le ')) return `, heure locale (${zone.name})`;
  return [
    ' (heure\u00A0',
    typeof zone.name === 'string' ? elided(zone.name).replaceAll(' ', '\u00A0') : ['de\u00A0', zone.name],
    ')',
  ];
}

const inPlace = (place: Text): Text =>
  typeof place === 'string' && place.startsWith('Le ') ? `au ${place.slice(3)}` : ['à ', place];

function hours({ start, end, startTime, endTime, zone }: Sitting): Text | null {
  const many = start !== end;
  if (startTime && endTime)
    return many
      ? line`La réunion s'ouvrira le premier jour à ${hour(startTime)} et prendra fin le dernier jour à ${hour(endTime)}${zoned(zone)}.`
      : null;
  if (startTime) return line`La réunion s'ouvrira${many ? ' le premier jour' : ''} à ${hour(startTime)}${zoned(zone)}.`;
  return endTime
    ? line`La réunion prendra fin${many ? ' le dernier jour' : ''} à ${hour(endTime)}${zoned(zone)}.`
    : null;
}

function meeting(scene: Scene, sitting: Sitting): Text[] {
  const { place, mode, startTime, endTime, zone } = sitting;
  const where =
    mode === 'remote' ? " sous la forme d'une réunion entièrement virtuelle" : place ? [' ', inPlace(place)] : '';
  const from =
    sitting.start === sitting.end && startTime && endTime
      ? [`, de ${hour(startTime)} à ${hour(endTime)}`, zoned(zone)]
      : '';
  const held = line`La ${ordinal(sitting.ordinal)}réunion ${ofThe(scene)} se tiendra${where} ${when(sitting)}${from}.`;
  const remote =
    mode === 'hybrid'
      ? 'Il sera possible de participer à distance.'
      : mode === 'onsite'
        ? 'La réunion se tiendra uniquement en présentiel, sans participation à distance.'
        : null;
  return [held, hours(sitting), remote].filter((each) => each !== null);
}

function person({ title, name, from }: Person): Text {
  return [title ? `${words().titles[title][0]} ` : '', name, from.length > 0 ? [' (', joined(from, ', '), ')'] : ''];
}

function leadership(scene: Scene, chairs: readonly Person[], viceChairs: readonly Person[]): Text {
  const some = (people: readonly Person[]) => joined(people.map(person), ', ', ' et ');
  const lead =
    chairs.length > 1
      ? line`La coprésidence ${ofThe(scene)} est assurée par ${some(chairs)}.`
      : line`La présidence ${ofThe(scene)} est assurée par ${some(chairs)}.`;
  const vice = line`La vice-présidence est assurée par ${some(viceChairs)}.`;
  return [
    chairs.length > 0 ? lead : '',
    chairs.length > 0 && viceChairs.length > 0 ? ' ' : '',
    viceChairs.length > 0 ? vice : '',
  ];
}

const OPEN: Record<'membership' | 'official' | 'anyone', (scene: Scene) => Text> = {
  membership: (scene) =>
    feminine(scene)
      ? line`La participation aux travaux ${ofThe(scene)} est ouverte aux membres de l'UIT-T.`
      : line`La participation ${toThe(scene)} est ouverte aux membres de l'UIT-T.`,
  official: (scene) =>
    line`La participation ${toThe(scene)} est principalement réservée aux représentants officiels des commissions d'études concernées.`,
  anyone: (scene) =>
    line`La participation ${toThe(scene)} est ouverte aux États Membres de l'UIT, aux Membres de Secteur, aux Associés et aux établissements universitaires, ainsi qu'à toute personne d'un pays membre de l'UIT qui souhaite contribuer aux travaux.`,
};

const OTHERS = {
  experts: 'Les experts invités peuvent également prendre part aux travaux.',
  outside:
    "Les représentants désignés d'autres organisations de normalisation et forums peuvent également prendre part aux travaux.",
  both: "Les experts invités et les représentants désignés d'autres organisations de normalisation et forums peuvent également prendre part aux travaux.",
};

const toMail = (email: Text | null): Text => (email ? [" à l'adresse ", email] : '');

export const sentences: Sentences = {
  labels: { to: 'Destinataires' },
  dateLine: (place, on) =>
    joined(
      [place, on && (place ? `le ${on}` : `Le ${on}`)].filter((each) => each !== null),
      ', ',
    ),
  days: ({ start, end }) => writeDates('fr', start, end),
  comma: ', ',
  gap: ' ',
  brackets: [' (', ')'],
  person,
  languages: (names) => joined(names, ', ', ' et '),
  subjects: {
    establish: (scene, venue) => line`Création ${fullOf(scene)}${venue ? [' et première réunion (', venue, ')'] : ''}`,
    convene: (scene, n, venue) =>
      line`${n === null ? 'Réunion' : `${ordinal(n).charAt(0).toUpperCase()}${ordinal(n).slice(1)}réunion`} ${fullOf(scene)}${venue ? [', ', venue] : ''}`,
    correct: (scene, letter) => line`Rectificatif à la ${letter}: ${noun(scene)}`,
  },
  announce: (scene, by) =>
    by
      ? line`J'ai l'honneur de vous informer que ${bodyFull(by.body)}${by.when ? `, à sa réunion tenue ${when(by.when)},` : ''} a décidé de créer ${fullThe(scene)}.`
      : line`J'ai l'honneur de vous annoncer la création ${fullOf(scene)}.`,
  parent: (scene, body) => line`Le groupe de rattachement ${ofThe(scene)} est ${bodyShort(body)}.`,
  lifetime: (scene, months, from) =>
    line`La durée de vie ${ofThe(scene)} est fixée à ${String(months)} mois à compter de sa ${from === 'firstMeeting' ? 'première réunion' : 'création'}.`,
  terms: (scene, label) => line`Le mandat ${ofThe(scene)} est reproduit dans l'Annexe ${label}.`,
  roadmap: (scene, owner) =>
    line`La feuille de route de normalisation à laquelle contribue ${the(scene)} relève de la responsabilité ${of(bodyShort(owner))}.`,
  leadership,
  participation: participationBy(OPEN, OTHERS),
  convene: (scene) => line`J'ai l'honneur de convoquer une réunion ${fullOf(scene)}.`,
  meeting,
  collocated: (body, span) =>
    `Elle est organisée en parallèle avec la réunion ${of(bodyShort(body))}${span ? `, qui aura lieu ${when(span)}` : ''}.`,
  registration: (required, mode, by) => {
    if (!required) return "Il n'est pas nécessaire de s'inscrire.";
    const who =
      mode === 'hybrid' ? 'pour tous les participants, sur place comme à distance,' : 'pour tous les participants';
    return `L'inscription est obligatoire ${who} et s'effectue en ligne${by ? `, au plus tard ${date(by)}` : ''}.`;
  },
  working: (names) =>
    names.length === 1
      ? `La réunion se déroulera en ${names[0]} seulement.`
      : line`Les langues de travail de la réunion sont ${joined(names.map(articled), ', ', ' et ')}.`,
  homePage: (scene, address) =>
    line`Les informations relatives aux travaux ${ofThe(scene)}, à ses réunions et à ses documents sont disponibles sur sa page d'accueil: ${address}.`,
  contributions: (scene, email, by) =>
    line`Les participants sont invités à soumettre leurs contributions ${toThe(scene)} par courrier électronique${toMail(email)}${by ? [', au plus tard ', date(by)] : ''}.`,
  requests: {
    visaSupport: (by, email) =>
      line`Les demandes de lettre d'appui pour l'obtention d'un visa sont à envoyer${toMail(email)} au plus tard ${date(by)}.`,
    translation: (by, email) =>
      line`Les contributions à traduire sont à envoyer${toMail(email)} au plus tard ${date(by)}.`,
    interpretation: (by, email) =>
      line`Les demandes d'interprétation sont à envoyer${toMail(email)} au plus tard ${date(by)}.`,
    fellowship: (by, email) => line`Les demandes de bourse sont à envoyer${toMail(email)} au plus tard ${date(by)}.`,
  },
  agenda: (label) => `Un projet d'ordre du jour de la réunion figure dans l'Annexe ${label}.`,
  agendaBelow: "Le projet d'ordre du jour proposé est le suivant:",
  practical: (label) => `Des renseignements pratiques à l'intention des participants figurent dans l'Annexe ${label}.`,
  titles: {
    terms: (scene) => line`Mandat ${fullOf(scene)}`,
    agenda: (scene, n) => line`Projet d'ordre du jour de la ${ordinal(n)}réunion ${ofThe(scene)}`,
    practical: (scene, n) =>
      line`Renseignements pratiques à l'intention des participants à la ${ordinal(n)}réunion ${ofThe(scene)}`,
  },
  correction: {
    letter: (name, on) => (on ? line`${name} du ${writeDate('fr', on)}` : name),
    opening: (scene, letter) =>
      line`Je me réfère à la ${letter}, relative ${feminine(scene) ? "à l'" : 'au '}${noun(scene)}, et vous saurais gré de bien vouloir prendre note des corrections suivantes:`,
    columns: ['Point', 'Au lieu de', 'Lire'],
    unchanged: 'Toutes les autres informations contenues dans cette lettre restent inchangées.',
    modes: { onsite: 'en présentiel', remote: 'virtuelle', hybrid: 'en présentiel, avec participation à distance' },
    what: {
      dates: 'Dates de la réunion',
      times: 'Horaires de la réunion',
      place: 'Lieu de la réunion',
      mode: 'Forme de la réunion',
      chairs: 'Présidence',
      viceChairs: 'Vice-présidence',
      email: 'Courriel',
      telephone: 'Téléphone',
      fax: 'Télécopie',
      homePage: "Page d'accueil",
      number: 'Numéro de la lettre',
      date: 'Date de la lettre',
      contributions: 'Date limite de soumission des contributions',
      registration: "Date limite d'inscription",
      visaSupport: "Date limite des demandes de lettre d'appui pour l'obtention d'un visa",
      translation: 'Date limite des contributions à traduire',
      interpretation: "Date limite des demandes d'interprétation",
      fellowship: 'Date limite des demandes de bourse',
      other: 'Autre échéance',
      subject: 'Objet',
      contact: 'Contact',
      lifetime: 'Durée de vie',
      parent: 'Groupe de rattachement',
    },
  },
};

function articled(name: string): string {
  return /^[aeiouéh]/i.test(name) ? `l'${name}` : `le ${name}`;
}
