// What the page of a meeting asks before it leads to the form.

import type { Ctx } from '../../../storage/index.js';
import type { MeetingLink, MeetingLinks } from '../../meetings/index.js';
import { whyNotRegister } from '../admission.js';
import { modesOf, windowsOfForm } from '../form.js';
import { linksOf } from '../links.js';
import { ACTIVE_STATES } from '../registration.js';
import type {} from '../tables.js';
import { todayOf } from '../windows.js';
import { formOf } from './form.js';

/** The links of a meeting for whoever asks. */
export const meetingLinks: MeetingLinks = {
  of: async (ctx, meeting, leads): Promise<MeetingLink[]> => {
    // One’s registration and the list are kept, and can be looked at.
    if (meeting.state === 'cancelled') return linksOf({ registered: await isRegistered(ctx, meeting.id), open: false, leads: false }, ctx.say);
    const form = (await formOf(ctx.db, meeting.id))?.form;
    if (!form) return [];
    const open = whyNotRegister(form, windowsOfForm(form), { today: todayOf(form, ctx.now), mode: modesOf(form)[0] ?? 'onsite', leads: false, lateReason: null }) === null;
    return linksOf({ registered: await isRegistered(ctx, meeting.id), open, leads }, ctx.say);
  },
};

async function isRegistered(ctx: Ctx, meetingId: string): Promise<boolean> {
  if (!ctx.actor.personId) return false;
  const query = ctx.db.selectFrom('registrations').where('meeting_id', '=', meetingId).where('person_id', '=', ctx.actor.personId).where('state', 'in', [...ACTIVE_STATES]);
  return (await query.select('id').executeTakeFirst()) !== undefined;
}
