import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOW, aDatabase, anApp, aVisitor } from '../../test/support/index.js';
import { listGroups, newsOf, termsEditions } from '../modules/groups/reads.js';
import { queueOf } from '../modules/intake/reads.js';
import { meetingsOf } from '../modules/meetings/reads.js';
import { DEMO_LETTERS } from './demo-letters.js';
import { buildDemo } from './demo.js';

const { db, statements } = await aDatabase();

const events = async () => Number((await db.selectFrom('journal').select(({ fn }) => fn.countAll().as('count')).executeTakeFirstOrThrow()).count);

test('the bundled letters are the files, byte for byte', () => {
  const files = DEMO_LETTERS.map(({ name }) => readFileSync(new URL(`../../demo/${name}`, import.meta.url)).toString('hex'));
  expect(DEMO_LETTERS.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).toEqual(files);
  expect(DEMO_LETTERS.length).toBe(18);
});

test('an empty workspace is filled by reading the letters, and a second time nothing happens', async () => {
  const app = await anApp({ now: NOW });
  const before = statements.length;
  await buildDemo(app);
  // About three seconds on a machine at rest; the tests share theirs, so what counts is the work given to the database.
  expect(statements.length - before).toBeLessThan(3500);

  const groups = (await listGroups(db, {})).rows;
  expect(groups.map(({ acronym, state }) => `${acronym} ${state}`).sort()).toEqual(['FG DLT extended', 'JCA-DCC active', 'JCA-QKDN active']);
  for (const group of groups) {
    expect((await termsEditions(db, group.id)).map(({ language }) => language).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    expect(Object.keys(group.name).sort()).toEqual(['ar', 'en', 'es', 'fr', 'ru', 'zh']);
    const meetings = (await meetingsOf(db, group.id, {})).rows.map(({ start }) => start).sort();
    expect(meetings.length).toBe(2);
    expect(meetings[1] as string > '2027-01-01').toBe(true);
    expect((await newsOf(db, group.id, {})).rows.length).toBe(group.acronym === 'FG DLT' ? 2 : 1);
  }
  expect((await queueOf(db, { show: 'waiting' })).rows.map(({ name }) => name)).toEqual(['letter-to-try.txt']);

  const happened = await events();
  await buildDemo(app);
  expect(await events()).toBe(happened);
}, 120_000);

test('the pages of the demonstration open in every language', async () => {
  const visitor = await aVisitor();
  const paths = ['ar', 'en', 'es', 'fr', 'ru', 'zh'].flatMap((language) => ['jca-qkdn', 'jca-dcc', 'fg-dlt'].map((slug) => `/${language}/groups/${slug}`));
  const statuses = await Promise.all(paths.map(async (path) => `${path} ${(await visitor.get(path)).status}`));
  expect(statuses).toEqual(paths.map((path) => `${path} 200`));
});
