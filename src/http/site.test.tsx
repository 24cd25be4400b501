import { expect, test } from 'vitest';
import { z } from 'zod';
import { type Actor, NOBODY } from '../kit/actor.js';
import { LANGUAGES } from '../kit/languages.js';
import { refuse } from '../kit/refusals.js';
import { joinCatalogues, sayIn } from '../kit/words.js';
import type { Ctx } from '../storage/ctx.js';
import { httpMessages } from './messages.js';
import { type Posted, type Route, acting, reading } from './route.js';
import { createSite, splitFormat } from './site.js';

const secretary: Actor = { personId: 'p1', name: 'S. <b>', siteRoles: ['secretariat'], offices: [] };
const chair: Actor = { personId: 'p2', name: 'C', siteRoles: [], offices: [{ groupId: 'g1', capacity: 'chair of G1' }] };
const catalogue = joinCatalogues([httpMessages]);
let posted: Posted | null = null;

const routes: Route[] = [
  reading({
    path: '/groups/:group',
    right: 'public',
    summary: 'One group',
    read: async ({ params }) => (params.group === 'none' ? refuse({ code: 'http.noPage', kind: 'missing' }) : { name: params.group as string }),
    html: (data) => ({ title: data.name, body: <h1>{data.name}</h1> }),
    json: { schema: z.object({ name: z.string() }), of: (data) => data },
    files: { ics: (data) => ({ name: `${data.name}.ics`, type: 'text/calendar; charset=utf-8', bytes: 'BEGIN:VCALENDAR' }) },
  }),
  reading({ path: '/desk', right: 'secretariat', summary: 'Desk', read: async () => ({}), html: () => ({ title: 'Desk', body: <p>desk</p> }) }),
  reading({
    path: '/rooms/:group',
    right: 'officer',
    summary: 'Officers',
    groupOf: async ({ params }) => params.group as string,
    read: async () => ({}),
    html: () => ({ title: 'Room', body: <p>room</p> }),
  }),
  reading({ path: '/broken', right: 'public', summary: 'Broken', read: async () => Promise.reject(new Error('secret insides')), html: () => ({ title: '', body: <p /> }) }),
  acting({
    path: '/groups',
    right: 'secretariat',
    summary: 'Found',
    limit: 2_000,
    act: async (asked) => {
      posted = asked;
      return { go: '/en/groups/x', said: 'Done: {x}' };
    },
  }),
];

function siteFor(actor: Actor) {
  return createSite({
    routes,
    navigation: [],
    catalogue,
    ctxFor: (who, language) => ({ actor: who, say: sayIn(catalogue, language), now: new Date(0) }) as unknown as Ctx,
    actorOf: async () => actor,
    origin: 'http://localhost',
    mailOrigin: 'http://localhost',
    version: '1',
    healthy: async () => true,
  });
}

const get = (path: string, actor = NOBODY, headers: Record<string, string> = {}) => siteFor(actor).request(`http://localhost${path}`, { headers });

test('the same address gives the same thing as a page, as JSON and as a calendar', async () => {
  const page = await get('/ar/groups/jca-x');
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<html lang="ar" dir="rtl">');
  expect(await (await get('/en/groups/jca-x.json')).json()).toEqual({ name: 'jca-x' });
  const calendar = await get('/en/groups/jca-x.ics');
  expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect((await get('/en/groups/jca-x.pdf')).status).toBe(404);
  expect(splitFormat('/en/groups/fg.v2.json')).toEqual({ path: '/en/groups/fg.v2', format: 'json' });
});

