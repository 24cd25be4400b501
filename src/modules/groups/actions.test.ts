import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { addNews, appointOfficer, endTerm, foundGroup, joinLanguage, move, putTerms, setFirstMeeting, setReach } from './actions.js';
import { beginGroups } from './jobs.js';
import { groupBySlug, groupsForDue, listGroups, newsOf, readGroup, termsEditions, termsText } from './reads.js';
import { aFounding, aGroup } from './testing.js';

const { db, statements } = await aDatabase();
const READER: Actor = { personId: '00000000-0000-7000-8000-000000000001', name: 'R', siteRoles: ['reader'], offices: [] };

test('a group is founded with officers, terms, milestones, and journaled', async () => {
  const ctx = await aCtx();
  const { id, slug } = await aGroup(ctx, { acronym: 'FG-One Two' });
  const known = await readGroup(db, { slug });
  expect(slug).toBe('fg-one-two');
  expect(known?.shown.officers.map(({ role, name, until }) => [role, name.en, until])).toEqual([
    ['chair', 'Ada Chair', null],
    ['viceChair', 'Bo Vice', null],
  ]);
  expect(known?.shown.milestones).toEqual([{ on: null, quarter: '2026-Q2', text: { en: 'First roadmap' } }]);
  expect(known?.life).toMatchObject({ kind: 'JCA', state: 'announced', hasTerms: true, hasChair: true });
  expect(await termsEditions(db, id)).toEqual([{ version: 1, language: 'en', since: '2025-12-16' }]);
  const written = await db.selectFrom('journal').where('group_id', '=', id).select('event').execute();
  expect(written.map((row) => row.event)).toEqual(['group.founded']);
});

test('one living group has an acronym, however it is hyphenated; a concluded one leaves it free', async () => {
  const ctx = await aCtx();
  const first = await aGroup(ctx, { acronym: 'FG DLT2', kind: 'FG' });
  await expect(aGroup(ctx, { acronym: 'fg-dlt2' })).rejects.toThrow('groups.acronymTaken');
  await move(ctx, { groupId: first.id, move: 'conclude', on: '2026-11-01' });
  expect((await aGroup(ctx, { acronym: 'FG-DLT2' })).slug).toBe('fg-dlt2-2');
});

test('of eight who found the same group at once, one founds it', async () => {
  const ctx = await aCtx();
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => foundGroup(ctx, aFounding({ acronym: 'JCA-RACE' }))));
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
  expect(refused).toEqual(Array(7).fill('groups.acronymTaken'));
  expect((await listGroups(db, { kind: 'JCA', size: 500 })).rows.filter((row) => row.acronym === 'JCA-RACE').length).toBe(1);
});

test('only the secretariat founds and moves, officers of the group tell its news', async () => {
  const ctx = await aCtx();
  const { id } = await aGroup(ctx, { acronym: 'JCA-RIGHTS' });
  const reader = await aCtx({ actor: { ...READER, personId: null } });
  await expect(foundGroup(reader, aFounding({ acronym: 'JCA-NO' }))).rejects.toThrow('groups.notSecretariat');
  await expect(move(reader, { groupId: id, move: 'conclude', on: '2026-11-01' })).rejects.toThrow('kit.notYours');
  await expect(addNews(reader, { groupId: id, title: { en: 'No' }, text: {} })).rejects.toThrow('groups.notOfficer');
  const person = { id: READER.personId as string, name: JSON.stringify({ en: 'R' }), created_at: ctx.now };
  await db.insertInto('persons').values(person).execute();
  const officer = await aCtx({ actor: { ...READER, offices: [{ groupId: id, capacity: 'chair of JCA-RIGHTS' }] } });
  await addNews(officer, { groupId: id, title: { en: 'Roadmap out' }, text: { en: 'Read it.' } });
  expect((await newsOf(db, id)).rows.map((row) => row.title)).toEqual([{ en: 'Roadmap out' }]);
});

