// Atom feeds (RFC 4287).

export interface Feed {
  id: string;
  title: string;
  language: string;
  self: string;
  page: string;
  updated: Date;
  entries: { id: string; title: string; url: string; at: Date; text: string }[];
}

export function atomOf(feed: Feed): string {
  const entries = feed.entries.map(
    (entry) =>
      `<entry><id>${escape(entry.id)}</id><title>${escape(entry.title)}</title><link href="${escape(entry.url)}"/><updated>${entry.at.toISOString()}</updated><content type="text">${escape(entry.text)}</content></entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}"><id>${escape(feed.id)}</id><title>${escape(feed.title)}</title><link rel="self" href="${escape(feed.self)}"/><link href="${escape(feed.page)}"/><updated>${feed.updated.toISOString()}</updated><author><name>Comity</name></author>${entries.join('')}</feed>
`;
}

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes for XML and drops what XML 1.0 cannot hold. */
function escape(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden in XML 1.0
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[&<>"]/g, (sign) => SIGNS[sign] as string);
}
