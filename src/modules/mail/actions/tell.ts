// A draft that nobody sees does not leave: those who may release it are told, once for each draft, and of all in one mail.

import type { Language } from '../../../kit/languages.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { whoMayLead } from '../../accounts/reads.js';
import { purposeWords } from '../purpose-words.js';
import { languagesOfReaders, type MailingBrief, mailingsOf } from '../reads.js';
import { mailSettings } from '../settings.js';
import { takeUntold } from '../store/told.js';
import { oneLine } from '../template.js';
import { postTemplate } from './post.js';

/** Whoever drafts a mail is about to release it: the others hear of it when it was left for an hour. */
const LEFT = 3_600_000;
/** Named one by one; beyond that the link leads to all. */
const NAMED = 50;

/** Tells those who may release them of the drafts that wait, each draft once, whoever runs it and how often. Gives how many mails were posted. */
export async function tellOfDrafts(ctx: Ctx): Promise<number> {
  return inTransaction(ctx, async (within) => {
    const ids = await takeUntold(within.db, { at: within.now, leftSince: new Date(within.now.getTime() - LEFT) });
    if (ids.length === 0) return 0;
    const { rows } = await mailingsOf(within.db, { ids, size: ids.length });
    const leaders = await whoMayLead(within.db, [...new Set(rows.flatMap((row) => row.groupId ?? []))], dateInGeneva(within.now));
    const languages = await languagesOfReaders(within.db, leaders.flatMap((one) => one.emails[0] ?? []));
    let told = 0;
    for (const { personId, emails, groupIds, secretariat } of leaders) {
      const recipient = emails[0];
      const mine = rows.filter((row) => secretariat || (row.groupId !== null && groupIds.includes(row.groupId)));
      if (!recipient || mine.length === 0) continue;
      const language = languages.get(recipient) ?? 'en';
      const link = `${mailSettings().origin}/${language}${secretariat ? '/due' : '/me'}`;
      const values = { count: String(mine.length), drafts: linesOf(within, mine, language), link };
      await postTemplate(within, { purpose: 'mail.toRelease', recipient, language, personId, values });
      told += 1;
    }
    return told;
  });
}

function linesOf(ctx: Ctx, drafts: readonly MailingBrief[], language: Language): string {
  const say = ctx.sayIn(language);
  const { origin } = mailSettings();
  const lineOf = (draft: MailingBrief) =>
    `- ${draft.group ? `${oneLine(draft.group)}: ` : ''}${purposeWords(draft.purpose, say)} (${say('mail.recipients', { count: draft.recipients })})\n  ${origin}/${language}/outbox/mailings/${draft.id}`;
  return drafts.slice(0, NAMED).map(lineOf).join('\n');
}
