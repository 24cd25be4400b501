// A page asks the database as often for three rows as for one: measured over every page and form, before and after everything grew.

import { expect, test } from 'vitest';
import { addNews } from '../../src/modules/groups/actions.js';
import { receive } from '../../src/modules/intake/actions.js';
import { post } from '../../src/modules/mail/actions.js';
import { inTransaction } from '../../src/storage/index.js';
import { NOW, aDatabase, doJobs } from '../support/index.js';
import { growPeople } from './people-world.js';
import { READS } from './route-table.js';
import { type World, aMeetingAhead, aWorld, adoptLetters, send, visit } from './world.js';

const { statements } = await aDatabase();
const world = await aWorld();
const session = await world.session('secretariat');

async function counts(): Promise<string[]> {
  const found: string[] = [];
  for (const row of READS) {
    const path = (await row.at(world, 'secretariat')).replace(/^\/$/, '');
    for (const form of row.forms) {
      const asked = form === 'html' ? path : path.replace(/(\?|$)/, `.${form}$1`);
      const before = statements.length;
      const { status } = await visit(world.site, `/en${asked}`, session);
      found.push(`${row.route} as ${form}: ${status}, ${statements.length - before} statements`);
    }
  }
  return found;
}

async function grow({ ctx, group, site }: World): Promise<void> {
  await adoptLetters(ctx, 'circular-33-en.txt', 'circular-33-fr.txt', 'circular-68-es.txt', 'circular-68-ru.txt');
  for (const on of ['2027-01-19', '2027-01-26', '2027-03-02']) await aMeetingAhead(ctx, group.id, on);
  for (const title of ['Second', 'Third']) await addNews(ctx, { groupId: group.id, title: { en: `${title} quantum news` }, text: { en: title } });
  for (const text of ['A second note.', 'A third note.']) await receive(ctx, { name: 'note.txt', bytes: new TextEncoder().encode(text) });
  await inTransaction(ctx, async (within) => {
    for (const to of ['a', 'b', 'c']) await post(within, { recipient: `${to}@example.org`, subject: 'Hello', body: 'Hello', language: 'en', purpose: 'test' });
  });
  for (let n = 0; n < 3; n++) await send(site, `/en/groups/${group.slug}/letters`, session, { kind: 'circular', language: 'fr' });
  await growPeople(ctx, group, world);
  await doJobs({ now: NOW });
}

test('every page asks a fixed number of questions, however much there is', { timeout: 180_000 }, async () => {
  // What the first visit puts into memory (the index of the catalogue) is asked for once.
  await counts();
  const few = await counts();
  expect(few.filter((line) => !line.includes(': 200,'))).toEqual([]);
  await grow(world);
  expect(await counts()).toEqual(few);
});
