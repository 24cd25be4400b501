import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { type Actor, NOBODY, SYSTEM } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { bodyByName } from '../bodies/reads.js';
import { addKnownPerson, affiliate, askForAddress, endAffiliation, endFocalPoint, makeKnown, nameAnew, nameFocalPoint, noteAddress, proveAddress, removeAddress } from './actions.js';
import { addressesOf, affiliationOn, allAffiliationsOn, bodiesOfFocalPoint, focalPointsOf, isFocalPoint, listPersons, personByAddress, readPerson } from './reads.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();
const ON = '2026-11-21';
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));
const actorOf = (personId: string): Actor => ({ personId, name: 'Somebody', siteRoles: [], offices: [] });
const aPerson = async (family: string, given = 'Ana') => (await addKnownPerson(ctx, { names: [{ given, family }], email: `${given}.${family}@example.org`.toLowerCase() })).id;

test('a person is known by names in several scripts, shown to each reader in theirs', async () => {
  const { id } = await addKnownPerson(ctx, {
    names: [
      { title: 'Dr', given: 'Junsen', family: 'Lai' },
      { given: '俊森', family: '赖' },
      { written: 'Цзюньсэнь Лай' },
    ],
    email: 'Junsen.Lai@Example.CN',
    affiliation: { body: 'CAICT', country: 'CN', from: '2020-01-01' },
  });
  const person = await readPerson(db, id);
  expect(person?.name).toEqual({ en: 'Junsen Lai', zh: '赖俊森', ru: 'Цзюньсэнь Лай' });
  expect(person?.names.map((name) => [name.script, name.title, name.family, name.familyFirst, name.written])).toEqual([
    ['Latn', 'Dr', 'Lai', false, 'Junsen Lai'],
    ['Hani', null, '赖', true, '赖俊森'],
    ['Cyrl', null, null, false, 'Цзюньсэнь Лай'],
  ]);
  expect(person?.addresses).toEqual([{ email: 'junsen.lai@example.cn', verifiedAt: null }]);
  expect(person?.affiliations.map(({ body, country, from, until }) => [body, country, from, until])).toEqual([[{ en: 'CAICT' }, 'CN', '2020-01-01', null]]);
  await nameAnew(ctx, { personId: id, names: [{ given: 'Junsen', family: 'LAI', familyFirst: true }] });
  expect((await readPerson(db, id))?.name).toEqual({ en: 'LAI Junsen' });
});

test('who was known by an address alone is found by the name that is given later', async () => {
  const id = await makeKnown(ctx, { name: { en: 'somebody@example.org' }, email: 'somebody@example.org' });
  expect((await readPerson(db, id))?.names).toEqual([]);
  await nameAnew(ctx, { personId: id, names: [{ written: 'Sömebody Élse' }] });
  expect((await listPersons(db, { words: 'else somebody', on: ON })).rows.map((row) => row.id)).toEqual([id]);
});

test('the list pages by family name and finds by names and addresses', async () => {
  const ids = [await aPerson('Zz-One'), await aPerson('Zz-Two'), await aPerson('Zz-Three')];
  const before = statements.length;
  const first = await listPersons(db, { words: 'zz', on: ON, size: 2 });
  expect(statements.length - before).toBe(1);
  expect(first.rows.map((row) => row.name.en)).toEqual(['Ana Zz-One', 'Ana Zz-Three']);
  const second = await listPersons(db, { words: 'zz', on: ON, size: 2, after: first.after });
  expect([second.rows.map((row) => row.id), second.after]).toEqual([[ids[1]], null]);
  expect((await listPersons(db, { words: 'ana.zz-two@example', on: ON })).rows.map((row) => row.id)).toEqual([ids[1]]);
  expect((await listPersons(db, { words: 'zz%', on: ON })).rows.length).toBe(3);
});

