// For tests: facts of letters, and what a letter read back says otherwise than its facts.

import fc from 'fast-check';
import { addDays } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import { awaitingMark, type PaperWriteFormat, readPaper, writePaper } from '../../../paper/index.js';
import type { DeadlineKind, Reading } from '../circular.js';
import { compose } from '../compose.js';
import { phrasesOf } from '../languages/index.js';
import { AGENDA_ITEMS, ADDRESSEES, CLAUSE_HEADINGS } from '../languages/phrases.js';
import { allCities } from '../languages/places.js';
import { recognise } from '../recognise.js';
import { letterOf } from './letter.js';
import { given } from './said.js';
import type { ComposeFacts, Words } from './schema.js';
import { addressee, agendaItem, clauseHeading, type Translate } from './standard.js';

/** A letter that creates a JCA, with every usual fact. */
export function aLetter(facts: Partial<ComposeFacts> = {}): ComposeFacts {
  return {
    language: 'en',
    number: 158,
    serviceReference: 'SG13/TN',
    date: '2024-01-15',
    to: ADDRESSEES.slice(0, 4).map((each) => phrasesOf('en').addressees[each][0]),
    copy: ADDRESSEES.slice(4).map((each) => phrasesOf('en').addressees[each][0]),
    contact: { name: 'Tatiana Nekrassova', telephone: '+41 22 730 5126', fax: '+41 22 730 5853', email: 'jcadtn@itu.int' },
    group: { acronym: 'JCA-DTN', kind: 'JCA', parent: 'SG13', name: DIGITAL_TWINS },
    establishedBy: { body: 'SG13', start: '2023-10-23', end: '2023-11-03' },
    chairs: ['Aiko Tanemura'],
    viceChairs: ['Olumide Fashanu', 'Petra Lindqvist'],
    meeting: {
      start: '2024-03-12', end: '2024-03-12', startTime: '14:30', endTime: '17:30', timeZone: 'Europe/Zurich', place: 'Geneva', mode: 'hybrid',
      registrationRequired: true, colocatedWith: { group: 'SG13', start: '2024-03-04', end: '2024-03-15' },
    },
    deadlines: [{ date: '2024-02-28', kind: 'contributions' }, { date: '2024-03-05', kind: 'registration' }],
    homePage: 'https://www.itu.int/en/ITU-T/jca/dtn',
    workingLanguages: ['en'],
    termsOfReference: [
      { number: '1', title: phrasesOf('en').clauses.scope[0], level: 1 },
      { number: '2', title: phrasesOf('en').clauses.duration[0], level: 1 },
    ],
    agenda: AGENDA_ITEMS.slice(0, 4).map((item) => phrasesOf('en').agenda[item][0]),
    annexes: [{ kind: 'termsOfReference' }, { kind: 'draftAgenda' }],
    signatory: { name: 'Seiji Onodera' },
    ...facts,
  };
}

const DIGITAL_TWINS: Words = {
  en: 'Joint Coordination Activity on Digital Twin Networks',
  fr: 'Activité conjointe de coordination sur les jumeaux numériques de réseau',
  es: 'Actividad Conjunta de Coordinación sobre redes gemelas digitales',
  ru: 'Группа по совместной координационной деятельности в области сетей с цифровыми двойниками',
  zh: '数字孪生网络联合协调活动',
  ar: 'نشاط التنسيق المشترك المعني بشبكات التوائم الرقمية',
};

/** The facts after a letter was composed, written in a format and read again. */
export async function readBack(facts: ComposeFacts, language: Language, format: PaperWriteFormat): Promise<Reading> {
  return recognise(await readPaper({ name: `letter.${format}`, bytes: await writePaper(compose(facts, language), format) }));
}

/** `path: wanted, read` for each fact that was read otherwise than it was given, and each doubt that has no ground. */
export function differences(facts: ComposeFacts, language: Language, reading: Reading): string[] {
  const wanted = expected(facts, language);
  const read: Record<string, unknown> = { ...reading.facts };
  const mark = `${awaitingMark(language)} `;
  const shown = (value: unknown) => plain(JSON.stringify(value, (_, each) => (typeof each === 'string' ? plain(each.replaceAll(mark, '')) : (each ?? null))));
  const wrong = Object.entries(wanted).flatMap(([path, value]) => {
    const have = path.split('.').reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], like(path, value, read));
    return shown(value) === shown(have) ? [] : [`${path}: ${shown(value)}, read ${shown(have)}`];
  });
  const excused = groundsOf(facts);
  return [...wrong, ...reading.doubts.filter(({ path, reason }) => !excused(path, reason)).map(({ path, reason }) => `doubt on ${path}: ${reason}`)];
}

