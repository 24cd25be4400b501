// A message: the letter is what is attached to it, as a document; where nothing is attached, it is the message's own text.

import type { PaperLimits } from '../limits.js';
import type { PaperFile, PaperText } from '../lines.js';
import { refusePaper } from '../refusing.js';
import { look } from './sniff.js';

/** Reads one of its parts, as any file is read. */
export type ReadPart = (file: PaperFile) => Promise<PaperText>;

interface Part extends PaperFile {
  rank: number;
}

export async function mailText(
  { name, bytes }: PaperFile,
  limits: PaperLimits,
  readPart: ReadPart,
): Promise<PaperText> {
  const { default: PostalMime } = await import('postal-mime');
  const message = await PostalMime.parse(new Uint8Array(bytes), {
    maxNestingDepth: 20,
    maxHeadersSize: 1024 * 1024,
  }).catch(() => refusePaper('damaged', { name, kind: 'EML' }));
  if (message.attachments.length > limits.parts) refusePaper('tooManyParts', { name, limit: limits.parts });
  const parts = message.attachments
    .map((part) => partOf(part.filename, part.mimeType, part.content))
    .filter((part) => part.rank > 0);
  const bodies = [bodyOf('body.html', message.html), bodyOf('body.txt', message.text)].filter((part) => part !== null);
  const [chosen] = parts.sort((a, b) => a.rank - b.rank || b.bytes.length - a.bytes.length);
  if (chosen) return asMail(await readPart(chosen), name);
  // Plain text and HTML say the same (RFC 2046 5.1.4); the one with more to say is the letter.
  const [body] = bodies.reverse().sort((a, b) => weight(b) - weight(a));
  return body ? asMail(await readPart(body), name) : refusePaper('noLetter', { name });
}

function asMail(paper: PaperText, name: string): PaperText {
  return { ...paper, format: 'eml', name };
}

function partOf(filename: string | null, type: string, content: ArrayBuffer | Uint8Array | string): Part {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
  return { name: filename ?? type, bytes, rank: rankOf(filename ?? '', type, bytes) };
}

/** Which attachment is most likely the letter; 0 is none at all: pictures, signatures, calendars. */
function rankOf(filename: string, type: string, bytes: Uint8Array): number {
  if (
    /^(?:image|audio|video)\/|calendar|pkcs7|pgp|vcard|ms-tnef/i.test(type) ||
    /\.(?:ics|vcf|p7s|asc|eml)$/i.test(filename)
  )
    return 0;
  const seen = look(bytes).as;
  if (seen === 'zip') return /\.docx$/i.test(filename) || /wordprocessingml/i.test(type) ? 1 : 5;
  if (seen === 'pdf') return 2;
  if (seen === 'html') return 3;
  if (seen === 'text') return /^text\//i.test(type) || /\.txt$/i.test(filename) ? 4 : 0;
  return seen === 'ole' || seen === 'rtf' ? 6 : 0;
}

function bodyOf(name: string, text: string | undefined): PaperFile | null {
  return text?.trim() ? { name, bytes: new TextEncoder().encode(text) } : null;
}

function weight(body: PaperFile): number {
  const text = new TextDecoder().decode(body.bytes);
  return body.name.endsWith('html')
    ? text.replace(/<[^>]{0,2000}>|\s+/g, '').length * 0.8
    : text.replace(/\s+/g, '').length;
}
