import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { SYSTEM } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { importRecords } from '../catalogue/actions.js';
import { recordsBriefly } from '../catalogue/reads.js';
import { aRecord, rowsOf } from '../catalogue/testing.js';
import { makeKnown } from '../people/actions.js';
import { judge } from './actions.js';
import { judgedPairs, judgementsOf, listPairs, pairOf } from './reads.js';
import { openPairs } from './reads/pairs.js';
import { putPairs } from './store.js';
import { keyOf } from './text.js';
import { newId } from '../../kit/ids.js';

const { db } = await aDatabase();
const ctx = await aCtx({ actor: SYSTEM });
const as = (personId: string) => aCtx({ actor: { ...SYSTEM, system: false, personId } });
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));
const [A, B, C] = ['ITU:ITU-T Y.9801 (10/2019)', 'ISO:ISO/IEC 99801:2020', 'ETSI:ETSI GS QKD 901 V1.1.1'];
const records = [aRecord('ITU-T Y.9801 (10/2019)', { titles: { en: 'Key supply in networks' } }), aRecord('ISO/IEC 99801:2020', { titles: { en: 'Key supply in networks' } }), aRecord('ETSI GS QKD 901 V1.1.1', { id: C, sdo: 'ETSI', titles: { en: 'Interfaces for keys' } })];
const imported = () => importRecords(ctx, { name: 'list.jsonl', format: 'jsonl', rows: rowsOf(records) });
await imported();
const byId = new Map((await recordsBriefly(db, [A, B, C])).map((record) => [record.id, record]));
const keysOf = (a: string, b: string) => {
  const [a_key, b_key] = [a, b].map((id) => keyOf(byId.get(id) as never)).sort() as [string, string];
  return { a_key, b_key };
};
const found = async (a: string, b: string, score: number) => {
  const keys = keysOf(a, b);
  const [a_id, b_id] = keys.a_key === keyOf(byId.get(a) as never) ? [a, b] : [b, a];
  await putPairs(db, [{ ...keys, a_id, b_id, score, relation: 'overlap', because: [{ code: 'rareTerms', params: { terms: 'key supply' } }], open: false, run_id: newId() }]);
};
const shown = async (a: string, b: string) => {
  const pair = await pairOf(db, byId.get(a) as never, byId.get(b) as never);
  return pair && [pair.score, pair.verdict, pair.note];
};
const given = (verdict: string, note = '', rest = {}) => ({ a: A, b: B, verdict, note, groupId: null, ...rest });
const history = async () => (await judgementsOf(db, keysOf(A, B))).map(({ verdict, note }) => [verdict, note]);

test('a judgement changed later keeps the ones before, with who judged and in which capacity', async () => {
  await found(A, B, 0.7);
  const [first, second] = [await makeKnown(ctx, { name: { en: 'Ana' }, email: 'ana@example.org' }), await makeKnown(ctx, { name: { en: 'Bo' }, email: 'bo@example.org' })];
  await judge(await as(first), given('complementary', 'One builds on the other.'));
  await judge(await as(second), given('confirmed', 'The same text.'));
  const all = await judgementsOf(db, keysOf(A, B));
  expect(all.map(({ verdict, note, judgedBy, capacity }) => [verdict, note, judgedBy, capacity])).toEqual([
    ['confirmed', 'The same text.', second, 'secretariat'],
    ['complementary', 'One builds on the other.', first, 'secretariat'],
  ]);
  expect(await shown(A, B)).toEqual([0.99, 'confirmed', 'The same text.']);
});

test('a judgement says where a pair stands, and leaves the chance that was measured as it was', async () => {
  expect((await listPairs(db, { after: null, limit: 10 })).map(({ score, measured }) => [score, measured])).toEqual([[0.99, 0.7]]);
});

test('the same judgement again adds nothing', async () => {
  const before = await history();
  await judge(ctx, given('confirmed', ' The same text. '));
  expect(await history()).toEqual(before);
});

