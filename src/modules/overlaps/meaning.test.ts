import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { aDatabase } from '../../../test/support/index.js';
import { type EmbeddingService, embeddingService, embeddingsOf } from './adapters/embeddings.js';
import { Meanings, vectorsInMemory } from './adapters/meanings.js';
import type { Because } from './because.js';
import { byMeaning } from './meaning.js';
import { keepVectorsOf, vectorsIn } from './store/vectors.js';

const { db } = await aDatabase();
let asked: { path: string | undefined; model: string; input: string[]; authorization: string | undefined }[] = [];
let [dimensions, fails] = [2, 0];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    const { model, input } = JSON.parse(body) as { model: string; input: string[] };
    asked.push({ path: request.url, model, input, authorization: request.headers.authorization });
    // Out of order on purpose: the place stands in `index`.
    const data = input.map((text, index) => ({ index, embedding: Array.from({ length: dimensions }, (_, at) => (at === 0 ? text.length : 1)) })).reverse();
    if (request.url === '/sometimes' && fails-- > 0) return void response.writeHead(503, { 'retry-after': '0' }).end();
    if (request.url === '/down') return void response.writeHead(500).end('x');
    if (request.url === '/slow') return;
    if (request.url === '/forbidden') return void response.writeHead(401).end('{}');
    if (request.url === '/words') return void response.end('Good morning');
    if (request.url === '/empty') return void response.end('{"data":[]}');
    if (request.url === '/null') return void response.end('null');
    if (request.url === '/strings') return void response.end(JSON.stringify({ data: data.map(({ index }) => ({ index, embedding: ['1'] })) }));
    if (request.url === '/uneven') return void response.end(JSON.stringify({ data: data.map(({ index }) => ({ index, embedding: Array.from({ length: index + 1 }, () => 1) })) }));
    if (request.url === '/twice') return void response.end(JSON.stringify({ data: data.map(({ embedding }) => ({ index: 0, embedding })) }));
    if (request.url === '/away') return void response.writeHead(307, { location: 'http://169.254.169.254/latest/' }).end();
    if (request.url === '/huge') return void response.end(`{"data":"${'x'.repeat(25_000_000)}"}`);
    response.end(JSON.stringify({ data }));
  });
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  [asked, dimensions, fails] = [[], 2, 0];
});

const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
const at = (path: string, given: Partial<EmbeddingService> = {}): EmbeddingService => ({
  ...(embeddingService({ COMITY_EMBEDDINGS_URL: `http://${host}${path}`, COMITY_EMBEDDINGS_KEY: 'word', COMITY_EMBEDDINGS_MODEL: 'small', COMITY_INSIDE: host }) as EmbeddingService),
  pauses: [1, 1],
  patience: 400,
  ...given,
});
const arrays = async (service: EmbeddingService, texts: string[]) => (await embeddingsOf(service, texts)).map((vector) => [...vector]);
const troubleOf = (service: EmbeddingService) => embeddingsOf(service, ['a', 'bcd']).then(() => 'none', (thrown: { trouble?: { code: string } }) => thrown.trouble?.code ?? String(thrown));

test('without a setting there is no service', () => {
  expect(embeddingService({})).toBe(null);
});

test('a service is asked as that of OpenAI is, and its vectors are put in order', async () => {
  expect(await arrays(at('/v1/embeddings'), ['a', 'bcd'])).toEqual([[1, 1], [3, 1]]);
  expect(asked).toEqual([{ path: '/v1/embeddings', model: 'small', input: ['a', 'bcd'], authorization: 'Bearer word' }]);
});

test('many texts are asked about in parts, long ones by their beginning', async () => {
  const texts = Array.from({ length: 130 }, (_, n) => 'x'.repeat(n));
  expect((await embeddingsOf(at('/'), [...texts, 'y'.repeat(5000)])).length).toBe(131);
  expect(asked.map(({ input }) => input.length)).toEqual([64, 64, 3]);
  expect(asked[2]?.input[2]?.length).toBe(500);
});

