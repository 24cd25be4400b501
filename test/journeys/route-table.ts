// Every route of the site as a row: where it is asked, in which forms, and what each role gets. test/pages.test.ts fails for a route
// that has no row here. The six answers are those to nobody, a reader, an officer of the group, an officer of another group, the
// secretariat, somebody whose session was ended. A member, a participant and a focal point get what a reader gets, somebody erased what
// an ended session gets, unless `also` says otherwise (`answersTo`).

import { newId } from '../../src/kit/ids.js';
import { A_PASSPORT, aTyped } from '../../src/modules/participation/testing.js';
import type { Format } from '../../src/http/route.js';
import { OVERLAP_ACTS, OVERLAP_READS } from './overlap-rows.js';
import { ROADMAP_ACTS, ROADMAP_READS } from './roadmap-rows.js';
import { MAIL_ACTS, MAIL_READS } from './mail-rows.js';
import { ACCOUNT_ACTS, ACCOUNT_READS } from './account-rows.js';
import type { VisitorKind, World } from './world.js';

export interface ReadRow {
  route: string;
  /** Below the language. */
  at: (world: World, kind: VisitorKind) => string | Promise<string>;
  forms: Format[];
  answers: string;
  /** Where a member, a participant, a focal point or somebody erased gets something else. */
  also?: Partial<Record<'member' | 'participant' | 'focalPoint' | 'removed', number>>;
}

export interface ActRow {
  route: string;
  at: ReadRow['at'];
  form?: (kind: VisitorKind) => Record<string, string>;
  answers: string;
  also?: ReadRow['also'];
  /** What it answers to another site, where it may come from anywhere (RFC 8058); else 403. */
  elsewhere?: number;
}

/** The answers of a row to all visitors, in the order of VISITORS. */
export function answersTo(row: Pick<ReadRow, 'answers' | 'also'>): string {
  const [nobody, reader, officer, otherOfficer, secretariat, ended] = row.answers.split(' ');
  const { member = reader, participant = reader, focalPoint = reader, removed = ended } = row.also ?? {};
  return [nobody, reader, member, participant, officer, otherOfficer, focalPoint, secretariat, ended, removed].join(' ');
}

const ALL = '200 200 200 200 200 200';
const SIGNED_IN = '302 200 200 200 200 302';
const OFFICER = '302 403 200 403 200 302';
const SECRETARIAT = '302 403 403 403 200 302';

const group =
  (rest = '') =>
  (world: World) =>
    `/groups/${world.group.slug}${rest}`;
const received =
  (rest = '') =>
  (world: World) =>
    `/intake/${world.received}${rest}`;
const letter =
  (rest = '') =>
  (world: World) =>
    `/groups/${world.group.slug}/letters/${world.letter}${rest}`;
/** The meeting ahead, for which the reader and the secretariat have registered. */
const MEETING_PATH = '/groups/:group/meetings/:number{[0-9]+}';
const ahead = (rest: string) => (world: World) => `/groups/${world.group.slug}/meetings/2${rest}`;
const participant =
  (rest = '') =>
  (world: World) =>
    ahead(`/participants/${world.registration}${rest}`)(world);
const person =
  (rest = '') =>
  (world: World) =>
    `/people/${world.person}${rest}`;
const fixed = (path: string) => () => path;

