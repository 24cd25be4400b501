// The words for each purpose, the house's and a group's own; and how a group wants its reminders.

import { rolesOf } from '../../../kit/actor.js';
import type { Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { purposeOf } from '../known-purpose.js';
import { putSettings, putTemplate, removeTemplate } from '../store/mailings.js';
import type { Reminding } from '../tables.js';
import { type TemplateText, whyNotTemplate } from '../template.js';

export interface TemplateOf {
  purpose: string;
  language: Language;
  /** Null: the house's own. */
  groupId: string | null;
}

/** Sets the words for a purpose. Refused (right) to all but the secretariat and, for a group's own, its officers; (input) at the field. Emits `mail.templateSet`. */
export async function setTemplate(ctx: Ctx, of: TemplateOf, text: TemplateText): Promise<void> {
  maySet(ctx, of.groupId);
  const lawful = { subject: text.subject.trim(), body: text.body.replace(/\r\n?/g, '\n').trim() };
  const refusal = whyNotTemplate(lawful, purposeOf(ctx, of.purpose).placeholders);
  if (refusal) refuse(refusal);
  await inTransaction(ctx, async (within) => {
    await putTemplate(within.db, { ...of, text: lawful, by: within.actor.personId, at: within.now });
    await tell(within, of);
  });
}

/** Takes a group's own words away: those of the house stand again. Emits `mail.templateSet`. */
export async function dropTemplate(ctx: Ctx, of: TemplateOf & { groupId: string }): Promise<void> {
  maySet(ctx, of.groupId);
  await inTransaction(ctx, async (within) => {
    if (await removeTemplate(within.db, of)) await tell(within, of);
  });
}

/** Says how a group wants reminders of its deadlines. Refused (right) to all but its officers and the secretariat. Emits `mail.remindersSet`. */
export async function setReminders(ctx: Ctx, given: { groupId: string; reminders: Reminding }): Promise<void> {
  maySet(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    await putSettings(within.db, { ...given, by: within.actor.personId, at: within.now });
    await within.emit({ name: 'mail.remindersSet', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { reminders: given.reminders } });
  });
}

async function tell(ctx: Ctx, of: TemplateOf): Promise<void> {
  await ctx.emit({ name: 'mail.templateSet', thing: { kind: 'template', id: `${of.purpose}:${of.language}` }, groupId: of.groupId, detail: { purpose: of.purpose, language: of.language } });
}

function maySet(ctx: Ctx, groupId: string | null): void {
  const roles = rolesOf(ctx.actor, groupId ?? undefined);
  if (!roles.includes('secretariat') && !(groupId && roles.includes('officer'))) refuse({ code: groupId ? 'groups.notOfficer' : 'people.notSecretariat', kind: 'right' });
}
