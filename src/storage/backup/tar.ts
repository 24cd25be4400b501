// The archive: a plain tar (POSIX ustar), which every system can open without us.

import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';

export interface Entry {
  name: string;
  bytes: Buffer;
}

/** Thrown for what is not a whole archive. */
export class BrokenArchive extends Error {}

const BLOCK = 512;

/** Writes one entry at the end of the file. */
export async function writeEntry(file: FileHandle, name: string, bytes: Uint8Array): Promise<void> {
  await file.appendFile(headerOf(name, bytes.length));
  await file.appendFile(bytes);
  await file.appendFile(Buffer.alloc(padding(bytes.length)));
}

export async function writeEnd(file: FileHandle): Promise<void> {
  await file.appendFile(Buffer.alloc(2 * BLOCK));
}

/** The entries, one after the other; each is in memory for as long as it is looked at. */
export async function* entriesOf(path: string): AsyncGenerator<Entry> {
  const file = await open(path, 'r');
  try {
    for (let at = 0; ; ) {
      const header = await read(file, at, BLOCK);
      if (header.every((byte) => byte === 0)) return;
      const { name, size } = parsed(header);
      yield { name, bytes: await read(file, at + BLOCK, size) };
      at += BLOCK + size + padding(size);
    }
  } finally {
    await file.close();
  }
}

const padding = (size: number) => (BLOCK - (size % BLOCK)) % BLOCK;

async function read(file: FileHandle, at: number, size: number): Promise<Buffer> {
  const { size: whole } = await file.stat();
  if (at + size > whole) throw new BrokenArchive('it ends too early');
  const bytes = Buffer.alloc(size);
  for (let got = 0; got < size; ) {
    const { bytesRead } = await file.read(bytes, got, size - got, at + got);
    if (bytesRead === 0) throw new BrokenArchive('it ends too early');
    got += bytesRead;
  }
  return bytes;
}

function headerOf(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 99) throw new Error(`The name ${name} is too long for the archive`);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0);
  header.write('0000600\0', 100);
  header.write('0000000\0', 108);
  header.write('0000000\0', 116);
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136);
  header.write('        ', 148);
  header.write('0', 156);
  header.write('ustar\u000000', 257, 'latin1');
  header.write(`${sumOf(header).toString(8).padStart(6, '0')}\0 `, 148);
  return header;
}

function parsed(header: Buffer): { name: string; size: number } {
  const text = (from: number, length: number) => header.toString('utf8', from, from + length).replace(/\0.*$/s, '').trim();
  const stated = Number.parseInt(text(148, 8), 8);
  const blank = Buffer.from(header);
  blank.write('        ', 148);
  if (text(257, 5) !== 'ustar' || stated !== sumOf(blank)) throw new BrokenArchive('it is not a tar archive, or was changed');
  return { name: text(0, 100), size: Number.parseInt(text(124, 12), 8) };
}

function sumOf(header: Buffer): number {
  return header.reduce((sum, byte) => sum + byte, 0);
}
