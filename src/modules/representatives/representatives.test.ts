import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { type Actor, NOBODY, SYSTEM, actingAs } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { inTransaction } from '../../storage/index.js';
import { enter, invite } from '../accounts/actions.js';
import { actorOf } from '../accounts/reads.js';
import { addBody, changeBody } from '../bodies/actions.js';
import { bodyByName } from '../bodies/reads.js';
import { affiliate, nameFocalPoint, settle } from '../people/actions.js';
import { affiliationsOf, affiliationsWaiting } from '../people/reads.js';
import { aGroup } from '../groups/testing.js';
import { appointRepresentative, endInvitation, endRepresentation, inviteExpert } from './actions.js';
import { expertsOf, mayTakePart, representativesOf } from './reads.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();
const group = await aGroup(ctx, { acronym: 'JCA-REP', participation: { openTo: 'official', invitedExperts: true, outsideRepresentatives: true, text: {} } });
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));
const groupId = group.id;
const ON = '2026-11-21';
const officer: Actor = { personId: '01900000-0000-7000-8000-000000000001', name: 'Olga Officer', siteRoles: ['reader'], offices: [{ groupId, capacity: 'chair' }] };

const sent = (change: object = {}) => ({ groupId, person: { email: 'lin@example.org', name: 'Lin Example' }, body: 'SG13', by: 'meeting', reference: 'SG13-R1', from: '2026-01-10', ...change });
const answer = async (personId: string, on = ON) => {
  const found = await mayTakePart(db, { personId, groupId, on });
  return 'ok' in found ? found.capacity : found.code;
};

test('whom a body sends may take part from that day on, until it ends', async () => {
  const { id, personId } = await appointRepresentative(ctx, sent());
  expect([await answer(personId), await answer(personId, '2026-01-09')]).toEqual(['representative', 'representatives.may.unaffiliated']);
  const found = await mayTakePart(db, { personId, groupId, on: ON });
  expect(found).toEqual({ ok: true, capacity: 'representative', bodyId: (await bodyByName(db, 'SG13'))?.id, because: 'representatives.because.representative', source: 'Rec. ITU-T A.18 (05/2025)' });
  await endRepresentation(ctx, { groupId, id, until: '2026-10-01' });
  expect([await answer(personId, '2026-10-01'), await answer(personId)]).toEqual(['representative', 'representatives.may.unaffiliated']);
  expect(await refusal(endRepresentation(ctx, { groupId, id, until: ON }))).toBe('representatives.nothingOpen');
});

test('whom the group invites may take part as an expert', async () => {
  const { id, personId } = await inviteExpert(ctx, { groupId, person: { email: 'expert@example.org', name: 'Eva Expert' }, by: 'The chair', purpose: 'Quantum clocks' });
  expect([await answer(personId), await answer(personId, '2026-11-20')]).toEqual(['invitedExpert', 'representatives.may.unaffiliated']);
  expect((await expertsOf(db, { groupId })).map((one) => [one.person.name.en, one.purpose])).toEqual([['Eva Expert', 'Quantum clocks']]);
  await endInvitation(ctx, { groupId, id, until: '2020-01-01' });
  expect((await expertsOf(db, { groupId })).map((one) => [one.from, one.until])).toEqual([['2026-11-21', '2026-11-21']]);
});

test('a body outside names one representative, a study group as many as it needs', async () => {
  const first = await appointRepresentative(ctx, sent({ body: 'ETSI', by: 'letter', person: { email: 'one@etsi.example', name: 'One Etsi' } }));
  expect(await refusal(appointRepresentative(ctx, sent({ body: 'ETSI', by: 'letter', person: { email: 'two@etsi.example', name: 'Two Etsi' } })))).toBe('representatives.oneEach');
  expect(await refusal(appointRepresentative(ctx, sent({ body: 'etsi', person: { personId: first.personId } })))).toBe('representatives.already');
  await endRepresentation(ctx, { groupId, id: first.id, until: ON });
  await appointRepresentative(ctx, sent({ body: 'ETSI', by: 'letter', person: { email: 'two@etsi.example', name: 'Two Etsi' } }));
  for (const name of ['Ana', 'Ben']) await appointRepresentative(ctx, sent({ body: 'SG17', person: { email: `${name}@sg17.example`, name } }));
  expect((await representativesOf(db, { groupId })).map((one) => [one.body.acronym, one.person.name.en, one.until])).toEqual([
    ['ETSI', 'Two Etsi', null],
    ['SG17', 'Ana', null],
    ['SG17', 'Ben', null],
    ['ETSI', 'One Etsi', ON],
    ['SG13', 'Lin Example', '2026-10-01'],
  ]);
});

