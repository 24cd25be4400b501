// The mail of a group: what waits to be released, what left, how deadlines are recalled.

import type { Asked, Page } from '../../../http/index.js';
import { Choice } from '../../../http/view/fields.js';
import { Empty, More } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { type GroupBrief, groupHeading, groupPath } from '../../groups/index.js';
import { type MeetingShown, meetingWords } from '../../meetings/index.js';
import type { MailingBrief } from '../reads.js';
import type { Reminding } from '../tables.js';
import { Mailings } from './outbox.js';

interface GroupMail {
  group: GroupBrief;
  reminders: Reminding;
  meeting: MeetingShown | null;
  rows: MailingBrief[];
  after: string | null;
}

export function groupMailPage(shown: GroupMail, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, meeting } = shown;
  const path = groupPath(asked.language, group.slug, 'mail');
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} say={say} />
      <h2>{say('mail.group.title')}</h2>
      <div class="buttons">
        {meeting ? (
          <form method="post" action={`${path}/announce`}>
            <button>{say('mail.group.announce', { meeting: meetingWords(meeting.number, say) })}</button>
          </form>
        ) : null}
        <a class="button quiet" href={`${path}/templates`}>
          {say('mail.templates.title')}
        </a>
      </div>
      {shown.rows.length === 0 ? <Empty>{say('mail.group.none')}</Empty> : null}
      <Mailings rows={shown.rows} language={asked.language} say={say} />
      <More after={shown.after} say={say} />
      <h2>{say('mail.group.reminders')}</h2>
      <form method="post" action={`${path}/reminders`}>
        <Choice
          name="reminders"
          label={say('mail.group.reminders')}
          hint={say('mail.group.remindersHint')}
          value={shown.reminders}
          options={(['off', 'draft', 'automatic'] as const).map((one) => ({ value: one, label: say(`mail.group.reminding.${one}`) }))}
        />
        <div class="buttons">
          <button>{say('mail.keep')}</button>
        </div>
      </form>
    </>
  );
  return { title: `${group.acronym}: ${say('mail.group.title')}`, section: '/groups', body, secret: true };
}
