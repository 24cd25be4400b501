// Announcements: a draft when a meeting is convened, and reminders of its deadlines by the clock.

import { addDays, dateIn, dateInGeneva, daysBetween, type IsoDate } from '../../../kit/dates.js';
import type { Happening } from '../../../kit/events.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { type DeadlineAhead, deadlinesAhead } from '../../meetings/reads.js';
import { announced, DEADLINE, REMINDED, reminder } from '../announcements.js';
import { draftsAbout, remindersOf } from '../reads.js';
import { noteReminder } from '../store/mailings.js';
import { audienceOf, notYetDone } from './audience.js';
import { discardMailing, draftMailing } from './mailings.js';

/**
 * Drafts the announcement of a meeting that was convened and is ahead; whoever leads the group reads and releases it. Where nobody would
 * hear of it there is no draft: the page of the group's mail makes one when somebody does.
 */
export async function announceMeeting(ctx: Ctx, { thing, groupId, detail }: Happening): Promise<void> {
  const about = { kind: 'meeting', id: thing.id, groupId: groupId ?? null };
  if (String(detail?.start ?? '') < dateInGeneva(ctx.now) || (await audienceOf(ctx, about)).length === 0) return;
  await draftMailing(ctx, { purpose: announced.purpose, groupId: about.groupId, about, recipients: 'audience', key: `${announced.purpose}:${thing.id}` });
}

/**
 * Reminds of deadlines seven, three and one day before, as each group wants it. A row is written for every reminder, and only who writes
 * it makes it: run twice, or by two at once, each is made once. When the clock stood still the nearest is made up for, and no other.
 */
export async function remindOfDeadlines(ctx: Ctx): Promise<number> {
  const today = dateInGeneva(ctx.now);
  const ahead = await deadlinesAhead(ctx.db, { from: addDays(today, -1), to: addDays(today, REMINDED[0] + 1) });
  const wishes = await remindersOf(ctx.db, [...new Set(ahead.map((one) => one.groupId))]);
  let made = 0;
  for (const deadline of ahead) {
    const days = due(deadline, ctx.now);
    const wish = wishes.get(deadline.groupId) ?? 'draft';
    if (days !== null && wish !== 'off' && (await remind(ctx, deadline, days, wish === 'automatic'))) made += 1;
  }
  return made;
}

/** Which of the reminders is due for a deadline today, by the clock of its meeting; null when none is. */
function due(deadline: DeadlineAhead, now: Date): number | null {
  const today: IsoDate = dateIn(deadline.timeZone ?? 'Europe/Zurich', now);
  const left = daysBetween(today, deadline.on);
  return left < 1 ? null : (REMINDED.findLast((days) => left <= days) ?? null);
}

async function remind(ctx: Ctx, deadline: DeadlineAhead, days: number, release: boolean): Promise<boolean> {
  const { meetingId, groupId, kind, on } = deadline;
  return inTransaction(ctx, async (within) => {
    if (!(await noteReminder(within.db, { meetingId, deadline: kind, on, days, at: within.now }))) return false;
    const about = { kind: `${DEADLINE}${kind}`, id: meetingId, groupId };
    const recipients = await notYetDone(within, kind, meetingId, await audienceOf(within, { ...about, kind: 'meeting' }));
    if (recipients.length === 0) return false;
    // The nearer one takes the place of those that nobody released: nobody is reminded twice on a day.
    for (const older of await draftsAbout(within.db, about, [reminder.purpose])) await discardMailing(within, older.id);
    await draftMailing(within, { purpose: reminder.purpose, groupId, about, recipients, key: `${reminder.purpose}:${meetingId}:${kind}:${on}:${days}`, release });
    return true;
  });
}
