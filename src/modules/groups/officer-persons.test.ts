import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { type Actor, NOBODY, SYSTEM, rolesOf } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { enter, invite } from '../accounts/actions.js';
import { actorOf } from '../accounts/reads.js';
import { addKnownPerson, erasePerson, merge, planMerge } from '../people/actions.js';
import { confirmOfficer, endTerm, unconfirmOfficer } from './actions.js';
import { likelyPersons, officersOf, termsOfPerson } from './reads.js';
import { aGroup } from './testing.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));
const aPerson = async (written: string, email: string) => (await addKnownPerson(ctx, { names: [{ written }], email })).id;

/** A group with its officers, by the name of each. */
async function led(acronym: string, officers = [{ role: 'chair' as const, name: { en: 'Ada Chair', ar: 'آدا تشير' }, affiliation: { en: 'Example Ltd' }, country: {}, from: '2026-01-10' }]) {
  const group = await aGroup(ctx, { acronym, officers });
  const [first] = await officersOf(db, group.id);
  return { group, officerId: first?.id as string };
}

/** Whether somebody leads a group on a day, as a session of theirs tells. */
async function sessionOf(email: string): Promise<(day: string) => Promise<Actor>> {
  const { path } = await invite(ctx, { email, role: 'reader' });
  const { token } = await enter(await aCtx({ actor: NOBODY }), { token: path.split('/').at(-1) as string, agent: '' });
  return (day) => actorOf(db, token, new Date(`${day}T12:00:00Z`));
}

test('who bears the name of an officer in any script is suggested, and nobody is linked by a name', async () => {
  const id = await aPerson('CHAIR, Ada', 'ada@one.example');
  const { group, officerId } = await led('JCA-SUG');
  const [officer] = await officersOf(db, group.id);
  const before = statements.length;
  const likely = await likelyPersons(db, [{ id: officerId, name: { ru: 'Кто-то', en: 'Ada CHAIR' } }, { id: 'other', name: { en: 'No Body' } }], '2026-11-21');
  expect([statements.length - before, likely.get(officerId)?.map((one) => one.id), likely.get('other'), officer?.personId]).toEqual([2, [id], [], null]);
  const page = await (await (await aVisitor(SYSTEM)).get(`/en/groups/${group.slug}/manage`)).text();
  expect([page.includes('Who is this? One person bears the name'), page.includes('person confirmed')]).toEqual([true, false]);
});

test('whom the secretariat confirms leads the group while the term lasts, and no day longer', async () => {
  const personId = await aPerson('Term Holder', 'term@example.org');
  const { group, officerId } = await led('JCA-TRM');
  const on = await sessionOf('term@example.org');
  const leadsOn = async (day: string) => rolesOf(await on(day), group.id).includes('officer');
  expect(await leadsOn('2026-11-21')).toBe(false);
  await confirmOfficer(ctx, { groupId: group.id, officerId, is: { personId } });
  expect([await leadsOn('2026-11-21'), await leadsOn('2026-11-30')]).toEqual([true, true]);
  expect((await on('2026-11-21')).offices).toEqual([{ groupId: group.id, capacity: 'Chair of JCA-TRM' }]);
  await endTerm(ctx, { groupId: group.id, officerId, until: '2026-11-25' });
  expect([await leadsOn('2026-11-25'), await leadsOn('2026-11-26')]).toEqual([true, false]);
});

test('a term that is ended today is over at once', async () => {
  const personId = await aPerson('Over Now', 'over@example.org');
  const { group, officerId } = await led('JCA-OVR');
  await confirmOfficer(ctx, { groupId: group.id, officerId, is: { personId } });
  const on = await sessionOf('over@example.org');
  await endTerm(ctx, { groupId: group.id, officerId, until: '2026-11-21' });
  expect((await on('2026-11-21')).offices).toEqual([]);
  expect((await termsOfPerson(db, personId)).map(({ acronym, role, from, until }) => [acronym, role, from, until])).toEqual([['JCA-OVR', 'chair', '2026-01-10', '2026-11-21']]);
});

