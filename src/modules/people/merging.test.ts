import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, anApp, doJobs } from '../../../test/support/index.js';
import { type Actor, SYSTEM } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { enter, invite } from '../accounts/actions.js';
import { bodyByName } from '../bodies/reads.js';
import { appointOfficer, confirmOfficer } from '../groups/actions.js';
import { aGroup } from '../groups/testing.js';
import { aList, handIn } from '../lists/testing.js';
import { aMeetingToRegister, aRegistration, aTyped } from '../participation/testing.js';
import { propose } from '../roadmap/actions.js';
import { anEntry } from '../roadmap/testing.js';
import { appointRepresentative } from '../representatives/actions.js';
import { mayTakePart, representativesOf } from '../representatives/reads.js';
import { addKnownPerson, affiliate, askForAddress, erasePerson, keepApart, merge, nameFocalPoint, planMerge } from './actions.js';
import { referencesOf } from './actions/merging.js';
import { fieldWords } from './pages/personal-rows.js';
import { addressesOf, affiliationsOf, bodiesOfFocalPoint, likelyDuplicates, livingPerson, readPerson } from './reads.js';

const { db } = await aDatabase();
process.env.COMITY_MAIL_DOMAIN = 'lists.example';
const ctx = await aCtx();
const ON = '2026-11-21';
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));
const aPerson = async (written: string, email: string) => (await addKnownPerson(ctx, { names: [{ written }], email })).id;

/** Every column of the database that points at a person. */
async function columnsWithPersons(): Promise<string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select source.relname as table, attribute.attname as column
    from pg_constraint constraint_ join pg_class source on source.oid = constraint_.conrelid
    join pg_attribute attribute on attribute.attrelid = source.oid and attribute.attnum = any (constraint_.conkey)
    where constraint_.contype = 'f' and constraint_.confrelid = 'persons'::regclass`.execute(db);
  return [...new Set(rows.map((row) => `${row.table}.${row.column}`))].sort();
}

/** Every column that holds the id of somebody by its name, with a foreign key or without. */
async function columnsNamedForPersons(): Promise<string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'public' and data_type = 'uuid' and (column_name ~ '(^|_)(person|owner|author|holder|user|member|reader|officer)(_id)?$' or column_name ~ '_(by|to|for)$')`.execute(db);
  return rows.map((row) => `${row.table}.${row.column}`).sort();
}

/** Names are compared and joined, what was said of pairs is forgotten, a row that was merged stays merged, and the journal is only added to. */
const NOT_POINTED_ANEW = ['person_names.person_id', 'distinct_persons.one', 'distinct_persons.other', 'persons.merged_into', 'journal.person_id'];

const holdingPersons = async () => [...new Set([...(await columnsWithPersons()), ...(await columnsNamedForPersons())])];

test('every column that holds a person is known to merging, whether it points there or is only named so', async () => {
  const known = new Set([...referencesOf(ctx).map(({ table, column }) => `${table}.${column}`), ...NOT_POINTED_ANEW]);
  const columns = await holdingPersons();
  expect(columns).toEqual(expect.arrayContaining(['affiliations.person_id', 'journal.person_id', 'roadmap_proposals.proposed_by', 'received.received_by']));
  expect(columns.filter((column) => !known.has(column))).toEqual([]);
});

test('merging knows no column that is not there', async () => {
  const { rows } = await sql<{ column: string }>`select table_name || '.' || column_name as column from information_schema.columns where table_schema = 'public'`.execute(db);
  const there = new Set(rows.map((row) => row.column));
  expect(referencesOf(ctx).map(({ table, column }) => `${table}.${column}`).filter((column) => !there.has(column))).toEqual([]);
});

test('every table that holds a person says what it keeps', async () => {
  const said = new Set(ctx.slot('personalRecords').flatMap((records) => records.tables));
  const tables = [...new Set((await holdingPersons()).map((column) => column.split('.')[0] as string))];
  expect(tables.filter((table) => !said.has(table))).toEqual([]);
});