test('of two who note a representative of one body at once, one is told no', async () => {
  const attempts = ['c', 'd'].map((name) => refusal(appointRepresentative(ctx, sent({ body: 'IEEE', by: 'letter', person: { email: `${name}@ieee.example`, name } }))));
  expect((await Promise.all(attempts)).sort()).toEqual(['done', 'representatives.oneEach']);
});

test('what is not in order is refused in a word', async () => {
  const note = async (change: object, by = ctx) => refusal(appointRepresentative(by, sent(change)));
  expect(await note({}, await aCtx({ actor: { ...officer, offices: [] } }))).toBe('representatives.notOfficer');
  expect(await note({ person: { email: 'by.officer@example.org', name: 'By Officer' } }, await aCtx({ actor: { ...officer, personId: null } }))).toBe('done');
  expect(await note({ by: 'telepathy' })).toBe('representatives.noSuchWay');
  expect(await note({ reference: ' ' })).toBe('representatives.needsReference');
  expect(await note({ body: 'no such body' })).toBe('representatives.noSuchBody');
  expect(await note({ person: { email: 'no address' } })).toBe('people.badAddress');
  expect(await note({ person: { email: 'unknown@example.org', name: ' ' } })).toBe('representatives.needsName');
  expect(await note({ until: '2026-01-09' })).toBe('representatives.noSuchDay');
  expect(await note({ from: '2026-02-30' })).toBe('representatives.noSuchDay');
  const invite = (change: object) => refusal(inviteExpert(ctx, { groupId, person: { email: 'x@example.org', name: 'X' }, by: 'chair', purpose: 'p', ...change }));
  expect([await invite({ by: ' ' }), await invite({ purpose: '' })]).toEqual(['representatives.needsInviter', 'representatives.needsPurpose']);
});

test('the rule asks the database once, and knows nobody who is not there', async () => {
  const before = statements.length;
  expect(await answer('01900000-0000-7000-8000-00000000ffff')).toBe('representatives.nobody');
  expect(statements.length - before).toBe(1);
});

test('the public sees offices and bodies, whoever has signed in names, whoever leads addresses', async () => {
  const pageOf = async (actor: Actor) => (await (await aVisitor(actor)).get(`/en/groups/${group.slug}/people`)).text();
  const seen = async (actor: Actor) => {
    const page = await pageOf(actor);
    return ['Ada Chair', '/en/bodies/sg17', 'Two Etsi', 'two@etsi.example', '<form method="post" action="/en/groups/jca-rep/people/representatives"'].map((words) => page.includes(words));
  };
  expect(await seen(NOBODY)).toEqual([true, true, false, false, false]);
  expect(await seen({ ...officer, offices: [] })).toEqual([true, true, true, false, false]);
  expect(await seen(officer)).toEqual([true, true, true, true, true]);
  const json = async (actor: Actor) => (await (await aVisitor(actor)).get(`/en/groups/${group.slug}/people.json`)).text();
  expect([(await json(NOBODY)).includes('Etsi'), (await json({ ...officer, offices: [] })).includes('Two Etsi'), (await json({ ...officer, offices: [] })).includes('two@etsi')]).toEqual([false, true, false]);
});

