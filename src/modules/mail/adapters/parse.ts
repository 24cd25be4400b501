// Reading a mail that came in: the one place that knows its parser. Whatever cannot be read is left out; nothing of it is trusted.

import type { PostalMimeOptions } from 'postal-mime';
import { addressOf } from '../../people/index.js';
import { parseElsewhere } from './parse-thread.js';
import type { InboundMail } from '../purposes.js';
import { oneLine } from '../template.js';

type Parsed = Omit<InboundMail, 'id' | 'recipient' | 'local' | 'envelopeFrom' | 'rawFile' | 'size'>;

const OPTIONS: PostalMimeOptions = { maxNestingDepth: 20, maxHeadersSize: 1024 * 1024, attachmentEncoding: 'arraybuffer' };
const LARGE = 500_000;
/** Each part costs the library a look at all before it. */
const MOST_PARTS = 1000;

/** Reads a whole message, whose bytes may be given away. Throws when it is no message at all. */
export async function parseMail(bytes: Uint8Array): Promise<Parsed> {
  if (partsIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)) > MOST_PARTS) throw new Error('The mail has too many parts');
  const mail = bytes.length > LARGE ? await parseElsewhere(bytes, OPTIONS) : await (await import('postal-mime')).default.parse(new Uint8Array(bytes), OPTIONS);
  const address = mail.from && 'address' in mail.from ? addressOf(oneLine(mail.from.address ?? '')) : null;
  const when = mail.date ? new Date(mail.date) : null;
  return {
    from: address ? { name: oneLine(mail.from?.name ?? ''), email: address } : null,
    subject: oneLine(mail.subject ?? ''),
    messageId: idsIn(mail.messageId)[0] ?? null,
    inReplyTo: idsIn(mail.inReplyTo)[0] ?? null,
    references: idsIn(mail.references).slice(-50),
    date: when && isPlausible(when) ? when : null,
    text: withoutNul(mail.text ?? ''),
    html: mail.html ? withoutNul(mail.html) : null,
    headers: mail.headers.map(({ key, value }) => ({ key: withoutNul(key.toLowerCase()), value: withoutNul(value) })),
    attachments: mail.attachments.map((part, place) => ({
      name: (part.filename ?? `part-${place + 1}`).replace(/[\p{Cc}/\\]+/gu, '_').slice(0, 200),
      type: oneLine(part.mimeType ?? ''),
      bytes: typeof part.content === 'string' ? new TextEncoder().encode(part.content) : new Uint8Array(part.content),
    })),
  };
}

/** How many parts there are at most: lines that are the mark of one, by the boundaries that stand anywhere in it. */
function partsIn(bytes: Buffer): number {
  const boundaries = new Set<string>();
  for (const word of ['oundary', 'OUNDARY'])
    for (let at = bytes.indexOf(word); at >= 0; at = bytes.indexOf(word, at + 1)) {
      const found = /^oundary\s{0,9}=\s{0,9}(?:"([^"\r\n]{1,500})"|([^\s;"]{1,500}))/i.exec(bytes.toString('latin1', at, at + 600));
      if (found) boundaries.add((found[1] ?? found[2]) as string);
    }
  if (boundaries.size === 0) return 0;
  let count = 0;
  for (let at = bytes.indexOf('\n--'); at >= 0; at = bytes.indexOf('\n--', at + 1)) {
    const end = bytes.indexOf('\n', at + 1);
    if (boundaries.has(bytes.toString('latin1', at + 3, Math.min(end < 0 ? bytes.length : end, at + 513)).trimEnd())) count += 1;
  }
  return count;
}

/** `<id@host>` as it stands between the brackets, brackets included; what is longer than a line of mail may be is none. */
function idsIn(field: string | undefined): string[] {
  return [...(field ?? '').matchAll(/<[^<>\s\p{Cc}]{1,900}>/gu)].map((found) => found[0]);
}

/** No mail is older than mail; a clock may be wrong by a day. */
function isPlausible(when: Date): boolean {
  return when.getTime() > Date.UTC(1980, 0, 1) && when.getTime() < Date.now() + 86_400_000;
}

function withoutNul(text: string): string {
  return text.replaceAll('\0', '');
}