test('every table with an address of somebody says what it keeps', async () => {
  const { rows } = await sql<{ table: string }>`
    select distinct table_name as table from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'ARRAY') and column_name ~ '(^|_)(email|emails|recipient|sender|reply_to)$'`.execute(db);
  const said = new Set(ctx.slot('personalRecords').flatMap((records) => records.tables));
  expect(rows.map((row) => row.table)).toContain('list_posts');
  expect(rows.map((row) => row.table).filter((table) => !said.has(table))).toEqual([]);
});

test('the same name in another order or with other marks, and the same name in two addresses, are likely one', async () => {
  const [one, other] = [await aPerson('José Núñez', 'jose@one.example'), await aPerson('NUNEZ, Jose', 'jn@two.example')];
  const [third, fourth] = [await aPerson('Kim A', 'kim.alpha@one.example'), await aPerson('K. Alpha', 'kim.alpha@two.example')];
  await aPerson('Info Desk', 'info@one.example');
  await aPerson('Another Desk', 'info@two.example');
  const pairs = (await likelyDuplicates(db)).rows.map((pair) => [pair.one, pair.other, pair.because]);
  expect(pairs).toEqual([
    [one, other, 'name'],
    [third, fourth, 'address'],
  ]);
  expect((await likelyDuplicates(db, { personId: third })).rows.length).toBe(1);
  await keepApart(ctx, { one: fourth, other: third });
  expect((await likelyDuplicates(db)).rows.map((pair) => pair.one)).toEqual([one]);
});

test('merging shows what would change, does all of it at once, and leads from the one to the other', async () => {
  const group = await aGroup(ctx, { acronym: 'JCA-MRG' });
  const { personId: from } = await invite(ctx, { email: 'from@example.org', role: 'secretariat', name: 'Lee Merge' });
  const { personId: to, path } = await invite(ctx, { email: 'to@example.org', role: 'reader', name: 'Lee Merge' });
  const bodyId = (await bodyByName(db, 'MEF'))?.id ?? '';
  for (const personId of [from, to]) await nameFocalPoint(ctx, { bodyId, personId });
  await affiliate(ctx, { personId: from, body: 'ETSI' });
  for (const personId of [from, to]) await appointRepresentative(ctx, { groupId: group.id, person: { personId }, body: 'SG17', by: 'meeting', reference: 'R', from: '2026-01-01' });
  await enter(ctx, { token: path.slice('/enter/'.length), agent: 'a test' });
  const plan = await planMerge(ctx, { from, to });
  expect(plan.lost).toEqual([]);
  const counts = Object.fromEntries(plan.references.map(({ table, column, count }) => [`${table}.${column}`, count]));
  expect(counts).toMatchObject({ 'person_addresses.person_id': 1, 'affiliations.person_id': 1, 'focal_points.person_id': 1, 'representations.person_id': 1, 'site_roles.person_id': 1 });
  await merge(ctx, { from, to, seal: plan.seal });
  expect(await addressesOf(db, to)).toEqual(['from@example.org', 'to@example.org']);
  expect((await affiliationsOf(db, to)).length).toBe(1);
  expect(await bodiesOfFocalPoint(db, to, ON)).toEqual([bodyId]);
  expect((await representativesOf(db, { groupId: group.id })).filter((one) => one.until === null).map((one) => one.person.id)).toEqual([to]);
  expect(await mayTakePart(db, { personId: to, groupId: group.id, on: ON })).toMatchObject({ capacity: 'representative' });
  expect((await db.selectFrom('site_roles').where('person_id', '=', to).select('role').orderBy('role').execute()).map((row) => row.role)).toEqual(['reader', 'secretariat']);
  expect(await livingPerson(db, from)).toBe(to);
  const left = await planMerge(ctx, { from: to, to: await aPerson('Nobody Else', 'else@example.org') });
  expect(left.from.formerIds).toEqual([from]);
  const secretariat = await aVisitor(SYSTEM);
  expect((await secretariat.get(`/en/people/${from}.json`)).status).toBe(200);
  expect(((await (await secretariat.get(`/en/people/${from}.json`)).json()) as { id: string }).id).toBe(to);
});