test('a judgement taken back leaves its history, and the pair stands where the comparison had it', async () => {
  await judge(ctx, given('open'));
  expect(await shown(A, B)).toEqual([0.7, null, '']);
  expect((await history())[0]).toEqual([null, '']);
  expect([...(await judgedPairs(db)).values()]).toEqual([]);
  const count = (await history()).length;
  await judge(ctx, given('open'));
  expect((await history()).length).toBe(count);
});

test('a pair that only people knew goes with their judgement', async () => {
  await judge(ctx, { ...given('complementary'), a: A, b: C });
  expect(await shown(A, C)).toEqual([0.5, 'complementary', '']);
  expect((await pairOf(db, byId.get(A) as never, byId.get(C) as never))?.measured).toBe(null);
  await judge(ctx, { ...given('open'), a: A, b: C });
  expect(await shown(A, C)).toBe(null);
});

test('of two who judge at once the second is told, and overwrites nothing unawares', async () => {
  const seen = (await judgementsOf(db, keysOf(A, B)))[0]?.mark ?? '';
  const both = await Promise.all([refusal(judge(ctx, given('confirmed', 'first', { seen }))), refusal(judge(ctx, given('not', 'second', { seen })))]);
  expect(both.sort()).toEqual(['done', 'overlaps.judgedMeanwhile']);
  const holds = (await judgementsOf(db, keysOf(A, B)))[0]?.mark;
  expect(await refusal(judge(ctx, given('complementary', 'third', { seen: holds })))).toBe('done');
});

test('judgements outlive another import, and rank: what is none comes last', async () => {
  await found(A, C, 0.6);
  await found(B, C, 0.4);
  await judge(ctx, given('not', 'Of different fields.'));
  await imported();
  const listed = (await listPairs(db, { after: null, limit: 10 })).map(({ score, verdict }) => [score, verdict]);
  expect(listed).toEqual([[0.6, null], [0.4, null], [0.01, 'not']]);
});

test('a list is narrowed by relation, judgement, score and body, and paged by key without loss', async () => {
  const list = async (view: object) => (await listPairs(db, { after: null, limit: 10, ...view })).map(({ score }) => score);
  expect(await list({ verdict: 'open' })).toEqual([0.6, 0.4]);
  expect(await list({ verdict: 'not' })).toEqual([0.01]);
  expect(await list({ least: 0.5 })).toEqual([0.6]);
  expect(await list({ body: 'ITU' })).toEqual([0.6, 0.01]);
  expect(await list({ body: 'IT' })).toEqual([]);
  expect(await list({ relation: 'identical' })).toEqual([]);
  const pages: number[] = [];
  for (let after: string | null = null; ; ) {
    const [pair] = await listPairs(db, { after, limit: 1 });
    if (!pair) break;
    pages.push(pair.score);
    after = pair.place;
  }
  expect(pages).toEqual([0.6, 0.4, 0.01]);
});

test('texts of one body, and editions of one document, are no overlap to be judged', async () => {
  const more = [aRecord('ITU-T Y.9802 (10/2019)'), aRecord('ISO/IEC 99801:2015')];
  await importRecords(ctx, { name: 'more.jsonl', format: 'jsonl', rows: rowsOf(more) });
  expect(await refusal(judge(ctx, { ...given('confirmed'), b: 'ITU:ITU-T Y.9802 (10/2019)' }))).toBe('overlaps.sameDocument');
  expect(await refusal(judge(ctx, { ...given('confirmed'), a: 'ISO:ISO/IEC 99801:2015' }))).toBe('overlaps.sameDocument');
});

test('plans are compared of pairs that are as likely as not, and of no others', async () => {
  const open = async (score: number) => {
    const keys = keysOf(A, C);
    const [a_id, b_id] = keys.a_key === keyOf(byId.get(A) as never) ? [A, C] : [C, A];
    await putPairs(db, [{ ...keys, a_id, b_id, score, relation: 'overlap', because: [], open: true, run_id: newId() }]);
    return (await openPairs(db, { after: null, limit: 10 })).length;
  };
  expect([await open(0.499), await open(0.5)]).toEqual([0, 1]);
});
