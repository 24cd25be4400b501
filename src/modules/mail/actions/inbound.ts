// Mail that comes in: kept whole at the door, then read by a job and given to the room whose address it came to.

import { Readable } from 'node:stream';
import { newId } from '../../../kit/ids.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { type Arriving, type Door, type DoorKeeper, openDoor } from '../adapters/door.js';
import { parseMail } from '../adapters/parse.js';
import type { Inbound } from '../purposes.js';
import { type MailSettings, mailSettings } from '../settings.js';
import { addInbound, settleInbound, takeInbound } from '../store/bounces.js';

/** Opens the door for mail, if one is configured. Whoever opens it closes it. */
export async function openInbound(ctx: () => Ctx, settings: MailSettings, failed: DoorKeeper['failed']): Promise<Door | null> {
  if (!settings.inbound) return null;
  return openDoor(settings.inbound, {
    failed,
    takes: async (recipient) => (await takerOf(ctx(), recipient, settings.domain)) !== null,
    keep: async (mail) => (await receiveStream(ctx(), mail)) !== null,
  });
}

/** Keeps a mail that came in, for each recipient, and has it read. When this has ended nothing of it can be lost. */
export async function receiveMail(ctx: Ctx, mail: { recipients: string[]; envelopeFrom: string; bytes: Uint8Array }): Promise<string[]> {
  const { bytes, ...rest } = mail;
  return (await receiveStream(ctx, { ...rest, from: 'localhost', stream: Readable.from([bytes]), most: bytes.length })) ?? [];
}

/** The same as it streams in; null when there is more of it than `most` bytes. */
async function receiveStream(ctx: Ctx, mail: Arriving): Promise<string[] | null> {
  const trace = Buffer.from(traceOf(ctx, mail), 'latin1');
  const { id: file, size: whole } = await ctx.files.take(joined(trace, mail.stream), mail.most + trace.length);
  if (!file) return null;
  const size = whole - trace.length;
  const recipients = [...new Set(mail.recipients.map((one) => one.toLowerCase()))];
  return inTransaction(ctx, async (within) => {
    const ids = await addInbound(within.db, { recipients, envelopeFrom: mail.envelopeFrom, file, size, at: within.now });
    for (const id of ids) await within.enqueue({ name: 'mail.takeIn', args: { id }, key: `mail.takeIn:${id}` });
    return ids;
  });
}

/**
 * The line by which every server notes that a mail came through it (RFC 5321 4.4). Its id makes the file of each mail its own, also of the
 * same bytes, so that the file can go when the mail need not be kept any longer.
 */
function traceOf({ now }: Ctx, { from }: Arriving): string {
  const host = /^[\w.:[\]-]{1,255}$/.test(from) ? from : 'unknown';
  return `Received: from ${host} by ${mailSettings().domain} (Comity) with LMTP id ${newId()}; ${now.toUTCString().replace('GMT', '+0000')}\r\n`;
}

async function* joined(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield first;
  yield* rest;
}

/** Reads a mail that came in and gives it to the room whose address it came to, in one transaction. Taken twice it counts once. */
export async function takeIn(ctx: Ctx, id: string, settings: MailSettings): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const row = await takeInbound(within.db, id);
    if (!row) return;
    const taker = await takerOf(within, row.recipient, settings.domain);
    const parsed = await parseMail(await within.files.get(row.file)).catch(() => null);
    if (!taker || !parsed) return settleInbound(within.db, id, 'refused', taker ? 'unreadable' : 'nobody takes it', within.now);
    const given = { id, recipient: row.recipient, local: localOf(row.recipient, settings.domain) ?? '', envelopeFrom: row.envelope_from, rawFile: row.file, size: row.size };
    await taker.take(within, { ...parsed, ...given });
    await settleInbound(within.db, id, 'taken', null, within.now);
  });
}

/** The room that takes mail at an address of our domain; null when none does. */
async function takerOf(ctx: Ctx, recipient: string, domain: string): Promise<Inbound | null> {
  const local = localOf(recipient, domain);
  if (!local) return null;
  for (const inbound of ctx.slot('inbound')) if (await inbound.takes(ctx, local)) return inbound;
  return null;
}

function localOf(recipient: string, domain: string): string | null {
  const [local = '', host = ''] = recipient.toLowerCase().split('@');
  return host === domain && /^[a-z0-9][a-z0-9._+=-]{0,63}$/.test(local) ? local : null;
}