test('every answer carries the strict policy', async () => {
  for (const path of ['/en/groups/a', '/en/nowhere', '/en/desk', '/healthz']) {
    const answer = await get(path);
    expect(answer.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('a stranger is led to sign in, somebody without the right is told, the right person enters', async () => {
  const led = await get('/fr/desk');
  expect([led.status, led.headers.get('location')]).toEqual([302, '/fr/sign-in?next=%2Ffr%2Fdesk']);
  expect((await get('/en/desk', chair)).status).toBe(403);
  expect((await get('/en/desk', secretary)).status).toBe(200);
  expect((await get('/en/rooms/g1', chair)).status).toBe(200);
  expect((await get('/en/rooms/g2', chair)).status).toBe(403);
});

test('an address without a language leads to the reader’s own', async () => {
  const start = await get('/', NOBODY, { 'accept-language': 'ru,en;q=0.5' });
  expect(start.headers.get('location')).toBe('/ru');
  expect((await get('/groups/a?x=1', NOBODY, { 'accept-language': 'de' })).headers.get('location')).toBe('/en/groups/a?x=1');
  expect((await get('/en/nothing')).status).toBe(404);
  expect((await get('/en/groups/none')).status).toBe(404);
});

test('names are escaped wherever they stand', async () => {
  const page = await (await get('/en/groups/%3Cscript%3Ealert(1)', secretary)).text();
  expect(page).toContain('&lt;script&gt;alert(1)');
  expect(page).not.toContain('<script>alert(1)');
  expect(page).toContain('S. &lt;b&gt;');
});

test('a defect is given a number and shows nothing of its insides', async () => {
  const answer = await get('/zh/broken');
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('secret insides');
});

test('a form from another site is refused, and one from here is carried out once', async () => {
  const send = (headers: Record<string, string>, body = 'name=A+B') =>
    siteFor(secretary).request('http://localhost/en/groups', { method: 'POST', body, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } });
  posted = null;
  expect((await send({ origin: 'http://evil.example' })).status).toBe(403);
  expect((await send({})).status).toBe(403);
  expect(posted).toBe(null);
  const done = await send({ origin: 'http://localhost' });
  expect([done.status, done.headers.get('location')]).toEqual([303, '/en/groups/x']);
  expect((posted as unknown as Posted).form.get('name')).toBe('A B');
  expect((await send({ origin: 'http://localhost' }, 'x'.repeat(3000))).status).toBe(413);
});

test('files come with their names and bytes', async () => {
  const form = new FormData();
  form.set('note', 'é');
  form.set('letter', new File([new Uint8Array([1, 2, 3])], 'циркуляр.docx'));
  const done = await siteFor(secretary).request('http://localhost/en/groups', { method: 'POST', body: form, headers: { origin: 'http://localhost' } });
  expect(done.status).toBe(303);
  const { files, form: fields } = posted as unknown as Posted;
  expect(fields.get('note')).toBe('é');
  expect(files.map((file) => [file.field, file.name, [...file.bytes]])).toEqual([['letter', 'циркуляр.docx', [1, 2, 3]]]);
});

test('what is said after an act is shown once', async () => {
  const page = await get('/en/groups/a', secretary, { cookie: `comity-said=${encodeURIComponent('Группа <создана>')}` });
  expect(await page.text()).toContain('Группа &lt;создана&gt;');
  expect(page.headers.get('set-cookie')).toContain('comity-said=;');
});

test('a page that did not change is not sent again', async () => {
  const tag = (await get('/en/groups/a')).headers.get('etag') as string;
  expect((await get('/en/groups/a', NOBODY, { 'if-none-match': tag })).status).toBe(304);
});

test('the frame speaks all six languages, and the interface is described', async () => {
  for (const language of LANGUAGES) expect((await get(`/${language}/groups/a`)).status).toBe(200);
  const api = (await (await get('/api/openapi.json')).json()) as { openapi: string; paths: Record<string, unknown> };
  expect(api.openapi).toBe('3.1.0');
  expect(Object.keys(api.paths)).toEqual(['/{language}/groups/{group}.json']);
});

test('the first page weighs at most 60 KB with its style and script', async () => {
  const page = await (await get('/en/groups/a')).text();
  const paths = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map((found) => found[1] as string);
  expect(paths.length).toBe(2);
  const sizes = await Promise.all(paths.map(async (path) => (await (await get(path)).text()).length));
  expect(sizes.reduce((sum, size) => sum + size, page.length)).toBeLessThan(60_000);
});
