// Tokens: what is handed out is random and long; what is kept is its hash.

import { createHash, randomBytes } from 'node:crypto';

/** Days without use after which a session ends. */
export const SESSION_DAYS = 30;
/** Minutes for which a link asked for by mail works, and hours for which one printed by an invitation does. */
export const LINK_MINUTES = 30;
export const INVITATION_HOURS = 72;
/** Links that one address may ask for within an hour, and all addresses together within a minute. */
export const REQUESTS_AN_HOUR = 5;
export const REQUESTS_A_MINUTE = 120;

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
