// Every route of the whole site, asked by each role, in each form and language. A route without a row in the table fails.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { ReadRoute, Route } from '../src/http/route.js';
import { newId } from '../src/kit/ids.js';
import { LANGUAGES, directionOf } from '../src/kit/languages.js';
import { aDatabase, anApp } from './support/index.js';
import { faultsOfForm } from './journeys/forms.js';
import { faultsOfPage } from './journeys/page-faults.js';
import { ACTS, READS, type ReadRow, answersTo } from './journeys/route-table.js';
import { VISITORS, aWorld, send, visit } from './journeys/world.js';

const { db } = await aDatabase();
const routes: Route[] = (await anApp()).modules.flatMap((module) => module.routes ?? []);
const world = await aWorld();
const { site } = world;
let secretariat = await world.session('secretariat');

const readOf = (path: string) => routes.find((route): route is ReadRoute<never> => route.method === 'get' && route.path === path);
const pages = READS.filter((row) => row.forms.includes('html'));
const under = (language: string, path: string) => `/${language}${path === '/' ? '' : path}`;
const inForm = (path: string, form: string) => path.replace(/(\?|$)/, `.${form}$1`);
const eventCount = async () => Number((await db.selectFrom('journal').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count);

test('the table has a row for every route, and none for a route that is gone', () => {
  const inTable = new Set([...READS.map((row) => `get ${row.route}`), ...ACTS.map((row) => `post ${row.route}`)]);
  expect([...inTable].sort()).toEqual(routes.map((route) => `${route.method} ${route.path}`).sort());
});

test('the table names every form of every read', () => {
  const real = routes.flatMap((route) =>
    route.method === 'get' ? [[route.path, [...(route.html ? ['html'] : []), ...(route.json ? ['json'] : []), ...Object.keys(route.files ?? {})].sort()]] : [],
  );
  expect(READS.map((row) => [row.route, [...row.forms].sort()]).sort()).toEqual(real.sort());
});

test('a page weighs at most 60 KB at the first visit, the script at most 15 KB', async () => {
  const bytes = async (path: string) => (await (await visit(site, path, secretariat)).arrayBuffer()).byteLength;
  const [style, script] = ['style.css', 'client.js'].map((name) => statSync(join(import.meta.dirname, '..', 'src', 'http', 'assets', name)).size) as [number, number];
  expect(script).toBeLessThanOrEqual(15_000);
  const heavy: string[] = [];
  for (const row of pages.filter(isLight))
    for (const language of ['en', 'ar'] as const) {
      const weight = style + script + (await bytes(under(language, await row.at(world, 'secretariat'))));
      if (weight > 60_000) heavy.push(`${language} ${row.route} ${weight}`);
    }
  expect(heavy).toEqual([]);
});

/** The review carries the whole letter twice, as source and as fields. */
function isLight(row: ReadRow): boolean {
  return row.route !== '/intake/:received';
}

describe('each role gets of each read exactly', () => {
  test.each(READS)('$route: $answers', async (row) => {
    const answers: number[] = [];
    for (const kind of VISITORS) answers.push((await visit(site, under('en', await row.at(world, kind)), await world.session(kind))).status);
    expect(answers.join(' ')).toBe(answersTo(row));
  });
});

describe('each form of each read has the same right, and is what it says', () => {
  const forms = READS.flatMap((row) => row.forms.filter((form) => form !== 'html').map((form) => ({ ...row, form })));
  test.each(forms)('$route as $form', async (row) => {
    const answers: number[] = [];
    for (const kind of VISITORS) answers.push((await visit(site, inForm(under('en', await row.at(world, kind)), row.form), await world.session(kind))).status);
    // What is no page leads nobody to the sign-in: it says no.
    expect(answers.join(' ')).toBe(answersTo(row).replaceAll('302', '403'));
    const answer = await visit(site, inForm(under('en', await row.at(world, 'secretariat')), row.form), secretariat);
    expect(await faultsOfForm(row.form, answer, readOf(row.route))).toEqual([]);
  });
});

describe('each role may or may not do', () => {
  // One of the acts ends all other sessions.
  afterAll(async () => {
    secretariat = await world.session('secretariat');
  });
  test.each(ACTS)('$route: $answers', async (row) => {
    const answers: number[] = [];
    for (const kind of VISITORS) {
      const session = await world.session(kind);
      answers.push((await send(site, under('en', await row.at(world, kind)), session, row.form?.(kind) ?? {})).status);
    }
    expect(answers.join(' ')).toBe(answersTo(row));
  });
});

test('no form is taken that another site sends, and nothing happens', async () => {
  const answers: string[] = [];
  const session = await world.session('secretariat');
  const paths = await Promise.all(ACTS.map((row) => row.at(world, 'secretariat')));
  const before = await eventCount();
  for (const [n, row] of ACTS.entries()) {
    const answer = await send(site, under('en', paths[n] as string), session, row.form?.('secretariat') ?? {}, 'https://evil.example');
    answers.push(`${row.route} ${answer.status}`);
  }
  expect(answers).toEqual(ACTS.map((row) => `${row.route} ${row.elsewhere ?? 403}`));
  expect(await eventCount()).toBe(before);
});

describe('what does not exist is not there', () => {
  const strange = [newId(), 'no-such-thing', '0', '-1', '999', '1e3', '99999999999999999999', '%00', '%ff', 'a'.repeat(3000), "'; drop table groups; --", '../../etc/passwd'];
  const withParams = routes.filter((route) => route.path.includes('/:') && !route.path.startsWith('/enter/'));
  test.each(withParams.map((route) => [route.method, route.path, route] as const))('%s %s', async (_method, path, route) => {
    const params = path.match(/:\w+(\{[^}]*\})?/g) as string[];
    const wrong: string[] = [];
    for (const one of params)
      for (const value of strange) {
        const asked = params.reduce((made, param) => made.replace(param, param === one ? encodeURI(value).replace(/%25/g, '%') : knownOf(param)), path);
        const answer = route.method === 'get' ? await visit(site, `/en${asked}`, secretariat) : await send(site, `/en${asked}`, secretariat, lawfulForm(path));
        // An unknown move of a real group is a mistake in the form.
        const lawful = one === ':move' ? [404, 422] : [404];
        if (!lawful.includes(answer.status)) wrong.push(`${asked.slice(0, 100)} ${answer.status}`);
      }
    expect(wrong).toEqual([]);
  });
});

