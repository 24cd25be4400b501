// Lists that are given as whole: what they no longer have is marked, shown, found and counted; nothing is lost, and a list that was cut
// short marks nothing.

import { expect, test } from 'vitest';
import { aCtx, aDatabase, doJobs } from '../../../test/support/index.js';
import { importRecords, receiveList } from './actions.js';
import { changesSince, historiesOf, historyOfRecord, importById, listingsOf, newSince, recordById, searchCatalogue } from './reads.js';
import type { GivenRecord, Row } from './record.js';
import { aRecord, rowsOf } from './testing.js';

await aDatabase();
const ctx = await aCtx();

const records = (body: string, count: number) => Array.from({ length: count }, (_, n) => aRecord(`${body} ${88_001 + n}:2020`, { titles: { en: `Sprockets ${n}` } }));
const whole = async (list: string, given: GivenRecord[], more: { sure?: boolean; dry?: boolean; now?: Date } = {}) =>
  importRecords(await aCtx({ now: more.now ?? ctx.now }), { name: `${list}.jsonl`, format: 'jsonl', rows: rowsOf(given), dry: more.dry ?? false, whole: { list, sure: more.sure ?? false } });
const goneOf = async (id: string) => (await recordById(ctx.db, id))?.goneFrom;
const found = async (words: string, listing: string[] = []) => searchCatalogue(ctx.db, { words, language: 'en', filters: { listing }, sort: 'designation' });

test('what a whole list no longer has is marked, kept, told, found and counted; when it comes back the mark goes', async () => {
  const [one, two, three] = records('ISO', 3) as [GivenRecord, GivenRecord, GivenRecord];
  const first = await whole('iso', [one, two, three]);
  expect([first.added, first.gone, first.held]).toEqual([3, 0, null]);
  const dry = await whole('iso', [one, two], { dry: true });
  expect([dry.gone, await goneOf(three.id)]).toEqual([1, null]);
  const second = await whole('iso', [one, two]);
  expect([second.same, second.gone, second.held]).toEqual([2, 1, null]);
  expect([await goneOf(one.id), await goneOf(three.id)]).toEqual([null, 'iso']);
  expect(await listingsOf(ctx.db, three.id)).toEqual([{ list: 'iso', goneAt: ctx.now }]);
  expect((await historyOfRecord(ctx.db, three.id)).map(({ what, was, now }) => [what, was, now])).toEqual([['listing', 'iso', null]]);
  expect((await found('sprockets')).facets.listing).toEqual([{ name: 'gone', count: 1 }]);
  expect((await found('sprockets', ['gone'])).rows.map(({ id, goneFrom }) => [id, goneFrom])).toEqual([[three.id, 'iso']]);
  const third = await whole('iso', [one, two, three], { now: new Date(ctx.now.getTime() + 1_000) });
  expect([third.same, third.gone, await goneOf(three.id), (await found('sprockets')).total]).toEqual([3, 0, null, 3]);
  expect((await historiesOf(ctx.db, [one.id, three.id], new Date(0))).get(three.id)?.map(({ was, now }) => [was, now])).toEqual([
    [null, 'iso'],
    ['iso', null],
  ]);
});

test('a record that another whole list still has is not marked, though the list that lost it is told', async () => {
  const [one, two] = records('IEC', 2) as [GivenRecord, GivenRecord];
  await whole('iec', [one, two]);
  await whole('collection', [one, two]);
  await whole('iec', [one]);
  expect([await goneOf(two.id), await listingsOf(ctx.db, two.id)]).toEqual([null, [{ list: 'collection', goneAt: null }, { list: 'iec', goneAt: ctx.now }]]);
  await whole('collection', [one]);
  expect(await goneOf(two.id)).toBe('collection');
});

test('a part of a list marks nothing', async () => {
  const [one, two] = records('ETSI', 2) as [GivenRecord, GivenRecord];
  await whole('etsi', [one, two]);
  const part = await importRecords(ctx, { name: 'etsi.jsonl', format: 'jsonl', rows: rowsOf([one]) });
  expect([part.gone, await goneOf(two.id)]).toEqual([null, null]);
});

test('with rows that could not be read nothing is marked, because what is missing may be among them', async () => {
  const [one, two] = records('OGC', 2) as [GivenRecord, GivenRecord];
  await whole('ogc', [one, two]);
  async function* broken(): AsyncGenerator<Row> {
    yield { record: one };
    yield { fault: { code: 'notJson' }, excerpt: '{"docid": "OGC' };
  }
  const again = await importRecords(ctx, { name: 'ogc', format: 'jsonl', rows: broken(), whole: { list: 'ogc', sure: false } });
  expect([again.gone, again.held, await goneOf(two.id)]).toEqual([1, 'badRows', null]);
  expect((await importById(ctx.db, again.id))?.held).toBe('badRows');
});

