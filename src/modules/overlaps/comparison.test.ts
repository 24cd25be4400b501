import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { NOBODY, SYSTEM } from '../../kit/actor.js';
import type { Refused } from '../../kit/refusals.js';
import { importRecords } from '../catalogue/actions.js';
import { aRecord, rowsOf } from '../catalogue/testing.js';
import { compareShards, judge, startComparison, stopComparison } from './actions.js';
import { isAlive, thisWorker } from './adapters/worker.js';
import { module } from './module.js';
import { goesOn } from './progress.js';
import { listPairs, newestProgress } from './reads.js';
import { takeShard } from './store/runs.js';

// Comparisons give way to everything else that the machine does.
vi.setConfig({ testTimeout: 180_000 });
const { db } = await aDatabase();
const ctx = await aCtx({ actor: SYSTEM });
const refusal = (promise: Promise<unknown>) => promise.then(() => 'done', (thrown: Refused) => thrown.refusal?.code ?? String(thrown));
// So that some words are common and others rare, as in a catalogue.
const CROWD = ['copper', 'rubber', 'paper', 'glass', 'leather', 'steel', 'cotton', 'timber', 'cement', 'ceramic'].flatMap((field) => ['tensile', 'humidity', 'colour', 'ageing', 'density'].map((what) => aRecord(`ASTM D${field}${what}`, { sdo: 'ASTM', titles: { en: `Test methods for ${what} of ${field}` } })));
await importRecords(ctx, {
  name: 'list.jsonl',
  format: 'jsonl',
  rows: rowsOf([
    ...CROWD,
    aRecord('ITU-T X.9901 (10/2019)', { titles: { en: 'Directory certificates for sensors' } }),
    aRecord('ISO/IEC 99901:2020', { titles: { en: 'Information technology - Directory certificates for sensors' } }),
  ]),
});

let [asked, up] = [0, true];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    asked += 1;
    if (!up) return void response.writeHead(403).end();
    const { input, model } = JSON.parse(body) as { input: string[]; model: string };
    response.end(JSON.stringify({ data: input.map((text, index) => ({ index, embedding: model === 'apart' && text.startsWith('Information') ? [0, 1] : [1, 0] })) }));
  });
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
afterAll(() => server.close());
afterEach(() => vi.unstubAllEnvs());
const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
const withService = (model: string) => {
  vi.stubEnv('COMITY_EMBEDDINGS_URL', `http://${host}/v1/embeddings`);
  vi.stubEnv('COMITY_EMBEDDINGS_MODEL', model);
  vi.stubEnv('COMITY_INSIDE', host);
};
const compared = async () => {
  const run = await startComparison(ctx, { whole: true });
  await compareShards(ctx, run);
  const pairs = await listPairs(db, { after: null, limit: 20 });
  return Object.fromEntries(pairs.map(({ a, b, score, because }) => [`${a.designation} / ${b.designation}`, [score, because.map(({ code }) => code)]]));
};
const PAIR = 'ISO/IEC 99901:2020 / ITU-T X.9901 (10/2019)';
let byWords: Awaited<ReturnType<typeof compared>>;

test('without a service texts are compared by words alone', async () => {
  byWords = await compared();
  expect(Object.keys(byWords)).toEqual([PAIR]);
  expect(JSON.stringify(byWords)).not.toContain('meaning');
  expect((await newestProgress(db))?.trouble).toBe(null);
});

test('a service moves what rests on words, its vectors are kept, and the next comparison asks it nothing', async () => {
  withService('alike');
  const moved = await compared();
  expect(moved[PAIR]?.[1]).toEqual([...((byWords[PAIR]?.[1] ?? []) as string[]), 'meaning']);
  expect(Number(moved[PAIR]?.[0])).toBeGreaterThan(Number(byWords[PAIR]?.[0]));
  const before = asked;
  expect(before).toBeGreaterThan(0);
  expect(await compared()).toEqual(moved);
  expect(asked).toBe(before);
  withService('apart');
  expect(Number((await compared())[PAIR]?.[0] ?? 0)).toBeLessThan(Number(byWords[PAIR]?.[0]));
});

test('what people judged is not moved', async () => {
  withService('alike');
  const pair = { a: 'ISO:ISO/IEC 99901:2020', b: 'ITU:ITU-T X.9901 (10/2019)', note: '', groupId: null };
  await judge(ctx, { ...pair, verdict: 'not' });
  expect((await compared())[PAIR]?.[0]).toBe(0.01);
  await judge(ctx, { ...pair, verdict: 'open' });
});

test('a service that fails is said on the page and by the doctor, and the comparison ends by words alone', async () => {
  withService('other');
  up = false;
  expect(await compared()).toEqual(byWords);
  const progress = await newestProgress(db);
  expect([progress?.trouble?.code, progress?.trouble?.params.status, progress?.endedAt !== null]).toEqual(['status', '403', true]);
  expect((await module.complaints?.(ctx))?.[0]).toContain('went on without the embedding service (status 403)');
  up = true;
});

test('one comparison goes on at a time, begun and stopped by the secretariat alone', async () => {
  const stranger = await aCtx({ actor: NOBODY });
  expect(await refusal(startComparison(stranger, { whole: true }))).toBe('people.notSecretariat');
  expect(await refusal(stopComparison(ctx))).toBe('overlaps.nothingToStop');
  const run = await startComparison(ctx, { whole: true });
  expect(await refusal(startComparison(ctx, { whole: false }))).toBe('overlaps.goesOn');
  expect(await refusal(stopComparison(stranger))).toBe('people.notSecretariat');
  expect(await takeShard(db, run, { worker: thisWorker, seconds: 60 })).toBe(0);
  const progress = await newestProgress(db);
  expect([progress?.parts, progress?.done, progress?.workers, progress && goesOn(progress)]).toEqual([16, 0, 1, true]);
  await stopComparison(ctx);
  expect(await takeShard(db, run, { worker: thisWorker, seconds: 60 })).toBe(null);
  expect(await compareShards(ctx, run)).toBe(0);
  expect((await newestProgress(db))?.stoppedAt).not.toBe(null);
  expect(Object.keys(await compared()).length).toBe(Object.keys(byWords).length);
});

test('what a dead process of this machine held is taken up at once; what others hold is waited for', async () => {
  const [machine] = thisWorker.split(':');
  expect([isAlive(thisWorker), isAlive(`${machine}:${process.pid}:earlier`), isAlive(`${machine}:999999999:x`), isAlive('elsewhere:1:x'), isAlive(`${machine}:1:x`)]).toEqual([true, false, false, true, true]);
  const run = await startComparison(ctx, { whole: true });
  await takeShard(db, run, { worker: `${machine}:999999999:x`, seconds: 600 });
  await takeShard(db, run, { worker: 'elsewhere:1:x', seconds: 600 });
  expect(await compareShards(ctx, run)).toBe(15);
});
