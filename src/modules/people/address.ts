// How an e-mail address is written and kept (RFC 5321).

/** A written address as it is kept, or null when it is none. Lower case throughout: ITU's own systems compare them so. */
export function addressOf(written: string): string | null {
  const address = written.trim().toLowerCase();
  return address.length <= 254 && /^[^\s@<>"',;:\\()[\]]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z0-9-]{2,}$/.test(address) ? address : null;
}
