// A delivery status notification (RFC 3464): what a mail server says about a mail that it could not hand over. The envelope address that it
// comes to tells which mail was meant (VERP), so that a server which rewrites everything else is understood too.

export interface Delivery {
  action: string;
  /** `5.1.1` (RFC 3463). */
  status: string | null;
  recipient: string | null;
  diagnostic: string | null;
}

/** The reports about single recipients in the text of a message/delivery-status part. */
export function deliveriesIn(report: string): Delivery[] {
  const blocks = report.replace(/\r\n/g, '\n').split(/\n[ \t]*\n/);
  return blocks.flatMap((block) => {
    const fields = fieldsIn(block);
    const action = fields.get('action')?.toLowerCase();
    if (!action) return [];
    const status = /\b([245])\.(\d{1,3})\.(\d{1,3})\b/.exec(fields.get('status') ?? '')?.[0] ?? null;
    const recipient = afterType(fields.get('original-recipient') ?? fields.get('final-recipient'))?.toLowerCase() ?? null;
    return [{ action, status, recipient, diagnostic: afterType(fields.get('diagnostic-code')) }];
  });
}

/**
 * Whether a status means that the address itself is no good (RFC 3463: 5.1.x bad address, 5.2.1 disabled mailbox): a full mailbox, a
 * refusal by policy or a mail too large say nothing against it.
 */
export function isHard(status: string | null, diagnostic: string | null): boolean {
  if (status) return /^5\.(?:1\.(?:0|1|2|3|6|10)|2\.1|0\.0)$/.test(status);
  return /\b55[013]\b/.test(diagnostic ?? '') && !/spam|policy|blocked|blacklist|reputation|dmarc|spf|dkim/i.test(diagnostic ?? '');
}

function fieldsIn(block: string): Map<string, string> {
  const unfolded = block.replace(/\n[ \t]+/g, ' ');
  const found = new Map<string, string>();
  for (const line of unfolded.split('\n').slice(0, 100)) {
    const colon = line.indexOf(':');
    if (colon > 0) found.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim().slice(0, 1000));
  }
  return found;
}

/** `rfc822; a@example.org` without its type. */
function afterType(field: string | undefined): string | null {
  if (!field) return null;
  const semicolon = field.indexOf(';');
  return field.slice(semicolon + 1).trim() || null;
}
