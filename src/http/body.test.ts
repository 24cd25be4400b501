import { createHash } from 'node:crypto';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { openDiskFiles } from '../storage/disk-files.js';
import { readBody } from './body.js';

const MB = 1024 * 1024;
const BOUNDARY = 'between-the-files';
const folder = async () => mkdtemp(join(tmpdir(), 'comity-body-'));

/** An upload whose files are made as they are read; `look` is called at each piece. */
function anUpload(files: { name: string; megabytes: number; fill: number }[], look: () => void = () => {}): Request {
  async function* pieces(): AsyncIterable<Uint8Array> {
    const text = (words: string) => new TextEncoder().encode(words);
    for (const { name, megabytes, fill } of files) {
      yield text(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="letters"; filename="${name}"\r\n\r\n`);
      for (let i = 0; i < megabytes * 16; i += 1) {
        look();
        yield new Uint8Array(64 * 1024).fill(fill);
      }
      yield text('\r\n');
    }
    yield text(`--${BOUNDARY}--\r\n`);
  }
  return new Request('http://localhost/en/intake', {
    method: 'POST',
    headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` },
    body: Readable.toWeb(Readable.from(pieces(), { objectMode: true, highWaterMark: 1 })),
    duplex: 'half',
  } as RequestInit);
}

const hashOf = (megabytes: number, fill: number) => createHash('sha256').update(new Uint8Array(megabytes * MB).fill(fill)).digest('hex');

test('files of a route that keeps them go to the store as they come, and not through memory', async () => {
  const store = await openDiskFiles(await folder());
  const files = [1, 2, 3, 4].map((fill) => ({ name: `${fill}.bin`, megabytes: 40, fill }));
  let most = 0;
  const before = process.memoryUsage().arrayBuffers;
  const request = anUpload(files, () => {
    most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  });
  const { kept, files: held } = await readBody(request, 200_000_000, store);
  expect(held).toEqual([]);
  expect(kept).toEqual(files.map(({ name, fill }) => ({ field: 'letters', name, fileId: hashOf(40, fill), size: 40 * MB })));
  expect(most).toBeLessThan(100 * MB);
});

test('a file beyond the limit of one, and an empty one, are counted and not kept', async () => {
  const directory = await folder();
  const store = await openDiskFiles(directory);
  const { kept } = await readBody(anUpload([{ name: 'large', megabytes: 51, fill: 1 }, { name: 'none', megabytes: 0, fill: 1 }]), 200_000_000, store);
  expect(kept.map(({ fileId, size }) => [fileId, size])).toEqual([[null, 51 * MB], [null, 0]]);
  expect(await readdir(join(directory, 'arriving'))).toEqual([]);
});

test('an upload that is larger than the route allows is refused, and nothing of the file that was arriving is left', async () => {
  const directory = await folder();
  const store = await openDiskFiles(directory);
  await expect(readBody(anUpload([{ name: 'a', megabytes: 3, fill: 1 }]), 2_000_000, store)).rejects.toThrow('http.tooLarge');
  await expect.poll(() => readdir(join(directory, 'arriving'))).toEqual([]);
});

test('an upload that breaks off is refused, and nothing of it is left', async () => {
  const directory = await folder();
  const store = await openDiskFiles(directory);
  const body = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="letters"; filename="a"\r\n\r\nhalf of it`;
  const request = new Request('http://localhost/', { method: 'POST', headers: { 'content-type': `multipart/form-data; boundary=${BOUNDARY}` }, body });
  await expect(readBody(request, 1_000_000, store)).rejects.toThrow('http.unreadableForm');
  await expect.poll(() => readdir(join(directory, 'arriving'))).toEqual([]);
});

test('files of other routes are held in memory', async () => {
  const { files, kept } = await readBody(anUpload([{ name: 'a', megabytes: 1, fill: 7 }]), 2_000_000);
  expect([files.map(({ name, bytes }) => [name, bytes.length]), kept]).toEqual([[['a', MB]], []]);
});

const aPost = (body: string, type = 'application/json') => new Request('http://localhost/en/x', { method: 'POST', headers: { 'content-type': type }, body });

test('JSON of a program is taken as the form that it stands for', async () => {
  const { form } = await readBody(aPost('{"designation":"ITU-T Y.3800","chosen":["a","b"],"number":2,"yes":true,"lead":null}', 'application/json; charset=utf-8'), MB);
  expect([...form]).toEqual([
    ['designation', 'ITU-T Y.3800'],
    ['chosen', 'a'],
    ['chosen', 'b'],
    ['number', '2'],
    ['yes', 'true'],
  ]);
});

test('JSON that is broken, no object or an object of objects is refused', async () => {
  const refused = await Promise.all(['{"a":', '[1]', 'null', '{"a":{"b":1}}'].map((body) => readBody(aPost(body), MB).catch((thrown) => thrown.refusal.code)));
  expect(refused).toEqual(Array.from({ length: 4 }, () => 'http.unreadableForm'));
});