test('what has changed since it was shown is not merged', async () => {
  const [from, to] = [await aPerson('Slow Reader', 'slow1@example.org'), await aPerson('Slow Reader', 'slow2@example.org')];
  const { seal } = await planMerge(ctx, { from, to });
  await affiliate(ctx, { personId: from, body: 'ETSI' });
  expect(await refusal(merge(ctx, { from, to, seal }))).toBe('people.changedMeanwhile');
  const again = (await planMerge(ctx, { from, to })).seal;
  const both = await Promise.all([refusal(merge(ctx, { from, to, seal: again })), refusal(merge(ctx, { from, to, seal: again }))]);
  expect(both.sort()).toEqual(['done', 'people.noPerson']);
  expect(await refusal(planMerge(ctx, { from: to, to }))).toBe('people.samePerson');
  expect(await refusal(planMerge(await aCtx({ actor: { ...SYSTEM, siteRoles: [], system: false } }), { from, to }))).toBe('people.notSecretariat');
});

test('somebody who writes a name in a script that the other has not brings it along', async () => {
  const [from, to] = [await aPerson('Анна Петрова', 'ap1@example.org'), await aPerson('Anna Petrova', 'ap2@example.org')];
  const plan = await planMerge(ctx, { from, to });
  await merge(ctx, { from, to, seal: plan.seal });
  expect((await readPerson(db, to))?.name).toEqual({ en: 'Anna Petrova', ru: 'Анна Петрова' });
});

test('what is kept is told with purpose and end, taken away as JSON, and erased but for the public record', async () => {
  const group = await aGroup(ctx, { acronym: 'JCA-ERS' });
  const { personId } = await invite(ctx, { email: 'gone@example.org', role: 'reader', name: 'Gone Person' });
  await affiliate(ctx, { personId, body: 'ETSI' });
  await appointRepresentative(ctx, { groupId: group.id, person: { personId }, body: 'SG13', by: 'meeting', reference: 'R' });
  const secretariat = await aVisitor(SYSTEM);
  const kept = (await (await secretariat.get(`/en/people/${personId}/personal.json`)).json()) as { records: { what: string; purpose: string; until: string; stays: boolean; rows: object[] }[] };
  expect(kept.records.filter((record) => !record.purpose || !record.until)).toEqual([]);
  expect(kept.records.map((record) => record.what)).toEqual(expect.arrayContaining(['Names', 'Addresses', 'Affiliations', 'Representatives']));
  const fields = [...new Set(kept.records.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))))];
  expect(fields.length).toBeGreaterThan(10);
  expect(fields.filter((field) => fieldWords(field, ctx.sayIn('zh')) === field)).toEqual([]);
  const path = `/en/people/${personId}/personal/erase`;
  expect((await secretariat.post(path, { name: 'Somebody Else' })).status).toBe(422);
  expect(await addressesOf(db, personId)).toEqual(['gone@example.org']);
  expect((await secretariat.post(path, { name: 'Gone Person' })).status).toBe(303);
  expect([await addressesOf(db, personId), await affiliationsOf(db, personId), await livingPerson(db, personId)]).toEqual([[], [], null]);
  expect((await representativesOf(db, { groupId: group.id })).map((one) => [one.person.name.en, one.person.name.fr, one.body.acronym])).toEqual([['erased person', 'personne effacée', 'SG13']]);
  expect((await secretariat.get(`/en/people/${personId}`)).status).toBe(404);
  expect(await refusal(erasePerson(ctx, personId))).toBe('people.noPerson');
});

test('after an erasure the name of the person stands nowhere but in what was published', async () => {
  const { personId, path } = await invite(ctx, { email: 'zyxw@example.org', role: 'reader', name: 'Zyxw Vutsrq' });
  const { token } = await enter(ctx, { token: path.slice('/enter/'.length), agent: 'a test' });
  await affiliate(await aCtx({ actor: { personId, name: 'Zyxw Vutsrq', siteRoles: [], offices: [] } }), { personId, body: 'ETSI' });
  await erasePerson(ctx, personId);
  expect(await tablesWith('zyxw')).toEqual([]);
  const app = await anApp();
  const { actorOf } = await import('../accounts/reads.js');
  expect((await actorOf(app.db, token, ctx.now)).personId).toBe(null);
});