test('a form that is refused comes back at its field, and one that is in order is noted', async () => {
  const secretariat = await aVisitor(SYSTEM);
  const path = `/en/groups/${group.slug}/people`;
  const wrong = await secretariat.post(`${path}/representatives`, { body: 'nothing like it', email: 'kept@example.org', by: 'letter', reference: 'r' });
  const page = await wrong.text();
  expect([wrong.status, page.includes('value="kept@example.org"'), page.includes('id="w-body"')]).toEqual([422, true, true]);
  const expert = await secretariat.post(`${path}/experts`, { expertEmail: 'kept@example.org', purpose: 'p', inviter: 'c' });
  expect([expert.status, (await expert.text()).includes('id="w-expertName"')]).toEqual([422, true]);
  expect((await secretariat.post(`${path}/representatives`, { body: 'oneM2M', email: 'm2m@example.org', name: 'Mia', by: 'liaison', reference: 'LS 5', from: '2026-11-01', until: '' })).status).toBe(303);
  expect((await representativesOf(db, { groupId })).filter((one) => one.body.acronym === 'oneM2M').map((one) => [one.person.name.en, one.by, one.reference])).toEqual([['Mia', 'liaison', 'LS 5']]);
});

test('the page of a body tells where it is represented', async () => {
  expect(await (await (await aVisitor()).get('/en/bodies/sg17')).text()).toContain(`/en/groups/${group.slug}/people`);
});

test('whom a focal point gave access belongs to the member, and the page says who may take part and why not', async () => {
  const open = await aGroup(ctx, { acronym: 'JCA-OPN' });
  const { personId } = await inviteExpert(ctx, { groupId, person: { email: 'access@example.org', name: 'Ali Access' }, by: 'c', purpose: 'p' });
  const page = async () => (await (await aVisitor({ ...officer, personId, offices: [] })).get(`/en/groups/${open.slug}/people`)).text();
  expect(await page()).toContain('It is not known here with whom you are');
  const { id: bodyId } = await addBody(ctx, { kind: 'sectorMember', name: { en: 'Member Telecom' } });
  const member = { id: '01900000-0000-7000-8000-0000000000aa', person_id: personId, body_id: bodyId, granted_by: null, from_on: '2026-01-01', until_on: null, granted_at: ctx.now, ended_at: null };
  await db.insertInto('member_access').values(member).execute();
  expect(await mayTakePart(db, { personId, groupId: open.id, on: ON })).toMatchObject({ ok: true, capacity: 'member', bodyId });
  expect(await page()).toContain('You may take part. Reason: belongs to a member of the Sector.');
});

test('whom a body sent acts for it from the first day to the last, and what they do is kept in its name', async () => {
  const { id: sentId, personId } = await appointRepresentative(ctx, sent({ body: 'W3C', by: 'letter', person: { email: 'speaks@example.org', name: 'Sp Eaker' }, from: '2026-11-01', until: '2026-11-30' }));
  const { path } = await invite(ctx, { email: 'speaks@example.org', role: 'reader' });
  const { token } = await enter(await aCtx({ actor: NOBODY }), { token: path.split('/').at(-1) as string, agent: '' });
  const on = (day: string) => actorOf(db, token, new Date(`${day}T12:00:00Z`), 'en', ctx.slot('standings'));
  const actor = await on('2026-11-21');
  expect(actor.standings).toEqual([{ id: sentId, groupId, group: 'JCA-REP', bodyId: (await bodyByName(db, 'W3C'))?.id, body: 'W3C' }]);
  expect([(await on('2026-10-31')).standings, (await on('2026-11-30')).standings?.length, (await on('2026-12-01')).standings]).toEqual([undefined, 1, undefined]);
  const before = statements.length;
  await on('2026-11-21');
  expect(statements.length - before).toBe(1);
  const acting = await aCtx({ actor: actingAs({ ...actor, sessionId: undefined } as Actor, `sent:${sentId}`) });
  await inTransaction(acting, (within) => within.emit({ name: 'person.named', thing: { kind: 'person', id: personId }, groupId }));
  const row = await db.selectFrom('journal').where('person_id', '=', personId).where('event', '=', 'person.named').select('capacity').executeTakeFirst();
  expect(row?.capacity).toBe('representative of W3C');
});

