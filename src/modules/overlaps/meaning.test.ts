import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { embeddingService, embeddingsOf } from './adapters/embeddings.js';
import type { Overlap } from './find.js';
import { byMeaning } from './meaning.js';

const asked: unknown[] = [];
const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part));
  request.on('end', () => {
    asked.push({ ...(JSON.parse(body) as object), authorization: request.headers.authorization });
    if (request.url === '/broken') return void response.end('{"data":[]}');
    if (request.url === '/down') return void response.writeHead(503).end();
    const { input } = JSON.parse(body) as { input: string[] };
    // Out of order on purpose: the place stands in `index`.
    const data = input.map((text, index) => ({ index, embedding: [text.length, 1] })).reverse();
    response.end(JSON.stringify({ data }));
  });
});
await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
afterAll(() => server.close());
const at = (path: string) => embeddingService({ COMITY_EMBEDDINGS_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, COMITY_EMBEDDINGS_KEY: 'word' }) as NonNullable<ReturnType<typeof embeddingService>>;

test('without a setting there is no service', () => {
  expect(embeddingService({})).toBe(null);
});

test('a service is asked as that of OpenAI is, and its vectors are put in order', async () => {
  expect(await embeddingsOf(at('/v1/embeddings'), ['a', 'bcd'])).toEqual([[1, 1], [3, 1]]);
  expect(asked.at(-1)).toEqual({ model: 'default', input: ['a', 'bcd'], authorization: 'Bearer word' });
});

test('another answer is an error', async () => {
  await expect(embeddingsOf(at('/broken'), ['a'])).rejects.toThrow('something else');
  await expect(embeddingsOf(at('/down'), ['a'])).rejects.toThrow('503');
});

test('what means the same comes up; what is stated stays', () => {
  const candidate = (b: string, score: number, code: 'rareTerms' | 'jointNumber' = 'rareTerms'): Overlap => ({ b, key: b, open: false, score, relation: 'overlap', because: [{ code, params: {} }] });
  const found = byMeaning([candidate('stated', 0.9, 'jointNumber'), candidate('words', 0.4), candidate('meaning', 0.3)], [[1, 0], [0, 1], [0, 1], [1, 0.1]]);
  expect(found.map(({ b, score }) => [b, score])).toEqual([['meaning', 0.91], ['stated', 0.9], ['words', 0.057]]);
});
