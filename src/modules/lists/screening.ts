// What a list does not pass on, before anybody is asked: its own mails that came back to it, answers of machines, mails that go in circles.
// Without this two lists that read each other, or one absent reader with an automatic answer, send for ever (RFC 3834, RFC 2919).

export interface Screened {
  envelopeFrom: string;
  from: { email: string } | null;
  headers: { key: string; value: string }[];
  size: number;
}

/** Hops after which a mail goes in circles: the SMTP servers of this world stop at a hundred; no honest mail has thirty. */
const HOPS = 30;

/** Why a mail to the list at this address is not passed on, as a code; null when it may be. */
export function screen(mail: Screened, list: { address: string; id: string; largest: number }): string | null {
  const all = (key: string) => mail.headers.filter((header) => header.key === key).map((header) => header.value.toLowerCase());
  const one = (key: string) => all(key)[0]?.trim() ?? '';
  if (mail.envelopeFrom === '' || /^(?:mailer-daemon|postmaster)@/i.test(mail.envelopeFrom)) return 'notice';
  if (!mail.from) return 'noAuthor';
  if (mail.from.email === list.address) return 'loop';
  if (all('list-id').some((id) => id.includes(`<${list.id}>`)) || all('x-loop').some((loop) => loop.trim() === list.address)) return 'loop';
  if (all('received').length > HOPS) return 'hops';
  if (!['', 'no'].includes(one('auto-submitted').split(';')[0]?.trim() ?? '') || one('x-autoreply') !== '' || one('x-autorespond') !== '') return 'automatic';
  if (/^(?:bulk|junk|list|auto_reply)$/.test(one('precedence')) || all('list-id').length > 0) return 'bulk';
  if (mail.size > list.largest) return 'tooLarge';
  return null;
}

/** Whether the server that we believe says that the author's domain disowns this mail (RFC 8601, RFC 7489): then nobody is a subscriber by it. */
export function disowned(headers: Screened['headers'], authority: string | null): boolean {
  if (!authority) return false;
  // Only what stands above everything else is that server's own: what is below may have come with the mail.
  const first = headers.find((header) => header.key === 'authentication-results')?.value.toLowerCase() ?? '';
  return first.split(';')[0]?.trim().split(/\s/)[0] === authority && /\bdmarc=fail\b/.test(first);
}

/** The subject without the marks of answers and of the list, as a thread is named. */
export function plainSubject(subject: string, mark: string): string {
  const marks = new RegExp(`^(?:\\s*(?:(?:re|aw|sv|fwd?|tr|rv|reen|отв|пер|ha|回复|答复|转发|رد|إعادة)(?:\\[\\d+\\])?\\s*[:：]|\\[${mark.replace(/[^\w-]/g, '.')}\\]))+\\s*`, 'iu');
  return subject.replace(marks, '').trim() || subject.trim();
}