test('when a large part would be gone nothing is marked, unless somebody is sure', async () => {
  const all = records('OASIS', 60);
  await whole('oasis', all);
  const cut = await whole('oasis', all.slice(0, 30));
  expect([cut.gone, cut.held, await goneOf((all[59] as GivenRecord).id)]).toEqual([30, 'tooMany', null]);
  const sure = await whole('oasis', all.slice(0, 30), { sure: true });
  expect([sure.gone, sure.held, await goneOf((all[59] as GivenRecord).id)]).toEqual([30, null, 'oasis']);
  const after = await whole('oasis', all.slice(0, 30));
  expect([after.gone, after.held]).toEqual([0, null]);
});

test('a list that was sent as whole is settled by its job', async () => {
  const send = async (lines: GivenRecord[]) => {
    const file = await ctx.files.put(new TextEncoder().encode(lines.map((line) => JSON.stringify({ docid: line.designation, titles: line.titles })).join('\n')));
    const id = await receiveList(ctx, { name: 'w3c.jsonl', file, format: null, dry: false, whole: { list: 'w3c', sure: false } });
    await doJobs();
    return importById(ctx.db, id);
  };
  const [one, two] = records('W3C', 2) as [GivenRecord, GivenRecord];
  await send([one, two]);
  const ended = await send([one]);
  expect([ended?.state, ended?.list, ended?.gone, await goneOf(two.id)]).toEqual(['done', 'w3c', 1, 'w3c']);
});

test('what changed is asked for by record, family, body, kind and span, page by page', async () => {
  const old = aRecord('ITU-T Y.9901 (01/2020)');
  await importRecords(ctx, { name: 'a', format: 'jsonl', rows: rowsOf([old, aRecord('RFC 99001')]) });
  await importRecords(ctx, { name: 'b', format: 'jsonl', rows: rowsOf([{ ...old, status: 'superseded', stage: 'old' }, { ...aRecord('RFC 99001'), status: 'withdrawn' }, aRecord('ITU-T Y.9901 (02/2026)')]) });
  const since = new Date(0);
  const changed = async (given: Partial<Parameters<typeof changesSince>[1]>) => (await changesSince(ctx.db, { since, ...given })).rows.map(({ what, record }) => `${record.designation} ${what}`).sort();
  expect(await changed({ ids: [old.id] })).toEqual(['ITU-T Y.9901 (01/2020) stage', 'ITU-T Y.9901 (01/2020) status']);
  expect(await changed({ families: ['ITU-T Y.9901'], what: ['status'] })).toEqual(['ITU-T Y.9901 (01/2020) status']);
  expect(await changed({ bodies: ['IETF'] })).toEqual(['RFC 99001 status']);
  expect([await changed({ ids: [] }), await changed({ what: [] }), await changed({ until: since })]).toEqual([[], [], []]);
  const first = await changesSince(ctx.db, { since, bodies: ['IETF', 'ITU'], limit: 2 });
  const second = await changesSince(ctx.db, { since, bodies: ['IETF', 'ITU'], limit: 2, after: first.after });
  expect([first.rows.length, second.rows.length, second.after]).toEqual([2, 1, null]);
  const fresh = await newSince(ctx.db, { since, families: ['ITU-T Y.9901'] });
  expect(fresh.rows.map(({ record }) => record.designation).sort()).toEqual(['ITU-T Y.9901 (01/2020)', 'ITU-T Y.9901 (02/2026)']);
  expect((await newSince(ctx.db, { since: new Date('2100-01-01') })).rows).toEqual([]);
});

test('what changed at the very beginning of a span is within it, what changed at its end is not', async () => {
  const at = new Date('2031-05-01T00:00:00Z');
  const then = await aCtx({ now: at });
  const one = aRecord('RFC 99071');
  await importRecords(ctx, { name: 'a', format: 'jsonl', rows: rowsOf([one]) });
  await importRecords(then, { name: 'b', format: 'jsonl', rows: rowsOf([{ ...one, status: 'withdrawn' }, aRecord('RFC 99072')]) });
  const later = new Date(at.getTime() + 1);
  const counts = async (since: Date) => [(await changesSince(ctx.db, { since })).rows.length, (await newSince(ctx.db, { since })).rows.length];
  expect([await counts(at), await counts(later)]).toEqual([[1, 1], [0, 0]]);
  expect((await changesSince(ctx.db, { since: new Date(at.getTime() - 1), until: at })).rows).toEqual([]);
});
