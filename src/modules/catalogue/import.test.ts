// Taking records into the catalogue: what is new, what changed, what is the same, what is not taken.

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aCtx, aDatabase, doJobs } from '../../../test/support/index.js';
import { importRecords, makeIndex, receiveList, startImport } from './actions.js';
import { readJsonLines } from './formats/json-lines.js';
import { reindex } from '../search/actions.js';
import { importById, recordById, relationsOf, searchCatalogue } from './reads.js';

await aDatabase();

async function* bytesOf(lines: unknown[]): AsyncGenerator<Uint8Array> {
  for (const line of lines) yield Buffer.from(`${typeof line === 'string' ? line : JSON.stringify(line)}\n`);
}

const one = { sdo: 'ITU', docid: 'ITU-T Y.9800 (10/2019)', titles: { en: 'Overview on networks that distribute keys' }, status: 'published', dates: { published: '2019-10' } };
const two = { sdo: 'ISO', docid: 'ISO/IEC 99594-8:2020', titles: { en: 'The directory', rus: 'Справочник' }, status: 'published', dates: { published: '2020-11' } };
const importing = (lines: unknown[]) => ({ name: 'list.jsonl', format: 'jsonl', rows: readJsonLines(bytesOf(lines)) });

test('records are new at first and the same the second time, when no row is touched', async () => {
  const ctx = await aCtx();
  const first = await importRecords(ctx, importing([one, two]));
  expect({ added: first.added, changed: first.changed, same: first.same, bad: first.bad }).toEqual({ added: 2, changed: 0, same: 0, bad: 0 });
  const versions = () => ctx.db.selectFrom('catalogue_records').select(['id', 'nr', 'changed_at', 'family', 'titles']).orderBy('id').execute();
  const before = await versions();
  const again = await importRecords(ctx, importing([one, two]));
  expect({ added: again.added, changed: again.changed, same: again.same }).toEqual({ added: 0, changed: 0, same: 2 });
  expect(await versions()).toEqual(before);
  expect(before.map(({ id, family, titles }) => ({ id, family, titles }))).toEqual([
    { id: 'ISO:ISO/IEC 99594-8:2020', family: 'ISO/IEC 99594-8', titles: { en: 'The directory', ru: 'Справочник' } },
    { id: 'ITU:ITU-T Y.9800 (10/2019)', family: 'ITU-T Y.9800', titles: { en: 'Overview on networks that distribute keys' } },
  ]);
});

test('a status that changed is kept in the history, and the number in the index is another', async () => {
  const ctx = await aCtx();
  await importRecords(ctx, importing([one]));
  const changed = await importRecords(ctx, importing([{ ...one, status: 'superseded' }]));
  expect({ changed: changed.changed, same: changed.same }).toEqual({ changed: 1, same: 0 });
  const changes = await ctx.db.selectFrom('catalogue_changes').select(['record_id', 'what', 'was', 'now']).execute();
  expect(changes).toEqual([{ record_id: 'ITU:ITU-T Y.9800 (10/2019)', what: 'status', was: 'published', now: 'superseded' }]);
});

test('bad rows are noted with their reason and the good ones kept', async () => {
  const ctx = await aCtx();
  const imported = await importRecords(ctx, importing(['{"docid": ', '[1,2]', { titles: { en: 'No number' } }, { ...two, docid: 'ISO 98765:2021' }, { ...two, docid: 'ISO 98765:2021' }]));
  expect({ added: imported.added, bad: imported.bad }).toEqual({ added: 1, bad: 4 });
  const faults = await ctx.db.selectFrom('catalogue_import_faults').select(['position', 'code']).where('import_id', '=', imported.id).orderBy('position').execute();
  expect(faults).toEqual([
    { position: 1, code: 'notJson' },
    { position: 2, code: 'notRecord' },
    { position: 3, code: 'noDesignation' },
    { position: 5, code: 'duplicate' },
  ]);
});

test('a dry run tells what would change and changes nothing', async () => {
  const ctx = await aCtx();
  const count = async () => (await ctx.db.selectFrom('catalogue_records').select('id').execute()).length;
  const before = await count();
  const imported = await importRecords(ctx, { ...importing([{ ...two, docid: 'ISO 11111:1999' }]), dry: true });
  expect({ added: imported.added, records: await count() }).toEqual({ added: 1, records: before });
});

test('an import that was broken off goes on where it stopped', async () => {
  const ctx = await aCtx();
  const lines = Array.from({ length: 2_500 }, (_, n) => ({ ...two, docid: `ISO ${200_000 + n}:2020` }));
  async function* breaking() {
    let n = 0;
    for await (const row of readJsonLines(bytesOf(lines))) {
      if (n++ === 2_100) throw new Error('The line was cut');
      yield row;
    }
  }
  const broken = await importRecords(ctx, { ...importing([]), name: 'broken', rows: breaking() }).catch((thrown: Error) => thrown.message);
  const [kept] = await ctx.db.selectFrom('catalogue_imports').select(['id', 'state', 'position', 'added']).where('name', '=', 'broken').execute();
  expect([broken, kept?.state, kept?.position, kept?.added]).toEqual(['The line was cut', 'failed', 2_000, 2_000]);
  const resumed = await importRecords(ctx, { ...importing(lines), resume: kept?.id ?? null });
  expect([resumed.position, resumed.added, resumed.same]).toEqual([2_500, 2_500, 0]);
});

