import { expect, test } from 'vitest';
import { aCtx, aDatabase, doJobs } from '../../../test/support/index.js';
import type { Role } from '../../kit/actor.js';
import type { Language } from '../../kit/languages.js';
import { addBody, changeBody } from '../bodies/actions.js';
import { addKnownPerson, erasePerson, importKept, keepList, merge, nameAnew, planImport, planMerge } from '../people/actions.js';
import { enterKnown } from './actions/known.js';
import { notEntered } from './reads/known.js';
import { search } from './reads.js';

const { db, statements } = await aDatabase();
const ctx = await aCtx();
const found = async (words: string, language: Language = 'en', roles: Role[] = ['anyone', 'reader', 'secretariat']) => (await search(db, { words, language, roles })).rows.map((hit) => `${hit.kind} ${hit.title}`);

test('the bodies that came with the program are entered once, and found by every name that they go by', async () => {
  expect((await notEntered(db, 'body', 500)).length).toBe(90);
  await enterKnown(ctx);
  expect(await notEntered(db, 'body', 500)).toEqual([]);
  for (const [words, language] of [['Study Group 13', 'en'], ['ИК13', 'ru'], ['第13研究组', 'zh'], ['Comisión de Estudio 13', 'es'], ['لجنة الدراسات 13', 'ar']] as [string, Language][])
    expect((await search(db, { words, language, roles: ['anyone'] })).rows.map((hit) => hit.path)).toContain('/bodies/sg13');
  const before = statements.length;
  await enterKnown(ctx);
  expect(statements.length - before).toBe(2);
});

test('a body is found by its alias as soon as it is added, and by the new one when it is changed', async () => {
  const { id } = await addBody(ctx, { kind: 'forum', name: { en: 'Forum of Clocks', ar: 'منتدى الساعات' }, aliases: ['Zeituhrenforum'] });
  expect([await found('Zeituhrenforum', 'en', ['anyone']), await found('منتدى الساعات', 'ar', ['anyone'])]).toEqual([['body Forum of Clocks'], ['body منتدى الساعات']]);
  await changeBody(ctx, { id, kind: 'forum', name: { en: 'Forum of Clocks' }, aliases: ['Chronoforum'] });
  expect([await found('Zeituhrenforum'), await found('Chronoforum')]).toEqual([[], ['body Forum of Clocks']]);
});

test('a person is found in any script by the secretariat, and by nobody else', async () => {
  const { id } = await addKnownPerson(ctx, { names: [{ given: 'Findable', family: 'Quarz' }, { written: 'Кварц Находимый' }], email: 'quarz@example.org', affiliation: { body: 'ETSI' } });
  expect([await found('quarz'), await found('Кварц', 'ru'), await found('quarz', 'en', ['anyone', 'reader'])]).toEqual([['person Findable Quarz'], ['person Кварц Находимый'], []]);
  await nameAnew(ctx, { personId: id, names: [{ given: 'Findable', family: 'Topaz' }] });
  expect([await found('Кварц', 'ru'), await found('topaz')]).toEqual([[], ['person Findable Topaz']]);
});

test('who was merged or erased is found no more', async () => {
  const one = (await addKnownPerson(ctx, { names: [{ written: 'Twin Opal' }], email: 'opal.one@example.org' })).id;
  const two = (await addKnownPerson(ctx, { names: [{ written: 'Twin Opal' }], email: 'opal.two@example.org' })).id;
  expect((await found('opal')).length).toBe(2);
  await merge(ctx, { from: one, to: two, seal: (await planMerge(ctx, { from: one, to: two })).seal });
  expect(await found('opal')).toEqual(['person Twin Opal']);
  await erasePerson(ctx, two);
  expect(await found('opal')).toEqual([]);
});

test('the persons of a list are entered after it by a job', async () => {
  const list = { name: 'list.csv', bytes: new TextEncoder().encode('Name,E-mail\nListed Beryl,beryl@example.org\n') };
  const { id } = await keepList(ctx, list);
  await importKept(ctx, { id, seal: (await planImport(ctx, list)).seal, decisions: new Map() });
  expect(await found('beryl')).toEqual([]);
  await doJobs();
  expect(await found('beryl')).toEqual(['person Listed Beryl']);
});
