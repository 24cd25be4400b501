import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { NOBODY, SYSTEM } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { addBody, bodyNamed, changeBody } from './actions.js';
import { nameKey, sortKeyOf } from './body.js';
import { bodiesByNames, bodyByName, findBodies, listBodies, readBody } from './reads.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));

test('the bodies that everybody meets are there, and their keys are those by which names are compared', async () => {
  const names = await db.selectFrom('body_names').select(['words', 'key']).execute();
  expect(names.filter((name) => nameKey(name.words) !== name.key)).toEqual([]);
  const bodies = await db.selectFrom('bodies').select(['acronym', 'name', 'sort_key']).execute();
  expect(bodies.length).toBe(90);
  expect(bodies.filter((body) => sortKeyOf(body.acronym, body.name) !== body.sort_key)).toEqual([]);
});

test.each([
  ['SG13', 'SG13'],
  ['ITU-T Study Group 13', 'SG13'],
  ['Commission d’études 17', 'SG17'],
  ['Comisión de Estudio 13', 'SG13'],
  ['ИК13', 'SG13'],
  ['13-я Исследовательская комиссия', 'SG13'],
  ['第13研究组', 'SG13'],
  ['لجنة الدراسات 13', 'SG13'],
  ['КГСЭ', 'TSAG'],
  ['ОТК1 ИСО/МЭК', 'ISO/IEC JTC 1'],
  ['iso-iec jtc1', 'ISO/IEC JTC 1'],
  ['Organisation mondiale de la sante', 'WHO'],
  ['the moon', undefined],
  ['', undefined],
])('%s means %s', async (words, acronym) => {
  expect((await bodyByName(db, words))?.acronym).toBe(acronym);
});

test('a name that two bodies go by means neither, but the own name of one is not taken from it by the alias of another', async () => {
  await addBody(ctx, { kind: 'company', name: { en: 'First Twin' }, aliases: ['Twin', 'SG17'] });
  await addBody(ctx, { kind: 'company', name: { en: 'Second Twin' }, aliases: ['Twin'] });
  expect(await bodyByName(db, 'Twin')).toBe(null);
  expect((await bodyByName(db, 'SG17'))?.kind).toBe('studyGroup');
});

test('many names are looked up in one question', async () => {
  const before = statements.length;
  const found = await bodiesByNames(db, ['SG13', 'sg 13', 'ETSI', 'nobody']);
  expect(statements.length - before).toBe(1);
  expect([...found].map(([words, body]) => [words, body.acronym])).toEqual([
    ['SG13', 'SG13'],
    ['sg 13', 'SG13'],
    ['ETSI', 'ETSI'],
  ]);
});

test('the best found is the one whose whole name it is', async () => {
  expect((await findBodies(db, 'IEC', 3)).map((body) => body.acronym)).toEqual(['IEC', 'ISO/IEC JTC 1', 'ISO/IEC JTC 1/SC 6']);
});

test('the list pages by key and finds by kind and by words', async () => {
  const groups = await listBodies(db, { kind: 'studyGroup', size: 5 });
  expect(groups.rows.map((body) => body.acronym)).toEqual(['SG2', 'SG3', 'SG5', 'SG9', 'SG11']);
  const next = await listBodies(db, { kind: 'studyGroup', size: 5, after: groups.after });
  expect(next.rows.map((body) => body.acronym)).toEqual(['SG12', 'SG13', 'SG15', 'SG16', 'SG17']);
  expect((await listBodies(db, { words: 'normalisation' })).rows.map((body) => body.acronym)).toContain('ISO');
  expect((await listBodies(db, { words: '%' })).rows).toEqual([]);
});

test('a body is added with names, aliases and parent, found by each, and changed', async () => {
  const { id, slug } = await addBody(ctx, { kind: 'academia', acronym: 'UEX', name: { en: ' University of  Examples ', fr: 'Université des exemples' }, country: 'ch', parent: 'ITU-T', aliases: ['Uni Ex', 'uni-ex', ''] });
  expect(slug).toBe('uex');
  const known = await readBody(db, { slug });
  expect({ ...known, parent: known?.parent?.acronym, children: known?.children.length }).toEqual({
    id,
    slug: 'uex',
    studyGroups: [],
    kind: 'academia',
    membership: null,
    acronym: 'UEX',
    name: { en: 'University of Examples', fr: 'Université des exemples' },
    country: 'CH',
    endedOn: null,
    parent: 'ITU-T',
    children: 0,
    aliases: [{ words: 'uni-ex', language: null }],
    web: null,
  });
  await changeBody(ctx, { id, kind: 'academia', name: { en: 'University of Samples' }, endedOn: '2026-01-31' });
  expect([(await bodyByName(db, 'UEX')), (await bodyByName(db, 'university of samples'))?.endedOn]).toEqual([null, '2026-01-31']);
  const events = await db.selectFrom('journal').where('thing_id', '=', id).select('event').orderBy('id').execute();
  expect(events.map((row) => row.event)).toEqual(['body.added', 'body.changed']);
});

