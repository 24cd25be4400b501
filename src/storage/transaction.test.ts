import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../test/support/index.js';
import { inTransaction } from './transaction.js';

const { db } = await aDatabase();
await sql`create table notes (words text)`.execute(db);
const notes = async () => (await sql<{ words: string }>`select words from notes order by words`.execute(db)).rows.map((row) => row.words);

test('what happens in a transaction that is joined happens with the outer one', async () => {
  const ctx = await aCtx();
  await inTransaction(ctx, async (outer) => {
    await sql`insert into notes values ('outer')`.execute(outer.db);
    await inTransaction(outer, async (inner) => {
      expect(inner).toBe(outer);
      await sql`insert into notes values ('inner')`.execute(inner.db);
    });
    expect(await notes()).toEqual([]);
  });
  expect(await notes()).toEqual(['inner', 'outer']);
});

test('what is thrown inside undoes all of it', async () => {
  const ctx = await aCtx();
  const act = inTransaction(ctx, async (outer) => {
    await inTransaction(outer, async (inner) => {
      await sql`insert into notes values ('lost')`.execute(inner.db);
      await inner.enqueue({ name: 'lost', args: {} });
    });
    throw new Error('no');
  });
  await expect(act).rejects.toThrow('no');
  expect(await notes()).toEqual(['inner', 'outer']);
  expect(await db.selectFrom('jobs').select('id').execute()).toEqual([]);
});

test('a calendar date comes as it is written, a count as a number, an instant as a Date', async () => {
  const found = await sql`select date '2026-03-29' as "on", count(*) as count, timestamptz '2026-03-29T01:30:00Z' as at from notes`.execute(db);
  expect(found.rows).toEqual([{ on: '2026-03-29', count: 2, at: new Date('2026-03-29T01:30:00Z') }]);
});
