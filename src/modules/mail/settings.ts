// What the operator set for mail. Read where it is used: by jobs, by pages that print an address, and when the site is opened.

export interface MailSettings {
  /** `smtp://user:word@host:port`; null leaves mails waiting. */
  url: string | null;
  /** The one sender of all mails. Answers go to the contact of the group, by Reply-To. */
  from: string;
  /** The domain of lists and of bounces: `lists.example.org`. */
  domain: string;
  /** `lmtp://127.0.0.1:2424` or `smtp://…`; null when no mail comes in. */
  inbound: string | null;
  /** Days for which a mail that came in is kept as it came; null for the house's own (`retention.ts`). */
  keepInbound: number | null;
  /** Mails a minute, over all processes; null for as many as the server takes. */
  perMinute: number | null;
  /** The host whose Authentication-Results are believed (RFC 8601); null believes none. */
  authority: string | null;
  /** For links in mails. */
  origin: string;
}

type Environment = Record<string, string | undefined>;

/** The settings for mail of this process. */
export function mailSettings(environment: Environment = process.env): MailSettings {
  const from = environment.COMITY_FROM || 'comity@localhost';
  const keepInbound = Number(environment.COMITY_KEEP_INBOUND);
  const perMinute = Number(environment.COMITY_MAIL_PER_MINUTE);
  return {
    url: environment.COMITY_SMTP || null,
    from,
    domain: (environment.COMITY_MAIL_DOMAIN || from.split('@').at(-1) || 'localhost').replace(/>$/, '').toLowerCase(),
    inbound: environment.COMITY_INBOUND || null,
    keepInbound: Number.isInteger(keepInbound) && keepInbound > 0 ? keepInbound : null,
    perMinute: Number.isInteger(perMinute) && perMinute > 0 ? perMinute : null,
    authority: environment.COMITY_MAIL_AUTHORITY?.toLowerCase() || null,
    origin: environment.COMITY_ORIGIN?.replace(/\/$/, '') || `http://localhost:${environment.PORT ?? 8080}`,
  };
}
