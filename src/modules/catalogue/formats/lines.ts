// The lines of a stream of bytes, as text: UTF-8, with a bound on each, so that a line without end costs nothing but its own row.

const LONGEST = 4 * 1024 * 1024;

export type Line = { text: string } | { wrong: 'tooLong' | 'notText' };

export async function* linesOf(bytes: AsyncIterable<Uint8Array>, longest = LONGEST): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let skipping = false;
  for await (const chunk of bytes) {
    let from = 0;
    for (;;) {
      const end = chunk.indexOf(10, from);
      const part = chunk.subarray(from, end < 0 ? chunk.length : end);
      size += part.length;
      if (size > longest) {
        skipping = true;
        held = [];
      } else if (part.length > 0) held.push(part);
      if (end < 0) break;
      if (skipping) yield { wrong: 'tooLong' };
      else if (size > 0) yield decoded(held);
      held = [];
      size = 0;
      skipping = false;
      from = end + 1;
    }
  }
  if (skipping) yield { wrong: 'tooLong' };
  else if (size > 0) yield decoded(held);
}

const strict = new TextDecoder('utf-8', { fatal: true });

function decoded(parts: Uint8Array[]): Line {
  try {
    return { text: strict.decode(parts.length === 1 ? parts[0] : Buffer.concat(parts)) };
  } catch {
    return { wrong: 'notText' };
  }
}
