// Files on disk, named by the hash of their bytes: `ab/cd/abcd…`. A file appears whole or not at all, also when the power fails.

import { createHash } from 'node:crypto';
import { access, mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newId } from '../kit/ids.js';
import { refuse } from '../kit/refusals.js';
import type { FileStore } from './files.js';
import { spool } from './spool.js';

const ID = /^[0-9a-f]{64}$/;

/** The store in a directory, which is made when it is missing. */
export async function openDiskFiles(directory: string): Promise<FileStore> {
  await mkdir(join(directory, 'arriving'), { recursive: true, mode: 0o700 });
  const placeOf = (id: string) => {
    if (!ID.test(id)) refuse({ code: 'storage.noFile', params: { id }, kind: 'missing' });
    return join(directory, id.slice(0, 2), id.slice(2, 4), id);
  };
  const has = (id: string) =>
    access(placeOf(id)).then(
      () => true,
      () => false,
    );
  return {
    has,
    put: async (bytes) => {
      const id = createHash('sha256').update(bytes).digest('hex');
      if (!(await has(id))) await arrive(join(directory, 'arriving', newId()), placeOf(id), bytes);
      return id;
    },
    take: async (stream, most) => {
      const arriving = join(directory, 'arriving', newId());
      const taken = await spool(stream, arriving, most);
      if (taken.id && (await has(taken.id))) await rm(arriving, { force: true });
      else if (taken.id) await moveIn(arriving, placeOf(taken.id));
      return taken;
    },
    get: async (id) =>
      readFile(placeOf(id)).catch((thrown: NodeJS.ErrnoException) => {
        if (thrown.code === 'ENOENT') return refuse({ code: 'storage.noFile', params: { id }, kind: 'missing' });
        throw thrown;
      }),
    remove: async (id) => rm(placeOf(id), { force: true }),
    list: () => listed(directory),
  };
}

async function arrive(from: string, to: string, bytes: Uint8Array): Promise<void> {
  const file = await open(from, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (thrown) {
    await rm(from, { force: true });
    throw thrown;
  } finally {
    await file.close();
  }
  await moveIn(from, to);
}

async function moveIn(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true, mode: 0o700 });
  await rename(from, to);
  await settle(dirname(to));
}

/** The name itself must reach the disk too. */
async function settle(directory: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(directory, 'r');
  await handle.sync().finally(() => handle.close());
}

async function* listed(directory: string): AsyncIterable<string> {
  for (const first of (await readdir(directory)).sort()) {
    if (first.length !== 2) continue;
    for (const second of (await readdir(join(directory, first))).sort())
      for (const id of (await readdir(join(directory, first, second))).sort()) if (ID.test(id)) yield id;
  }
}
