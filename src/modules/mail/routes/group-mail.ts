// The mail of one group: its mailings, its reminders, the announcement of its next meeting.

import { z } from 'zod';
import { type Asked, acting, type Route, reading } from '../../../http/index.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { groupPath } from '../../groups/index.js';
import { nextMeeting } from '../../meetings/reads.js';
import { draftMailing, setReminders } from '../actions.js';
import { announced } from '../announcements.js';
import { askedGroup, askedGroupId } from '../asked-group.js';
import { groupMailPage } from '../pages/group-mail.js';
import { mailingsOf, remindersOf } from '../reads.js';
import { mailingBriefShape } from '../shapes.js';

const REMINDING = ['off', 'draft', 'automatic'] as const;

export const groupMailRoutes: Route[] = [
  reading({
    path: '/groups/:group/mail',
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'The mailings of a group, and how it reminds of deadlines',
    query: { after: 'the key after which the page begins' },
    read: readGroupMail,
    html: groupMailPage,
    json: { schema: z.object({ reminders: z.enum(REMINDING), rows: z.array(mailingBriefShape), after: z.string().nullable() }), of: ({ reminders, rows, after }) => ({ reminders, rows, after }) },
  }),
  acting({
    path: '/groups/:group/mail/reminders',
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'Say how a group reminds of its deadlines',
    act: async (posted) => {
      const group = await askedGroup(posted);
      const reminders = REMINDING.find((one) => one === posted.form.get('reminders')) ?? refuse({ code: 'mail.noReminding', field: 'reminders', kind: 'input' });
      await setReminders(posted.ctx, { groupId: group.id, reminders });
      return { go: groupPath(posted.language, group.slug, 'mail'), said: posted.ctx.say('mail.group.kept') };
    },
  }),
  acting({
    path: '/groups/:group/mail/announce',
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'Draft the announcement of the next meeting of a group',
    act: async (posted) => {
      const group = await askedGroup(posted);
      const { ctx } = posted;
      const meeting = (await nextMeeting(ctx.db, group.id, dateInGeneva(ctx.now))) ?? refuse({ code: 'mail.noMeeting', kind: 'state' });
      const made = await draftMailing(ctx, { purpose: announced.purpose, groupId: group.id, about: { kind: 'meeting', id: meeting.id }, recipients: 'audience' });
      return { go: `/${posted.language}/outbox/mailings/${made?.id}`, said: ctx.say('mail.group.drafted') };
    },
  }),
];

async function readGroupMail(asked: Asked) {
  const group = await askedGroup(asked);
  const { db, now } = asked.ctx;
  const reminders = (await remindersOf(db, [group.id])).get(group.id) ?? ('draft' as const);
  const meeting = await nextMeeting(db, group.id, dateInGeneva(now));
  return { group, reminders, meeting, ...(await mailingsOf(db, { groupId: group.id, after: asked.query.get('after') })) };
}
