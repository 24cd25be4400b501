// What a form brings: fields and files, streamed and counted, never more than the route allows.

import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import busboy from 'busboy';
import { Refused } from '../kit/refusals.js';
import { withoutNul } from './nul.js';
import type { UploadedFile } from './route.js';

/** Of one file no more than this and a byte is kept: who takes files refuses what is larger, and its rest need not be held. */
const MOST_OF_A_FILE = 50 * 1024 * 1024;

export interface Body {
  form: URLSearchParams;
  files: UploadedFile[];
}

/** Reads the body of a POST. Throws Refused (limit) when it is larger than `limit` bytes, (input) when it cannot be read. */
export async function readBody(request: Request, limit: number): Promise<Body> {
  const announced = Number(request.headers.get('content-length') ?? 0);
  if (announced > limit) tooLarge(limit);
  const type = request.headers.get('content-type') ?? '';
  if (!request.body) return { form: new URLSearchParams(), files: [] };
  const stream = Readable.fromWeb(request.body as WebStream);
  if (type.startsWith('multipart/form-data')) return readMultipart(stream, type, limit);
  return { form: withoutNul(new URLSearchParams((await readAll(stream, limit)).toString('utf8'))), files: [] };
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

function readMultipart(stream: Readable, type: string, limit: number): Promise<Body> {
  return new Promise((resolve, reject) => {
    const body: Body = { form: new URLSearchParams(), files: [] };
    const fail = (refused: Refused) => {
      stream.unpipe();
      stream.resume();
      reject(refused);
    };
    const unreadable = () => fail(new Refused({ code: 'http.unreadableForm', kind: 'input' }));
    let parser: ReturnType<typeof busboy>;
    try {
      parser = busboy({ headers: { 'content-type': type }, defParamCharset: 'utf8', limits: { fields: 500, files: 50, fieldSize: 2_000_000 } });
    } catch {
      return unreadable();
    }
    let size = 0;
    parser.on('field', (name, value) => body.form.append(name, value));
    parser.on('file', (field, file, info) => {
      const chunks: Buffer[] = [];
      let kept = 0;
      file.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limit) fail(new Refused(sizeRefusal(limit)));
        else if (kept <= MOST_OF_A_FILE) {
          chunks.push(chunk);
          kept += chunk.length;
        }
      });
      file.on('end', () => {
        if (info.filename) body.files.push({ field, name: info.filename.replaceAll('\0', ''), bytes: Buffer.concat(chunks) });
      });
    });
    parser.on('error', unreadable);
    parser.on('close', () => resolve({ ...body, form: withoutNul(body.form) }));
    stream.on('error', unreadable);
    stream.pipe(parser);
  });
}

function sizeRefusal(limit: number) {
  return { code: 'http.tooLarge', params: { megabytes: Math.max(1, Math.round(limit / 1_000_000)) }, kind: 'limit' as const };
}

function tooLarge(limit: number): never {
  throw new Refused(sizeRefusal(limit));
}
