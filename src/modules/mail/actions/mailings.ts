// Mailings: drafted by an act, read and changed by a person, released or discarded; then filled in by a job, recipient by recipient.

import { rolesOf } from '../../../kit/actor.js';
import { isLanguage, type Language } from '../../../kit/languages.js';
import { whyNot } from '../../../kit/lifecycle.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { addressOf } from '../../people/index.js';
import { DEADLINE } from '../announcements.js';
import { purposeOf } from '../known-purpose.js';
import { type MailingMove, mailingMoves } from '../mailing.js';
import type { About, Recipient } from '../purposes.js';
import { groupFaces, type MailingKnown, mailingById, recipientsOf, templatesFor } from '../reads.js';
import { addMailing, holdMailing, putMailingText, settleMailing } from '../store/mailings.js';
import { addDrafts, type DraftRow, dropReleased, putWords, removeDrafts, settleDrafts, takeReleased } from '../store/outbox.js';
import { fill, type TemplateText, whyNotTemplate } from '../template.js';
import { audienceOf, notYetDone } from './audience.js';

export interface MailingGiven {
  purpose: string;
  groupId: string | null;
  about: { kind: string; id: string };
  /** Each address once; `audience` asks those who hear of the group instead. */
  recipients: Recipient[] | 'audience';
  /** With the same key a second mailing is not made. */
  key?: string;
  /** Sends it at once: what a group lets the clock do. */
  release?: boolean;
}

/**
 * Drafts a mailing in the words of the group, or of the house, for its purpose. A person releases it. Null when there is one with this key.
 * Emits `mailing.drafted`. Joins the caller's transaction.
 */
export async function draftMailing(ctx: Ctx, given: MailingGiven): Promise<{ id: string; recipients: number } | null> {
  const { purpose, groupId, key = null } = given;
  purposeOf(ctx, purpose);
  return inTransaction(ctx, async (within) => {
    const about: About = { ...given.about, groupId };
    const audience = given.recipients === 'audience';
    const id = await addMailing(within.db, { purpose, about, audience, key, by: within.actor.personId, at: within.now });
    if (!id) return null;
    const rows = rowsOf(given.recipients === 'audience' ? await audienceOf(within, about) : given.recipients);
    await addDrafts(within.db, { id, purpose, groupId }, rows, within.now);
    await addTexts(within, { id, purpose, groupId }, rows);
    await within.emit({ name: 'mailing.drafted', thing: { kind: 'mailing', id }, groupId, detail: { purpose, count: rows.length } });
    if (given.release) await releaseMailing(within, id);
    return { id, recipients: rows.length };
  });
}

/** The words of the templates, in the languages of the recipients, and in English for whoever joins. */
async function addTexts(ctx: Ctx, mailing: { id: string; purpose: string; groupId: string | null }, rows: readonly DraftRow[]): Promise<void> {
  const templates = await templatesFor(ctx.db, mailing.purpose, mailing.groupId);
  const known = (await mailingById(ctx.db, mailing.id))?.texts ?? {};
  for (const language of new Set<Language>(['en', ...rows.map((row) => row.language)])) {
    const template = templates[language];
    if (template && !known[language]) await putMailingText(ctx.db, mailing.id, language, { subject: template.subject, body: template.body });
  }
}

/** Lawful addresses, each once, in lower case. */
function rowsOf(recipients: readonly Recipient[]): DraftRow[] {
  const rows = new Map<string, DraftRow>();
  for (const { email, language, personId, values, attachments } of recipients) {
    const address = addressOf(email);
    if (address && !rows.has(address)) rows.set(address, { email: address, language, personId: personId ?? null, values: values ?? {}, attachments: attachments ?? [] });
  }
  return [...rows.values()];
}

/** Changes the words of a draft in one language. Refused (input) at the field, (state) when it has left. Emits `mailing.changed`. */
export async function changeMailing(ctx: Ctx, id: string, language: Language, text: TemplateText): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const mailing = await heldMailing(within, id, 'change');
    const lawful = { subject: text.subject.trim(), body: text.body.replace(/\r\n?/g, '\n').trim() };
    const refusal = isLanguage(language) ? whyNotTemplate(lawful, purposeOf(within, mailing.purpose).placeholders) : { code: 'mail.noSubject', kind: 'input' as const };
    if (refusal) refuse(refusal);
    await putMailingText(within.db, id, language, lawful);
    await within.emit({ name: 'mailing.changed', thing: { kind: 'mailing', id }, groupId: mailing.group_id, detail: { language } });
  });
}

/** Finds anew who hears of a draft for an audience. Emits `mailing.changed`. */
export async function renewMailing(ctx: Ctx, id: string): Promise<{ recipients: number }> {
  return inTransaction(ctx, async (within) => {
    const mailing = await heldMailing(within, id, 'renew');
    if (!mailing.audience) refuse({ code: 'mail.noAudience', kind: 'state' });
    const rows = rowsOf(await audienceOf(within, { kind: mailing.about_kind, id: mailing.about_id, groupId: mailing.group_id }));
    await removeDrafts(within.db, id);
    await addDrafts(within.db, { id, purpose: mailing.purpose, groupId: mailing.group_id }, rows, within.now);
    await addTexts(within, { id, purpose: mailing.purpose, groupId: mailing.group_id }, rows);
    await within.emit({ name: 'mailing.changed', thing: { kind: 'mailing', id }, groupId: mailing.group_id, detail: { count: rows.length } });
    return { recipients: rows.length };
  });
}

