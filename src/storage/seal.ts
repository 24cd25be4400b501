// What must not be read by whoever has the database alone (passport data, secrets of providers) is sealed under a key that lives elsewhere:
// in COMITY_KEY, or in the file `key` of the home, which no backup carries. AES-256-GCM (NIST SP 800-38D); a key of its own for each
// purpose (HKDF, RFC 5869), so that what was sealed for one purpose opens for no other.

import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { refuse } from '../kit/refusals.js';

export interface Sealer {
  /** Seals a text or bytes for one purpose. */
  seal: (plain: string | Uint8Array, purpose: string) => Buffer;
  /** Opens what was sealed for the same purpose. Refused `storage.cannotUnseal` under another key, purpose, or with changed bytes. */
  unseal: (sealed: Uint8Array, purpose: string) => Buffer;
}

const VERSION = 1;
const KEY = 32;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + 4 + NONCE;

/** Keys as an operator writes them: base64url or hexadecimal, parted by commas, spaces or lines. The first seals, each of them opens. */
export function sealerOf(written: string): Sealer {
  const keys = written.split(/[\s,]+/).filter(Boolean).map(keyOf);
  const first = keys[0] ?? refuse({ code: 'storage.badKey', kind: 'state' });
  return {
    seal: (plain, purpose) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', keyFor(first, purpose), nonce).setAAD(Buffer.from(purpose));
      const hidden = Buffer.concat([cipher.update(plain as Uint8Array), cipher.final()]);
      return Buffer.concat([Buffer.from([VERSION]), nameOf(first), nonce, hidden, cipher.getAuthTag()]);
    },
    unseal: (sealed, purpose) => {
      const bytes = Buffer.from(sealed);
      const key = bytes[0] === VERSION && bytes.length >= HEAD + TAG ? keys.find((one) => nameOf(one).equals(bytes.subarray(1, 5))) : undefined;
      return key ? opened(bytes, keyFor(key, purpose), purpose) : cannot();
    },
  };
}

/** The sealer of a workspace. The key file is made when there is none; of several processes that make one at once, one prevails. */
export async function openSealer(home: string, given: string | null): Promise<Sealer> {
  if (given) return sealerOf(given);
  const path = join(home, 'key');
  const there = await readFile(path, 'utf8').catch(() => null);
  if (there !== null) return sealerOf(there);
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${randomBytes(KEY).toString('base64url')}\n`, { mode: 0o600, flush: true });
  await link(draft, path).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EEXIST') throw thrown;
  });
  await rm(draft);
  return sealerOf(await readFile(path, 'utf8'));
}

function opened(bytes: Buffer, key: Buffer, purpose: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(5, HEAD)).setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-TAG));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(HEAD, -TAG)), decipher.final()]);
  } catch {
    return cannot();
  }
}

function keyOf(written: string): Buffer {
  const bytes = Buffer.from(written, /^[0-9a-f]{64}$/i.test(written) ? 'hex' : 'base64url');
  return bytes.length === KEY ? bytes : refuse({ code: 'storage.badKey', kind: 'state' });
}

const keyFor = (key: Buffer, purpose: string): Buffer => Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `comity seal ${purpose}`, KEY));

/** Four bytes that tell keys apart and say nothing of them. */
const nameOf = (key: Buffer): Buffer => createHash('sha256').update('comity key').update(key).digest().subarray(0, 4);

function cannot(): never {
  return refuse({ code: 'storage.cannotUnseal', kind: 'state' });
}