test('whoever says to be with a member takes part as one when its focal point has confirmed it, and the record keeps a denial', async () => {
  const open = await aGroup(ctx, { acronym: 'JCA-CNF' });
  const member = await addBody(ctx, { kind: 'sectorMember', name: { en: 'Confirming Telecom' } });
  const { personId: focalId } = await inviteExpert(ctx, { groupId, person: { email: 'focal@confirming.example', name: 'Fo Cal' }, by: 'c', purpose: 'p' });
  const { personId } = await inviteExpert(ctx, { groupId, person: { email: 'says@example.org', name: 'Sa Ys' }, by: 'c', purpose: 'p' });
  await nameFocalPoint(ctx, { bodyId: member.id, personId: focalId });
  const may = async () => {
    const found = await mayTakePart(db, { personId, groupId: open.id, on: ON });
    return 'ok' in found ? found.capacity : found.code;
  };
  const oneself = await aCtx({ actor: { ...officer, personId, offices: [] } });
  const { id } = await affiliate(oneself, { personId, body: 'Confirming Telecom' });
  expect([await may(), (await affiliationsWaiting(db, member.id)).map((one) => one.name.en)]).toEqual(['representatives.may.unconfirmed', ['Sa Ys']]);
  const focal: Actor = { ...officer, personId: focalId, offices: [], bodies: [{ bodyId: member.id, slug: member.slug, body: 'Confirming Telecom', as: 'focalPoint' }] };
  expect(await refusal(settle(oneself, { bodyId: member.id, id, so: true }))).toBe('people.notSecretariat');
  const visitor = await aVisitor(focal);
  expect((await (await visitor.get(`/en/bodies/${member.slug}/members`)).text()).includes('Who says to be with this body')).toBe(true);
  expect((await visitor.post(`/en/bodies/${member.slug}/members/affiliations/${id}`, { so: 'yes' })).status).toBe(303);
  expect([await may(), await affiliationsWaiting(db, member.id), (await affiliationsOf(db, personId)).map((one) => [one.saidBy, one.confirmedAt !== null])]).toEqual(['member', [], [['oneself', true]]]);
  expect(await refusal(settle(await aCtx({ actor: focal }), { bodyId: member.id, id, so: true }))).toBe('people.noAffiliation');
  const again = await affiliate(oneself, { personId, body: 'Confirming Telecom', from: '2026-11-01', instead: true });
  await settle(await aCtx({ actor: focal }), { bodyId: member.id, id: again.id, so: false });
  expect((await affiliationsOf(db, personId)).map((one) => [one.id === again.id, one.until, one.deniedAt !== null])).toEqual([[true, ON, true], [false, '2026-10-31', false]]);
});

test('an Associate takes part as a member in groups of the study groups that it joined', async () => {
  const open = await aGroup(ctx, { acronym: 'JCA-ASC' });
  const body = { kind: 'associate', name: { en: 'Joined Labs' } };
  const { id } = await addBody(ctx, { ...body, studyGroups: ['ИК13'] });
  const { personId } = await inviteExpert(ctx, { groupId, person: { email: 'associate@example.org', name: 'As Sociate' }, by: 'c', purpose: 'p' });
  await affiliate(ctx, { personId, body: 'Joined Labs' });
  const may = async () => {
    const found = await mayTakePart(db, { personId, groupId: open.id, on: ON });
    return 'ok' in found ? found.capacity : found.code;
  };
  expect(await may()).toBe('member');
  await changeBody(ctx, { ...body, id, studyGroups: ['SG2'] });
  expect([await may(), await refusal(changeBody(ctx, { ...body, id, studyGroups: ['ETSI'] }))]).toEqual(['representatives.may.otherStudyGroup', 'bodies.noSuchStudyGroup']);
});

test('the forms show all mistakes at once, each at its field', async () => {
  const secretariat = await aVisitor(SYSTEM);
  const path = `/en/groups/${group.slug}/people`;
  const page = await (await secretariat.post(`${path}/representatives`, { body: 'nothing like it', email: 'no address', by: 'telepathy', reference: ' ', from: '2026-02-30', until: '2026-01-xx' })).text();
  expect(['body', 'email', 'by', 'reference', 'from', 'until'].map((field) => page.includes(`id="w-${field}"`))).toEqual([true, true, true, true, true, true]);
  const expert = await (await secretariat.post(`${path}/experts`, { expertEmail: 'new.expert@example.org', inviter: '', purpose: '', expertUntil: 'never' })).text();
  expect(['expertName', 'inviter', 'purpose', 'expertUntil'].map((field) => expert.includes(`id="w-${field}"`))).toEqual([true, true, true, true]);
});
