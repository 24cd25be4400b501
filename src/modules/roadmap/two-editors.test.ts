// Two people at one roadmap at once: nothing is lost, and each is told what the other did.

import { beforeAll, expect, test } from 'vitest';
import { type World, aWorld, send, visit } from '../../../test/journeys/world.js';
import { aDatabase } from '../../../test/support/index.js';
import { enter, revise, takeOut } from './actions.js';
import { entryById, releasesOf, roadmapOf, versionsOf } from './reads.js';
import { anEntry } from './testing.js';

const { db } = await aDatabase();
let world: World;
let session: string | null = null;
let path = '';

beforeAll(async () => {
  world = await aWorld();
  session = await world.session('officer');
  path = `/en/groups/${world.group.slug}/roadmap`;
});

const entered = async (designation: string) => {
  const { id } = await enter(world.ctx, { groupId: world.group.id, facts: anEntry({ designation }) });
  const form = await (await visit(world.site, `${path}/entries/${id}`, session)).text();
  return { id, seen: /name="seen" value="(\w+)"/.exec(form)?.[1] ?? '' };
};
const sent = async (at: string, form: Record<string, string>) => {
  const answer = await send(world.site, `${path}/${at}`, session, form);
  return { status: answer.status, html: await answer.text() };
};

test('a form that was opened before another changed the text shows what the other said, keeps what was typed, and goes through when sent again', async () => {
  const { id, seen } = await entered('ISO 5001');
  await revise(world.ctx, { groupId: world.group.id, id, facts: anEntry({ designation: 'ISO 5001', status: 'withdrawn', lead: 'TC 1' }) });
  const form = { designation: 'ISO 5001', status: 'published', scope: 'inScope', lead: 'TC 2', seen };
  const stale = await sent(`entries/${id}`, form);
  expect([stale.status, /<del[^>]*>published<\/del> <ins[^>]*>withdrawn/.test(stale.html), /<del[^>]*>SG13<\/del> <ins[^>]*>TC 1/.test(stale.html), stale.html.includes('value="TC 2"')]).toEqual([422, true, true, true]);
  expect((await entryById(db, world.group.id, id))?.lead).toBe('TC 1');
  const again = /name="seen" value="(\w+)"/.exec(stale.html)?.[1] ?? '';
  expect((await sent(`entries/${id}`, { ...form, seen: again })).status).toBe(303);
  expect((await entryById(db, world.group.id, id))?.lead).toBe('TC 2');
  expect((await versionsOf(db, world.group.id, id)).map(({ facts }) => facts?.lead)).toEqual(['TC 2', 'TC 1', 'SG13']);
});

test('a text is not taken out by who has not seen what it says now', async () => {
  const { id, seen } = await entered('ISO 5002');
  await revise(world.ctx, { groupId: world.group.id, id, facts: anEntry({ designation: 'ISO 5002', status: 'planned' }) });
  expect((await sent(`entries/${id}/remove`, { seen })).status).toBe(422);
  expect((await entryById(db, world.group.id, id))?.status).toBe('planned');
});

test('what was typed of a text that another took out meanwhile stands in the form that adds it', async () => {
  const { id, seen } = await entered('ISO 5003');
  await takeOut(world.ctx, { groupId: world.group.id, id });
  const late = await sent(`entries/${id}`, { designation: 'ISO 5003', title: 'What I typed', seen });
  expect([late.status, late.html.includes('value="What I typed"'), late.html.includes('Somebody took this text out')]).toEqual([422, true, true]);
});

test('a form sent twice, or unchanged, says nothing new', async () => {
  const { id, seen } = await entered('ISO 5004');
  const form = { designation: 'ISO 5004', title: 'Four', body: 'ISO', status: 'published', scope: 'inScope', seen };
  const both = await Promise.all([sent(`entries/${id}`, form), sent(`entries/${id}`, form)]);
  expect(both.map(({ status }) => status)).toEqual([303, 303]);
  expect(await versionsOf(db, world.group.id, id)).toHaveLength(2);
});

test('two clicks on the button make one release', async () => {
  const form = { on: '2026-11-20' };
  const both = await Promise.all([sent('releases', form), sent('releases', form)]);
  expect(both.map(({ status }) => status).sort()).toEqual([303, 422]);
  expect((await releasesOf(db, world.group.id)).map(({ number }) => number)).toEqual([1]);
});

test('a title in another language is kept beside that of the page, and taken away when its field is emptied', async () => {
  const { id } = await entered('ISO 5005');
  const title = async () => (await entryById(db, world.group.id, id))?.title;
  await sent(`entries/${id}`, { designation: 'ISO 5005', title: 'Five', 'title-fr': 'Cinq', 'title-zh': '五' });
  expect(await title()).toEqual({ en: 'Five', fr: 'Cinq', zh: '五' });
  await sent(`entries/${id}`, { designation: 'ISO 5005', title: 'Five', 'title-fr': '' });
  expect(await title()).toEqual({ en: 'Five', zh: '五' });
  expect((await roadmapOf(db, world.group.id)).entries.filter((entry) => entry.id === id)).toHaveLength(1);
});
