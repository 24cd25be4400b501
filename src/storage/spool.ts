// What streams in is written beside its place and hashed on the way: only then its name, the hash, is known.

import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

/** Writes a stream to a new file and tells its hash and size. Of more than `most` bytes, or of none, the file is gone again and the hash is null. */
export async function spool(stream: AsyncIterable<Uint8Array>, path: string, most: number): Promise<{ id: string | null; size: number }> {
  const hash = createHash('sha256');
  const file = await open(path, 'wx', 0o600);
  let size = 0;
  let whole = false;
  try {
    for await (const piece of stream) {
      size += piece.length;
      if (size > most) continue;
      hash.update(piece);
      await file.writeFile(piece);
    }
    whole = size > 0 && size <= most;
    if (whole) await file.sync();
  } finally {
    await file.close();
    if (!whole) await rm(path, { force: true });
  }
  return { id: whole ? hash.digest('hex') : null, size };
}
