// Where signing in leads, and the cookie that it gives.

import { type Asked, SESSION_COOKIE, cookie } from '../../../http/index.js';
import type { Entered } from '../actions.js';

/** Only a path of this site, so that a sign-in leads nowhere else. */
export function nextOf(given: string | null, language: string): string {
  return given && /^\/(ar|zh|en|fr|ru|es)(\/[\w./%?&=-]*)?$/.test(given) && !given.includes('//') ? given : `/${language}`;
}

export const isSecure = (asked: Asked): boolean => asked.origin.startsWith('https:');

export function sessionCookie(asked: Asked, entered: Entered): string {
  return cookie(SESSION_COOKIE, entered.token, { secure: isSecure(asked), seconds: entered.seconds });
}

/** The `host:port` of services on the operator's own network that may be asked, COMITY_INSIDE. */
export const insideHosts = (): string[] => (process.env.COMITY_INSIDE ?? '').split(/[\s,]+/).filter(Boolean);