test('a term that begins later gives nothing before, and an editor leads no group', async () => {
  const officers = [
    { role: 'viceChair' as const, name: { en: 'Later On' }, affiliation: {}, country: {}, from: '2026-12-01' },
    { role: 'editor' as const, name: { en: 'Ed Itor' }, affiliation: {}, country: {}, from: '2026-01-01' },
  ];
  const group = await aGroup(ctx, { acronym: 'JCA-LTR', officers });
  const [vice, editor] = await officersOf(db, group.id);
  const { personId } = await confirmOfficer(ctx, { groupId: group.id, officerId: vice?.id as string, is: { email: 'Later@example.org' } });
  const { personId: edits } = await confirmOfficer(ctx, { groupId: group.id, officerId: editor?.id as string, is: { email: 'ed@example.org' } });
  const [later, ed] = [await sessionOf('later@example.org'), await sessionOf('ed@example.org')];
  expect([(await later('2026-11-30')).offices.length, (await later('2026-12-01')).offices.length, (await ed('2026-12-01')).offices.length]).toEqual([0, 1, 0]);
  const page = await (await (await aVisitor(SYSTEM)).get(`/en/people/${edits}`)).text();
  expect([page.includes('Editor · JCA-LTR'), personId === edits]).toEqual([true, false]);
});

test('a confirmation that was wrong is taken back with its rights, and only then given to somebody else', async () => {
  const [wrong, right] = [await aPerson('Wrong One', 'wrong@example.org'), await aPerson('Right One', 'right@example.org')];
  const { group, officerId } = await led('JCA-WRG');
  const which = { groupId: group.id, officerId };
  await confirmOfficer(ctx, { ...which, is: { personId: wrong } });
  expect(await refusal(confirmOfficer(ctx, { ...which, is: { personId: right } }))).toBe('groups.officerIsOther');
  await unconfirmOfficer(ctx, which);
  const on = await sessionOf('wrong@example.org');
  expect((await on('2026-11-21')).offices).toEqual([]);
  await confirmOfficer(ctx, { ...which, is: { personId: right } });
  expect([await refusal(confirmOfficer(ctx, { ...which, is: { email: 'no address' } })), await refusal(confirmOfficer(ctx, { ...which, is: { personId: 'nobody' } }))]).toEqual(['people.badAddress', 'groups.nobodySuch']);
  expect(await refusal(confirmOfficer(await aCtx({ actor: NOBODY }), { ...which, is: { personId: right } }))).toBe('groups.notSecretariat');
});

test('the office goes over when two persons are merged, and an erasure leaves the name as it was printed', async () => {
  const [gone, stays] = [await aPerson('Twin Chair', 'twin.one@example.org'), await aPerson('Twin Chair', 'twin.two@example.org')];
  const { group, officerId } = await led('JCA-MRG');
  await confirmOfficer(ctx, { groupId: group.id, officerId, is: { personId: gone } });
  const { seal } = await planMerge(ctx, { from: gone, to: stays });
  await merge(ctx, { from: gone, to: stays, seal });
  const on = await sessionOf('twin.two@example.org');
  expect([(await termsOfPerson(db, stays)).length, (await on('2026-11-21')).offices.length]).toEqual([1, 1]);
  await erasePerson(ctx, stays);
  const [officer] = await officersOf(db, group.id);
  expect([officer?.name, officer?.personId, (await db.selectFrom('offices').where('person_id', '=', stays).select('id').execute()).length]).toEqual([{ en: 'Ada Chair', ar: 'آدا تشير' }, null, 0]);
});

test('the page of an officer suggests, finds and confirms, and tells what comes with it', async () => {
  const id = await aPerson('Paged Chair', 'paged@example.org');
  const { group, officerId } = await led('JCA-PAG');
  const visitor = await aVisitor(SYSTEM);
  const path = `/en/groups/${group.slug}/officers/${officerId}`;
  expect((await visitor.get(`/en/groups/${group.slug}/officers/none`)).status).toBe(404);
  const found = await (await visitor.get(`${path}?q=paged`)).text();
  expect([found.includes('paged@example.org'), found.includes('A name alone gives nobody anything'), found.includes('آدا تشير')]).toEqual([true, true, true]);
  const refused = await visitor.post(`${path}/person`, { email: 'kept typed' });
  expect([refused.status, (await refused.text()).includes('value="kept typed"')]).toEqual([422, true]);
  expect((await visitor.post(`${path}/person`, { person: id })).headers.get('location')).toBe(`/en/groups/${group.slug}/manage`);
  expect((await (await visitor.get(path)).text()).includes('Confirmed: this is')).toBe(true);
  expect((await visitor.post(`${path}/person/take-back`, {})).status).toBe(303);
  expect((await officersOf(db, group.id))[0]?.personId).toBe(null);
});
