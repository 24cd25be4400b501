// A zip, opened with suspicion: what it declares is added up before anything is unpacked, and what comes out is counted
// against what was declared, so that a bomb costs neither memory nor time.

import type { Readable } from 'node:stream';
import type { Entry, ZipFile } from 'yauzl';
import type { PaperLimits } from '../limits.js';
import { refusePaper } from '../refusing.js';

export interface Zip {
  names: string[];
  /** The unpacked bytes of one part, piece by piece. Null when there is no such part. */
  part(name: string): Promise<AsyncIterable<Uint8Array> | null>;
}

export async function openZip(bytes: Uint8Array, name: string, limits: PaperLimits): Promise<Zip> {
  const { fromBufferPromise } = await import('yauzl');
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let zip: ZipFile;
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    if (zip.entryCount > limits.parts) refusePaper('tooManyParts', { name, limit: limits.parts });
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      if (entries.size > limits.parts) refusePaper('tooManyParts', { name, limit: limits.parts });
      total += entry.uncompressedSize;
      if (total > limits.unpackedBytes || swollen(entry, limits)) refusePaper('bomb', { name });
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    throw cutShort(error, buffer, name) ?? asDamage(error, name);
  }
  return { names: [...entries.keys()], part: async (part) => openPart(zip, entries.get(part), name, limits) };
}

async function openPart(
  zip: ZipFile,
  entry: Entry | undefined,
  name: string,
  limits: PaperLimits,
): Promise<AsyncIterable<Uint8Array> | null> {
  if (!entry) return null;
  if (entry.isEncrypted()) refusePaper('encrypted', { name });
  if (entry.uncompressedSize > limits.xmlBytes) refusePaper('bomb', { name });
  try {
    return counted(await zip.openReadStreamPromise(entry), name, limits);
  } catch (error) {
    throw asDamage(error, name);
  }
}

async function* counted(stream: Readable, name: string, limits: PaperLimits): AsyncIterable<Uint8Array> {
  let count = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      count += chunk.length;
      if (count > limits.xmlBytes) refusePaper('bomb', { name });
      yield chunk;
    }
  } catch (error) {
    throw asDamage(error, name);
  } finally {
    stream.destroy();
  }
}

/** Repetitive XML packs well, so only what unpacks to much is judged by its ratio. */
function swollen(entry: Entry, limits: PaperLimits): boolean {
  return (
    entry.uncompressedSize > 8 * 1024 * 1024 &&
    entry.uncompressedSize > limits.ratio * Math.max(1, entry.compressedSize)
  );
}

/** The list of contents stands at the end of a zip: without it the end is missing. A Word document says so by the names of its parts. */
function cutShort(error: unknown, buffer: Buffer, name: string): unknown {
  if (error instanceof Error && error.name === 'Refused') return null;
  const ended = buffer.subarray(-66_000).includes('PK\x05\x06');
  const word = /\.docx$/i.test(name) || ['word/', '[Content_Types].xml'].some((part) => buffer.includes(part));
  if (ended || !word || buffer.includes('xl/work') || buffer.includes('ppt/')) return null;
  return refusalOf(() => refusePaper('cutShort', { name }));
}

/** Everything that the library says against a zip means the same to a person: it is damaged. */
function asDamage(error: unknown, name: string): unknown {
  if (error instanceof Error && error.name === 'Refused') return error;
  return refusalOf(() => refusePaper('damaged', { name, kind: 'ZIP' }));
}

function refusalOf(refusing: () => never): unknown {
  try {
    return refusing();
  } catch (refused) {
    return refused;
  }
}