test('an affiliation is kept as it was at the time', async () => {
  const id = await aPerson('Mover');
  await affiliate(ctx, { personId: id, body: 'ETSI', country: null, title: 'Rapporteur', from: '2020-01-01' });
  await affiliate(ctx, { personId: id, body: 'sg 13', from: '2025-06-01', instead: true });
  const [etsi, sg13] = [await bodyByName(db, 'ETSI'), await bodyByName(db, 'SG13')];
  const on = async (day: string) => {
    const found = await affiliationOn(db, id, day);
    return found && [found.bodyId, found.country, found.title];
  };
  expect([await on('2019-12-31'), await on('2020-01-01'), await on('2025-05-31'), await on('2025-06-01')]).toEqual([null, [etsi?.id, 'FR', 'Rapporteur'], [etsi?.id, 'FR', 'Rapporteur'], [sg13?.id, null, null]]);
  const open = (await readPerson(db, id))?.affiliations.find((one) => one.until === null);
  expect(await refusal(endAffiliation(ctx, { personId: id, id: open?.id ?? '', until: '2025-05-31' }))).toBe('people.beforeBegin');
  await endAffiliation(ctx, { personId: id, id: open?.id ?? '', until: '2026-01-31' });
  expect([await allAffiliationsOn(db, id, ON), await refusal(endAffiliation(ctx, { personId: id, id: open?.id ?? '', until: ON }))]).toEqual([[], 'people.noAffiliation']);
});

test('a further address is a person’s when the link to it is used, once, by a button', async () => {
  const id = await aPerson('Prover');
  const own = await aCtx({ actor: actorOf(id) });
  await askForAddress(own, { personId: id, email: 'Second@Example.org', origin: 'https://comity.example' });
  const mail = await db.selectFrom('outbox').where('recipient', '=', 'second@example.org').select('body').executeTakeFirst();
  const token = /verify-address\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? '';
  const visitor = await aVisitor(NOBODY);
  const seen = [await visitor.get(`/en/verify-address/${token}`), await visitor.get(`/en/verify-address/${token}`)];
  expect(await Promise.all(seen.map(async (page) => (await page.text()).includes('second@example.org')))).toEqual([true, true]);
  expect(await addressesOf(db, id)).toEqual(['ana.prover@example.org']);
  expect((await visitor.post(`/en/verify-address/${token}`, {})).status).toBe(303);
  expect((await readPerson(db, id))?.addresses.map((one) => [one.email, one.verifiedAt !== null])).toEqual([
    ['ana.prover@example.org', false],
    ['second@example.org', true],
  ]);
  expect(await refusal(proveAddress(ctx, token))).toBe('people.linkClosed');
});

test('asking says the same for an address that somebody else has; proving it says who can help', async () => {
  const [id, other] = [await aPerson('Asker'), await aPerson('Holder')];
  const own = await aCtx({ actor: actorOf(id) });
  expect(await refusal(askForAddress(own, { personId: id, email: 'ana.holder@example.org', origin: 'https://comity.example' }))).toBe('done');
  const mail = await db.selectFrom('outbox').where('recipient', '=', 'ana.holder@example.org').select('body').executeTakeFirst();
  const token = /verify-address\/([\w-]+)/.exec(mail?.body ?? '')?.[1] ?? '';
  expect(await refusal(proveAddress(ctx, token))).toBe('people.addressOfOther');
  expect(await personByAddress(db, 'ana.holder@example.org')).toBe(other);
  for (let n = 0; n < 4; n++) await askForAddress(own, { personId: id, email: `more${n}@example.org`, origin: 'https://comity.example' });
  expect(await refusal(askForAddress(own, { personId: id, email: 'sixth@example.org', origin: 'https://comity.example' }))).toBe('people.tooManyLinks');
});