/** The tables in which a word stands anywhere, in any column. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows: tables } = await sql<{ name: string }>`select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`.execute(db);
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ count: string }>`select count(*) as count from ${sql.table(name)} whole where lower(whole::text) like ${`%${word}%`}`.execute(db);
    if (Number(rows[0]?.count) > 0) found.push(name);
  }
  return found.sort();
}

test('of a person who did everything only the public record stays, without an address; also of who turned out to be the same', async () => {
  const { meetingId, groupId, slug } = await aMeetingToRegister(ctx, 'JCA-ALL', { approval: 'none' });
  const { personId, path } = await invite(ctx, { email: 'qwop@example.org', role: 'reader', name: 'Qwop Erased' });
  const { personId: former } = await invite(ctx, { email: 'qwop.old@example.org', role: 'reader', name: 'Qwop Former' });
  const actor: Actor = { personId, name: 'Qwop Erased', siteRoles: ['reader'], offices: [{ groupId, capacity: 'chair' }] };
  const own = await aCtx({ actor });
  await enter(ctx, { token: path.slice('/enter/'.length), agent: 'a test' });
  await affiliate(await aCtx({ actor: { ...actor, personId: former, name: 'Qwop Former' } }), { personId: former, body: 'Qwop Labs' });
  await merge(ctx, { from: former, to: personId, seal: (await planMerge(ctx, { from: former, to: personId })).seal });
  const { id: officerId } = await appointOfficer(ctx, { groupId, role: 'viceChair', name: { en: 'Qwop Erased' }, affiliation: {}, country: {}, from: null });
  await confirmOfficer(ctx, { groupId, officerId, is: { personId } });
  const registered = await aRegistration(ctx, { personId, email: 'qwop@example.org' }, meetingId, { typed: aTyped({ name: 'Qwop Erased' }) });
  const list = await aList(ctx, groupId, ['qwop@example.org']);
  await handIn(ctx, `${slug}@lists.example`, { from: 'Qwop Erased <qwop@example.org>', envelopeFrom: 'qwop@example.org' });
  await propose(own, { groupId, kind: 'add', facts: anEntry({ designation: 'ITU-T Y.9999' }), reason: 'Wanted', entryId: null } as never);
  await askForAddress(own, { personId, email: 'qwop.second@example.org', origin: 'https://comity.example' });
  await doJobs();
  const secretariat = await aVisitor(SYSTEM);
  const kept = (await (await secretariat.get(`/en/people/${personId}/personal.json`)).json()) as { records: { what: string; rows: object[] }[] };
  expect(kept.records.map((record) => record.what)).toEqual(expect.arrayContaining(['Names', 'Addresses', 'Affiliations', 'Offices in groups', 'Mails to lists of groups', 'Proposals, decisions and releases of roadmaps']));
  expect([registered.state, list.groupId, JSON.stringify(kept).includes('Qwop Former')]).toEqual(['approved', groupId, true]);
  await erasePerson(ctx, personId);
  // The list of participants, the officers as the letters print them (also where the journal tells of them), and who wrote in the archive.
  expect(await tablesWith('qwop')).toEqual(['group_officers', 'journal', 'list_posts', 'registrations', 'search_entries']);
  for (const word of ['qwop@', 'qwop.old@', 'qwop.second@', 'qwop former', 'qwop labs']) expect([word, await tablesWith(word)]).toEqual([word, []]);
});

test('the page that merges shows which roles each of them has', async () => {
  const { personId: boss } = await invite(ctx, { email: 'boss@example.org', role: 'secretariat', name: 'Bo Boss' });
  const guest = await aPerson('Boss, Bo', 'guest@example.org');
  const page = await (await (await aVisitor(SYSTEM)).get(`/en/people/${guest}/merge?with=${boss}`)).text();
  const [goes, stays] = [page.slice(page.indexOf('>Goes<'), page.indexOf('>Stays<')), page.slice(page.indexOf('>Stays<'), page.indexOf('>What changes<'))];
  expect([goes.includes('secretariat'), stays.includes('secretariat')]).toEqual([false, true]);
});
