// Reading a mail that came in: the one place that knows its parser. Whatever cannot be read is left out; nothing of it is trusted.

import { addressOf } from '../../people/index.js';
import type { InboundMail } from '../purposes.js';
import { oneLine } from '../template.js';

type Parsed = Omit<InboundMail, 'id' | 'recipient' | 'local' | 'envelopeFrom' | 'rawFile' | 'size'>;

/** Reads a whole message. Throws when it is no message at all. */
export async function parseMail(bytes: Uint8Array): Promise<Parsed> {
  const { default: PostalMime } = await import('postal-mime');
  const mail = await PostalMime.parse(new Uint8Array(bytes), { maxNestingDepth: 20, maxHeadersSize: 1024 * 1024, attachmentEncoding: 'arraybuffer' });
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