test('nobody changes another, and the last address stays', async () => {
  const [id, other] = [await aPerson('Self'), await aPerson('Stranger')];
  const stranger = await aCtx({ actor: actorOf(other) });
  expect(await refusal(nameAnew(stranger, { personId: id, names: [{ written: 'Mine' }] }))).toBe('people.notSecretariat');
  expect(await refusal(affiliate(stranger, { personId: id, body: 'ETSI' }))).toBe('people.notSecretariat');
  expect(await refusal(removeAddress(stranger, { personId: id, email: 'ana.self@example.org' }))).toBe('people.notSecretariat');
  expect(await refusal(askForAddress(stranger, { personId: id, email: 'x@example.org', origin: '' }))).toBe('people.notSecretariat');
  expect(await refusal(noteAddress(stranger, { personId: other, email: 'x@example.org' }))).toBe('people.notSecretariat');
  expect(await refusal(addKnownPerson(stranger, { names: [{ written: 'X' }] }))).toBe('people.notSecretariat');
  expect(await refusal(removeAddress(ctx, { personId: id, email: 'ana.self@example.org' }))).toBe('people.lastAddress');
  await noteAddress(ctx, { personId: id, email: 'self2@example.org' });
  await removeAddress(ctx, { personId: id, email: 'ana.self@example.org' });
  expect(await addressesOf(db, id)).toEqual(['self2@example.org']);
  expect([await refusal(noteAddress(ctx, { personId: other, email: 'self2@example.org' })), await refusal(noteAddress(ctx, { personId: other, email: 'none' }))]).toEqual(['people.addressTaken', 'people.badAddress']);
});

test('what is not in order is refused in a word', async () => {
  const id = await aPerson('Ruled');
  expect(await refusal(addKnownPerson(ctx, { names: [{ given: ' ' }] }))).toBe('people.needsName');
  expect(await refusal(addKnownPerson(ctx, { names: [{ written: 'A B' }, { written: 'C D' }] }))).toBe('people.twoInOneScript');
  expect(await refusal(addKnownPerson(ctx, { names: [{ written: 'A B' }], email: 'ana.ruled@example.org' }))).toBe('people.addressTaken');
  expect(await refusal(affiliate(ctx, { personId: id, body: ' ' }))).toBe('people.needsBody');
  expect(await refusal(affiliate(ctx, { personId: id, country: 'ZZ' }))).toBe('people.noSuchCountry');
  expect(await refusal(affiliate(ctx, { personId: id, body: 'ETSI', from: '2026-13-01' }))).toBe('people.noSuchDay');
  expect(await refusal(affiliate(ctx, { personId: '01900000-0000-7000-8000-00000000ffff', body: 'ETSI' }))).toBe('people.noPerson');
});

test('a focal point is named and ended by the secretariat', async () => {
  const id = await aPerson('Focal');
  const bodyId = (await bodyByName(db, 'GSMA'))?.id ?? '';
  await nameFocalPoint(ctx, { bodyId, personId: id, from: '2026-01-01' });
  expect(await refusal(nameFocalPoint(ctx, { bodyId, personId: id }))).toBe('people.isFocalPoint');
  expect([await isFocalPoint(db, id, bodyId, ON), await isFocalPoint(db, id, null, '2025-12-31'), await bodiesOfFocalPoint(db, id, ON)]).toEqual([true, false, [bodyId]]);
  expect((await focalPointsOf(db, bodyId, ON)).map((point) => point.personId)).toEqual([id]);
  await endFocalPoint(ctx, { bodyId, personId: id, until: '2026-11-20' });
  expect([await isFocalPoint(db, id, bodyId, ON), await focalPointsOf(db, bodyId, ON), await refusal(endFocalPoint(ctx, { bodyId, personId: id, until: ON }))]).toEqual([false, [], 'people.noFocalPoint']);
});

test('the page of a body shows its focal points to the secretariat alone', async () => {
  const id = await aPerson('Secret');
  await nameFocalPoint(ctx, { bodyId: (await bodyByName(db, 'NGMN'))?.id ?? '', personId: id });
  const page = async (actor: Actor) => (await (await aVisitor(actor)).get('/en/bodies/ngmn')).text();
  expect([(await page(SYSTEM)).includes('Ana Secret'), (await page(NOBODY)).includes('Ana Secret'), (await page(actorOf(id))).includes('Ana Secret')]).toEqual([true, false, false]);
});

