// The link by which somebody proves that an address is theirs: random and long; what is kept is its hash.

import { createHash, randomBytes } from 'node:crypto';

/** Hours for which a link to an additional address works. */
export const VERIFY_HOURS = 24;
/** Links that one person may have sent within an hour. */
export const VERIFY_AN_HOUR = 5;
/** Addresses that one person may have. */
export const ADDRESSES_MOST = 10;

export function newVerification(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: verificationHash(token) };
}

export function verificationHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
