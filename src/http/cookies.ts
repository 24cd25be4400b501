// The cookies: the session, the capacity in which somebody acts, a word said after an act. None can be read by scripts.

export const SESSION_COOKIE = 'comity';
/** The capacity chosen out of several. */
export const ACTING_COOKIE = 'comity-as';
/** What a browser keeps, sealed, while it is away at an identity provider. */
export const AWAY_COOKIE = 'comity-away';
export const SAID_COOKIE = 'comity-said';

export function readCookie(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value) return decode(value);
  }
  return null;
}

/** A `Set-Cookie` value. Without `seconds` it lasts as long as the browser; 0 removes it. */
export function cookie(name: string, value: string, options: { secure: boolean; seconds?: number }): string {
  const age = options.seconds === undefined ? '' : `; Max-Age=${options.seconds}`;
  return `${name}=${encodeURIComponent(value)}; Path=/; HttpOnly; SameSite=Lax${options.secure ? '; Secure' : ''}${age}`;
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
