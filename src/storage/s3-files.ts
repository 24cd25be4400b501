// Files in a bucket that speaks S3, behind the same door as the disk: `s3://bucket/prefix`.

import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuse } from '../kit/refusals.js';
import type { FileStore } from './files.js';
import { type S3Account, signed } from './s3-signing.js';
import { spool } from './spool.js';

const ID = /^[0-9a-f]{64}$/;

/** The store in a bucket; every request is signed, and every answer is checked against the id that was asked for. */
export function openS3Files(address: string, account: S3Account): FileStore {
  const { hostname: bucket, pathname } = new URL(address);
  const endpoint = account.endpoint ?? `https://s3.${account.region}.amazonaws.com`;
  const prefix = pathname.replace(/^\/|\/$/g, '');
  const keyOf = (id: string) => {
    if (!ID.test(id)) refuse({ code: 'storage.noFile', params: { id }, kind: 'missing' });
    return [prefix, id.slice(0, 2), id].filter(Boolean).join('/');
  };
  const send = (method: string, path: string, body?: Uint8Array) => {
    const request = signed({ method, url: new URL(`${endpoint}/${bucket}/${path}`), body: body ?? new Uint8Array() }, account, new Date());
    return fetch(request.url, { method, headers: request.headers, ...(body ? { body: body as Uint8Array<ArrayBuffer> } : {}) });
  };
  const has = async (id: string) => {
    const answer = await send('HEAD', keyOf(id));
    if (!answer.ok && answer.status !== 404) await failed(answer);
    return answer.ok;
  };
  const put = async (bytes: Uint8Array) => {
    const id = createHash('sha256').update(bytes).digest('hex');
    if (await has(id)) return id;
    const answer = await send('PUT', keyOf(id), bytes);
    if (!answer.ok) await failed(answer);
    return id;
  };
  return {
    has,
    put,
    // A request is signed over the hash of its body, so the stream waits on the disk; of several files one at a time is in memory.
    take: async (stream, most) => {
      const folder = await mkdtemp(join(tmpdir(), 'comity-arriving-'));
      try {
        const taken = await spool(stream, join(folder, 'file'), most);
        if (taken.id) await put(await readFile(join(folder, 'file')));
        return taken;
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    get: async (id) => {
      const answer = await send('GET', keyOf(id));
      if (answer.status === 404) refuse({ code: 'storage.noFile', params: { id }, kind: 'missing' });
      if (!answer.ok) await failed(answer);
      return new Uint8Array(await answer.arrayBuffer());
    },
    remove: async (id) => {
      const answer = await send('DELETE', keyOf(id));
      if (!answer.ok && answer.status !== 404) await failed(answer);
    },
    list: () => listed(send, prefix),
  };
}

async function* listed(send: (method: string, path: string) => Promise<Response>, prefix: string): AsyncIterable<string> {
  let after = '';
  for (;;) {
    const query = new URLSearchParams({ 'list-type': '2', prefix: prefix ? `${prefix}/` : '', ...(after ? { 'continuation-token': after } : {}) });
    const answer = await send('GET', `?${query}`);
    if (!answer.ok) await failed(answer);
    const text = await answer.text();
    for (const found of text.matchAll(/<Key>(?:[^<]*\/)?([0-9a-f]{64})<\/Key>/g)) yield found[1] as string;
    after = /<NextContinuationToken>([^<]+)</.exec(text)?.[1] ?? '';
    if (!after) return;
  }
}

async function failed(answer: Response): Promise<never> {
  const reason = /<Message>([^<]*)</.exec(await answer.text())?.[1] ?? answer.statusText;
  throw new Error(`The file store answered ${answer.status}: ${reason}`);
}