test.each([
  ['/down', 'status', 3],
  ['/slow', 'unreachable', 3],
  ['/forbidden', 'status', 1],
  ['/words', 'notJson', 1],
  ['/empty', 'notEmbeddings', 1],
  ['/null', 'notEmbeddings', 1],
  ['/strings', 'notEmbeddings', 1],
  ['/uneven', 'notEmbeddings', 1],
  ['/twice', 'notEmbeddings', 1],
  ['/away', 'redirected', 1],
])('what %s answers is the trouble %s, after so many questions', async (path, code, times) => {
  expect(await troubleOf(at(path))).toBe(code);
  expect(asked.length).toBe(times);
});

test('an answer that does not end is not read to its end', async () => {
  expect(await troubleOf(at('/huge', { pauses: [], patience: 20_000 }))).toBe('unreachable');
});

test('a service that fails for a moment is asked again', async () => {
  fails = 2;
  expect(await troubleOf(at('/sometimes'))).toBe('none');
  expect(asked.length).toBe(3);
});

test('a host inside is asked only when COMITY_INSIDE names it, and the key is told nobody', async () => {
  expect(await troubleOf(at('/', { inside: [] }))).toBe('notAllowed');
  expect(await troubleOf(at('/', { url: 'nonsense' }))).toBe('notAllowed');
  expect(asked).toEqual([]);
  const thrown = await embeddingsOf(at('/down'), ['a']).catch((error: Error) => error);
  expect(JSON.stringify([thrown, String(thrown)])).not.toContain('word');
});

const finding = (b: string, score: number, code: Because['code'] = 'rareTerms') => ({ b, score, because: [{ code, params: {} }] as Because[] });

test('what means the same comes up, what does not goes down, what is stated stays; and it is said by whom', () => {
  const moved = [byMeaning(finding('stated', 0.9, 'jointNumber'), [[1, 0], [0, 1]], 'small'), byMeaning(finding('words', 0.4), [[1, 0], [0, 1]], 'small'), byMeaning(finding('meaning', 0.3), [[1, 0], [1, 0.1]], 'small')];
  expect(moved.map(({ b, score, because }) => [b, score, because.at(-1)])).toEqual([
    ['stated', 0.9, { code: 'jointNumber', params: {} }],
    ['words', 0.057, { code: 'meaningApart', params: { likeness: '0.00', model: 'small' } }],
    ['meaning', 0.91, { code: 'meaning', params: { likeness: '1.00', model: 'small' } }],
  ]);
});

const titles = (found: { b: string }) => ['aaaa', found.b] as const;
const keepers = [['in the database', () => vectorsIn(db)], ['in memory', vectorsInMemory]] as const;

test.each(keepers)('a text is asked about once, kept %s', async (_, keeper) => {
  const kept = keeper();
  const all = [finding('bbbb', 0.4), finding('cccc', 0.5), finding('stated', 0.9, 'jointNumber')];
  const first = await new Meanings(at('/v1'), kept).move(all, titles);
  expect(asked.flatMap(({ input }) => input).sort()).toEqual(['aaaa', 'bbbb', 'cccc']);
  expect(await new Meanings(at('/v1'), kept).move(all, titles)).toEqual(first);
  expect(asked.length).toBe(1);
});

test('another model has vectors of its own, and those of the one before are forgotten', async () => {
  const count = async () => (await db.selectFrom('overlap_vectors').select('model').execute()).length;
  await new Meanings(at('/v1', { model: 'large' }), vectorsIn(db)).move([finding('bbbb', 0.4)], titles);
  expect(await count()).toBe(5);
  await keepVectorsOf(db, `large @ ${host}`);
  expect(await count()).toBe(2);
});

test('when the same name gives vectors of another length, what was kept is asked for anew', async () => {
  dimensions = 3;
  const service = at('/v1', { model: 'large' });
  const meanings = new Meanings(service, vectorsIn(db));
  await meanings.move([finding('bbbb', 0.4), finding('dddd', 0.4)], titles);
  expect([meanings.trouble, asked.map(({ input }) => input.length)]).toEqual([null, [1, 3]]);
});

test('a service that fails leaves the findings as they were, says why, and is asked no more', async () => {
  const meanings = new Meanings(at('/forbidden'), vectorsInMemory());
  const all = Array.from({ length: 500 }, (_, n) => finding(`title ${n}`, 0.4));
  expect(await meanings.move(all, titles)).toEqual(all);
  expect([meanings.trouble?.code, asked.length]).toEqual(['status', 1]);
});
