// Gathers a stream that must be read whole, up to a bound.

import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { refuse } from '../../../kit/refusals.js';

export async function gathered(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > most) refuse({ code: 'catalogue.tooLargeToRead', params: { megabytes: Math.floor(most / 1_048_576) }, kind: 'limit' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** What stands in a packed stream; what is no such thing, or was cut short, is refused. */
export async function* unpackedBytes(packed: NodeJS.ReadableStream, name: string): AsyncGenerator<Uint8Array> {
  try {
    for await (const part of pipeline(packed, createGunzip({ chunkSize: 256 * 1024 }), () => undefined)) yield part as Uint8Array;
  } catch (thrown) {
    if (String((thrown as { code?: unknown }).code).startsWith('Z_')) refuse({ code: 'catalogue.notPacked', params: { file: name.slice(0, 100) }, kind: 'input' });
    throw thrown;
  }
}
