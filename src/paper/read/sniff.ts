// What a file is, by its first bytes: names lie, and a mail program may have renamed it.

/** `zip` is looked into further; `text` means that nothing else was recognised. */
export type Look = { as: 'zip' | 'pdf' | 'ole' | 'rtf' | 'html' | 'eml' | 'text' } | { as: 'other'; kind: string };

export function look(bytes: Uint8Array): Look {
  if (starts(bytes, 'PK\x03\x04') || starts(bytes, 'PK\x05\x06')) return { as: 'zip' };
  // Acrobat accepts a PDF whose header stands anywhere in the first 1,024 bytes (ISO 32000-1 Annex H.3.4.1).
  if (latin(bytes, 1024).includes('%PDF-') && !looksTextual(latin(bytes, 1024))) return { as: 'pdf' };
  if (starts(bytes, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { as: 'ole' };
  if (starts(bytes, '{\\rtf')) return { as: 'rtf' };
  const other = SIGNATURES.find(([signature, , at = 0]) => starts(bytes, signature, at));
  if (other) return { as: 'other', kind: other[1] };
  const head = latin(bytes, 4096)
    .replace(/\0/g, '')
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '');
  if (HTML.test(head)) return { as: 'html' };
  if (isMail(head)) return { as: 'eml' };
  return { as: 'text' };
}

/** A text that only speaks of PDF is a text: a real one starts with its header or with a little rubbish. */
function looksTextual(head: string): boolean {
  return head.indexOf('%PDF-') > 0 && /^[\t\n\r\x20-\x7e]{200}/.test(head);
}

const HTML =
  /^\s{0,64}(?:<\?xml[^>]{0,200}\?>\s{0,64})?(?:<!--[^>]{0,1000}-->\s{0,64})*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|h[1-6])\b/i;

/** RFC 5322 header fields from the first line on, among them two that every message has some of. */
function isMail(head: string): boolean {
  const lines = head.split(/\r?\n/);
  const fields: string[] = [];
  for (const line of lines.slice(0, 60)) {
    if (/^[ \t]/.test(line) && fields.length) continue;
    const field = /^([A-Za-z][A-Za-z0-9-]{1,40}):/.exec(line)?.[1];
    if (!field) break;
    fields.push(field.toLowerCase());
  }
  const typical = fields.filter((field) => MAIL_FIELDS.has(field));
  return new Set(typical).size >= 3 || (typical.includes('mime-version') && typical.includes('content-type'));
}

// `Subject:`, `Date:` and `To:` alone also open a letter pasted as text, so they do not count.
const MAIL_FIELDS = new Set([
  'received',
  'return-path',
  'message-id',
  'mime-version',
  'content-type',
  'from',
  'delivered-to',
  'dkim-signature',
  'content-transfer-encoding',
  'date',
  'x-mailer',
  'references',
  'in-reply-to',
]);

const SIGNATURES: [string, string, number?][] = [
  ['\x89PNG\r\n\x1a\n', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['II*\0', 'TIFF'],
  ['MM\0*', 'TIFF'],
  ['RIFF', 'RIFF (WebP, WAV or AVI)'],
  ['Rar!\x1a\x07', 'RAR'],
  ['7z\xbc\xaf\x27\x1c', '7-Zip'],
  ['\x1f\x8b', 'gzip'],
  ['BZh', 'bzip2'],
  ['\xfd7zXZ\0', 'xz'],
  ['\x28\xb5\x2f\xfd', 'Zstandard'],
  ['ustar', 'TAR', 257],
  ['\x7fELF', 'ELF (program)'],
  ['MZ\x90\0', 'EXE (program)'],
  ['\xca\xfe\xba\xbe', 'Java class'],
  ['%!PS', 'PostScript'],
  ['ID3', 'MP3'],
  ['OggS', 'Ogg'],
  ['ftyp', 'MP4', 4],
  ['SQLite format 3\0', 'SQLite'],
  ['<?xml version="1.0"?><svg', 'SVG'],
  ['wOF', 'WOFF'],
  ['\0\x01\0\0\0', 'TrueType'],
];

function starts(bytes: Uint8Array, signature: string, at = 0): boolean {
  for (let i = 0; i < signature.length; i++) if (bytes[at + i] !== signature.charCodeAt(i)) return false;
  return bytes.length >= at + signature.length;
}

function latin(bytes: Uint8Array, count: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(count, bytes.length)).toString('latin1');
}
