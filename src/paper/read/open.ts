// A file of this machine, read no further than the limit: its size is asked first, and what has no size (a pipe) is counted.

import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { PaperLimits } from '../limits.js';
import type { PaperFile } from '../lines.js';
import { refusePaper } from '../refusing.js';

export async function openFile(path: string, limits: PaperLimits): Promise<PaperFile> {
  const name = basename(path);
  const limit = Math.round(limits.bytes / 1024 / 1024);
  const about = await stat(path).catch((error: NodeJS.ErrnoException) =>
    error.code === 'ENOENT'
      ? refusePaper('missing', { name })
      : refusePaper('unreadable', { name, reason: error.code ?? 'error' }),
  );
  if (about.isDirectory()) refusePaper('notFile', { name });
  if (about.isFile() && about.size > limits.bytes) refusePaper('tooLarge', { name, limit });
  // In one piece where the size is known: pieces would be held twice while they are joined.
  if (about.isFile()) return { name, bytes: await readFile(path).catch((error) => unreadable(name, error)) };
  const chunks: Uint8Array[] = [];
  let count = 0;
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Uint8Array>) {
      count += chunk.length;
      if (count > limits.bytes) refusePaper('tooLarge', { name, limit });
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof Error && error.name === 'Refused') throw error;
    unreadable(name, error);
  }
  return { name, bytes: Buffer.concat(chunks) };
}

function unreadable(name: string, error: unknown): never {
  return refusePaper('unreadable', { name, reason: (error as NodeJS.ErrnoException).code ?? 'error' });
}
