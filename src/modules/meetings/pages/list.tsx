// The meetings of one group: what lies ahead, then what was.

import type { Asked, Page } from '../../../http/route.js';
import { type DatedRow, DatedRows } from '../../../http/view/dated-rows.js';
import { Badge, Empty, More } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import type { MeetingBrief } from '../shapes.js';
import { meetingPath, meetingWords, placeWords } from '../words.js';

export interface MeetingList {
  groupId: string;
  slug: string;
  acronym: string;
  heading: Heading;
  ahead: MeetingBrief[];
  past: MeetingBrief[];
  after: string | null;
  mayConvene: boolean;
}

export function meetingListPage(list: MeetingList, asked: Asked): Page {
  const { say, now } = asked.ctx;
  const path = `/${asked.language}/groups/${list.slug}/meetings`;
  const rowOf = (meeting: MeetingBrief) => meetingRow(meeting, list.slug, asked);
  return {
    title: `${list.acronym}: ${say('meetings.pages.title')}`,
    section: '/groups',
    alternates: [{ type: 'text/calendar', path: `${path}.ics`, title: say('meetings.pages.ical') }],
    body: (
      <>
        <ThingHead heading={list.heading} current={path} say={say} />
        <div class="buttons">
          {list.mayConvene ? (
            <a class="button" href={`${path}/convene`}>
              {say('meetings.pages.convene')}
            </a>
          ) : null}
          {list.ahead.length + list.past.length > 0 ? (
            <a class="button quiet" href={`${path}.ics`}>
              {say('meetings.pages.ical')}
            </a>
          ) : null}
        </div>
        <h2>{say('meetings.pages.ahead')}</h2>
        {list.ahead.length > 0 ? (
          <DatedRows rows={list.ahead.map(rowOf)} now={now} say={say} />
        ) : (
          <Empty>
            <p>{say(list.mayConvene ? 'meetings.pages.noneAheadConvene' : 'meetings.pages.noneAhead')}</p>
          </Empty>
        )}
        {list.past.length > 0 ? (
          <>
            <h2>{say('meetings.pages.past')}</h2>
            <DatedRows rows={list.past.map(rowOf)} now={now} say={say} />
          </>
        ) : null}
        <More after={list.after} say={say} />
      </>
    ),
  };
}

function meetingRow(meeting: MeetingBrief, slug: string, asked: Asked): DatedRow {
  const { say } = asked.ctx;
  return {
    on: meeting.start,
    until: meeting.end,
    at: meeting.startsAt ? new Date(meeting.startsAt) : null,
    what: meetingWords(meeting.number, say),
    path: meetingPath(asked.language, slug, meeting.number),
    detail: placeWords(meeting, say),
    ...(meeting.state === 'cancelled' ? { status: <Badge tone="bad">{say('meetings.states.cancelled')}</Badge> } : {}),
  };
}
