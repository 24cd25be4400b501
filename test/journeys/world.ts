// A workspace with something of everything, and somebody of each role with a real session.

import type { Hono } from 'hono';
import { DEMO_LETTERS, LETTER_TO_TRY } from '../../src/app/demo-letters.js';
import { siteOf } from '../../src/app/site.js';
import { SESSION_COOKIE } from '../../src/http/index.js';
import { SYSTEM } from '../../src/kit/actor.js';
import { addNews } from '../../src/modules/groups/actions.js';
import { readGroup } from '../../src/modules/groups/reads.js';
import { adopt, readReceived, receive } from '../../src/modules/intake/actions.js';
import { convene } from '../../src/modules/meetings/actions.js';
import { meetingsOf } from '../../src/modules/meetings/reads.js';
import { askForPaper, decide as decideRegistration } from '../../src/modules/participation/actions.js';
import { papersOf } from '../../src/modules/participation/reads.js';
import { inviteExpert } from '../../src/modules/representatives/actions.js';
import { A_PASSPORT, aRegistration, aTyped } from '../../src/modules/participation/testing.js';
import { importRecords, receiveList } from '../../src/modules/catalogue/actions.js';
import { aRecord, rowsOf } from '../../src/modules/catalogue/testing.js';
import { appoint, enter, grantMember, invite, signOut } from '../../src/modules/accounts/actions.js';
import { readBody } from '../../src/modules/bodies/reads.js';
import { erasePerson, nameFocalPoint } from '../../src/modules/people/actions.js';
import { personByAddress } from '../../src/modules/people/reads.js';
import type { Ctx } from '../../src/storage/index.js';
import { type MailWorld, aMailWorld } from './mail-world.js';
import { NOW, aCtx, anApp, doJobs } from '../support/index.js';
import { type PeopleWorld, aPeopleWorld } from './people-world.js';

export const ORIGIN = 'http://comity.test';
/** The body in the paths. */
export const BODY = 'sg13';

/**
 * Who visits: nobody; a reader; somebody with member-level access; an approved participant of the meeting ahead; an officer of the group in
 * the path; an officer of another; the focal point of the body in the path; the secretariat; somebody whose session was ended; somebody who
 * was erased.
 */
export const VISITORS = ['nobody', 'reader', 'member', 'participant', 'officer', 'otherOfficer', 'focalPoint', 'secretariat', 'ended', 'removed'] as const;
export type VisitorKind = (typeof VISITORS)[number];

export interface World extends MailWorld, PeopleWorld {
  ctx: Ctx;
  site: Hono;
  /** The group in the paths, and another. */
  group: { id: string; slug: string };
  other: { id: string; slug: string };
  /** An officer of the group, by the id of the term. */
  officer: string;
  /** A letter that waits in the intake, and one that could not be read. */
  received: string;
  unreadable: string;
  /** A letter that was written from the page of the group. */
  letter: string;
  /** A registration of the reader for the meeting ahead. */
  registration: string;
  /** A badge that was made, and the code that verifies it. */
  paper: string;
  paperCode: string;
  /** A table of standards that waits for its columns; a record of the catalogue is `ITU-T Y.9800 (10/2019)`. */
  listImport: string;
  /** Signs somebody in anew; gives the session token, null for nobody. */
  session: (kind: VisitorKind) => Promise<string | null>;
  /** Makes a sign-in link: its token. */
  link: (kind: VisitorKind) => Promise<string>;
}

/** The bytes of a letter of the demonstration. */
export function demoLetter(name: string): { name: string; bytes: Uint8Array } {
  const found = [...DEMO_LETTERS, LETTER_TO_TRY].find((letter) => letter.name === name);
  if (!found) throw new Error(`There is no ${name} in the demonstration`);
  return found;
}

/** Receives, reads and adopts letters of the demonstration; gives the group of the last. */
export async function adoptLetters(ctx: Ctx, ...names: string[]): Promise<{ id: string; slug: string; received: string }> {
  let last = { id: '', slug: '', received: '' };
  for (const name of names) {
    const { id } = await receive(ctx, demoLetter(name));
    await readReceived(ctx, id);
    const { groupId, groupSlug } = await adopt(ctx, { id, reason: null });
    last = { id: groupId, slug: groupSlug, received: id };
  }
  return last;
}

