// Gathers a stream that must be read whole, up to a bound.

import { refuse } from '../../../kit/refusals.js';

export async function gathered(bytes: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.length;
    if (size > most) refuse({ code: 'catalogue.tooLarge', params: { megabytes: Math.floor(most / 1_048_576) }, kind: 'limit' });
    parts.push(part);
  }
  return Buffer.concat(parts);
}
