// What a form brings: fields and files, streamed and counted, never more than the route allows.

import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import busboy from 'busboy';
import { Refused } from '../kit/refusals.js';
import type { FileStore } from '../storage/index.js';
import { withoutHarmful } from './harmful-characters.js';
import type { KeptFile, UploadedFile } from './route.js';

/** Of one file no more than this is held or kept: who takes files refuses what is larger. */
const MOST_OF_A_FILE = 50 * 1024 * 1024;

export interface Body {
  form: URLSearchParams;
  files: UploadedFile[];
  kept: KeptFile[];
}

const NOTHING = (): Body => ({ form: new URLSearchParams(), files: [], kept: [] });

/**
 * Reads the body of a POST; its files go to `store` as they come, where one is given. Throws Refused (limit) when it is larger than
 * `limit` bytes, (input) when it cannot be read.
 */
export async function readBody(request: Request, limit: number, store: FileStore | null = null): Promise<Body> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) tooLarge(limit);
  const type = request.headers.get('content-type') ?? '';
  if (!request.body) return NOTHING();
  const stream = Readable.fromWeb(request.body as WebStream);
  if (type.startsWith('multipart/form-data')) return readMultipart(stream, type, limit, store);
  const text = (await readAll(stream, limit)).toString('utf8');
  return { ...NOTHING(), form: withoutHarmful(/^application\/json\b/i.test(type) ? formOf(text) : new URLSearchParams(text)) };
}

/** What a program sends as JSON is a form too: each member a field, a list as often as it has items, null as nothing. */
function formOf(text: string): URLSearchParams {
  const unreadable = () => new Refused({ code: 'http.unreadableForm', kind: 'input' });
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw unreadable();
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) throw unreadable();
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one === null) continue;
      if (typeof one === 'object') throw unreadable();
      form.append(name, String(one));
    }
  }
  return form;
}

async function readAll(stream: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size > limit) tooLarge(limit);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function readMultipart(stream: Readable, type: string, limit: number, store: FileStore | null): Promise<Body> {
  return new Promise((resolve, reject) => {
    const body = NOTHING();
    let parser: ReturnType<typeof busboy> | null = null;
    const fail = (thrown: unknown) => {
      stream.unpipe();
      stream.resume();
      // A file that is being kept ends here too: its stream breaks, and what was written of it is taken away.
      parser?.destroy();
      reject(thrown);
    };
    const unreadable = () => fail(new Refused({ code: 'http.unreadableForm', kind: 'input' }));
    try {
      parser = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8', limits: { fields: 500, files: 50, fieldSize: 2_000_000 } });
    } catch {
      return unreadable();
    }
    let size = 0;
    const count = (bytes: number) => {
      size += bytes;
      if (size > limit) throw new Refused(sizeRefusal(limit));
    };
    const arriving: Promise<void>[] = [];
    parser.on('field', (name, value) => body.form.append(name, value));
    parser.on('file', (field, file, info) => {
      // It may break before anybody has begun to read it; whoever reads it is told then.
      file.on('error', () => {});
      const name = info.filename?.replaceAll('\0', '') ?? '';
      const taking = store && name ? keep(store, counted(file, count), { field, name }, body) : hold(counted(file, count), { field, name }, body);
      arriving.push(taking.catch(fail));
    });
    parser.on('error', unreadable);
    parser.on('close', () => Promise.all(arriving).then(() => resolve({ ...body, form: withoutHarmful(body.form) })));
    stream.on('error', unreadable);
    stream.pipe(parser);
  });
}

async function* counted(file: AsyncIterable<Uint8Array>, count: (bytes: number) => void): AsyncIterable<Uint8Array> {
  for await (const piece of file) {
    count(piece.length);
    yield piece;
  }
}

async function keep(store: FileStore, pieces: AsyncIterable<Uint8Array>, of: { field: string; name: string }, body: Body): Promise<void> {
  const place = body.kept.push({ ...of, fileId: null, size: 0 }) - 1;
  const { id, size } = await store.take(pieces, MOST_OF_A_FILE);
  body.kept[place] = { ...of, fileId: id, size };
}

/** In memory; of a file that is too large no more than its first byte beyond the limit, by which it is known. */
async function hold(pieces: AsyncIterable<Uint8Array>, of: { field: string; name: string }, body: Body): Promise<void> {
  const held: Uint8Array[] = [];
  let kept = 0;
  for await (const piece of pieces) {
    if (kept > MOST_OF_A_FILE) continue;
    held.push(piece);
    kept += piece.length;
  }
  if (of.name) body.files.push({ ...of, bytes: Buffer.concat(held) });
}

function sizeRefusal(limit: number) {
  return { code: 'http.tooLarge', params: { megabytes: Math.max(1, Math.round(limit / 1_000_000)) }, kind: 'limit' as const };
}

function tooLarge(limit: number): never {
  throw new Refused(sizeRefusal(limit));
}