/** Two groups from letters, a meeting ahead, news, a letter that waits: what the pages need to have something to show. */
export async function aWorld(): Promise<World> {
  const ctx = await aCtx();
  const group = await adoptLetters(ctx, 'circular-68-en.txt', 'circular-68-fr.txt', 'circular-68-ar.txt');
  const other = await adoptLetters(ctx, 'circular-7-en.txt');
  await aMeetingAhead(ctx, group.id, '2027-01-12');
  await addNews(ctx, { groupId: group.id, title: { en: 'News' }, text: { en: 'Something happened.' } });
  const { id: received } = await receive(ctx, LETTER_TO_TRY);
  const { id: unreadable } = await receive(ctx, { name: 'note.txt', bytes: new TextEncoder().encode('A note on lunch.') });
  await doJobs({ now: NOW });
  const officer = (await readGroup(ctx.db, { id: group.id }))?.officers[0]?.id ?? '';
  const people = await persons(ctx, group, other);
  const site = siteOf(await anApp({ now: NOW }));
  const asked = await send(site, `/en/groups/${group.slug}/letters`, await people.session('secretariat'), { kind: 'circular', language: 'en' });
  const letter = asked.headers.get('location')?.split('/').at(-1) ?? '';
  const registered = await registrations(ctx, group.id);
  const listImport = await aCatalogue(ctx);
  const mail = await aMailWorld(ctx, group);
  await doJobs({ now: NOW });
  const known = await aPeopleWorld(ctx, group);
  return { ctx, site, group, other, officer, received, unreadable, letter, ...registered, ...known, listImport, ...mail, ...people };
}

/** A meeting with deadlines and an agenda, months ahead. */
export async function aMeetingAhead(ctx: Ctx, groupId: string, on: string): Promise<{ number: number }> {
  return convene(ctx, {
    groupId,
    start: on,
    end: on,
    startTime: '13:00',
    endTime: '15:00',
    timeZone: 'Europe/Zurich',
    place: 'Geneva',
    mode: 'hybrid',
    registrationRequired: true,
    colocatedWith: null,
    deadlines: [{ kind: 'contributions', on: '2027-01-05' }],
    agenda: ['Opening', 'Closing'],
    language: 'en',
  });
}

/** Two records in the catalogue, and a table that waits for its columns; gives its import. */
async function aCatalogue(ctx: Ctx): Promise<string> {
  const records = [aRecord('ITU-T Y.9800 (10/2019)', { titles: { en: 'Networks for quantum key distribution' } }), aRecord('ISO/IEC 99594-8:2020', { titles: { en: 'The directory', fr: 'L’annuaire' } })];
  await importRecords(ctx, { name: 'list.jsonl', format: 'jsonl', rows: rowsOf(records) });
  const file = await ctx.files.put(new TextEncoder().encode('Number,Title\r\nISO 99001:2020,Something\r\n'));
  return receiveList(ctx, { name: 'list.csv', file, format: null, dry: false });
}

/** The reader and the secretariat have registered for the meeting ahead, the latter with a passport, approved and with a badge; gives that of the reader. */
async function registrations(ctx: Ctx, groupId: string): Promise<{ registration: string; paper: string; paperCode: string }> {
  const ahead = (await meetingsOf(ctx.db, groupId)).rows.at(-1)?.id ?? '';
  const register = async (email: string, typed: Record<string, string>) => {
    const { personId } = await invite(ctx, { email, role: 'reader' });
    const actor = { personId, name: 'A participant', siteRoles: [], offices: [] };
    await inviteExpert(ctx, { groupId, person: { personId }, by: 'The chair', purpose: 'Quantum keys' });
    return (await aRegistration(await aCtx({ actor }), { personId, email }, ahead, { typed: aTyped(typed) })).id;
  };
  const approved = await register('secretariat@example.org', { visa: 'yes', ...A_PASSPORT });
  await decideRegistration(ctx, { id: approved, move: 'approve', origin: null });
  await askForPaper(ctx, { registrationId: approved, kind: 'badge', language: 'en', origin: ORIGIN });
  const [badge] = await papersOf(ctx.db, approved);
  return { registration: await register('reader@example.org', {}), paper: badge?.id ?? '', paperCode: badge?.code ?? '' };
}