test('a move is recorded with the text in force on its day, and undone with whatever fails after it', async () => {
  const ctx = await aCtx();
  const { id, slug } = await aGroup(ctx, { acronym: 'JCA-LIFE' });
  await expect(move(ctx, { groupId: id, move: 'begin', on: '2026-03-01' })).rejects.toThrow('groups.needsFirstMeeting');
  await setFirstMeeting(ctx, { groupId: id, on: '2026-03-01' });
  expect(await move(ctx, { groupId: id, move: 'begin', on: '2026-03-01' })).toEqual({ state: 'active' });
  const known = await readGroup(db, { slug });
  expect(known?.moves.map(({ move: name, to, on, source }) => [name, to, on, source])).toEqual([
    ['found', 'announced', '2026-01-20', 'TSB Circular 5'],
    ['begin', 'active', '2026-03-01', 'Rec. ITU-T A.18 (05/2025)'],
  ]);
});

test('a language joins what is there, and overwrites nothing', async () => {
  const ctx = await aCtx();
  const { id, slug } = await aGroup(ctx, { acronym: 'JCA-TONGUES' });
  const words = {
    name: 'Другое имя',
    officers: [
      { role: 'viceChair' as const, name: 'Бо Вайс', affiliation: null, country: 'Китай' },
      { role: 'chair' as const, name: 'Ада Чэр', affiliation: 'ООО Пример', country: null },
    ],
    participation: 'Открыто для членов.',
    terms: [{ number: '1', title: 'Сфера', text: 'Координирует ABC.', level: 1 }],
    milestones: ['Первая дорожная карта'],
    duties: [{ what: 'executiveSummary', text: 'Резюме направляется КГСЭ.' }],
  };
  await joinLanguage(ctx, { groupId: id, language: 'ru', words });
  await joinLanguage(ctx, { groupId: id, language: 'ru', words: { ...words, name: 'Поздно' } });
  const known = await readGroup(db, { slug });
  expect(known?.shown.name.ru).toBe('Другое имя');
  expect(known?.shown.officers.map(({ name, country }) => [name, country])).toEqual([
    [{ en: 'Ada Chair', ru: 'Ада Чэр' }, { en: 'Switzerland' }],
    [{ en: 'Bo Vice', ru: 'Бо Вайс' }, { en: 'China', ru: 'Китай' }],
  ]);
  expect(known?.duties[0]?.text.ru).toBe('Резюме направляется КГСЭ.');
  expect((await termsEditions(db, id)).map(({ version, language }) => [version, language])).toEqual([
    [1, 'en'],
    [1, 'ru'],
  ]);
});

test('a new version of the terms leaves the former as it was', async () => {
  const ctx = await aCtx();
  const { id } = await aGroup(ctx, { acronym: 'JCA-TERMS' });
  const clauses = [{ number: '1', title: 'Scope', text: 'It coordinates ABC and DEF.', level: 1 }];
  expect(await putTerms(ctx, { groupId: id, language: 'en', clauses, newVersion: { since: '2026-05-30', source: 'TSAG' } })).toEqual({ version: 2 });
  const texts = await termsText(db, id, [
    { version: 1, language: 'en' },
    { version: 2, language: 'en' },
  ]);
  expect(texts.map(({ version, clauses: [clause] }) => [version, clause?.text])).toEqual([
    [2, 'It coordinates ABC and DEF.'],
    [1, 'It coordinates ABC.'],
  ]);
});

test('a term ends once, and then the chair is free', async () => {
  const ctx = await aCtx();
  const { id, slug } = await aGroup(ctx, { acronym: 'JCA-OFFICE' });
  const chair = (await readGroup(db, { slug }))?.officers[0];
  const next = { groupId: id, role: 'chair' as const, name: { en: 'Cy Next' }, affiliation: {}, country: {}, from: '2026-06-01' };
  await expect(appointOfficer(ctx, next)).rejects.toThrow('groups.chairTaken');
  await expect(endTerm(ctx, { groupId: id, officerId: chair?.id as string, until: '2025-01-01' })).rejects.toThrow('groups.beforeTerm');
  await endTerm(ctx, { groupId: id, officerId: chair?.id as string, until: '2026-05-31' });
  await expect(endTerm(ctx, { groupId: id, officerId: chair?.id as string, until: '2026-05-31' })).rejects.toThrow('groups.noTerm');
  await appointOfficer(ctx, next);
  const known = await readGroup(db, { slug });
  expect(known?.shown.officers.map((one) => one.name.en)).toEqual(['Bo Vice', 'Cy Next']);
});

