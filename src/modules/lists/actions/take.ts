// A mail that came to an address of a list: kept by its Message-ID, screened, then passed on, held for an officer, or put aside.

import { dateInGeneva } from '../../../kit/dates.js';
import { readPaper } from '../../../paper/index.js';
import type { Ctx } from '../../../storage/index.js';
import { postTemplate } from '../../mail/actions.js';
import { type InboundMail, mailSettings, oneLine } from '../../mail/index.js';
import { personByAddress } from '../../people/reads.js';
import { listAddressOf, listId } from '../addresses.js';
import { cleanHtml } from '../clean/clean.js';
import { listAddress } from '../list.js';
import { isMembersAddress, type ListKnown, listByName, subscriptionByToken, subscriptionOf } from '../reads.js';
import { disowned, plainSubject, screen } from '../screening.js';
import { addAttachments, addPost, type Part } from '../store/posts.js';
import { passOn } from './moderate.js';
import { leave, subscribeByMail } from './subscribe.js';

const LONGEST_TEXT = 400_000;

/** Whether a list takes mail at this local part. */
export async function takesMail(ctx: Ctx, local: string): Promise<boolean> {
  const address = listAddress(local);
  return address !== null && (await listByName(ctx.db, address.name)) !== null;
}

/** Takes a mail for a list, in one transaction. */
export async function takeListMail(ctx: Ctx, mail: InboundMail): Promise<void> {
  const address = listAddress(mail.local);
  const list = address ? await listByName(ctx.db, address.name) : null;
  if (!address || !list) return;
  if (address.what === 'post') return takePost(ctx, list, mail);
  // Machines answer machines: what comes without a sender asks for nothing.
  if (!mail.from || mail.envelopeFrom === '' || screen(mail, screened(list)) === 'automatic') return;
  if (address.what === 'subscribe') return subscribeByMail(ctx, { name: list.name, email: mail.from.email, language: 'en' });
  const token = address.token ?? (await subscriptionOf(ctx.db, list.id, mail.from.email))?.token;
  if (token && (await subscriptionByToken(ctx.db, token))) await leave(ctx, token, 'mail');
}

async function takePost(ctx: Ctx, list: ListKnown, mail: InboundMail): Promise<void> {
  const refused = screen(mail, screened(list));
  const author = authorOf(mail);
  const held = refused === null ? await whyHeld(ctx, list, mail, author.email) : null;
  const id = await addPost(ctx.db, {
    ...{ listId: list.id, messageId: mail.messageId ?? `<${mail.id}@${mailSettings().domain}>`, inReplyTo: mail.inReplyTo, references: mail.references, author },
    subject: oneLine(plainSubject(mail.subject, list.acronym)).slice(0, 300) || '—',
    text: (await textOf(mail)).slice(0, LONGEST_TEXT),
    html: mail.html ? cleanHtml(mail.html) : null,
    ...{ size: mail.size, state: refused ? ('refused' as const) : ('held' as const), reason: refused ?? held, writtenAt: mail.date, at: ctx.now },
  });
  if (!id) return;
  if (refused === null) await addAttachments(ctx.db, id, await keep(ctx, mail));
  if (refused === null && held === null) await passOn(ctx, list, id);
  else if (refused === null) await tellHeld(ctx, list, mail, id);
}

/** Why a mail waits for an officer: its author neither reads the list nor belongs to the group, or is not who it says, or all mails wait. */
async function whyHeld(ctx: Ctx, list: ListKnown, mail: InboundMail, email: string): Promise<string | null> {
  if (disowned(mail.headers, mailSettings().authority)) return 'disowned';
  if (list.moderation === 'all') return 'all';
  if ((await subscriptionOf(ctx.db, list.id, email))?.state === 'active') return null;
  return (await isMembersAddress(ctx.db, { groupId: list.groupId, email, on: dateInGeneva(ctx.now) })) ? null : 'stranger';
}

/** Tells an author whom we know that the mail waits. A stranger is told nothing: the address may be somebody else's, and the mail spam. */
async function tellHeld(ctx: Ctx, list: ListKnown, mail: InboundMail, id: string): Promise<void> {
  const email = mail.from?.email ?? '';
  const personId = await personByAddress(ctx.db, email);
  await ctx.emit({ name: 'list.held', thing: { kind: 'post', id }, groupId: list.groupId });
  if (!personId) return;
  const language = (await subscriptionOf(ctx.db, list.id, email))?.language ?? 'en';
  const values = { group: list.acronym, list: listAddressOf(list, mailSettings()), subject: mail.subject };
  await postTemplate(ctx, { purpose: 'list.held', recipient: email, language, groupId: list.groupId, personId, values });
}

function screened(list: ListKnown) {
  return { address: listAddressOf(list, mailSettings()), id: listId(list, mailSettings()), largest: list.largest };
}

function authorOf(mail: InboundMail): { name: string; email: string } {
  const email = mail.from?.email.slice(0, 254) ?? '';
  return { email, name: oneLine(mail.from?.name ?? '').slice(0, 100) || (email.split('@')[0] ?? '') || '—' };
}

/** The text of a mail; where it is written in HTML alone, as the office reader reads that. */
async function textOf(mail: InboundMail): Promise<string> {
  if (mail.text.trim() || !mail.html) return mail.text.trim();
  const paper = await readPaper({ name: 'mail.html', bytes: new TextEncoder().encode(mail.html) }).catch(() => null);
  return (paper?.lines ?? []).map((line) => line.text).join('\n').trim();
}

async function keep(ctx: Ctx, mail: InboundMail): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { name, type, bytes } of mail.attachments.slice(0, 100)) parts.push({ name: oneLine(name).slice(0, 200), type: type.slice(0, 100), size: bytes.length, file: await ctx.files.put(bytes) });
  return parts;
}
