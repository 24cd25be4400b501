import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../../test/support/index.js';
import { type Actor, NOBODY } from '../../../kit/actor.js';
import { LANGUAGES } from '../../../kit/languages.js';
import type { Ctx } from '../../../storage/index.js';
import { foundGroup, move } from '../../groups/actions.js';
import { groupByAcronym, listGroups, readGroup, termsEditions } from '../../groups/reads.js';
import { aFounding } from '../../groups/testing.js';
import { adopt, correct, readReceived, receive } from '../../intake/actions.js';
import { type Received, receivedById } from '../../intake/reads.js';
import { meetingByNumber, meetingsOf } from '../../meetings/reads.js';
import { search } from '../../search/reads.js';
import { adoptCircular } from '../actions.js';
import type { CircularFacts, Reading } from '../circular.js';
import { editionsOf, findingsOf, knownLetter } from '../reads.js';
import { type Edit, edited, knownText } from '../testing.js';

const { db } = await aDatabase();
const REASON = 'The secretariat knows.';

const demo = (name: string) => readFileSync(new URL(`../../../../demo/${name}.txt`, import.meta.url), 'utf8');

/** Receives and reads a text, as the secretariat does. */
async function read(ctx: Ctx, text: string, name = 'letter.txt'): Promise<string> {
  const { id } = await receive(ctx, { name, bytes: new TextEncoder().encode(text) });
  await readReceived(ctx, id);
  return id;
}

/** What was read of a received letter. */
async function factsOf(id: string): Promise<CircularFacts> {
  const received = (await receivedById(db, id)) as Received;
  return (received.draft as Reading).facts;
}

const adoptText = async (ctx: Ctx, text: string, name?: string) => adopt(ctx, { id: await read(ctx, text, name), reason: REASON });

test('a letter becomes a group with officers, terms, meeting, deadlines and agenda', async () => {
  const ctx = await aCtx();
  const { groupSlug, groupId } = await adoptText(ctx, demo('circular-68-en'));
  const known = await readGroup(db, { slug: groupSlug });
  expect(known?.shown).toMatchObject({ slug: 'jca-qkdn', acronym: 'JCA-QKDN', kind: 'JCA', state: 'announced', parent: 'TSAG', establishedBy: 'TSAG', establishedOn: '2022-12-16' });
  expect(known?.shown.officers.map(({ role, name, from }) => [role, name.en, from])).toEqual([
    ['chair', 'Junsen Lai', '2022-12-16'],
    ['viceChair', 'Mark McFadden', '2022-12-16'],
  ]);
  expect(known?.life.firstMeetingOn).toBe('2023-03-22');
  expect(await termsEditions(db, groupId)).toEqual([{ version: 1, language: 'en', since: '2022-12-16' }]);
  const meeting = await meetingByNumber(db, groupId, 1);
  expect(meeting).toMatchObject({
    start: '2023-03-22',
    startTime: '13:00',
    endTime: '14:30',
    startsAt: '2023-03-22T12:00:00.000Z',
    mode: 'hybrid',
    colocatedWith: { group: 'SG13', start: '2023-03-13', end: '2023-03-24' },
    deadlines: [
      { kind: 'contributions', on: '2023-03-13' },
      { kind: 'registration', on: '2023-03-20' },
    ],
  });
  expect(meeting?.place).toMatchObject({ en: 'Geneva', fr: 'Genève', zh: '日内瓦' });
  expect(meeting?.agenda.length).toBe(13);
});

test('the other five languages join the letter, and are compared with it', async () => {
  const ctx = await aCtx();
  for (const language of LANGUAGES.filter((one) => one !== 'en')) expect((await adoptText(ctx, demo(`circular-68-${language}`))).groupSlug).toBe('jca-qkdn');
  const group = await groupByAcronym(db, 'JCA-QKDN');
  const known = await readGroup(db, { id: group?.id as string });
  expect(Object.keys(known?.shown.officers[0]?.name ?? {}).sort()).toEqual([...LANGUAGES].sort());
  expect((await termsEditions(db, known?.shown.id as string)).map(({ version }) => version)).toEqual([1, 1, 1, 1, 1, 1]);
  const meetings = await meetingsOf(db, known?.shown.id as string);
  expect(meetings.rows.length).toBe(1);
  const agenda = (await meetingByNumber(db, known?.shown.id as string, 1))?.agenda ?? [];
  expect(agenda.map(({ title }) => Object.keys(title).length)).toEqual(Array(13).fill(6));
  const editions = await editionsOf(db, known?.shown.id as string);
  expect(editions.map(({ language, number, period }) => [language, number, period])).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh'].map((language) => [language, 68, '2022-2024']));
  const faults = Object.values(await findingsOf(db, known?.shown.id as string)).flat().filter(({ severity }) => severity !== 'note');
  expect(faults).toEqual([]);
});

test('an edition that says otherwise is adopted, with its differences kept', async () => {
  const ctx = await aCtx();
  await adoptText(ctx, demo('circular-7-en'));
  const edits: Edit[] = [['27 mai 2022', '24 mai 2022']];
  const { groupId } = await adoptText(ctx, edited(demo('circular-7-fr'), edits));
  const differing = Object.values(await findingsOf(db, groupId)).flat().filter(({ kind }) => kind === 'editions-differ');
  expect(differing.map(({ message }) => message.params.fact)).toContain('deadlines');
});

