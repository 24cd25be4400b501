// What mails about registrations are for, with the placeholders that their templates may use, and a real case to show a template by.

import { addDays } from '../../../kit/dates.js';
import { sayDate } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import type { Ctx } from '../../../storage/index.js';
import { type About, type MailPurpose, mailSettings } from '../../mail/index.js';
import { OF_MEETING, OF_REGISTRATION, meetingValues, registrationValues } from '../mail-values.js';
import { type FormKnown, formOf } from '../reads/form.js';
import { latestOfGroup } from '../reads/told.js';
import { windowsOfForm } from '../form.js';
import type { Told } from './tell.js';

/** Posted by what happens to one registration, without review. */
const TOLD: Record<Told | 'approvedRemote', MailPurpose['placeholders']> = {
  received: OF_REGISTRATION,
  waiting: OF_REGISTRATION,
  approved: OF_REGISTRATION,
  approvedRemote: OF_REGISTRATION,
  offered: { ...OF_REGISTRATION, until: 'trusted', zone: 'trusted' },
  refused: { ...OF_REGISTRATION, reason: 'trusted' },
  withdrawn: OF_REGISTRATION,
  lapsed: OF_REGISTRATION,
  changed: OF_REGISTRATION,
  visaLetter: OF_REGISTRATION,
};

/** Sent to many who are registered; what the meeting is, is asked anew when they leave, and whether it still is so. */
const TO_MANY: Record<string, { more?: MailPurpose['placeholders']; holds: (state: string) => boolean }> = {
  linkReady: { holds: (state) => state === 'convened' },
  meetingCancelled: { holds: (state) => state === 'cancelled' },
  meetingMoved: { more: { before: 'plain' }, holds: (state) => state === 'convened' || state === 'planned' },
  meetingReinstated: { holds: (state) => state === 'convened' || state === 'planned' },
  visaLetterSent: { more: { letter: 'trusted' }, holds: (state) => state === 'convened' || state === 'planned' },
};

export const mailPurposes: MailPurpose[] = [
  ...Object.entries(TOLD).map(([what, placeholders]): MailPurpose => ({ purpose: `registration.${what}`, placeholders, sample })),
  ...Object.entries(TO_MANY).map(
    ([what, { more = {}, holds }]): MailPurpose => ({
      purpose: `registration.${what}`,
      placeholders: { ...OF_MEETING, name: 'plain', link: 'trusted', ...more },
      values: async (ctx, about, say) => {
        const known = await knownOf(ctx, about);
        return known && holds(known.form.state) ? meetingValues(known, say) : null;
      },
      sample,
    }),
  ),
  { purpose: 'registration.draftWaits', placeholders: { ...OF_MEETING, name: 'plain', link: 'trusted', closes: 'trusted', deleted: 'trusted' }, sample },
  { purpose: 'registration.toApprove', placeholders: { name: 'plain', count: 'trusted', list: 'trusted', link: 'trusted' } },
];

async function knownOf(ctx: Ctx, about: About): Promise<FormKnown | null> {
  return about.kind === 'meeting' ? formOf(ctx.db, about.id) : null;
}

/** The newest registration of a group, or of all: what the mail would have said to that person. */
async function sample(ctx: Ctx, groupId: string | null, say: Say): Promise<Record<string, string> | null> {
  const registration = await latestOfGroup(ctx.db, groupId);
  const known = registration ? await formOf(ctx.db, registration.meetingId) : null;
  if (!registration || !known) return null;
  const closes = windowsOfForm(known.form).closes.on;
  const values = registrationValues(known, { ...registration, number: registration.number ?? 100_001, offeredUntil: ctx.now }, mailSettings().origin, say);
  return { ...values, reason: values.reason || '…', before: values.dates ?? '', letter: '1', closes: sayDate(say.language, closes), deleted: sayDate(say.language, addDays(closes, 1)) };
}
