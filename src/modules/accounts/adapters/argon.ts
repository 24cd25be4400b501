// Passwords hashed by Argon2id (RFC 9106) with the parameters of OWASP, on the threads of Node: the event loop goes on meanwhile.

import { hash, verify } from '@node-rs/argon2';

// Algorithm 2 is Argon2id; the package's own name for it is a const enum, which isolated modules cannot read.
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let nobodys: Promise<string> | null = null;

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether it is this password. Without a hash it takes the same time and is never right: nobody learns who has a password here. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  nobodys ??= hash('nobody has this password', COST);
  const right = await verify(kept ?? (await nobodys), password).catch(() => false);
  return kept !== null && right;
}
