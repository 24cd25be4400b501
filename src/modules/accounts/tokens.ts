// Tokens: what is handed out is random and long; what is kept is its hash.

import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Days without use after which a session ends. */
export const SESSION_DAYS = 30;
/** Minutes for which a link asked for by mail works, and hours for which one printed by an invitation does. */
export const LINK_MINUTES = 30;
export const INVITATION_HOURS = 72;
/** Wrong codes after which the mail that carried the code lets nobody in. */
export const CODE_TRIES = 5;

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

export function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/** Eight digits, which a phone reads out and a keyboard of any script has. */
export function newCode(): string {
  return String(randomInt(100_000_000)).padStart(8, '0');
}

/** The digits of a code as somebody typed it: in two halves, with dashes, or in the digits of Arabic. */
export function codeOf(typed: string): string | null {
  const digits = typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (sign) => String(sign.charCodeAt(0) & 0xf)).replace(/[\s\u00a0-]/g, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}

/** What an API token looks like: it tells a scanner of leaked secrets whose it is. */
export const newApiToken = (): string => `comity_${newToken()}`;
