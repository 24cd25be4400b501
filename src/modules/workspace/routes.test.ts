import { expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { LANGUAGES } from '../../kit/languages.js';
import { foundGroup } from '../groups/actions.js';
import { aFounding } from '../groups/testing.js';
import { convene } from '../meetings/actions.js';

const { statements } = await aDatabase();
const secretary: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
const visitor = (actor?: Actor) => aVisitor(actor, { now: NOW });
const ctx = await aCtx();

/** How many questions the database is asked for a page. */
async function questions(path: string, actor?: Actor): Promise<number> {
  const visiting = await visitor(actor);
  await visiting.get(path);
  const before = statements.length;
  expect([path, (await visiting.get(path)).status]).toEqual([path, 200]);
  return statements.length - before;
}

async function aGroupThatMeets(acronym: string, start: string) {
  const group = await foundGroup(ctx, aFounding({ acronym }));
  await convene(ctx, {
    groupId: group.id,
    language: 'en',
    start,
    end: null,
    startTime: '13:00',
    endTime: '14:30',
    timeZone: 'Europe/Zurich',
    place: 'Geneva',
    mode: 'hybrid',
    registrationRequired: true,
    colocatedWith: null,
    deadlines: [{ kind: 'contributions', on: start.replace(/\d\d$/, '02') }],
    agenda: ['Opening', 'Closing'],
  });
  return group;
}

test('an empty workspace has a start page, a calendar and nothing due', async () => {
  expect(await (await (await visitor()).get('/en')).text()).toContain('This workspace is still empty.');
  expect(await (await (await visitor(secretary)).get('/en')).text()).toContain('href="/en/intake"');
  expect((await (await visitor()).get('/en/calendar')).status).toBe(200);
  expect(await (await (await visitor(secretary)).get('/en/due')).text()).toContain('Nothing is due.');
});

test('pages ask the same number of questions for one group as for three', async () => {
  await aGroupThatMeets('JCA-ONE', '2027-01-20');
  const pages = ['/en', '/en/calendar?month=2027-01', '/en/due', '/en/groups/jca-one', '/en/calendar.ics'];
  const withOne: number[] = [];
  for (const page of pages) withOne.push(await questions(page, secretary));
  await aGroupThatMeets('JCA-TWO', '2027-01-21');
  await aGroupThatMeets('JCA-THREE', '2027-01-22');
  const withThree: number[] = [];
  for (const page of pages) withThree.push(await questions(page, secretary));
  expect(withThree).toEqual(withOne);
  expect(Math.max(...withThree)).toBeLessThan(25);
});

test('the start page has the next meeting first with its time in its own zone, and all that comes next', async () => {
  const page = await (await (await visitor()).get('/en')).text();
  expect(page).toContain('Wednesday, 20 January 2027');
  expect(page).toContain('<bdi>13:00–14:30</bdi>');
  const start = (await (await (await visitor()).get('/en.json')).json()) as { next: { on: string; kind: string }[] };
  expect(start.next.map((event) => `${event.on} ${event.kind}`).slice(0, 4)).toEqual(['2027-01-02 deadline', '2027-01-02 deadline', '2027-01-02 deadline', '2027-01-20 meeting']);
});

test('a group’s home has its news feed, its calendar and its facts in every form', async () => {
  const anyone = await visitor();
  const facts = (await (await anyone.get('/en/groups/jca-one.json')).json()) as { group: { acronym: string }; next: { number: number; startsAt: string }; due: null };
  expect([facts.group.acronym, facts.next.number, facts.next.startsAt, facts.due]).toEqual(['JCA-ONE', 1, '2027-01-20T12:00:00.000Z', null]);
  const calendar = await (await anyone.get('/fr/groups/jca-one.ics')).text();
  expect(calendar).toContain('DTSTART:20270120T120000Z');
  expect(calendar).toContain('SUMMARY:JCA-ONE: Réunion 1');
  expect((await anyone.get('/en/groups/jca-one.atom')).headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect((await anyone.get('/en/groups/nowhere')).status).toBe(404);
});

test('what is due is for the secretariat; on the home of a group its officers see their own', async () => {
  expect((await (await visitor()).get('/en/due')).status).toBe(302);
  const due = (await (await (await visitor(secretary)).get('/en/due.json')).json()) as { rows: { what: string; group: { acronym: string } }[] };
  expect(due.rows.some((row) => row.what === 'contributions' && row.group.acronym === 'JCA-TWO')).toBe(true);
  const { group } = (await (await (await visitor()).get('/en/groups/jca-two.json')).json()) as { group: { id: string } };
  const chair: Actor = { personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] };
  expect(await (await (await visitor(chair)).get('/en/groups/jca-two')).text()).toContain('What is due');
  expect(await (await (await visitor(chair)).get('/en/groups/jca-one')).text()).not.toContain('What is due');
});

test('the calendar shows a month, and says that a month is none', async () => {
  const anyone = await visitor();
  const month = (await (await anyone.get('/en/calendar.json?month=2027-01')).json()) as { events: { kind: string; on: string }[] };
  expect(month.events.filter((event) => event.kind === 'meeting').map((event) => event.on)).toEqual(['2027-01-20', '2027-01-21', '2027-01-22']);
  expect(((await (await anyone.get('/en/calendar.json?month=2026-05')).json()) as { events: unknown[] }).events).toEqual([]);
  for (const month of ['2027-13', '0000-00', "2027-01'", 'x']) expect((await anyone.get(`/en/calendar?month=${encodeURIComponent(month)}`)).status).toBe(404);
});

test('what happened to groups and meetings is found at once', async () => {
  const found = (await (await (await visitor()).get('/en/search.json?q=jca-three')).json()) as { rows: { path: string }[] };
  expect(found.rows.map((row) => row.path)).toContain('/groups/jca-three');
});

test('every page can be had in every language, within its budget', async () => {
  const secretariat = await visitor(secretary);
  for (const language of LANGUAGES)
    for (const page of ['', '/groups', '/groups/jca-one', '/groups/jca-one/meetings', '/groups/jca-one/meetings/1', '/groups/jca-one/meetings/convene', '/calendar', '/due', '/search?q=jca', '/journal']) {
      const answer = await secretariat.get(`/${language}${page}`);
      expect([language, page, answer.status]).toEqual([language, page, 200]);
      expect((await answer.text()).length).toBeLessThan(40_000);
    }
});

test('the circulars of a group can be had, and what was found in them by the secretariat alone', async () => {
  const anyone = await visitor();
  expect(await (await anyone.get('/en/groups/jca-one/circulars.json')).json()).toEqual({ editions: [] });
  expect(await (await anyone.get('/en/groups/jca-one/circulars')).text()).not.toContain('/letters');
  expect(await (await (await visitor(secretary)).get('/en/groups/jca-one/circulars')).text()).toContain('href="/en/groups/jca-one/letters"');
  expect((await anyone.get('/en/groups/nowhere/circulars')).status).toBe(404);
});
