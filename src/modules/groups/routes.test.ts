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
  const wrong = await (await secretariat.post(`/en/groups/${slug}/officers`, { role: 'king', name: ' ', from: '2026-02-31' })).text();
  expect(wrong.match(/href="#f-(?:role|name|from)"/g)).toEqual(['href="#f-role"', 'href="#f-name"', 'href="#f-from"']);
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

test('a new version of the terms is written in two steps: what differs is shown, then kept, found and noted', async () => {
  const secretariat = await visitor(secretary);
  const path = `/en/groups/${slug}/terms/edit`;
  const page = await (await secretariat.get(path)).text();
  expect(page).toContain('1 Scope\nIt coordinates ABC and more.</textarea>');
  const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] as string;
  const form = { seen, language: 'en', as: 'version', since: '2026-09-01', source: 'TSAG', text: '1 Scope\nIt coordinates ABC and zymurgy.\n2 Tasks\n2.1 Roadmap\nKeep it.' };
  const empty = await secretariat.post(path, { ...form, text: ' ', since: '2026-09-01', step: 'show' });
  expect([empty.status, (await empty.text()).includes('value="2026-09-01"')]).toEqual([422, true]);
  const shown = await (await secretariat.post(path, { ...form, step: 'show' })).text();
  for (const line of ['<del>more</del>', '<ins>zymurgy</ins>', '<ins>Roadmap</ins>', 'value="keep"']) expect(shown).toContain(line);
  expect((await secretariat.post(path, { ...form, since: '2025-01-01', step: 'keep' })).status).toBe(422);
  expect((await secretariat.post(path, { ...form, step: 'keep' })).headers.get('location')).toBe(`/en/groups/${slug}/terms?version=3&from=2`);
  const late = await secretariat.post(path, { ...form, text: '1 Lost?', step: 'keep' });
  expect([late.status, (await late.text()).includes('1 Lost?')]).toEqual([422, true]);
  expect(await (await secretariat.get('/en/search.json?q=zymurgy')).text()).toContain(`/groups/${slug}/terms#c1`);
  expect((await (await visitor(other)).get(path)).status).toBe(403);
});

test('another language joins the newest version of the terms, and clauses that do not match are told', async () => {
  const secretariat = await visitor(secretary);
  const path = `/en/groups/${slug}/terms/edit`;
  const seen = /name="seen" value="([^"]+)"/.exec(await (await secretariat.get(`${path}?language=fr`)).text())?.[1] as string;
  const form = { seen, language: 'fr', as: 'language', text: '1 Portée\nElle coordonne.\n2 Tâches' };
  expect(await (await secretariat.post(path, { ...form, step: 'show' })).text()).toContain('only one of the languages of this version has: 2.1');
  expect((await secretariat.post(path, { ...form, step: 'keep' })).status).toBe(303);
  const terms = (await (await secretariat.get(`/fr/groups/${slug}/terms.json`)).json()) as { shown: { version: number; language: string } };
  expect(terms.shown).toMatchObject({ version: 3, language: 'fr' });
});

test('news is published in several languages at once; a text without its title is shown where it is wanting', async () => {
  const lead = await visitor(chair);
  const form = { language: 'en', title: 'Doors', text: 'Open.', 'title-fr': 'Portes', 'text-fr': 'Ouvertes.' };
  const bad = await lead.post(`/en/groups/${slug}/news`, { ...form, 'text-es': 'Abiertas.' });
  expect([bad.status, (await bad.text()).includes('href="#f-title-es"')]).toEqual([422, true]);
  expect((await lead.post(`/en/groups/${slug}/news`, form)).status).toBe(303);
  const { rows } = (await (await lead.get(`/en/groups/${slug}/news.json`)).json()) as { rows: { title: unknown; text: unknown }[] };
  expect(rows[0]).toMatchObject({ title: { en: 'Doors', fr: 'Portes' }, text: { en: 'Open.', fr: 'Ouvertes.' } });
});
