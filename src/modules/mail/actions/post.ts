// Putting a mail into the outbox, inside an act's own transaction: it leaves if the act stands, and does not if it falls.

import type { Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { addressOf } from '../../people/index.js';
import { purposeOf } from '../known-purpose.js';
import { groupFaces, templatesFor } from '../reads.js';
import { addMails, type Mail } from '../store/outbox.js';
import type { Attached } from '../tables.js';
import { fill, oneLine } from '../template.js';

/** Puts mails for many into the outbox; joins the caller's transaction. Gives their ids. */
export async function postAll(ctx: Ctx, mails: readonly Mail[]): Promise<string[]> {
  if (mails.length === 0) return [];
  const faces = await groupFaces(ctx.db, [...new Set(mails.flatMap((mail) => (mail.groupId && mail.replyTo === undefined ? [mail.groupId] : [])))]);
  const lawful = mails.map((mail) => ({
    ...mail,
    recipient: addressOf(mail.recipient) ?? refuse({ code: 'mail.badAddress', params: { email: mail.recipient.slice(0, 100) }, kind: 'input' }),
    subject: oneLine(mail.subject),
    replyTo: addressOf(mail.replyTo ?? '') ?? faces.get(mail.groupId ?? '')?.email ?? null,
  }));
  const ids = await addMails(ctx.db, lawful, ctx.now);
  ctx.wake('mail.deliver');
  return ids;
}

/**
 * Puts a mail into the outbox, inside the caller's transaction: it leaves if the act stands, and does not if it falls. Answers go to
 * `replyTo`, else to the contact of the group. Gives its id. Refused (input) for what is no address.
 */
export async function post(ctx: Ctx, mail: Mail): Promise<string> {
  return (await postAll(ctx, [mail]))[0] as string;
}

export interface TemplateMail {
  purpose: string;
  recipient: string;
  language: Language;
  groupId?: string | null;
  personId?: string | null;
  /** By placeholder; what the purpose does not know is not looked at. */
  values: Record<string, string>;
  attachments?: Attached[];
  secret?: boolean;
  /** Where answers go; else to the contact of the group. */
  replyTo?: string;
}

/**
 * Posts a mail that answers an act of its reader, without review, in the words that the group, else the house, has for the purpose in
 * that language. Inside the caller's transaction. Gives its id.
 */
export async function postTemplate(ctx: Ctx, given: TemplateMail): Promise<string> {
  const { purpose, language, groupId = null, values, ...rest } = given;
  const { placeholders } = purposeOf(ctx, purpose);
  const templates = await templatesFor(ctx.db, purpose, groupId);
  const template = templates[language] ?? templates.en;
  if (!template) throw new Error(`There is no template for ${purpose}`);
  return post(ctx, { ...rest, ...fill(template, placeholders, values), language, purpose, groupId });
}
