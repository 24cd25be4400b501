// How an e-mail address is written and kept (RFC 5321).

import type { Refusal } from '../../kit/refusals.js';

/** A written address as it is kept, or null when it is none. Lower case throughout: ITU's own systems compare them so. */
export function addressOf(written: string): string | null {
  const address = written.trim().toLowerCase();
  return address.length <= 254 && /^[^\s@<>"',;:\\()[\]]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z0-9-]{2,}$/.test(address) ? address : null;
}

/** What is said of words that are no address. */
export function badAddress(written: string, field = 'email'): Refusal {
  return { code: 'people.badAddress', params: { email: written.trim().slice(0, 100) }, field, kind: 'input' };
}