test('of eight who adopt one letter at once, all are led to one group and one meeting', async () => {
  const ctx = await aCtx();
  const id = await read(ctx, demo('circular-33-en'));
  const adopted = await Promise.all(Array.from({ length: 8 }, () => adopt(ctx, { id, reason: REASON })));
  expect(new Set(adopted.map(({ groupId }) => groupId)).size).toBe(1);
  expect((await listGroups(db, { size: 500 })).rows.filter(({ acronym }) => acronym === 'FG DLT').length).toBe(1);
  expect((await meetingsOf(db, adopted[0]?.groupId as string)).rows.length).toBe(1);
});

test('of eight copies of one letter that differ in their bytes, one is adopted and all lead to it', async () => {
  const ctx = await aCtx();
  const text = knownText('en-1');
  const ids: string[] = [];
  for (let copy = 0; copy < 8; copy++) ids.push(await read(ctx, text + '\n'.repeat(copy + 1), `copy-${copy}.txt`));
  const adopted = await Promise.all(ids.map((id) => adopt(ctx, { id, reason: REASON })));
  expect(new Set(adopted.map(({ groupId }) => groupId)).size).toBe(1);
  expect((await editionsOf(db, adopted[0]?.groupId as string)).length).toBe(1);
  for (const id of ids) expect((await receivedById(db, id))?.state).toBe('adopted');
});

test('six languages adopted at once make one group in six languages', async () => {
  const ctx = await aCtx();
  const acronym = 'JCA-ABCD';
  const ids = [];
  for (const language of LANGUAGES) ids.push(await read(ctx, demo(`circular-7-${language}`).replaceAll('JCA-DCC', acronym).replace(/(Circular|Circulaire TSB|Circular TSB|Циркуляр|第|المعممة) ?0*7\b/g, '$1 107')));
  for (const id of ids) {
    await correct(ctx, { id, path: 'number', value: '107' });
    await correct(ctx, { id, path: 'group.acronym', value: acronym });
  }
  const adopted = await Promise.all(ids.map((id) => adopt(ctx, { id, reason: REASON })));
  expect(new Set(adopted.map(({ groupId }) => groupId)).size).toBe(1);
  expect((await editionsOf(db, adopted[0]?.groupId as string)).length).toBe(6);
  expect((await meetingsOf(db, adopted[0]?.groupId as string)).rows.length).toBe(1);
});

test('a letter of another group under a number that is taken is refused, and nothing of it stays', async () => {
  const ctx = await aCtx();
  const id = await read(ctx, knownText('en-2'));
  await correct(ctx, { id, path: 'number', value: '68' });
  await correct(ctx, { id, path: 'date', value: '2023-05-01' });
  await expect(adopt(ctx, { id, reason: REASON })).rejects.toThrow('circulars.otherGroup');
  expect(await groupByAcronym(db, (await factsOf(id)).group.acronym as string)).toBe(null);
});

test('a letter without a date is refused at that field, and only the secretariat adopts', async () => {
  const ctx = await aCtx();
  const id = await read(ctx, knownText('en-3'));
  const reading: Reading = { facts: await factsOf(id), places: {}, doubts: [] };
  const undated = { ...reading, facts: { ...reading.facts, date: null } };
  await expect(adoptCircular(ctx, { receivedId: id, reading: undated, despite: null })).rejects.toThrow('circulars.noDate');
  const reader: Actor = { ...NOBODY, siteRoles: ['reader'] };
  await expect(adoptCircular(await aCtx({ actor: reader }), { receivedId: id, reading, despite: REASON })).rejects.toThrow('groups.notSecretariat');
});

test('a letter about a group that was decided announces it', async () => {
  const ctx = await aCtx();
  const text = knownText('fr-3');
  const id = await read(ctx, text);
  const facts = await factsOf(id);
  const { id: groupId } = await foundGroup(ctx, aFounding({ acronym: facts.group.acronym as string, kind: facts.group.kind as string, state: 'proposed', stateOn: '2010-01-01', terms: null }));
  await expect(move(ctx, { groupId, move: 'notify', on: '2010-02-01', route: 'B' })).rejects.toThrow('groups.needsTerms');
  await db.updateTable('groups').set({ state: 'decided', notified_on: '2010-02-01', route: 'B' }).where('id', '=', groupId).execute();
  expect((await adopt(ctx, { id, reason: REASON })).groupId).toBe(groupId);
  const known = await readGroup(db, { id: groupId });
  expect([known?.life.state, known?.life.stateOn]).toEqual(['announced', facts.date]);
  expect(known?.moves.map((made) => made.move)).toEqual(['found', 'announce']);
});

test('no password that a letter prints is shown or found', async () => {
  const ctx = await aCtx();
  const text = edited(demo('circular-33-es'), []);
  const secret = 'Fg-Dlt#2017x';
  const at = text.lastIndexOf('Wi-Fi') >= 0 ? text.lastIndexOf('Wi-Fi') : text.trimEnd().length;
  const withSecret = `${text.slice(0, at)}La contraseña: ${secret} ${text.slice(at)}`;
  const { groupId } = await adoptText(ctx, withSecret);
  const meeting = await meetingByNumber(db, groupId, 1);
  expect(JSON.stringify(meeting?.practical)).toContain('contraseña');
  expect(JSON.stringify([meeting, await readGroup(db, { id: groupId })])).not.toContain(secret);
  expect((await search(db, { words: secret, language: 'es', roles: ['anyone'] })).rows).toEqual([]);
});

test('the number of a letter is known by its study period', async () => {
  expect((await knownLetter(db, { period: '2022-2024', number: 68 }))?.languages.length).toBe(6);
  expect(await knownLetter(db, { period: '2017-2020', number: 68 })).toBe(null);
});