/**
 * Releases a draft: its recipients are filled in and sent by jobs. Refused (state) when it has left, is about something that is gone, or
 * goes to nobody. Emits `mailing.released`.
 */
export async function releaseMailing(ctx: Ctx, id: string): Promise<{ recipients: number }> {
  return inTransaction(ctx, async (within) => {
    const mailing = await heldMailing(within, id, 'release');
    const about: About = { kind: mailing.about_kind, id: mailing.about_id, groupId: mailing.group_id };
    const { values } = purposeOf(within, mailing.purpose);
    if (values && !(await values(within, about, within.say))) refuse({ code: 'mail.thingGone', kind: 'state' });
    if (about.kind.startsWith(DEADLINE)) await dropDone(within, id, about);
    const recipients = await settleDrafts(within.db, id, 'released');
    if (recipients === 0) refuse({ code: 'mail.nobody', kind: 'state' });
    await settleMailing(within.db, id, { state: 'released', by: within.actor.personId, at: within.now });
    await within.emit({ name: 'mailing.released', thing: { kind: 'mailing', id }, groupId: mailing.group_id, detail: { purpose: mailing.purpose, count: recipients } });
    await within.enqueue({ name: 'mail.fill', args: { id }, key: `mail.fill:${id}` });
    return { recipients };
  });
}

/** Whoever did since what a deadline is for is not reminded of it. */
async function dropDone(ctx: Ctx, id: string, about: About): Promise<void> {
  const rows = await recipientsOf(ctx.db, id, { limit: 10_000 });
  const left = new Set((await notYetDone(ctx, about.kind.slice(DEADLINE.length), about.id, rows)).map((row) => row.email));
  await removeDrafts(ctx.db, id, rows.filter((row) => !left.has(row.email)).map((row) => row.email));
}

/** Discards a draft: it is kept, and never sent. Emits `mailing.discarded`. */
export async function discardMailing(ctx: Ctx, id: string): Promise<void> {
  await inTransaction(ctx, async (within) => {
    const mailing = await heldMailing(within, id, 'discard');
    await settleDrafts(within.db, id, 'discarded');
    await settleMailing(within.db, id, { state: 'discarded', by: within.actor.personId, at: within.now });
    await within.emit({ name: 'mailing.discarded', thing: { kind: 'mailing', id }, groupId: mailing.group_id, detail: { purpose: mailing.purpose } });
  });
}

const AT_ONCE = 200;

/**
 * Gives the rows of a released mailing their words, two hundred in a transaction; run again after a crash it goes on where it stopped.
 * When what it is about is gone since, nothing more of it leaves.
 */
export async function fillMailing(ctx: Ctx, id: string): Promise<void> {
  const mailing = await mailingById(ctx.db, id);
  if (!mailing) return;
  const { groupId } = mailing.about;
  const purpose = purposeOf(ctx, mailing.purpose);
  const shared = await sharedValues(ctx, mailing);
  if (!shared) return dropReleased(ctx.db, id, 'thingGone');
  const replyTo = (await groupFaces(ctx.db, groupId ? [groupId] : [])).get(groupId ?? '')?.email ?? null;
  const some = async (within: Ctx) => {
    const rows = await takeReleased(within.db, id, AT_ONCE);
    const words = rows.map((row) => {
      const text = mailing.texts[wordsIn(mailing.texts, row.language)] as TemplateText;
      return { id: row.id, ...fill(text, purpose.placeholders, { ...shared.get(row.language), ...row.own_values }) };
    });
    if (words.length > 0) await putWords(within.db, words, replyTo, within.now);
    return rows.length;
  };
  while ((await inTransaction(ctx, some)) > 0);
  await ctx.enqueue({ name: 'mail.deliver', args: {}, key: `mail.deliver:${id}` });
}

/** What all recipients share, by the language that they read; null when what the mailing is about is gone. */
async function sharedValues(ctx: Ctx, mailing: MailingKnown): Promise<Map<Language, Record<string, string>> | null> {
  const { values } = purposeOf(ctx, mailing.purpose);
  const shared = new Map<Language, Record<string, string>>();
  for (const { language } of values ? mailing.languages : []) {
    const found = await values?.(ctx, mailing.about, ctx.sayIn(wordsIn(mailing.texts, language)));
    if (!found) return null;
    shared.set(language, found);
  }
  return shared;
}

/** The language in which a reader gets it: their own, else English. */
export function wordsIn(texts: Partial<Record<Language, TemplateText>>, language: Language): Language {
  return texts[language] ? language : texts.en ? 'en' : ((Object.keys(texts)[0] ?? 'en') as Language);
}

/** The mailing, held; refused when it is not there, not in a state for this, or not one's own. */
async function heldMailing(ctx: Ctx, id: string, move: MailingMove) {
  const mailing = (await holdMailing(ctx.db, id)) ?? refuse({ code: 'mail.noMailing', kind: 'missing' });
  const refusal = whyNot(mailingMoves, move, mailing.state, rolesOf(ctx.actor, mailing.group_id ?? undefined));
  if (refusal) refuse(refusal);
  return mailing;
}
