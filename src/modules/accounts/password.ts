// What makes a password (NIST SP 800-63B 3.1.1): long enough, not one that everybody tries, no other rule.

import type { Refusal } from '../../kit/refusals.js';

export const SHORTEST = 12;
/** Beyond this nothing is gained, and hashing would be misused. */
export const LONGEST = 256;

/** What all lists of stolen passwords begin with, of twelve characters and more; compared without case, spaces and signs. */
const COMMON = new Set(
  `password1234 passwordpassword password12345 123456789012 1234567890123 qwertyuiop123 qwertyuiop12 qwerty123456 1q2w3e4r5t6y 1qaz2wsx3edc
  iloveyou1234 administrator admin1234567 welcome12345 letmein12345 changeme1234 abcdefghijkl abcd12345678 abc123456789 111111111111
  000000000000 123123123123 121212121212 987654321098 qazwsxedcrfv zaq12wsxcde3 motdepasse123 contrasena123 contraseña123 пароль123456
  йцукенгшщзхъ unitednations geneva123456 itu123456789 comity123456 standardization`.split(/\s+/),
);

/** Why a password cannot be taken, or null. `known` are words of the person: address and name. */
export function whyNotPassword(password: string, known: readonly string[] = []): Refusal | null {
  const field = 'password';
  const length = [...password].length;
  if (length < SHORTEST) return { code: 'accounts.shortPassword', params: { shortest: SHORTEST }, field, kind: 'input' };
  if (length > LONGEST) return { code: 'accounts.longPassword', params: { longest: LONGEST }, field, kind: 'input' };
  const bare = bareOf(password);
  const own = known.map(bareOf).filter((word) => word.length >= 4);
  const left = own.reduce((rest, word) => rest.replaceAll(word, ''), bare);
  const weak = COMMON.has(bare) || new Set(password).size < 4 || left.length < 6;
  return weak ? { code: 'accounts.commonPassword', field, kind: 'input' } : null;
}

/** As typed on any keyboard, one text is one password (NIST SP 800-63B 3.1.1.2). */
export function asPassword(typed: string): string {
  return typed.normalize('NFKC');
}

const bareOf = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s._@!#$%&*-]/g, '');