test('a name in a list means the body known by it, or makes one', async () => {
  const first = await bodyNamed(ctx, { name: 'Brand New Labs', kind: 'company' });
  expect([first.added, await bodyNamed(ctx, { name: 'brand new labs' }), (await bodyNamed(ctx, { name: 'ETSI' })).added]).toEqual([true, { id: first.id, added: false }, false]);
});

test('what is not in order is refused in a word', async () => {
  const add = (change: object, by = ctx) => refusal(addBody(by, { kind: 'sdo', name: { en: 'Fresh' }, ...change }));
  expect(await add({}, await aCtx({ actor: NOBODY }))).toBe('bodies.notSecretariat');
  expect(await add({ kind: 'club' })).toBe('bodies.noSuchKind');
  expect(await add({ name: { en: ' ' } })).toBe('bodies.needsName');
  expect(await add({ country: 'XX' })).toBe('bodies.noSuchCountry');
  expect(await add({ endedOn: '2026-02-30' })).toBe('bodies.noSuchDay');
  expect(await add({ web: 'javascript:alert(1)' })).toBe('bodies.badWeb');
  expect(await add({ name: { en: 'etsi' } })).toBe('bodies.nameTaken');
  expect(await add({ parent: 'nobody at all' })).toBe('bodies.noSuchParent');
  const above = await addBody(ctx, { kind: 'other', acronym: 'ABOVE', name: {} });
  await addBody(ctx, { kind: 'other', acronym: 'BELOW', name: {}, parent: 'ABOVE' });
  expect(await refusal(changeBody(ctx, { id: above.id, kind: 'other', acronym: 'ABOVE', name: {}, parent: 'BELOW' }))).toBe('bodies.ownParent');
});

test('the pages show a body in the reader’s language, and the form keeps what was typed', async () => {
  const stranger = await aVisitor();
  expect(await (await stranger.get('/ar/bodies/sg13')).text()).toContain('لجنة الدراسات 13');
  expect(((await (await stranger.get('/en/bodies/sg13.json')).json()) as { parent: { acronym: string } }).parent.acronym).toBe('ITU-T');
  expect((await stranger.get('/en/bodies/nothing')).status).toBe(404);
  const secretariat = await aVisitor(SYSTEM);
  const wrong = await secretariat.post('/en/bodies/new', { kind: 'sdo', acronym: 'ETSI', 'name-en': 'Typed before' });
  expect([wrong.status, (await wrong.text()).includes('Typed before')]).toEqual([422, true]);
  const right = await secretariat.post('/en/bodies/new', { kind: 'sdo', acronym: 'NEWSDO', 'name-en': 'New organization' });
  expect([right.status, right.headers.get('location')]).toEqual([303, '/en/bodies/newsdo']);
  expect(await (await secretariat.get('/en/bodies/newsdo/edit')).text()).toContain('value="New organization"');
});

test('a form with several mistakes shows all of them, each at its field, with what was typed', async () => {
  const visitor = await aVisitor(SYSTEM);
  const typed = { kind: 'planet', acronym: 'ETSI', 'name-fr': 'Commission d’études 17', country: 'XX', parent: 'no such thing', web: 'ftp://example.org', endedOn: '2026-02-30', aliases: 'Kept alias' };
  const page = await visitor.post('/en/bodies/new', typed);
  const html = await page.text();
  const shown = ['kind', 'acronym', 'name-fr', 'country', 'parent', 'web', 'endedOn', 'name-en'].map((field) => html.includes(`id="w-${field}"`));
  expect([page.status, shown, html.includes('Kept alias'), html.includes('value="ftp://example.org"')]).toEqual([422, [true, true, true, true, true, true, true, false], true, true]);
});
