// Mailings, their words, templates, and the settings of groups.

import { newId } from '../../../kit/ids.js';
import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { About } from '../purposes.js';
import type { Reminding } from '../tables.js';
import type { TemplateText } from '../template.js';

/** Adds a mailing; null when one with this key is there already. */
export async function addMailing(db: Db, given: { purpose: string; about: About; audience: boolean; key: string | null; by: string | null; at: Date }): Promise<string | null> {
  const { purpose, about, audience, key, by, at } = given;
  const added = await db
    .insertInto('mailings')
    .values({ id: newId(), purpose, group_id: about.groupId, about_kind: about.kind, about_id: about.id, audience, state: 'draft', once_key: key, made_at: at, made_by: by })
    .onConflict((on) => on.column('once_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? null;
}

export async function putMailingText(db: Db, mailingId: string, language: Language, text: TemplateText): Promise<void> {
  await db
    .insertInto('mailing_texts')
    .values({ mailing_id: mailingId, language, ...text })
    .onConflict((on) => on.columns(['mailing_id', 'language']).doUpdateSet(text))
    .execute();
}

/** Holds a mailing until the end of the transaction, and gives its state. */
export async function holdMailing(db: Db, id: string) {
  return db.selectFrom('mailings').where('id', '=', id).selectAll().forUpdate().executeTakeFirst();
}

export async function settleMailing(db: Db, id: string, given: { state: 'released' | 'discarded'; by: string | null; at: Date }): Promise<void> {
  await db.updateTable('mailings').set({ state: given.state, settled_at: given.at, settled_by: given.by }).where('id', '=', id).execute();
}

export async function putTemplate(db: Db, given: { purpose: string; language: Language; groupId: string | null; text: TemplateText; by: string | null; at: Date }): Promise<void> {
  const { purpose, language, groupId, text, by, at } = given;
  const changed = { ...text, changed_at: at, changed_by: by };
  await db
    .insertInto('mail_templates')
    .values({ id: newId(), purpose, language, group_id: groupId, ...changed })
    .onConflict((on) => on.columns(['purpose', 'language', 'group_id']).doUpdateSet(changed))
    .execute();
}

/** Takes a group's own words away: the house's stand again. */
export async function removeTemplate(db: Db, of: { purpose: string; language: Language; groupId: string }): Promise<boolean> {
  const gone = await db.deleteFrom('mail_templates').where('purpose', '=', of.purpose).where('language', '=', of.language).where('group_id', '=', of.groupId).executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

export async function putSettings(db: Db, given: { groupId: string; reminders: Reminding; by: string | null; at: Date }): Promise<void> {
  const changed = { reminders: given.reminders, changed_at: given.at, changed_by: given.by };
  await db
    .insertInto('mail_settings')
    .values({ group_id: given.groupId, ...changed })
    .onConflict((on) => on.column('group_id').doUpdateSet(changed))
    .execute();
}

/** Notes that a reminder is being made; false when somebody made it before. */
export async function noteReminder(db: Db, given: { meetingId: string; deadline: string; on: string; days: number; at: Date }): Promise<boolean> {
  const { meetingId, deadline, on, days, at } = given;
  const noted = await db
    .insertInto('mail_reminders')
    .values({ meeting_id: meetingId, deadline, on_date: on, days, mailing_id: null, at })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'deadline', 'on_date', 'days']).doNothing())
    .returning('days')
    .executeTakeFirst();
  return noted !== undefined;
}
