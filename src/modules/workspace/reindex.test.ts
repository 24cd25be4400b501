import { expect, test } from 'vitest';
import { aCtx, aDatabase, doJobs } from '../../../test/support/index.js';
import { addNews, foundGroup } from '../groups/actions.js';
import { aFounding } from '../groups/testing.js';
import { convene } from '../meetings/actions.js';
import { aConvening } from '../meetings/testing.js';
import { reindex } from '../search/actions.js';
import { outdated } from '../search/reads.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const { id: groupId } = await foundGroup(ctx, aFounding({ acronym: 'JCA-ANEW' }));
await convene(ctx, aConvening({ groupId }));
await ctx.enqueue({ name: 'search.enterKnown', args: {} });
await doJobs();
await addNews(ctx, { groupId, title: { en: 'News' }, text: {} });

const entries = async () => {
  const rows = await db.selectFrom('search_entries').select(['kind', 'thing_id', 'part', 'language', 'path', 'title', 'body', 'words']).execute();
  return rows.map((row) => JSON.stringify(row)).sort();
};

test('everything that can be found is entered anew just as it was, and what is gone goes', async () => {
  const before = await entries();
  await db.updateTable('search_entries').set({ analyser: 0, title: 'old' }).execute();
  const [some] = await db.selectFrom('search_entries').selectAll().limit(1).execute();
  if (!some) throw new Error('nothing was entered');
  await db.insertInto('search_entries').values({ ...some, id: groupId, thing_id: groupId, kind: 'news', part: 'gone' }).execute();
  expect(await outdated(db)).toBe(true);
  expect(await reindex(ctx)).toEqual({ bodies: 90, persons: 0, groups: 1, news: 1, meetings: 1, posts: 0, circulars: 0, 'segments of the catalogue': 0 });
  expect(await entries()).toEqual(before);
  expect(await outdated(db)).toBe(false);
});

test('the clock does it by itself when an analyser has changed', async () => {
  const before = await entries();
  await db.updateTable('search_entries').set({ analyser: 0, title: 'old' }).execute();
  await ctx.enqueue({ name: 'search.reindex', args: {} });
  await doJobs();
  expect(await entries()).toEqual(before);
});
