import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../test/support/index.js';
import { inTransaction, kept, sent } from './index.js';

const { db, pool } = await aDatabase();
await sql`create table marks (number int primary key)`.execute(db);

const clear = () => sql`truncate marks`.execute(db);
const marks = async () => (await sql<{ number: number }>`select number from marks order by number`.execute(db)).rows.map((row) => row.number);
const mark = (number: number) => sql`insert into marks values (${number})`;

test('what is only sent is there after the commit, in the order of sending', async () => {
  await clear();
  await inTransaction(await aCtx(), async (ctx) => {
    await mark(1).execute(sent(ctx.db));
    await sql`update marks set number = number + 10`.execute(sent(ctx.db));
    await mark(1).execute(sent(ctx.db));
  });
  expect(await marks()).toEqual([1, 11]);
});

test('what is only sent and fails undoes the act, with its own error', async () => {
  await clear();
  const atTheCommit = inTransaction(await aCtx(), async (ctx) => {
    await mark(1).execute(ctx.db);
    await mark(1).execute(sent(ctx.db));
    await mark(2).execute(sent(ctx.db));
  });
  await expect(atTheCommit).rejects.toMatchObject({ code: '23505' });
  const atTheNext = inTransaction(await aCtx(), async (ctx) => {
    await mark(1).execute(ctx.db);
    await mark(1).execute(sent(ctx.db));
    await mark(2).execute(ctx.db);
  });
  await expect(atTheNext).rejects.toMatchObject({ code: '23505' });
  expect(await marks()).toEqual([]);
});

test('a connection on which something failed serves the next act', async () => {
  await clear();
  for (let round = 0; round < 30; round += 1) {
    const failing = inTransaction(await aCtx(), async (ctx) => {
      await mark(1).execute(sent(ctx.db));
      await mark(1).execute(sent(ctx.db));
    });
    await expect(failing).rejects.toMatchObject({ code: '23505' });
    await inTransaction(await aCtx(), (ctx) => mark(round).execute(ctx.db));
  }
  expect((await marks()).length).toBe(30);
});

test('a failure that an act swallows is no commit', async () => {
  await clear();
  const act = inTransaction(await aCtx(), async (ctx) => {
    await mark(1).execute(ctx.db);
    await mark(1).execute(ctx.db).catch(() => undefined);
  });
  await expect(act).rejects.toThrow('a statement of this transaction had failed: nothing of it was kept');
  expect(await marks()).toEqual([]);
});

test('what is asked at once in a transaction is answered to each, in the order of asking', async () => {
  await clear();
  const answers = await inTransaction(await aCtx(), (ctx) =>
    Promise.all([1, 2, 3].map(async (number) => {
      const { rows } = await sql<{ number: number; before: number }>`insert into marks values (${number}) returning number, (select count(*)::int from marks) as before`.execute(ctx.db);
      return rows[0];
    })),
  );
  expect(answers).toEqual([{ number: 1, before: 0 }, { number: 2, before: 1 }, { number: 3, before: 2 }]);
});

test('of what is asked at once and fails each is told, and the first says why', async () => {
  await clear();
  let told: PromiseSettledResult<unknown>[] = [];
  const act = inTransaction(await aCtx(), async (ctx) => {
    const all = [mark(1).execute(ctx.db), mark(1).execute(ctx.db), mark(2).execute(ctx.db)];
    told = await Promise.allSettled(all);
    await Promise.all(all);
  });
  await expect(act).rejects.toMatchObject({ code: '23505' });
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
  expect(await marks()).toEqual([]);
});

test('an act without a statement is done, and one that fails tells why', async () => {
  expect(await inTransaction(await aCtx(), async () => 'nothing')).toBe('nothing');
  await expect(inTransaction(await aCtx(), async () => Promise.reject(new Error('no')))).rejects.toThrow('no');
});

test('a transaction is as strict as it was asked to be', async () => {
  const strict = await db.transaction().setIsolationLevel('serializable').setAccessMode('read only').execute((transaction) => sql`select current_setting('transaction_isolation') as isolation, current_setting('transaction_read_only') as only`.execute(transaction));
  expect(strict.rows).toEqual([{ isolation: 'serializable', only: 'on' }]);
});

test('what is kept is planned once on a connection, and no second time under its name', async () => {
  const ask = (number: number) => sql<{ twice: number }>`select ${number}::int * 2 as twice`.execute(kept(db));
  for (let number = 0; number < 8; number += 1) expect((await ask(number)).rows).toEqual([{ twice: 2 * number }]);
  const client = await pool.connect();
  const known = await client.query("select statement, (generic_plans + custom_plans)::int as count from pg_prepared_statements where statement like '%twice%' and from_sql = false");
  client.release();
  expect(known.rows).toEqual([{ statement: 'select $1::int * 2 as twice', count: 8 }]);
});

test('a plan that has become too old costs one answer, and its connection', async () => {
  await sql`create table changing (number int)`.execute(db);
  await sql`insert into changing values (1)`.execute(db);
  const ask = () => sql`select * from changing`.execute(kept(db));
  expect((await ask()).rows).toEqual([{ number: 1 }]);
  await sql`alter table changing add column words text`.execute(db);
  await expect(ask()).rejects.toMatchObject({ code: '0A000' });
  expect((await ask()).rows).toEqual([{ number: 1, words: null }]);
});