test('an officer whose term ends on a day to come is in office until then', async () => {
  const ctx = await aCtx();
  const { id, slug } = await aGroup(ctx, { acronym: 'JCA-UNTIL' });
  const chair = (await readGroup(db, { slug }))?.officers[0];
  await endTerm(ctx, { groupId: id, officerId: chair?.id as string, until: '2096-05-31' });
  const names = async (on?: '2096-05-31' | '2096-06-01') => (await readGroup(db, { slug }, on))?.shown.officers.map((one) => [one.name.en, one.until]);
  expect(await names()).toContainEqual([chair?.name.en, '2096-05-31']);
  expect(await names('2096-05-31')).toContainEqual([chair?.name.en, '2096-05-31']);
  expect(await names('2096-06-01')).toEqual([['Bo Vice', null]]);
});

test('a bad address is refused at its field', async () => {
  const ctx = await aCtx();
  const { id } = await aGroup(ctx, { acronym: 'JCA-REACH' });
  const contact = { name: null, telephone: null, email: 'no address' };
  await expect(setReach(ctx, { groupId: id, contact, homePage: null })).rejects.toThrow('groups.badEmail');
  await expect(setReach(ctx, { groupId: id, contact: { ...contact, email: null }, homePage: 'javascript:alert(1)' })).rejects.toThrow('groups.badHomePage');
});

test('lists page by key, and ask the same number of queries for one group and for many', async () => {
  const queries = async (act: () => Promise<unknown>) => {
    const before = statements.length;
    await act();
    return statements.length - before;
  };
  const pages: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listGroups>> = await listGroups(db, { size: 3, after });
    pages.push(...page.rows.map((row) => row.id));
    after = page.after;
  } while (after);
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.length).toBe((await listGroups(db, { size: 500 })).rows.length);
  expect(await queries(() => listGroups(db, { size: 1 }))).toBe(1);
  expect(await queries(() => listGroups(db, { size: 3 }))).toBe(1);
  const one = (await groupBySlug(db, 'jca-reach'))?.id as string;
  expect(await queries(() => groupsForDue(db, { groupId: one, language: 'en' }))).toBe(3);
  expect(await queries(() => groupsForDue(db, { language: 'en' }))).toBe(3);
  expect(await queries(() => readGroup(db, { id: one }))).toBe(4);
});

test('of eight who make the same move at once, one makes it', async () => {
  const ctx = await aCtx();
  const { id } = await aGroup(ctx, { acronym: 'JCA-CROWD' });
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => move(ctx, { groupId: id, move: 'conclude', on: '2026-11-01' })));
  const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [(one.reason as Error).message] : []));
  expect(refused).toEqual(Array(7).fill('kit.notFromHere'));
  expect((await readGroup(db, { id }))?.moves.map((made) => made.move)).toEqual(['found', 'conclude']);
});

test('of five languages that join at once, none is lost', async () => {
  const ctx = await aCtx();
  const { id } = await aGroup(ctx, { acronym: 'JCA-BABEL', name: { en: 'Babel' } });
  const words = { officers: [], participation: null, terms: [], milestones: [], duties: [] };
  await Promise.all((['ar', 'zh', 'fr', 'ru', 'es'] as const).map((language) => joinLanguage(ctx, { groupId: id, language, words: { ...words, name: `Babel ${language}` } })));
  const { name } = (await readGroup(db, { id }))?.shown ?? { name: {} };
  expect(Object.keys(name).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
});

test('with its first meeting a group that was announced becomes active by itself, once', async () => {
  const ctx = await aCtx();
  const { id } = await aGroup(ctx, { acronym: 'JCA-CLOCK' });
  await setFirstMeeting(ctx, { groupId: id, on: '2026-11-21' });
  await beginGroups(await aCtx({ now: new Date('2026-11-20T12:00:00Z') }), {});
  expect((await readGroup(db, { id }))?.shown.state).toBe('announced');
  await beginGroups(ctx, {});
  await beginGroups(ctx, {});
  const known = await readGroup(db, { id });
  expect(known?.moves.map(({ move: name, on }) => [name, on])).toEqual([
    ['found', '2026-01-20'],
    ['begin', '2026-11-21'],
  ]);
});