test('one keeps one’s own page, and forms come back as they were typed', async () => {
  const id = await aPerson('Owner');
  const owner = await aVisitor(actorOf(id));
  expect((await owner.get('/en/me/profile')).status).toBe(200);
  expect((await owner.get(`/en/people/${id}`)).status).toBe(403);
  expect((await owner.post('/en/me/profile/affiliations', { body: 'ETSI', title: 'Editor', country: '', from: '2026-01-01', instead: 'yes' })).status).toBe(303);
  const wrong = await owner.post('/en/me/profile/affiliations', { body: 'Kept Body', country: 'ZZ' });
  expect([wrong.status, (await wrong.text()).includes('value="Kept Body"')]).toEqual([422, true]);
  expect((await owner.post('/en/me/profile/names', { 'given-0': 'Anna', 'family-0': 'Owner', 'written-1': 'Анна Оунер' })).status).toBe(303);
  expect((await readPerson(db, id))?.name).toEqual({ en: 'Anna Owner', ru: 'Анна Оунер' });
  const secretariat = await aVisitor(SYSTEM);
  const json = (await (await secretariat.get(`/en/people/${id}.json`)).json()) as { names: unknown[]; affiliations: { body: object; until: null }[] };
  expect([json.names.length, json.affiliations.map((one) => one.body)]).toEqual([2, [expect.objectContaining({ en: 'European Telecommunications Standards Institute' })]]);
  const added = await secretariat.post('/en/people/new', { 'given-0': 'New', 'family-0': 'Comer', email: 'new.comer@example.org', body: 'ISO', country: 'CH' });
  expect([added.status, added.headers.get('location')]).toEqual([303, `/en/people/${await personByAddress(db, 'new.comer@example.org')}`]);
});

test('the form for a new person shows all mistakes at once, each at its field, with what was typed', async () => {
  const { id } = await addKnownPerson(ctx, { names: [{ written: 'Has Address' }], email: 'has@example.org' });
  const visitor = await aVisitor(SYSTEM);
  const typed = { 'family-0': 'One', 'written-1': 'Another Latin', email: 'has@example.org', country: 'XX', title: 'Engineer' };
  const page = await visitor.post('/en/people/new', typed);
  const html = await page.text();
  expect([page.status, ...['written-1', 'email', 'country', 'body', 'family-0'].map((field) => html.includes(`id="w-${field}"`)), html.includes('value="Another Latin"')]).toEqual([422, true, true, true, false, false, true]);
  const affiliation = await visitor.post(`/en/people/${id}/affiliations`, { body: '', country: 'YY', from: '2026-13-01', title: 'Kept title' });
  const again = await affiliation.text();
  expect([affiliation.status, ...['country', 'from'].map((field) => again.includes(`id="w-${field}"`)), again.includes('value="Kept title"')]).toEqual([422, true, true, true]);
});

test('a focal point who is not known yet is made known by a name, and told by mail how they come in', async () => {
  const visitor = await aVisitor(SYSTEM);
  const path = '/en/bodies/mef/focal-points';
  const wrong = await visitor.post(path, { email: 'unknown.focal@example.org', name: '', from: '2026-02-30', until: 'never' });
  const page = await wrong.text();
  expect([wrong.status, ...['name', 'from', 'until'].map((field) => page.includes(`id="w-${field}"`)), page.includes('value="unknown.focal@example.org"')]).toEqual([422, true, true, true, true]);
  expect((await visitor.post(path, { email: 'unknown.focal@example.org', name: 'Unni Known', from: '2026-11-21', until: '2027-12-31' })).status).toBe(303);
  const points = await focalPointsOf(db, (await bodyByName(db, 'MEF'))?.id ?? '');
  expect(points.map(({ name, from, until }) => [name, from, until])).toEqual([[{ en: 'Unni Known' }, '2026-11-21', '2027-12-31']]);
  const mail = await db.selectFrom('outbox').where('recipient', '=', 'unknown.focal@example.org').select(['subject', 'body']).executeTakeFirst();
  expect([mail?.subject, mail?.body?.includes('/en/bodies/mef/members')]).toEqual(['You are a focal point of MEF Forum', true]);
});
