// What may be asked of mailings: which wait to be released, one with its words and recipients, templates and settings.

import { isId } from '../../../kit/ids.js';
import type { Language } from '../../../kit/languages.js';
import { type Db, kept } from '../../../storage/index.js';
import type { MailingState } from '../mailing.js';
import type { About } from '../purposes.js';
import type { Reminding } from '../tables.js';
import type { TemplateText } from '../template.js';

const PAGE = 50;

export interface MailingBrief {
  id: string;
  purpose: string;
  groupId: string | null;
  group: string | null;
  state: MailingState;
  madeAt: string;
  settledAt: string | null;
  recipients: number;
}

export interface MailingsAsked {
  groupId?: string;
  /** Of some groups; null for all. */
  groupIds?: readonly string[] | null;
  ids?: readonly string[];
  state?: MailingState;
  after?: string | null;
  size?: number;
}

/** Mailings, the newest first; of one group, of some or of all. One query. */
export async function mailingsOf(db: Db, of: MailingsAsked = {}): Promise<{ rows: MailingBrief[]; after: string | null }> {
  const size = of.size ?? PAGE;
  let query = db
    .selectFrom('mailings')
    .leftJoin('groups', 'groups.id', 'mailings.group_id')
    .select(['mailings.id', 'purpose', 'mailings.group_id', 'groups.acronym', 'mailings.state', 'made_at', 'settled_at'])
    .select((select) => select.selectFrom('outbox').whereRef('mailing_id', '=', 'mailings.id').select((count) => count.fn.countAll<number>().as('count')).as('recipients'))
    .orderBy('mailings.id', 'desc')
    .limit(size + 1);
  if (of.groupId) query = query.where('mailings.group_id', '=', of.groupId);
  if (of.groupIds) query = query.where('mailings.group_id', 'in', [...of.groupIds]);
  if (of.ids) query = query.where('mailings.id', 'in', [...of.ids]);
  if (of.state) query = query.where('mailings.state', '=', of.state);
  if (isId(of.after)) query = query.where('mailings.id', '<', of.after);
  const rows = await query.execute();
  const shown = rows.slice(0, size).map((row) => ({
    ...{ id: row.id, purpose: row.purpose, groupId: row.group_id, group: row.acronym, state: row.state },
    madeAt: row.made_at.toISOString(),
    settledAt: row.settled_at?.toISOString() ?? null,
    recipients: Number(row.recipients ?? 0),
  }));
  return { rows: shown, after: rows.length > size ? (shown.at(-1)?.id ?? null) : null };
}

/** The drafts that wait for somebody who leads these groups, or all of them (null); the newest first, at most fifty. One query, or none. */
export async function draftsWaiting(db: Db, groupIds: readonly string[] | null): Promise<MailingBrief[]> {
  if (groupIds?.length === 0) return [];
  return (await mailingsOf(db, { groupIds, state: 'draft' })).rows;
}

export interface MailingKnown {
  id: string;
  purpose: string;
  about: About;
  group: { slug: string; acronym: string } | null;
  audience: boolean;
  state: MailingState;
  madeAt: Date;
  settledAt: Date | null;
  texts: Partial<Record<Language, TemplateText>>;
  /** How many recipients read it in each language. */
  languages: { language: Language; count: number }[];
}

/** One mailing with its words and how many it goes to; null when there is none. Three queries. */
export async function mailingById(db: Db, id: string): Promise<MailingKnown | null> {
  const row = isId(id) ? await db.selectFrom('mailings').leftJoin('groups', 'groups.id', 'mailings.group_id').where('mailings.id', '=', id).selectAll('mailings').select(['slug', 'acronym']).executeTakeFirst() : null;
  if (!row) return null;
  const texts = await db.selectFrom('mailing_texts').where('mailing_id', '=', id).select(['language', 'subject', 'body']).execute();
  const counts = await db
    .selectFrom('outbox')
    .where('mailing_id', '=', id)
    .select(['language', (select) => select.fn.countAll<number>().as('count')])
    .groupBy('language')
    .orderBy('language')
    .execute();
  return {
    ...{ id, purpose: row.purpose, about: { kind: row.about_kind, id: row.about_id, groupId: row.group_id }, audience: row.audience, state: row.state },
    group: row.slug && row.acronym ? { slug: row.slug, acronym: row.acronym } : null,
    ...{ madeAt: row.made_at, settledAt: row.settled_at },
    texts: Object.fromEntries(texts.map(({ language, subject, body }) => [language, { subject, body }])),
    languages: counts.map((one) => ({ language: one.language, count: Number(one.count) })),
  };
}

