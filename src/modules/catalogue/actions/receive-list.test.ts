import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../../test/support/index.js';
import { searchCatalogue } from '../reads.js';
import { aRecord, rowsOf } from '../testing.js';
import { importRecords } from './import.js';
import { importReceived, receiveList } from './receive-list.js';

await aDatabase();

test('an import that was killed after its last record, before it could be searched, is found when its job is done again', async () => {
  const ctx = await aCtx();
  const file = await ctx.files.put(new TextEncoder().encode('{}\n'));
  const id = await receiveList(ctx, { name: 'list.jsonl', file, format: null, dry: false });
  await importRecords(ctx, { name: 'list.jsonl', format: 'jsonl', rows: rowsOf([aRecord('ITU-T Y.9877 (10/2019)', { titles: { en: 'Killed before the end' } })]), resume: id, index: false });
  const found = async () => (await searchCatalogue(ctx.db, { words: 'killed', language: 'en', filters: {}, sort: 'relevance' })).total;
  expect(await found()).toBe(0);
  await importReceived(ctx, id);
  expect(await found()).toBe(1);
});
