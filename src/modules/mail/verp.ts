// Variable envelope return paths: each mail has an address of its own for what comes back, `bounces+<key>@domain`, where the key is the
// row of the outbox. Nobody can guess one: a row's id has 74 random bits.

import { isId } from '../../kit/ids.js';

const LOCAL = /^bounces\+([0-9a-f]{32})$/;

export function bounceAddress(id: string, domain: string): string {
  return `bounces+${id.replaceAll('-', '')}@${domain}`;
}

/** The mail that an address for bounces means, or null. */
export function bouncedMail(local: string): string | null {
  const key = LOCAL.exec(local)?.[1];
  if (!key) return null;
  const id = key.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isId(id) ? id : null;
}
