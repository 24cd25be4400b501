// Builders for tests: a mail as it comes from a mail program, and a list with readers.

import type { Ctx } from '../../storage/index.js';
import { receiveMail, takeIn } from '../mail/actions.js';
import { mailSettings } from '../mail/index.js';
import { askToSubscribe, confirmSubscription, openList } from './actions.js';
import { type ListKnown, listOfGroup, subscriptionOf } from './reads.js';

export interface Written {
  from?: string;
  to?: string;
  subject?: string;
  text?: string;
  messageId?: string;
  headers?: string[];
}

let count = 0;

/** The bytes of a plain mail. */
export function aWrittenMail(written: Written = {}): Uint8Array {
  const { from = 'Ada Lovelace <ada@example.org>', to = 'jca-abc@lists.example', subject = 'Terms', text = 'Shall we define them?' } = written;
  const head = [
    ...(written.headers ?? []),
    ...[`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, `Message-ID: ${written.messageId ?? `<m${++count}@example.org>`}`],
    ...['Date: Sat, 21 Nov 2026 09:00:00 +0000', ...(written.headers?.some((line) => /^content-type/i.test(line)) ? [] : ['Content-Type: text/plain; charset=utf-8'])],
  ];
  return new TextEncoder().encode(`${head.join('\r\n')}\r\n\r\n${text.replace(/\r?\n/g, '\r\n')}\r\n`);
}

/** A list of a group, read by these addresses. */
export async function aList(ctx: Ctx, groupId: string, readers: string[] = []): Promise<ListKnown> {
  await openList(ctx, { groupId });
  const list = (await listOfGroup(ctx.db, groupId)) as ListKnown;
  for (const email of readers) {
    await askToSubscribe(ctx, { list, email, language: 'en', mode: 'each' });
    const asked = await subscriptionOf(ctx.db, list.id, email);
    await confirmSubscription(ctx, asked?.token ?? '');
  }
  return list;
}

export type HandedIn = Written & { recipient?: string; envelopeFrom?: string };

/** Hands a mail to an address of a list in, as a mail server does, and has it read. */
export async function handIn(ctx: Ctx, address: string, written: HandedIn = {}): Promise<void> {
  const { recipient = address, envelopeFrom = 'ada@example.org', ...rest } = written;
  const ids = await receiveMail(ctx, { recipients: [recipient], envelopeFrom, bytes: aWrittenMail({ to: address, ...rest }) });
  for (const id of ids) await takeIn(ctx, id, mailSettings());
}

/** What the list of a group has put into the outbox for its readers, each whole. */
export async function postedTo(ctx: Ctx, groupId: string): Promise<{ recipient: string; headers: Record<string, string>; raw: string }[]> {
  const rows = await ctx.db.selectFrom('outbox').where('purpose', '=', 'list.post').where('group_id', '=', groupId).selectAll().orderBy('made_at').orderBy('recipient').execute();
  return Promise.all(rows.map(async (row) => ({ recipient: row.recipient, headers: row.headers, raw: row.raw_file ? new TextDecoder().decode(await ctx.files.get(row.raw_file)) : '' })));
}