// Lists of objects are compared in the parts that the facts give.
function like(path: string, wanted: unknown, read: Record<string, unknown>): Record<string, unknown> {
  const list = read[path];
  if (!Array.isArray(list) || !Array.isArray(wanted) || typeof wanted[0] !== 'object') return read;
  const keys = Object.keys(wanted[0] as object);
  return { ...read, [path]: list.map((item) => Object.fromEntries(keys.map((key) => [key, (item as Record<string, unknown>)[key]]))) };
}

const plain = (text: string) =>
  text.normalize('NFKC').replace(/[\s\u00a0]+/g, ' ').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[.;؛]+$/, '').trim();

/** A doubt is in order where the letter indeed does not say the thing plainly: a zone that it does not print. */
function groundsOf(facts: ComposeFacts): (path: string, reason: string) => boolean {
  const noZone = facts.meeting != null && !facts.meeting.timeZone;
  return (path, reason) => (noZone && path === 'meeting.timeZone' && reason === 'zoneOfPlace') || (path.startsWith('deadlines') && (facts.deadlines ?? []).some(({ kind }) => kind === 'other'));
}

function expected(facts: ComposeFacts, language: Language): Record<string, unknown> {
  const tongues = { given: facts.language ?? 'en', wanted: language };
  const words = (list: readonly Words[] | null | undefined, translate?: Translate) => (list ?? []).map((each) => wordsIn(each, tongues, translate));
  const { meeting, establishedBy: by, group } = facts;
  return {
    language,
    letterKind: facts.letterKind ?? 'circular',
    number: facts.number ?? null,
    serviceReference: facts.serviceReference ?? null,
    date: facts.date ?? null,
    datedAt: facts.datedAt === null ? null : (facts.datedAt ?? 'Geneva'),
    to: words(facts.to, addressee),
    copy: words(facts.copy, addressee),
    'contact.name': wordsIn(facts.contact?.name, tongues),
    'contact.telephone': facts.contact?.telephone ?? null,
    'contact.fax': facts.contact?.fax ?? null,
    'contact.email': facts.contact?.email ?? null,
    subject: compose(facts, language).title,
    'group.acronym': group.acronym ?? null,
    'group.kind': group.kind ?? null,
    'group.parent': group.parent ?? null,
    establishedBy: by ? { body: by.body ?? null, start: by.start ?? null, end: by.end ?? null } : null,
    chairs: words(facts.chairs),
    viceChairs: words(facts.viceChairs),
    ...(meeting ? meetingOf(meeting) : { meeting: null }),
    deadlines: [...(facts.deadlines ?? [])].sort((a, b) => `${a.date}${a.kind}`.localeCompare(`${b.date}${b.kind}`)).map(({ date, kind }) => ({ date, kind })),
    homePage: facts.homePage ?? null,
    workingLanguages: facts.workingLanguages ?? [],
    annexes: letterOf(facts, language).annexes.map(({ kind }) => ({ kind })),
    termsOfReference: (facts.termsOfReference ?? []).map(({ number, title }) => ({ number: number ?? null, title: wordsIn(title, tongues, clauseHeading) })),
    agenda: words(facts.agenda, agendaItem(group.acronym ?? null)),
    lifetime: facts.lifetime ?? null,
    annexCount: letterOf(facts, language).annexes.length || null,
    roadmapOwner: facts.roadmapOwner ?? null,
  };
}

const MEETING = ['start', 'end', 'startTime', 'endTime', 'timeZone', 'place', 'mode', 'registrationRequired'] as const;

function meetingOf(meeting: NonNullable<ComposeFacts['meeting']>): Record<string, unknown> {
  const with_ = meeting.colocatedWith;
  const parts = MEETING.filter((part) => part !== 'timeZone' || meeting.timeZone).map((part) => [`meeting.${part}`, meeting[part] ?? null]);
  return { ...Object.fromEntries(parts), 'meeting.colocatedWith': with_ ? { group: with_.group, start: with_.start ?? null, end: with_.end ?? null } : null };
}

function wordsIn(words: Words | null | undefined, tongues: { given: Language; wanted: Language }, translate?: Translate): string | null {
  const found = given(words, tongues);
  if (!found) return null;
  return found.language === tongues.wanted ? found.text : (translate?.(found.text, found.language, tongues.wanted) ?? found.text);
}

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 4 });
const date = fc.integer({ min: 0, max: 6000 }).map((days) => addDays('2010-01-01', days));
const clock = fc.tuple(fc.integer({ min: 8, max: 12 }), fc.integer({ min: 13, max: 18 }), fc.constantFrom('00', '15', '30', '45'));
const body = fc.oneof(fc.constant('TSAG'), fc.constantFrom(2, 3, 5, 9, 11, 12, 13, 15, 16, 17, 20, 21).map((n) => `SG${n}`));
const KINDS: DeadlineKind[] = ['contributions', 'registration', 'visaSupport', 'translation', 'interpretation', 'fellowship'];
const PEOPLE = ['Aiko Tanemura', 'Olumide Fashanu', 'Petra Lindqvist', 'Junsen Lai', 'Heung Youl Youm', 'Mark McFadden', 'María José Ruiz', 'Karim Belhaj'];