/** The group of a mailing, for the right of its officers; null when there is none. */
export async function groupOfMailing(db: Db, id: string): Promise<string | null> {
  const row = isId(id) ? await db.selectFrom('mailings').where('id', '=', id).select('group_id').executeTakeFirst() : null;
  return row?.group_id ?? null;
}

export interface RecipientRow {
  id: string;
  email: string;
  language: Language;
  values: Record<string, string>;
}

/** The first recipients of a mailing, in one language or in all; or one by its id. */
export async function recipientsOf(db: Db, mailingId: string, of: { language?: Language | null; id?: string | null; limit: number }): Promise<RecipientRow[]> {
  let query = db.selectFrom('outbox').where('mailing_id', '=', mailingId).select(['id', 'recipient', 'language', 'own_values']).orderBy('id').limit(of.limit);
  if (of.language) query = query.where('language', '=', of.language);
  if (isId(of.id)) query = query.where('id', '=', of.id);
  return (await query.execute()).map((row) => ({ id: row.id, email: row.recipient, language: row.language, values: row.own_values }));
}

export interface TemplateKnown extends TemplateText {
  purpose: string;
  language: Language;
  /** Null: the house's own words. */
  groupId: string | null;
}

/** The words for a purpose: the group's own where it has them, else the house's; by language. One query. */
export async function templatesFor(db: Db, purpose: string, groupId: string | null): Promise<Partial<Record<Language, TemplateKnown>>> {
  let query = kept(db).selectFrom('mail_templates').where('purpose', '=', purpose).select(['purpose', 'language', 'group_id', 'subject', 'body']);
  query = groupId ? query.where((where) => where.or([where('group_id', 'is', null), where('group_id', '=', groupId)])) : query.where('group_id', 'is', null);
  const rows = await query.execute();
  const found: Partial<Record<Language, TemplateKnown>> = {};
  for (const row of rows)
    if (row.group_id !== null || !found[row.language])
      found[row.language] = { purpose: row.purpose, language: row.language, groupId: row.group_id, subject: row.subject, body: row.body };
  return found;
}

/** How a group wants reminders: drafts to be released, unless it says otherwise. By group; one query. */
export async function remindersOf(db: Db, groupIds: readonly string[]): Promise<Map<string, Reminding>> {
  if (groupIds.length === 0) return new Map();
  const rows = await db.selectFrom('mail_settings').where('group_id', 'in', groupIds).select(['group_id', 'reminders']).execute();
  return new Map(rows.map((row) => [row.group_id, row.reminders]));
}

/** The reminders of a meeting that were made. */
export async function remindersMade(db: Db, meetingId: string): Promise<{ deadline: string; on: string; days: number; mailingId: string | null }[]> {
  const rows = await db.selectFrom('mail_reminders').where('meeting_id', '=', meetingId).selectAll().orderBy('at').execute();
  return rows.map((row) => ({ deadline: row.deadline, on: row.on_date, days: row.days, mailingId: row.mailing_id }));
}

/** The drafts about one thing for some purposes, with whom they go to. Two queries at least. */
export async function draftsAbout(db: Db, about: { kind: string; id: string }, purposes: readonly string[]): Promise<{ id: string; purpose: string; recipients: RecipientRow[] }[]> {
  const query = db.selectFrom('mailings').where('about_kind', '=', about.kind).where('about_id', '=', about.id).where('state', '=', 'draft').where('purpose', 'in', purposes);
  const drafts = await query.select(['id', 'purpose']).orderBy('id').execute();
  return Promise.all(drafts.map(async (draft) => ({ ...draft, recipients: await recipientsOf(db, draft.id, { limit: 10_000 }) })));
}
