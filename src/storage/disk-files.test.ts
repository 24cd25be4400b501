import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aHome } from '../../test/support/index.js';
import { openDiskFiles } from './disk-files.js';

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const bytes = (text: string) => new TextEncoder().encode(text);

async function listed(files: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const id of files) found.push(id);
  return found;
}

test('a file is kept by its hash, once, and read back', async () => {
  const directory = await aHome();
  const files = await openDiskFiles(directory);
  expect(await files.has(HELLO)).toBe(false);
  expect(await files.put(bytes('hello'))).toBe(HELLO);
  expect(await Promise.all([files.put(bytes('hello')), files.put(bytes('hello'))])).toEqual([HELLO, HELLO]);
  expect(await files.has(HELLO)).toBe(true);
  expect(Buffer.from(await files.get(HELLO)).toString()).toBe('hello');
  expect(await listed(files.list())).toEqual([HELLO]);
  expect(await readdir(join(directory, 'arriving'))).toEqual([]);
  expect(await readdir(join(directory, '2c', 'f2'))).toEqual([HELLO]);
});

test('a file that is taken out is gone, and one that was not there is no mistake', async () => {
  const files = await openDiskFiles(await aHome());
  await files.put(bytes('hello'));
  const other = await files.put(bytes('good day'));
  await files.remove(HELLO);
  await files.remove(HELLO);
  expect([await files.has(HELLO), await listed(files.list())]).toEqual([false, [other]]);
  await expect(Promise.resolve().then(() => files.remove('../../etc/passwd'))).rejects.toMatchObject({ refusal: { code: 'storage.noFile' } });
});

test('twenty at once of the same bytes are one file', async () => {
  const files = await openDiskFiles(await aHome());
  await Promise.all(Array.from({ length: 20 }, () => files.put(bytes('hello'))));
  expect(await listed(files.list())).toEqual([HELLO]);
});

test('an id that is none never becomes a path', async () => {
  const files = await openDiskFiles(await aHome());
  for (const id of ['../../etc/passwd', HELLO.toUpperCase(), '', `${HELLO}/..`])
    await expect(Promise.resolve().then(() => files.get(id))).rejects.toMatchObject({ refusal: { code: 'storage.noFile' } });
  await expect(files.get(HELLO)).rejects.toMatchObject({ refusal: { code: 'storage.noFile', kind: 'missing' } });
});
