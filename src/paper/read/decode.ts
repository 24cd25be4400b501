// Bytes to characters: Unicode first; an old code page only where the text itself leaves no doubt which one it is.

import { refusePaper } from '../refusing.js';
import { legacyEncoding } from './legacy.js';

/** The text of a file. Throws `Refused` when it holds NUL bytes or its characters are in no encoding that is known for sure. */
export function decode(bytes: Uint8Array, name: string, declared?: string): string {
  const marked = byMark(bytes);
  if (marked) return strictly(bytes, marked, name);
  const nul = bytes.indexOf(0);
  if (nul >= 0) refusePaper('nul', { name, at: nul });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = known(declared) ?? legacyEncoding(bytes);
    if (!encoding) return refusePaper('encoding', { name, at: firstInvalid(bytes) });
    return strictly(bytes, encoding, name);
  }
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function strictly(bytes: Uint8Array, encoding: string, name: string): string {
  try {
    const text = inWindowsLatin(encoding, new TextDecoder(encoding, { fatal: true }).decode(bytes));
    const nul = text.indexOf('\0');
    if (nul >= 0) refusePaper('nul', { name, at: nul });
    return text;
  } catch (error) {
    if (error instanceof TypeError)
      refusePaper('encoding', { name, at: encoding === 'utf-8' ? firstInvalid(bytes) : 0 });
    throw error;
  }
}

/** Node before 24 decodes windows-1252 as ISO 8859-1, which leaves control characters where quotes and dashes belong. */
function inWindowsLatin(encoding: string, text: string): string {
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_LATIN[sign.charCodeAt(0) - 0x80] as string)
    : text;
}

const WINDOWS_LATIN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A declared charset that the platform knows and that is not Unicode (which has just failed). */
function known(label?: string): string | null {
  if (!label) return null;
  try {
    const encoding = new TextDecoder(label).encoding;
    return /^utf-/.test(encoding) ? null : encoding;
  } catch {
    return null;
  }
}

/** Where the first ill-formed sequence begins: halving, because a prefix is ill-formed from there on. */
function firstInvalid(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (wellFormed(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function wellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
