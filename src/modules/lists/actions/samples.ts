// The facts of a real list, by which the words of its mails are shown while they are written.

import { sayDate } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import type { Ctx } from '../../../storage/index.js';
import { mailSettings } from '../../mail/index.js';
import { listAddressOf } from '../addresses.js';
import { heldCount, listById, listOfGroup, listsAfter, threadsOf } from '../reads.js';

/** Values for every placeholder of the mails of a list: the group's, or the first that there is; null when there is none. */
export async function sampleOfList(ctx: Ctx, groupId: string | null, say: Say): Promise<Record<string, string> | null> {
  const first = groupId ? null : ((await listsAfter(ctx.db, null)).rows[0]?.id ?? null);
  const list = groupId ? await listOfGroup(ctx.db, groupId) : first ? await listById(ctx.db, first) : null;
  if (!list) return null;
  const [thread] = (await threadsOf(ctx.db, list.id)).rows;
  const archive = `${mailSettings().origin}/${say.language}/groups/${list.slug}/list`;
  return {
    ...{ group: list.acronym, list: listAddressOf(list, mailSettings()), link: `${archive}/…`, archive, on: sayDate(say.language, ctx.now.toISOString().slice(0, 10)) },
    ...{ subject: thread?.subject ?? '…', reason: '…', count: String(await heldCount(ctx.db, list.id)) },
  };
}