/** Facts of creating circulars as they come: with and without each field, days apart as in life. */
export const someFacts: fc.Arbitrary<ComposeFacts> = fc
  .record({
    kind: fc.constantFrom('JCA' as const, 'FG' as const),
    letters: fc.constantFrom('QKDN', 'DTN', 'EMT', 'AIG', 'RCE', 'VHN', 'DLT'),
    parent: body,
    founder: body,
    number: fc.integer({ min: 1, max: 400 }),
    date,
    city: fc.constantFrom(...allCities()),
    mode: fc.constantFrom('onsite' as const, 'remote' as const, 'hybrid' as const),
    days: fc.constantFrom(0, 0, 1, 2, 4, 10, 30),
    ahead: fc.integer({ min: 45, max: 200 }),
    ago: fc.integer({ min: 20, max: 90 }),
    clock: maybe(clock),
    open: fc.boolean(),
    utc: fc.boolean(),
    registration: fc.boolean(),
    collocated: maybe(fc.record({ group: body, before: fc.integer({ min: 0, max: 9 }), length: fc.integer({ min: 1, max: 12 }) })),
    people: fc.shuffledSubarray(PEOPLE, { minLength: 2, maxLength: 5 }),
    chairs: fc.constantFrom(1, 1, 2),
    due: fc.subarray(KINDS),
    contact: fc.boolean(),
    languages: fc.constantFrom<Language[]>(['en'], ['en'], ['en', 'fr']),
    clauses: fc.subarray([...CLAUSE_HEADINGS].filter((each) => each !== 'background'), { minLength: 1, maxLength: 9 }),
    items: fc.subarray([...AGENDA_ITEMS], { minLength: 2 }),
    lifetime: maybe(fc.record({ months: fc.constantFrom(6, 9, 12, 18, 24), from: fc.constantFrom('firstMeeting' as const, 'establishment' as const) })),
  })
  .map((seed): ComposeFacts => {
    const start = addDays(seed.date, seed.ahead);
    const end = addDays(start, seed.days);
    const founded = addDays(seed.date, -seed.ago);
    const acronym = `${seed.kind}-${seed.letters}`;
    const remote = seed.mode === 'remote';
    const times = seed.clock ? { startTime: `${String(seed.clock[0]).padStart(2, '0')}:${seed.clock[2]}`, endTime: seed.open && seed.days > 0 ? null : `${seed.clock[1]}:${seed.clock[2]}` } : {};
    const with_ = seed.collocated && !remote ? { group: seed.collocated.group, start: addDays(start, -seed.collocated.before), end: addDays(end, seed.collocated.length) } : null;
    return aLetter({
      number: seed.number,
      date: seed.date,
      contact: { telephone: '+41 22 730 5126', fax: seed.contact ? '+41 22 730 5853' : null, name: seed.contact ? 'Ines Okafor' : null, email: `tsb${acronym.replace('-', '').toLowerCase()}@itu.int` },
      group: { acronym, kind: seed.kind, parent: seed.parent, name: DIGITAL_TOPIC },
      establishedBy: { body: seed.founder, start: founded, end: addDays(founded, seed.days) },
      chairs: seed.people.slice(0, seed.chairs),
      viceChairs: seed.people.slice(seed.chairs),
      meeting: {
        start, end, ...times, mode: seed.mode, registrationRequired: seed.registration, colocatedWith: with_,
        timeZone: seed.clock ? (remote && seed.utc ? 'UTC' : remote ? 'Europe/Zurich' : seed.city.zone) : null,
        place: remote ? null : seed.city.name,
      },
      deadlines: seed.due.map((kind, at) => ({ kind, date: addDays(start, -40 + at * 6) })),
      homePage: `https://www.itu.int/en/ITU-T/${seed.kind === 'JCA' ? 'jca' : 'focusgroups'}/${seed.letters.toLowerCase()}`,
      workingLanguages: seed.languages,
      termsOfReference: seed.clauses.map((heading, at) => ({ number: String(at + 1), title: phrasesOf('en').clauses[heading][0] })),
      agenda: seed.items.map((item) => phrasesOf('en').agenda[item][0]),
      // Rec. ITU-T A.1 sets no lifetime for a JCA: only a focus group's stands in the letter itself.
      lifetime: seed.kind === 'FG' ? seed.lifetime : null,
    });
  });

const DIGITAL_TOPIC: Words = { en: 'digital twins', fr: 'les jumeaux numériques', es: 'gemelos digitales', ru: 'цифровые двойники', zh: '数字孪生', ar: 'التوائم الرقمية' };