test('a record whose relations name each other, and itself, is imported', async () => {
  const ctx = await aCtx();
  const lines = [
    { ...two, docid: 'ISO 77001:2020', relations: [{ type: 'obsoletes', target: 'ISO 77002:2020' }, { type: 'partOf', target: 'ISO 77001:2020' }, { type: 'updates', target: 'X.9999 (03/2000)' }] },
    { ...two, docid: 'ISO 77002:2020', relations: [{ type: 'obsoletes', target: 'ISO 77001:2020' }] },
  ];
  const imported = await importRecords(ctx, importing(lines));
  expect([imported.added, (await relationsOf(ctx.db, 'ISO:ISO 77001:2020')).map(({ type, direction, target }) => [type, direction, target])]).toEqual([
    2,
    [
      ['obsoletes', 'to', 'ISO 77002:2020'],
      ['updates', 'to', 'X.9999 (03/2000)'],
      ['obsoletes', 'from', 'ISO 77002:2020'],
    ],
  ]);
});

test('a table that was sent waits for its columns, and is then imported by a job', async () => {
  const ctx = await aCtx();
  const file = await ctx.files.put(new TextEncoder().encode('No.,Was,Wann\r\nISO 66001:2020,Dinge,2020-05\r\n,ohne Nummer,\r\n'));
  const id = await receiveList(ctx, { name: 'liste.csv', file, format: null, dry: false });
  await doJobs();
  expect((await importById(ctx.db, id))?.state).toBe('waiting');
  await expect(startImport(ctx, { id, mapping: {} })).rejects.toMatchObject({ refusal: { code: 'catalogue.noDesignationColumn' } });
  await startImport(ctx, { id, mapping: { designation: 'No.', 'title.en': 'Was', published: 'Wann' } });
  await expect(startImport(ctx, { id, mapping: { designation: 'No.' } })).rejects.toMatchObject({ refusal: { code: 'catalogue.alreadyStarted' } });
  await doJobs();
  const done = await importById(ctx.db, id);
  expect([done?.state, done?.added, done?.bad]).toEqual(['done', 1, 1]);
  expect((await recordById(ctx.db, 'ISO:ISO 66001:2020'))?.titles).toEqual({ en: 'Dinge' });
});

test('a list of another format begins at once, packed or not; what tells no format is refused', async () => {
  const ctx = await aCtx();
  const lines = gzipSync(`${JSON.stringify({ ...two, docid: 'ISO 66002:2020' })}\n`);
  const id = await receiveList(ctx, { name: 'list.jsonl.gz', file: await ctx.files.put(lines), format: null, dry: false });
  await doJobs();
  expect([(await importById(ctx.db, id))?.state, (await recordById(ctx.db, 'ISO:ISO 66002:2020'))?.status]).toEqual(['done', 'published']);
  await expect(receiveList(ctx, { name: 'letter.doc', file: await ctx.files.put(lines), format: null, dry: false })).rejects.toMatchObject({ refusal: { code: 'catalogue.noFormat' } });
});

test('the index is made anew when an import was killed before its end', async () => {
  const ctx = await aCtx();
  await importRecords(ctx, { ...importing([{ ...two, docid: 'ISO 66003:2020', titles: { en: 'Gubbins' } }]), index: false });
  const found = async () => (await searchCatalogue(ctx.db, { words: 'gubbins', language: 'en', filters: {}, sort: 'relevance' })).total;
  expect(await found()).toBe(0);
  expect(await makeIndex(ctx)).toBe(1);
  expect([await found(), await makeIndex(ctx)]).toEqual([1, 0]);
  const { 'segments of the catalogue': remade } = await reindex(ctx);
  expect([remade, await found()]).toEqual([1, 1]);
});

test('what is sent as a table and is none is refused at once, also when it is packed', async () => {
  const ctx = await aCtx();
  const send = async (name: string, bytes: Uint8Array) => receiveList(ctx, { name, file: await ctx.files.put(bytes), format: null, dry: false });
  await expect(send('a.csv', Buffer.from('"never closed'))).rejects.toMatchObject({ refusal: { code: 'paper.damaged' } });
  await expect(send('a.xlsx', Buffer.from('%PDF-1.7 nothing'))).rejects.toMatchObject({ refusal: { code: 'paper.notTable' } });
  await expect(send('a.csv.gz', gzipSync('"never closed'))).rejects.toMatchObject({ refusal: { code: 'paper.damaged' } });
  await expect(send('a.csv.gz', Buffer.from('not packed'))).rejects.toMatchObject({ refusal: { code: 'catalogue.notPacked' } });
  const id = await send('a.csv.gz', gzipSync('sep=;\r\nNumber;Title\r\nISO 66010:2020;A "quoted" word\r\n'));
  await startImport(ctx, { id, mapping: { designation: 'Number', 'title.en': 'Title' } });
  await doJobs();
  expect((await recordById(ctx.db, 'ISO:ISO 66010:2020'))?.titles).toEqual({ en: 'A "quoted" word' });
});

test('a list that is not packed although its name says so is told by its import', async () => {
  const ctx = await aCtx();
  const id = await receiveList(ctx, { name: 'list.jsonl.gz', file: await ctx.files.put(Buffer.from('{"docid":"ISO 1"}')), format: null, dry: false });
  await doJobs();
  const ended = await importById(ctx.db, id);
  expect([ended?.state, ended?.reason]).toEqual(['failed', 'list.jsonl.gz cannot be unpacked: it is no .gz file, or it was cut short.']);
});