const lawfulForm = (path: string) => ACTS.find((row) => row.route === path)?.form?.('secretariat') ?? {};
const knownOf = (param: string): string =>
  ({ ':group': world.group.slug, ':received': world.received, ':officer': world.officer, ':number{[0-9]+}': '1', ':letter': world.letter, ':move': 'decide', ':session': newId() })[param] ?? 'x';

describe('strange queries never break a read', () => {
  const queries = ['after=x', 'after=1.x', `after=${newId()}`, 'after=%00', 'q=%00', 'q=%F0%9F', 'q=(((', "q='%3A*", 'month=2027-13', 'month=x', 'kind=x&state=y', 'version=x&beside=x&from=-1', 'next=//evil.example', 'show=x'];
  test.each(READS.filter((row) => row.forms.length > 0))('$route', async (row) => {
    const path = under('en', ((await row.at(world, 'secretariat')) as string).split('?')[0] as string);
    const broken: string[] = [];
    for (const query of queries) {
      const { status } = await visit(site, `${path}?${query}`, secretariat);
      if (status !== 200 && !(status === 404 && query.startsWith('month'))) broken.push(`${query} ${status}`);
    }
    expect(broken).toEqual([]);
  });
});

test('other methods are not there', async () => {
  const statuses = await Promise.all(['PUT', 'DELETE', 'PATCH'].map(async (method) => (await site.request('http://comity.test/en/groups', { method })).status));
  expect(statuses).toEqual([404, 404, 404]);
  expect((await site.request('http://comity.test/en/groups', { method: 'HEAD' })).status).toBe(200);
});

describe('every page in every language stands in the frame', () => {
  test.each(pages.flatMap((row) => LANGUAGES.map((language) => [row.route, language, row] as const)))('%s in %s', async (_route, language, row) => {
    for (const kind of ['nobody', 'secretariat'] as const) {
      const answer = await visit(site, under(language, await row.at(world, kind)), kind === 'nobody' ? null : secretariat);
      if (answer.status === 302) continue;
      expect(answer.status).toBe(200);
      expect(faultsOfPage(await answer.text(), { language, direction: directionOf(language) })).toEqual([]);
    }
  });
});

test('the description of the API names each JSON once, with the schema that it keeps', async () => {
  const description = (await (await visit(site, '/api/openapi.json', null)).json()) as { openapi: string; paths: Record<string, { get?: { operationId: string } }> };
  expect(description.openapi).toBe('3.1.0');
  const operations = Object.values(description.paths).flatMap((path) => path.get?.operationId ?? []);
  expect(operations.length).toBe(READS.filter((row) => row.forms.includes('json')).length);
  expect(new Set(operations).size).toBe(operations.length);
});
