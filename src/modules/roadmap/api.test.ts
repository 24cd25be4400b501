import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { makeApiToken } from '../accounts/actions.js';
import { actorOf } from '../accounts/reads.js';
import { importRecords } from '../catalogue/actions.js';
import { aRecord, rowsOf } from '../catalogue/testing.js';
import { aGroup } from '../groups/testing.js';
import { NOW, aCtx, aDatabase } from '../../../test/support/index.js';
import { ORIGIN, type World, aWorld } from '../../../test/journeys/world.js';
import { nameArea } from './actions.js';
import { roadmapOf } from './reads.js';

const { db } = await aDatabase();
let world: World;
let token = '';
let at = '';

beforeAll(async () => {
  world = await aWorld();
  at = `${ORIGIN}/en/groups/${world.group.slug}/roadmap`;
  const actor = await actorOf(db, await world.session('officer'), NOW);
  token = (await makeApiToken(await aCtx({ actor }), { name: 'roadmap', scopes: ['read', 'documents', 'manage'], days: 7 })).token;
});

async function send(path: string, body: object): Promise<[number, Record<string, unknown>]> {
  const answer = await world.site.request(`${at}${path}`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, body: JSON.stringify(body) });
  return [answer.status, (await answer.json()) as Record<string, unknown>];
}

const entries = async () => (await roadmapOf(db, world.group.id)).entries.map(({ designation, status, lead, title }) => [designation, status, lead, title.en]);

test('a program adds, changes and takes out texts with JSON, and is told its mistakes', async () => {
  expect((await send('/add', { designation: 'ITU-T Y.6001', title: 'One', status: 'planned', lead: 'SG13' }))[0]).toBe(200);
  const [status, told] = await send('/add', { designation: 'itu-t y.6001' });
  expect([status, told.done, told.mistakes]).toEqual([422, false, [{ field: 'designation', words: 'itu-t y.6001 stands in the roadmap already.' }]]);
  const [{ id } = { id: '' }] = (await roadmapOf(db, world.group.id)).entries;
  expect((await send(`/entries/${id}`, { status: 'published' }))[0]).toBe(200);
  expect(await entries()).toEqual([['ITU-T Y.6001', 'published', 'SG13', 'One']]);
  expect((await send(`/entries/${id}/remove`, {}))[0]).toBe(200);
  expect(await entries()).toEqual([]);
});

test('a status, a relation or an area that is none is a mistake at its field, also the area of another group', async () => {
  const { id } = await nameArea(world.ctx, { groupId: (await aGroup(world.ctx, { acronym: 'JCA-ELSE' })).id, title: { en: 'Elsewhere' } });
  const fieldOf = async (body: object) => {
    const [status, told] = await send('/add', { designation: 'ISO 6010', ...body });
    return [status, (told.mistakes as { field: string }[] | undefined)?.map((mistake) => mistake.field)];
  };
  expect(await fieldOf({ status: 'nonsense' })).toEqual([422, ['status']]);
  expect(await fieldOf({ scope: 'nonsense' })).toEqual([422, ['scope']]);
  expect(await fieldOf({ areaId: 'nonsense' })).toEqual([422, ['areaId']]);
  expect(await fieldOf({ areaId: id })).toEqual([422, ['areaId']]);
  expect(await entries()).toEqual([]);
  await expect(sql`insert into roadmap_entries select gen_random_uuid(), ${world.group.id}::uuid, null, 'x', 'x', '{}', 'x', ${id}::uuid, 'planned', 'related', null, null, '{}', '{}', null, null, now(), now(), null`.execute(db)).rejects.toThrow('foreign key');
});

test('a program adds many records of the catalogue at once, into an area, and is told where the first stands', async () => {
  const area = await nameArea(world.ctx, { groupId: world.group.id, title: { en: 'Keys' } });
  const records = ['ISO 6021', 'ISO 6022'].map((designation) => aRecord(designation));
  await importRecords(world.ctx, { name: 'many', format: 'jsonl', rows: rowsOf(records) });
  const [status, told] = await send('/add', { recordId: [...records.map((record) => record.id), 'ISO:ISO 6023'], areaId: area.id });
  expect([status, told.said]).toEqual([200, '2 texts added; 1 stands there already.']);
  const { entries: there } = await roadmapOf(db, world.group.id);
  expect(there.map((entry) => [entry.designation, entry.areaId])).toEqual([['ISO 6021', area.id], ['ISO 6022', area.id]]);
  expect(told.at).toBe(`/en/groups/${world.group.slug}/roadmap?at=${there[0]?.id}`);
  expect((await send('/add', { recordId: records[0]?.id }))[0]).toBe(422);
  for (const { id } of there) await send(`/entries/${id}/remove`, {});
});

test('a program proposes, reads what is proposed and accepts it as it was seen', async () => {
  expect((await send('/proposals', { kind: 'add', designation: 'ISO 6002', reason: 'It belongs.' }))[0]).toBe(200);
  const shown = (await (await world.site.request(`${at}/proposals.json`, { headers: { authorization: `Bearer ${token}` } })).json()) as { rows: { id: string; designation: string; fits: string; seen: string }[] };
  expect(shown.rows.map(({ designation, fits }) => [designation, fits])).toEqual([['ISO 6002', 'fits']]);
  expect(await send('/proposals/decide', { decide: 'accept', chosen: shown.rows.map((row) => row.id) })).toEqual([200, { done: true, at: `/en/groups/${world.group.slug}/roadmap/proposals`, said: '1 proposal decided; none is left over.' }]);
  expect((await entries()).map(([designation]) => designation)).toEqual(['ISO 6002']);
});

test('a program hands over a table, sees what it would change, and takes it', async () => {
  const [, handed] = await send('/table', { text: 'Number\tTitle\tStatus\nISO 6002\tTwo\tPublished\nISO 6003\tThree\tDraft\n' });
  const list = String(handed.at).split('/').at(-1);
  const plan = (await (await world.site.request(`${at}/table/${list}.json`, { headers: { authorization: `Bearer ${token}` } })).json()) as { seal: string; counts: object };
  expect(plan.counts).toEqual({ new: 1, changed: 1, unchanged: 0, doubtful: 0 });
  expect((await send(`/table/${list}/take`, { seal: plan.seal }))[0]).toBe(200);
  expect((await entries()).map(([designation, , , title]) => [designation, title])).toEqual([
    ['ISO 6002', 'Two'],
    ['ISO 6003', 'Three'],
  ]);
});