let removals = 0;
const had = new Set<VisitorKind>();

/** What makes somebody of a kind, once. */
async function given(ctx: Ctx, kind: VisitorKind, personId: string, group: { id: string }, other: { id: string }): Promise<void> {
  const office = kind === 'officer' ? group : kind === 'otherOfficer' ? other : null;
  if (office) await appoint(ctx, { personId, groupId: office.id, capacity: 'secretary' });
  if (had.has(kind)) return;
  had.add(kind);
  const body = await readBody(ctx.db, { slug: BODY });
  if (kind === 'member') await grantMember(ctx, { bodyId: body?.id ?? '', email: 'member@example.org' });
  if (kind === 'focalPoint') await nameFocalPoint(ctx, { bodyId: body?.id ?? '', personId });
  if (kind === 'participant') await participates(ctx, personId, group.id);
}

/** Registers somebody for the meeting ahead, and the secretariat approves. */
async function participates(ctx: Ctx, personId: string, groupId: string): Promise<void> {
  const meetingId = (await meetingsOf(ctx.db, groupId)).rows.find((meeting) => meeting.number === 2)?.id ?? '';
  await inviteExpert(ctx, { groupId, person: { personId }, by: 'The chair', purpose: 'Quantum keys' });
  const actor = { personId, name: 'A participant', siteRoles: [], offices: [] };
  const { id } = await aRegistration(await aCtx({ actor }), { personId, email: 'participant@example.org' }, meetingId, {});
  await decideRegistration(ctx, { id, move: 'approve', origin: null });
}

async function persons(ctx: Ctx, group: { id: string }, other: { id: string }): Promise<Pick<World, 'session' | 'link'>> {
  const link = async (kind: VisitorKind): Promise<string> => {
    const address = kind === 'removed' ? `removed${++removals}@example.org` : `${kind.toLowerCase()}@example.org`;
    const { personId, path } = await invite(ctx, { email: address, role: kind === 'secretariat' ? 'secretariat' : 'reader', name: `A ${kind}` });
    await given(ctx, kind, personId, group, other);
    if (kind === 'removed') await erasePerson(ctx, personId);
    return path.slice('/enter/'.length);
  };
  const session = async (kind: VisitorKind): Promise<string | null> => {
    if (kind === 'nobody') return null;
    const as = kind === 'removed' ? 'reader' : kind;
    const { token } = await enter(ctx, { token: kind === 'removed' ? await removable() : await link(as), agent: 'a test' });
    if (kind === 'ended') await signOut({ ...ctx, actor: SYSTEM }, token);
    if (kind === 'removed') await erasePerson(ctx, (await personByAddress(ctx.db, `removed${removals}@example.org`)) as string);
    return token;
  };
  const removable = async () => (await invite(ctx, { email: `removed${++removals}@example.org`, role: 'reader' })).path.slice('/enter/'.length);
  return { link, session };
}

/** Asks the site as a browser with this session would. */
export async function visit(site: Hono, path: string, session: string | null, accept = 'en'): Promise<Response> {
  return site.request(ORIGIN + path, { headers: { ...cookieOf(session), 'accept-language': accept } });
}

/** Sends a form as a browser with this session would; from another site when `origin` is another. */
export async function send(site: Hono, path: string, session: string | null, body: Record<string, string> | FormData, origin = ORIGIN): Promise<Response> {
  return site.request(ORIGIN + path, {
    method: 'POST',
    body: body instanceof FormData ? body : new URLSearchParams(body),
    headers: { origin, 'sec-fetch-site': origin === ORIGIN ? 'same-origin' : 'cross-site', ...cookieOf(session) },
  });
}

function cookieOf(session: string | null): Record<string, string> {
  return session ? { cookie: `${SESSION_COOKIE}=${session}` } : {};
}

export interface Uploaded {
  name: string;
  bytes: Uint8Array;
}

/** Uploads files through the form of the intake. */
export async function upload(site: Hono, session: string | null, ...files: Uploaded[]): Promise<Response> {
  const body = new FormData();
  for (const { name, bytes } of files) body.append('letters', new Blob([Uint8Array.from(bytes)]), name);
  return send(site, '/en/intake', session, body);
}
