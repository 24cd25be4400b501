import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { aDatabase } from '../../test/support/index.js';
import { SYSTEM } from '../kit/actor.js';
import type { Happening } from '../kit/events.js';
import type { Module } from '../modules/module.js';
import { inTransaction, sealerOf } from '../storage/index.js';
import { contextOf } from './context.js';

const { db, files } = await aDatabase();
await sql`create table heard (words text)`.execute(db);
const catalogue = { ar: {}, zh: {}, en: {}, fr: {}, ru: {}, es: {} };
const happening: Happening = { name: 'group.adopted', thing: { kind: 'group', id: 'g' } };

function over(modules: Module[]) {
  return contextOf({ db, files, sealer: sealerOf('00'.repeat(32)), modules, catalogue }, { actor: SYSTEM, language: 'en' });
}

const hearing = (event: string, words: string): Module => ({
  name: words,
  hears: [{ event, hear: async (ctx) => void (await sql`insert into heard values (${words})`.execute(ctx.db)) }],
});
const heard = async () => (await sql<{ words: string }>`select words from heard`.execute(db)).rows.map((row) => row.words);

test('all who hear an event are told in lawful order, inside its transaction', async () => {
  const ctx = over([hearing('*', 'journal'), hearing('group.concluded', 'other'), hearing('group.adopted', 'search')]);
  await inTransaction(ctx, async (inside) => {
    await inside.emit(happening);
    expect(await heard()).toEqual([]);
  });
  expect(await heard()).toEqual(['journal', 'search']);
});

test('one who hears and fails undoes what happened', async () => {
  const failing: Module = { name: 'failing', hears: [{ event: '*', hear: () => Promise.reject(new Error('deaf')) }] };
  await sql`truncate heard`.execute(db);
  await expect(inTransaction(over([hearing('*', 'journal'), failing]), (ctx) => ctx.emit(happening))).rejects.toThrow('deaf');
  expect(await heard()).toEqual([]);
});

test('an event outside a transaction is a defect', async () => {
  await expect(over([]).emit(happening)).rejects.toThrow('group.adopted was told outside a transaction');
});
