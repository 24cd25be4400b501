import { expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { newId } from '../../kit/ids.js';
import { LANGUAGES } from '../../kit/languages.js';
import { foundGroup, putTerms } from './actions.js';
import { aFounding } from './testing.js';

const { statements } = await aDatabase();
const ctx = await aCtx();
const { id, slug } = await foundGroup(ctx, aFounding({ acronym: 'JCA-RTE' }));
await putTerms(ctx, {
  groupId: id,
  language: 'en',
  clauses: [{ number: '1', title: 'Scope', text: 'It coordinates ABC and more.', level: 1 }],
  newVersion: { since: '2026-02-01', source: null },
});
await foundGroup(ctx, aFounding({ acronym: 'FG RTE', kind: 'FG' }));

const secretary: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
const chair: Actor = { personId: null, name: 'C', siteRoles: [], offices: [{ groupId: id, capacity: 'Chair of JCA-RTE' }] };
const other: Actor = { personId: newId(), name: 'O', siteRoles: [], offices: [{ groupId: newId(), capacity: 'Chair of another' }] };
const visitor = (actor?: Actor) => aVisitor(actor, { now: NOW });

test('the list is filtered by kind and state, and is the same as JSON', async () => {
  const anyone = await visitor();
  const page = await (await anyone.get('/en/groups')).text();
  expect(page).toContain('href="/en/groups/jca-rte"');
  expect(page).toContain('href="/en/groups/fg-rte"');
  const focus = (await (await anyone.get('/en/groups.json?kind=FG&state=announced')).json()) as { rows: { acronym: string }[]; after: null };
  expect(focus.rows.map((row) => row.acronym)).toEqual(['FG RTE']);
  expect(focus.after).toBe(null);
  expect(await (await anyone.get('/en/groups.json?kind=FG&state=active')).json()).toEqual({ rows: [], after: null });
});

test('the list asks the same number of questions whatever it holds', async () => {
  const anyone = await visitor();
  const count = async (path: string) => {
    const before = statements.length;
    expect((await anyone.get(path)).status).toBe(200);
    return statements.length - before;
  };
  expect(await count('/en/groups?kind=FG')).toBe(await count('/en/groups'));
});

test('terms of reference show their versions and what changed between them, in every form', async () => {
  const anyone = await visitor();
  const newest = await (await anyone.get(`/en/groups/${slug}/terms`)).text();
  expect(newest).toContain('It coordinates ABC and more.');
  const changed = await (await anyone.get(`/en/groups/${slug}/terms?from=1`)).text();
  expect(changed).toContain('<ins>');
  const first = (await (await anyone.get(`/en/groups/${slug}/terms.json?version=1`)).json()) as { shown: { clauses: { text: string }[] } };
  expect(first.shown.clauses.map((clause) => clause.text)).toEqual(['It coordinates ABC.']);
  const plain = await anyone.get(`/fr/groups/${slug}/terms.txt`);
  expect([plain.headers.get('content-type'), await plain.text()]).toEqual(['text/plain; charset=utf-8', '1 Scope\n\nIt coordinates ABC and more.\n']);
});

test('a group that is not there is not found, whatever is asked of it', async () => {
  const anyone = await visitor();
  for (const page of ['terms', 'news', 'history', 'terms.json', 'news.atom']) {
    expect((await anyone.get(`/en/groups/nowhere/${page}`)).status).toBe(404);
    expect((await anyone.get(`/en/groups/%00'/${page}`)).status).toBe(404);
  }
});

test('leading a group is for its officers and the secretariat', async () => {
  expect((await (await visitor()).get(`/en/groups/${slug}/manage`)).status).toBe(302);
  expect((await (await visitor(other)).get(`/en/groups/${slug}/manage`)).status).toBe(403);
  expect((await (await visitor(chair)).get(`/en/groups/${slug}/manage`)).status).toBe(200);
  expect((await (await visitor(other)).post(`/en/groups/${slug}/news`, { title: 'x', text: '' })).status).toBe(403);
  expect((await (await visitor(chair)).post(`/en/groups/${slug}/officers`, { role: 'editor', name: 'x' })).status).toBe(403);
});

test('a step that is not possible is shown with the words of its rule, and refused with them', async () => {
  const page = await (await (await visitor(secretary)).get(`/en/groups/${slug}/manage`)).text();
  expect(page).toContain(`action="/en/groups/${slug}/moves/conclude"`);
  expect(page).not.toContain(`action="/en/groups/${slug}/moves/begin"`);
  expect(page).toContain('No first meeting has been convened yet.');
  const refused = await (await visitor(secretary)).post(`/en/groups/${slug}/moves/begin`, { on: '2026-11-20' });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('No first meeting has been convened yet.');
});

test('news is published by an officer, in the feed and in the history, and escaped', async () => {
  const done = await (await visitor(chair)).post(`/en/groups/${slug}/news`, { language: 'en', title: 'Doors <open>', text: 'At nine & not before.' });
  expect([done.status, done.headers.get('location')]).toEqual([303, `/en/groups/${slug}/news`]);
  const anyone = await visitor();
  const feed = await anyone.get(`/en/groups/${slug}/news.atom`);
  expect(feed.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
  expect(await feed.text()).toContain('<title>Doors &lt;open&gt;</title>');
  expect(await (await anyone.get(`/ar/groups/${slug}/news`)).text()).toContain('<span lang="en" dir="ltr">Doors &lt;open&gt;</span>');
  const bad = await (await visitor(chair)).post(`/en/groups/${slug}/news`, { language: 'en', title: ' ', text: 'Kept' });
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain('Kept</textarea>');
});

test('the history tells what happened, in which capacity; who it was only to those who have signed in', async () => {
  const rows = async (actor?: Actor) => ((await (await (await visitor(actor)).get(`/en/groups/${slug}/history.json`)).json()) as { rows: { event: string; who: string | null; capacity: string }[] }).rows;
  const published = (await rows()).find((row) => row.event === 'news.published');
  expect(published).toMatchObject({ who: null, capacity: 'Chair of JCA-RTE' });
  expect((await rows(secretary)).find((row) => row.event === 'news.published')?.who).toBe('C');
  expect((await (await visitor()).get(`/en/groups/${slug}/history?after=nonsense`)).status).toBe(200);
});

test('contact is set by an officer, and an address that is none comes back', async () => {
  const bad = await (await visitor(chair)).post(`/en/groups/${slug}/contact`, { contactName: 'B', email: 'nobody', telephone: '', homePage: '' });
  expect(bad.status).toBe(422);
  expect(await bad.text()).toContain('value="nobody"');
  const good = await (await visitor(chair)).post(`/en/groups/${slug}/contact`, { contactName: 'B', email: 'b@example.org', telephone: '', homePage: 'https://example.org' });
  expect(good.status).toBe(303);
});

test('an officer is appointed and the term ended by the secretariat', async () => {
  const secretariat = await visitor(secretary);
  expect((await secretariat.post(`/en/groups/${slug}/officers`, { role: 'chair', name: 'Second Chair', from: '2026-11-01' })).status).toBe(422);
  expect((await secretariat.post(`/en/groups/${slug}/officers`, { role: 'editor', name: 'Ed Itor', affiliation: 'Example', from: '2026-11-01' })).status).toBe(303);
  const page = await (await secretariat.get(`/en/groups/${slug}/manage`)).text();
  expect(page).toContain('Ed Itor');
  const officer = /officers\/([0-9a-f-]{36})\/end"(?:(?!officers\/)[\s\S])*Ed Itor/.exec(page)?.[1];
  expect((await secretariat.post(`/en/groups/${slug}/officers/${officer}/end`, { until: '2026-11-20' })).status).toBe(303);
  expect(await (await secretariat.get(`/en/groups/${slug}/manage`)).text()).not.toContain('Ed Itor');
});

test('every page of a group can be had in every language', async () => {
  const secretariat = await visitor(secretary);
  for (const language of LANGUAGES)
    for (const page of ['terms', 'news', 'history', 'manage']) expect([language, page, (await secretariat.get(`/${language}/groups/${slug}/${page}`)).status]).toEqual([language, page, 200]);
});

test('a milestone that was reached is noted and no longer due', async () => {
  const officer = await visitor(chair);
  expect(await (await officer.get(`/en/groups/${slug}/manage`)).text()).toContain('First roadmap');
  expect((await officer.post(`/en/groups/${slug}/milestones/1`, { on: 'never' })).status).toBe(422);
  expect((await officer.post(`/en/groups/${slug}/milestones/1`, { on: '2026-06-20' })).status).toBe(303);
  expect(await (await officer.get(`/en/groups/${slug}/manage`)).text()).not.toContain('First roadmap');
  expect((await officer.post(`/en/groups/${slug}/milestones/1`, { on: '2026-06-20' })).status).toBe(404);
});
