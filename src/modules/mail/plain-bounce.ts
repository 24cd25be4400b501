// A mail that came back without a report for programs (RFC 3464): what older servers, and some large ones, write for people. Only what comes
// to the address for bounces of one mail is asked, so it is known which mail was meant; here, whether it failed, and for good.

import type { InboundMail } from './purposes.js';

type Came = Pick<InboundMail, 'envelopeFrom' | 'from' | 'subject' | 'text' | 'headers'>;

export interface PlainFailure {
  /** `5.1.1`, or null where only a reply code stands in it. */
  status: string | null;
  /** The sentence that says why. */
  diagnostic: string;
}

/** How servers say that a mail was not handed over, with the server whose words they are. */
export const FAILURES: readonly { server: string; words: RegExp }[] = [
  { server: 'qmail', words: /this is a permanent error; i've given up/i },
  { server: 'qmail', words: /i'm afraid i wasn't able to deliver your message/i },
  { server: 'Exim', words: /a message that you sent could not be delivered to one or more of its\s+recipients/i },
  { server: 'Postfix', words: /i'm sorry to have to inform you that your message could not\s+be delivered/i },
  { server: 'Sendmail', words: /the following addresses had permanent fatal errors/i },
  { server: 'Exchange', words: /delivery has failed to these recipients or groups|your message (?:to .{1,200} )?couldn't be delivered/i },
  { server: 'Gmail', words: /address not found|message not delivered|delivery to the following recipients? failed permanently/i },
  { server: 'Lotus Domino', words: /your message .{0,200}was not delivered to/i },
  { server: 'Yahoo', words: /sorry,? we were unable to deliver your message to the following address/i },
  { server: 'others', words: /(?:user|recipient|mailbox|address|account)\s.{0,60}(?:unknown|not found|does not exist|doesn't exist|disabled|no longer)|no such (?:user|recipient|mailbox)|undeliverable:|undelivered mail returned|退信|无法投递|не доставлено|не удалось доставить|non remis|no se ha podido entregar|unzustellbar/i },
];

/** What is not lost yet, or was read by somebody's machine. */
const PASSING = /will (?:be retried|keep trying|continue to (?:try|retry))|still (?:being )?(?:retried|trying)|not yet been delivered|delivery (?:is )?delayed|delayed mail|delayed:|warning: message|no action is required/i;
const AWAY = /out of (?:the )?office|away from (?:the|my) (?:office|desk)|on (?:vacation|leave)|automatic reply|auto(?:matic)?[- ]?(?:response|reply)|absence/i;

const LOOKED_AT = 20_000;

/** What such a mail says; null when it is no notice of failure. */
export function plainFailure(mail: Came): PlainFailure | null {
  const of = (key: string) => mail.headers.find((header) => header.key === key)?.value.toLowerCase() ?? '';
  const fromServer = mail.envelopeFrom === '' || /^(?:mailer-daemon|postmaster|mail-daemon|double-bounce)@/i.test(mail.from?.email ?? mail.envelopeFrom);
  if (!fromServer || of('auto-submitted').startsWith('auto-replied') || AWAY.test(mail.subject)) return null;
  const text = `${mail.subject}\n${mail.text}`.slice(0, LOOKED_AT);
  if (PASSING.test(text)) return null;
  const failed = of('x-failed-recipients') !== '' || FAILURES.some(({ words }) => words.test(text));
  if (!failed) return null;
  const status = /\b([45]\.\d{1,3}\.\d{1,3})\b(?!\.\d)/.exec(text)?.[1] ?? null;
  const diagnostic = text.split('\n').find((line) => /\b[45]\d\d[ -]|\b[45]\.\d\.\d/.test(line))?.trim() ?? mail.subject;
  return { status, diagnostic: diagnostic.slice(0, 300) };
}