export const READS: ReadRow[] = [
  ...ACCOUNT_READS,
  ...OVERLAP_READS,
  ...MAIL_READS,
  { route: '/', at: fixed('/'), forms: ['html', 'json'], answers: ALL },
  { route: '/sign-in', at: fixed('/sign-in'), forms: ['html'], answers: ALL },
  { route: '/enter/:token', at: async (world, kind) => `/enter/${await world.link(kind)}`, forms: ['html'], answers: ALL, also: { removed: 404 } },
  { route: '/me', at: fixed('/me'), forms: ['html', 'json'], answers: SIGNED_IN },
  { route: '/journal', at: fixed('/journal'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/intake', at: fixed('/intake'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/intake/:received', at: received(), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/intake/:received/original', at: received('/original'), forms: ['txt'], answers: SECRETARIAT },
  { route: '/search', at: fixed('/search?q=quantum'), forms: ['html', 'json'], answers: ALL },
  { route: '/calendar', at: fixed('/calendar?month=2027-01'), forms: ['html', 'json', 'ics'], answers: ALL },
  { route: '/due', at: fixed('/due'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/bodies', at: fixed('/bodies?q=study'), forms: ['html', 'json'], answers: ALL },
  { route: '/bodies/new', at: fixed('/bodies/new'), forms: ['html'], answers: SECRETARIAT },
  { route: '/bodies/:body', at: fixed('/bodies/sg13'), forms: ['html', 'json'], answers: ALL },
  { route: '/bodies/:body/edit', at: fixed('/bodies/sg13/edit'), forms: ['html'], answers: SECRETARIAT },
  { route: '/people', at: fixed('/people?q=a'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/people/new', at: fixed('/people/new'), forms: ['html'], answers: SECRETARIAT },
  { route: '/people/import', at: fixed('/people/import'), forms: ['html'], answers: SECRETARIAT },
  { route: '/people/import/:list', at: async (world) => `/people/import/${await world.list()}`, forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/people/duplicates', at: fixed('/people/duplicates'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/people/:person', at: person(), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/people/:person/names', at: person('/names'), forms: ['html'], answers: SECRETARIAT },
  { route: '/people/:person/personal', at: person('/personal'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/people/:person/merge', at: async (world) => `/people/${world.person}/merge?with=${world.double}`, forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/me/profile', at: fixed('/me/profile'), forms: ['html', 'json'], answers: SIGNED_IN },
  { route: '/me/profile/names', at: fixed('/me/profile/names'), forms: ['html'], answers: SIGNED_IN },
  { route: '/me/personal', at: fixed('/me/personal'), forms: ['html', 'json'], answers: SIGNED_IN },
  { route: '/bodies/:body/focal-points', at: fixed('/bodies/sg13/focal-points'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/verify-address/:token', at: async (world) => `/verify-address/${await world.verification()}`, forms: ['html'], answers: ALL },
  { route: '/catalogue', at: fixed('/catalogue?q=key+distribution'), forms: ['html', 'json', 'csv', 'bib', 'ris', 'xlsx', 'csl', 'jsonl', 'yaml', 'bibxml', 'isoopen', 'rfcindex'], answers: ALL },
  { route: '/catalogue/changes', at: fixed('/catalogue/changes?since=2026-11-01&what=new'), forms: ['html', 'json', 'atom'], answers: ALL },
  { route: '/catalogue/imports', at: fixed('/catalogue/imports'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/catalogue/imports/:import', at: (world) => `/catalogue/imports/${world.listImport}`, forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/catalogue/:record', at: fixed('/catalogue/ITU%3AITU-T%20Y.9800%20(10~2019)'), forms: ['html', 'json'], answers: ALL },
  { route: '/groups', at: fixed('/groups'), forms: ['html', 'json'], answers: ALL },
  { route: '/groups/:group', at: group(), forms: ['html', 'json', 'ics', 'atom'], answers: ALL },
  { route: '/groups/:group/people', at: group('/people'), forms: ['html', 'json'], answers: ALL },
  { route: '/groups/:group/terms', at: group('/terms?beside=fr'), forms: ['html', 'json', 'txt'], answers: ALL },
  { route: '/groups/:group/terms/edit', at: group('/terms/edit?language=fr'), forms: ['html'], answers: SECRETARIAT },
  { route: '/groups/:group/access', at: group('/access'), forms: ['html'], answers: SECRETARIAT },
  { route: '/groups/:group/officers/:officer', at: (world) => `/groups/${world.group.slug}/officers/${world.officer}`, forms: ['html', 'json'], answers: SECRETARIAT },
  { route: '/groups/:group/news', at: group('/news'), forms: ['html', 'json', 'atom'], answers: ALL },
  { route: '/groups/:group/history', at: group('/history'), forms: ['html', 'json'], answers: ALL },
  { route: '/groups/:group/meetings', at: group('/meetings'), forms: ['html', 'json', 'ics'], answers: ALL },
  { route: '/groups/:group/meetings/convene', at: group('/meetings/convene'), forms: ['html'], answers: OFFICER },
  { route: '/groups/:group/meetings/:number{[0-9]+}', at: group('/meetings/1'), forms: ['html', 'json', 'ics'], answers: ALL },
  { route: '/groups/:group/meetings/:number{[0-9]+}/change', at: group('/meetings/1/change'), forms: ['html'], answers: OFFICER },
  { route: `${MEETING_PATH}/register`, at: ahead('/register'), forms: ['html'], answers: ALL },
  { route: `${MEETING_PATH}/registration`, at: ahead('/registration'), forms: ['html', 'json'], answers: SIGNED_IN },
  { route: `${MEETING_PATH}/registration/change`, at: ahead('/registration/change'), forms: ['html'], answers: '302 200 404 404 200 302', also: { member: 404, focalPoint: 404 } },
  { route: `${MEETING_PATH}/registration/passport`, at: ahead('/registration/passport'), forms: ['html'], answers: '302 404 404 404 200 302' },
  { route: `${MEETING_PATH}/participants`, at: ahead('/participants'), forms: ['html', 'json', 'xlsx', 'csv', 'docx'], answers: ALL },
  { route: `${MEETING_PATH}/participants/new`, at: ahead('/participants/new'), forms: ['html'], answers: OFFICER },
  { route: `${MEETING_PATH}/participants/:registration`, at: participant(), forms: ['html', 'json'], answers: '302 404 200 404 200 302' },
  { route: `${MEETING_PATH}/registration-form`, at: ahead('/registration-form'), forms: ['html'], answers: OFFICER },
  { route: `${MEETING_PATH}/check-in`, at: ahead('/check-in'), forms: ['html', 'json'], answers: OFFICER },
  { route: `${MEETING_PATH}/letters`, at: ahead('/letters'), forms: ['html', 'json'], answers: SECRETARIAT },
  { route: `${MEETING_PATH}/registration/papers/:paper`, at: (world) => `/groups/${world.group.slug}/meetings/2/registration/papers/${world.paper}`, forms: ['pdf'], answers: '302 404 200 404 200 302' },
  { route: '/verify/:code', at: (world) => `/verify/${world.paperCode}`, forms: ['html', 'json'], answers: ALL },
  { route: '/approvals', at: fixed('/approvals'), forms: ['html', 'json'], answers: SIGNED_IN },
  { route: '/groups/:group/circulars', at: group('/circulars'), forms: ['html', 'json'], answers: ALL },
  { route: '/groups/:group/letters', at: group('/letters'), forms: ['html', 'json'], answers: OFFICER },
  { route: '/groups/:group/letters/:letter', at: letter(), forms: ['html', 'json'], answers: OFFICER },
  { route: '/groups/:group/letters/:letter/file', at: letter('/file'), forms: ['txt'], answers: OFFICER },
  { route: '/groups/:group/manage', at: group('/manage'), forms: ['html'], answers: OFFICER },
  ...ROADMAP_READS,
];

const POST_SECRETARIAT = (allowed: number) => `403 403 403 403 ${allowed} 403`;
const POST_OFFICER = (allowed: number) => `403 403 ${allowed} 403 ${allowed} 403`;

const MEETING = { start: '2027-06-15', end: '2027-06-15', startTime: '09:30', endTime: '12:30', timeZone: 'Europe/Zurich', place: 'Geneva', mode: 'hybrid', agendaItems: '1. Opening' };

export const ACTS: ActRow[] = [
  ...ACCOUNT_ACTS,
  ...OVERLAP_ACTS,
  ...MAIL_ACTS,
  ...ROADMAP_ACTS,
  { route: `${MEETING_PATH}/participants/:registration/:move`, at: participant('/approve'), answers: '403 404 303 404 422 403' },
  { route: `${MEETING_PATH}/participants/several`, at: ahead('/participants/several'), answers: POST_OFFICER(422) },
  { route: `${MEETING_PATH}/letters`, at: ahead('/letters'), form: () => ({ how: 'atOnce' }), answers: POST_SECRETARIAT(422) },
  { route: '/approvals', at: fixed('/approvals'), answers: '403 422 422 422 422 403' },
  { route: `${MEETING_PATH}/participants/new`, at: ahead('/participants/new'), form: () => ({ ...aTyped(), email: 'entered@example.org' }), answers: '403 403 422 403 303 403' },
  { route: `${MEETING_PATH}/register`, at: ahead('/register'), form: (kind) => ({ ...aTyped(), email: `${kind}@example.net` }), answers: '303 303 303 422 303 303', also: { member: 422, focalPoint: 422 } },
  { route: `${MEETING_PATH}/registration/change`, at: ahead('/registration/change'), form: () => ({ ...aTyped({ visa: 'yes' }), ...A_PASSPORT }), answers: '403 303 303 404 303 403', also: { member: 404, focalPoint: 404 } },
  { route: `${MEETING_PATH}/registration/:move{withdraw|accept}`, at: ahead('/registration/accept'), answers: '403 422 422 404 422 403', also: { member: 404, focalPoint: 404 } },
  { route: `${MEETING_PATH}/registration/presence`, at: ahead('/registration/presence'), answers: '403 422 422 404 422 403', also: { member: 404, focalPoint: 404 } },
  { route: `${MEETING_PATH}/registration/remote`, at: ahead('/registration/remote'), answers: '403 422 422 404 422 403', also: { member: 404, focalPoint: 404 } },
  { route: `${MEETING_PATH}/badges`, at: ahead('/badges'), answers: POST_OFFICER(303) },
  { route: `${MEETING_PATH}/registration/papers`, at: ahead('/registration/papers'), form: () => ({ kind: 'badge', language: 'en' }), answers: '403 303 303 404 303 403', also: { member: 404, focalPoint: 404 } },
  { route: `${MEETING_PATH}/check-in`, at: ahead('/check-in'), form: () => ({ code: 'nobody' }), answers: POST_OFFICER(303) },
  { route: `${MEETING_PATH}/registration-form`, at: ahead('/registration-form'), form: () => ({ offerHours: '48' }), answers: POST_OFFICER(303) },
  { route: '/sign-in', at: fixed('/sign-in'), form: (kind) => ({ email: `${kind}@example.net` }), answers: ALL },
  { route: '/sign-in', at: fixed('/sign-in'), form: () => ({ email: 'no address' }), answers: '422 422 422 422 422 422' },
  { route: '/enter/:token', at: async (world, kind) => `/enter/${await world.link(kind)}`, answers: '303 303 303 303 303 303', also: { removed: 404 } },
  { route: '/sign-out', at: fixed('/sign-out'), answers: '303 303 303 303 303 303' },
  { route: '/me/sessions/:session/end', at: fixed(`/me/sessions/${newId()}/end`), answers: '403 404 404 404 404 403' },
  { route: '/people/new', at: fixed('/people/new'), form: (kind) => ({ 'given-0': 'Made', 'family-0': `By ${kind}` }), answers: POST_SECRETARIAT(303) },
  { route: '/people/new', at: fixed('/people/new'), form: () => ({ email: 'nameless@example.org' }), answers: POST_SECRETARIAT(422) },
  { route: '/people/import', at: fixed('/people/import'), answers: POST_SECRETARIAT(422) },
  { route: '/people/import/:list/apply', at: fixed(`/people/import/${newId()}/apply`), answers: POST_SECRETARIAT(404) },
  { route: '/people/duplicates/apart', at: fixed('/people/duplicates/apart'), form: () => ({ one: newId(), other: newId() }), answers: POST_SECRETARIAT(404) },
  { route: '/people/:person/merge', at: person('/merge'), form: () => ({ with: newId(), seal: '' }), answers: POST_SECRETARIAT(404) },
  { route: '/people/:person/names', at: person('/names'), form: () => ({ 'given-0': 'Double', 'family-0': 'Person' }), answers: POST_SECRETARIAT(303) },
  { route: '/people/:person/addresses', at: person('/addresses'), form: () => ({ email: 'no address' }), answers: POST_SECRETARIAT(422) },
  { route: '/people/:person/addresses/remove', at: person('/addresses/remove'), form: () => ({ email: 'not@example.org' }), answers: POST_SECRETARIAT(404) },
  { route: '/people/:person/affiliations', at: person('/affiliations'), form: () => ({ body: 'ETSI', from: '2026-11-01' }), answers: POST_SECRETARIAT(303) },
  { route: '/people/:person/affiliations/:affiliation/end', at: person(`/affiliations/${newId()}/end`), form: () => ({ until: '2026-11-21' }), answers: POST_SECRETARIAT(404) },
  { route: '/people/:person/personal/erase', at: person('/personal/erase'), form: () => ({ name: 'Nobody' }), answers: POST_SECRETARIAT(422) },
  { route: '/me/profile/names', at: fixed('/me/profile/names'), form: () => ({ 'given-0': '' }), answers: '403 422 422 422 422 403' },
  { route: '/me/profile/addresses', at: fixed('/me/profile/addresses'), form: () => ({ email: 'no address' }), answers: '403 422 422 422 422 403' },
  { route: '/me/profile/addresses/remove', at: fixed('/me/profile/addresses/remove'), form: () => ({ email: 'not@example.org' }), answers: '403 404 404 404 404 403' },
  { route: '/me/profile/affiliations', at: fixed('/me/profile/affiliations'), form: () => ({ body: 'ETSI' }), answers: '403 303 303 303 303 403' },
  { route: '/me/profile/affiliations/:affiliation/end', at: fixed(`/me/profile/affiliations/${newId()}/end`), form: () => ({ until: '2026-11-21' }), answers: '403 404 404 404 404 403' },
  { route: '/bodies/:body/focal-points', at: fixed('/bodies/sg13/focal-points'), form: () => ({ email: 'unknown@nowhere.example' }), answers: POST_SECRETARIAT(422) },
  { route: '/bodies/:body/focal-points/:person/end', at: fixed(`/bodies/sg13/focal-points/${newId()}/end`), answers: POST_SECRETARIAT(404) },
  { route: '/verify-address/:token', at: async (world) => `/verify-address/${await world.verification()}`, answers: '303 303 303 303 303 303' },
  { route: '/bodies/new', at: fixed('/bodies/new'), form: (kind) => ({ kind: 'forum', 'name-en': `Forum of ${kind}` }), answers: POST_SECRETARIAT(303) },
  { route: '/bodies/new', at: fixed('/bodies/new'), form: () => ({ kind: 'forum', acronym: 'ETSI' }), answers: POST_SECRETARIAT(422) },
  { route: '/bodies/:body/edit', at: fixed('/bodies/oif/edit'), form: () => ({ kind: 'forum', acronym: 'OIF', 'name-en': 'Optical Internetworking Forum' }), answers: POST_SECRETARIAT(303) },
  { route: '/catalogue/imports', at: fixed('/catalogue/imports'), answers: POST_SECRETARIAT(422) },
  { route: '/catalogue/imports/:import', at: (world) => `/catalogue/imports/${world.listImport}`, answers: POST_SECRETARIAT(422) },
  { route: '/catalogue/imports/:import', at: (world) => `/catalogue/imports/${world.listImport}`, form: () => ({ 'field.designation': 'Number' }), answers: POST_SECRETARIAT(303) },
  { route: '/groups/:group/access', at: group('/access'), form: () => ({ email: 'aide@example.org', capacity: 'secretary' }), answers: POST_SECRETARIAT(303) },
  { route: '/groups/:group/access', at: group('/access'), form: () => ({ email: 'no address', capacity: 'secretary' }), answers: POST_SECRETARIAT(422) },
  { route: '/groups/:group/access/:person/end', at: group(`/access/${newId()}/end`), answers: POST_SECRETARIAT(404) },
  { route: '/intake', at: fixed('/intake'), answers: POST_SECRETARIAT(422) },
  { route: '/intake/paste', at: fixed('/intake/paste'), form: () => ({ text: 'Dear all' }), answers: POST_SECRETARIAT(303) },
  { route: '/intake/paste', at: fixed('/intake/paste'), form: () => ({ text: ' ' }), answers: POST_SECRETARIAT(422) },
  { route: '/intake/:received/correct', at: received('/correct'), form: () => ({ path: 'contact.name', value: 'Ana Example' }), answers: POST_SECRETARIAT(303) },
  { route: '/intake/:received/correct', at: received('/correct'), form: () => ({ path: 'no.such', value: '?' }), answers: POST_SECRETARIAT(422) },
  { route: '/intake/:received/adopt', at: (world) => `/intake/${world.unreadable}/adopt`, answers: POST_SECRETARIAT(409) },
  { route: '/intake/:received/adopt', at: received('/adopt'), form: () => ({ reason: '' }), answers: POST_SECRETARIAT(422) },
  { route: '/intake/:received/set-aside', at: received('/set-aside'), form: () => ({ reason: '' }), answers: POST_SECRETARIAT(422) },
  { route: '/intake/:received/set-aside', at: received('/set-aside'), form: () => ({ reason: 'A test' }), answers: POST_SECRETARIAT(303) },
  { route: '/intake/:received/take-back', at: received('/take-back'), answers: POST_SECRETARIAT(303) },
  { route: '/intake/:received/take-back', at: received('/take-back'), answers: POST_SECRETARIAT(409) },
  {
    route: '/groups/:group/people/representatives',
    at: group('/people/representatives'),
    form: (kind) => ({ body: 'SG17', email: `sent.by.${kind.toLowerCase()}@example.org`, name: 'Sent By', by: 'meeting', reference: 'R 1' }),
    answers: POST_OFFICER(303),
  },
  { route: '/groups/:group/people/representatives', at: group('/people/representatives'), form: () => ({ body: 'nobody', by: 'letter', reference: 'R' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/people/representatives/:one/end', at: group(`/people/representatives/${newId()}/end`), form: () => ({ until: '2026-11-21' }), answers: POST_OFFICER(404) },
  { route: '/groups/:group/people/experts', at: group('/people/experts'), form: () => ({ expertEmail: 'no address', purpose: 'p', inviter: 'c' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/people/experts/:one/end', at: group(`/people/experts/${newId()}/end`), form: () => ({ until: '2026-11-21' }), answers: POST_OFFICER(404) },
  { route: '/groups/:group/contact', at: group('/contact'), form: () => ({ email: 'group@example.org' }), answers: POST_OFFICER(303) },
  { route: '/groups/:group/contact', at: group('/contact'), form: () => ({ email: 'no address' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/news', at: group('/news'), form: () => ({ language: 'en', title: 'More', text: 'More.' }), answers: POST_OFFICER(303) },
  { route: '/groups/:group/news', at: group('/news'), form: () => ({ language: 'en', title: '', text: '' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/terms/edit', at: group('/terms/edit'), form: () => ({ language: 'en', text: '1 Scope', step: 'keep' }), answers: POST_SECRETARIAT(422) },
  { route: '/groups/:group/meetings/convene', at: group('/meetings/convene'), form: () => MEETING, answers: POST_OFFICER(303) },
  { route: '/groups/:group/meetings/convene', at: group('/meetings/convene'), form: () => ({ ...MEETING, start: '2026-11-22' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/meetings/:number{[0-9]+}/change', at: group('/meetings/1/change'), form: () => ({ ...MEETING, seen: 'long ago', step: 'keep' }), answers: POST_OFFICER(409) },
  { route: '/groups/:group/meetings/:number{[0-9]+}/moves/:move', at: group('/meetings/1/moves/fly'), answers: POST_OFFICER(422) },
  { route: '/groups/:group/meetings/:number{[0-9]+}/report', at: group('/meetings/1/report'), form: () => ({ on: '2000-01-01' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/letters', at: group('/letters'), form: () => ({ kind: 'collectiveLetter', language: 'ru', meeting: '1' }), answers: POST_OFFICER(303) },
  { route: '/groups/:group/letters', at: group('/letters'), form: () => ({ kind: 'correction', language: 'en' }), answers: POST_OFFICER(422) },
  { route: '/groups/:group/moves/:move', at: group('/moves/decide'), form: () => ({ on: '2026-11-01' }), answers: POST_SECRETARIAT(422) },
  { route: '/groups/:group/milestones/:place{[0-9]+}', at: group('/milestones/99'), form: () => ({ on: '2026-11-01' }), answers: POST_OFFICER(404) },
  { route: '/groups/:group/officers', at: group('/officers'), form: () => ({ role: 'viceChair', name: 'Ana Example' }), answers: POST_SECRETARIAT(303) },
  { route: '/groups/:group/officers', at: group('/officers'), form: () => ({ role: 'king', name: 'Ana' }), answers: POST_SECRETARIAT(422) },
  { route: '/groups/:group/officers/:officer/person', at: (world) => `/groups/${world.group.slug}/officers/${world.officer}/person`, form: () => ({ email: 'no address' }), answers: POST_SECRETARIAT(422) },
  { route: '/groups/:group/officers/:officer/person', at: (world) => `/groups/${world.group.slug}/officers/${world.officer}/person`, form: () => ({ email: 'officer.person@example.org' }), answers: POST_SECRETARIAT(303) },
  { route: '/groups/:group/officers/:officer/person/take-back', at: (world) => `/groups/${world.group.slug}/officers/${world.officer}/person/take-back`, answers: POST_SECRETARIAT(303) },
  { route: '/groups/:group/officers/:officer/end', at: (world) => `/groups/${world.group.slug}/officers/${world.officer}/end`, form: () => ({ until: '2026-11-20' }), answers: POST_SECRETARIAT(303) },
];
