import { beforeEach, expect, test } from 'vitest';
import { NOW, aCtx, aDatabase } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { appointByAddress } from '../accounts/actions.js';
import { aGroup } from '../groups/testing.js';
import { decideMany, decline, enter, propose, proposeFromStatement } from './actions.js';
import { proposalsOf } from './reads.js';
import { anEntry } from './testing.js';

const { db } = await aDatabase();
process.env.COMITY_ORIGIN = 'https://comity.example';
const system = await aCtx();
let count = 0;
let group: { id: string; slug: string };
let chair: Actor;
let participant: Actor;

beforeEach(async () => {
  count += 1;
  group = await aGroup(system, { acronym: `JCA-T${count}` });
  const other = await aGroup(system, { acronym: `JCA-U${count}` });
  const led = await appointByAddress(system, { email: `chair${count}@example.org`, groupId: group.id, capacity: 'Chair' });
  const asked = await appointByAddress(system, { email: `delegate${count}@example.org`, groupId: other.id, capacity: 'Chair' });
  chair = { personId: led.personId, name: 'C', siteRoles: ['reader'], offices: [{ groupId: group.id, capacity: `chair of JCA-T${count}` }] };
  participant = { personId: asked.personId, name: 'D', siteRoles: ['reader'], offices: [] };
});

const mails = async () => {
  const rows = await db.selectFrom('outbox').where('group_id', '=', group.id).select(['recipient', 'purpose', 'subject', 'body']).orderBy('id').execute();
  return rows.map((row) => [row.recipient, row.purpose, row.subject, row.body.split('\n')[2]]);
};

test('who leads the group is told of what a participant proposes, once an hour, and the participant of what became of it, in one mail', async () => {
  const [mine, theirs] = [await aCtx({ actor: participant }), await aCtx({ actor: chair })];
  const { id: entryId } = await enter(theirs, { groupId: group.id, facts: anEntry({ designation: 'ISO 9' }) });
  await propose(mine, { groupId: group.id, kind: 'add', facts: { designation: 'ISO 5', title: { en: 'Five' } }, reason: 'It belongs.' });
  await propose(mine, { groupId: group.id, kind: 'remove', entryId, facts: {}, reason: 'It is of another field.' });
  expect(await mails()).toEqual([[`chair${count}@example.org`, 'roadmap.proposed', `Proposed for the roadmap of JCA-T${count}: Add: ISO 5`, 'It belongs.']]);
  const [remove, add] = (await proposalsOf(db, group.id, { open: true })).rows;
  await decideMany(theirs, { groupId: group.id, state: 'accepted', answer: '', chosen: [{ id: add?.id ?? '' }] });
  await decline(theirs, { groupId: group.id, id: remove?.id ?? '', answer: 'It is ours.' });
  expect((await mails()).slice(1)).toEqual([
    [`delegate${count}@example.org`, 'roadmap.decided', `Your proposals for the roadmap of JCA-T${count}`, '- Add: ISO 5: accepted'],
    [`delegate${count}@example.org`, 'roadmap.decided', `Your proposals for the roadmap of JCA-T${count}`, '- Take out: ISO 9: refused (It is ours.)'],
  ]);
});

test('an hour later they are told again; of what an editor reads out of a liaison statement nobody is', async () => {
  const at = (minutes: number) => aCtx({ actor: participant, now: new Date(NOW.getTime() + minutes * 60_000) });
  for (const minutes of [0, 59, 120]) await propose(await at(minutes), { groupId: group.id, kind: 'add', facts: { designation: `ISO ${100 + minutes}` }, reason: 'It belongs.' });
  expect((await mails()).map(([, purpose]) => purpose)).toEqual(['roadmap.proposed', 'roadmap.proposed']);
  await proposeFromStatement(await aCtx({ actor: chair }), { groupId: group.id, statement: 'LS 1', text: 'Recommendation ITU-T Y.4901 was approved.' });
  const [read] = (await proposalsOf(db, group.id, { open: true })).rows;
  await decline(system, { groupId: group.id, id: read?.id ?? '' });
  expect(await mails()).toHaveLength(2);
});

test('many decided at once are told in one mail, and a proposal of one’s own is told to nobody', async () => {
  const [mine, theirs] = [await aCtx({ actor: participant }), await aCtx({ actor: chair })];
  const made = [];
  for (const number of [1, 2, 3]) made.push(await propose(mine, { groupId: group.id, kind: 'add', facts: { designation: `ISO ${number}` }, reason: 'It belongs.' }));
  const own = await propose(theirs, { groupId: group.id, kind: 'add', facts: { designation: 'ISO 4' }, reason: 'It belongs.' });
  const before = (await mails()).length;
  expect(await decideMany(theirs, { groupId: group.id, state: 'accepted', answer: 'Thank you.', chosen: [...made, own, own] })).toMatchObject({ done: 4, left: [{ refusal: { code: 'roadmap.decided' } }] });
  const told = (await db.selectFrom('outbox').where('group_id', '=', group.id).select('body').orderBy('id').execute()).slice(before).map((row) => row.body);
  expect(told.map((body) => body.split('\n').filter((line) => line.startsWith('- ')))).toEqual([['- Add: ISO 1: accepted (Thank you.)', '- Add: ISO 2: accepted (Thank you.)', '- Add: ISO 3: accepted (Thank you.)']]);
});
