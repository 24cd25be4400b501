// The start page: what this is, what comes next over all groups, and the groups by state.

import type { Asked, Page } from '../../../http/route.js';
import { type DatedRow, DatedRows } from '../../../http/view/dated-rows.js';
import { Badge, Empty, Symbol, Text, When } from '../../../http/view/pieces.js';
import type { GroupBrief } from '../../groups/index.js';
import { groupPath, kindWords, stateWords, toneOf } from '../../groups/index.js';
import { type EventShown, eventPath, eventPlace, eventWords } from '../../meetings/index.js';
import type { StartShown } from '../shapes.js';
import { Drafts } from './drafts.js';

export function startPage(start: StartShown, asked: Asked): Page {
  const { say } = asked.ctx;
  return {
    title: say('workspace.start.title'),
    description: say('workspace.start.sentence'),
    alternates: [{ type: 'text/calendar', path: `/${asked.language}/calendar.ics`, title: say('workspace.calendar.feed') }],
    body: (
      <>
        <header class="head hero">
          <h1>{say('workspace.start.title')}</h1>
          <p>{say('workspace.start.sentence')}</p>
        </header>
        <Drafts drafts={start.drafts.slice(0, 5)} asked={asked} />
        {start.groups.length === 0 ? <Newcomer asked={asked} /> : <Workspace start={start} asked={asked} />}
      </>
    ),
  };
}

function Newcomer({ asked }: { asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <Empty>
      <p>{say('workspace.start.empty')}</p>
      {asked.roles.includes('secretariat') ? (
        <p>
          <a class="button" href={`/${asked.language}/intake`}>
            {say('groups.pages.toIntake')}
          </a>
        </p>
      ) : (
        <p>
          <a href={`/${asked.language}/sign-in`}>{say('workspace.start.emptySignIn')}</a>
        </p>
      )}
    </Empty>
  );
}

function Workspace({ start, asked }: { start: StartShown; asked: Asked }) {
  const { say, now } = asked.ctx;
  const first = start.next.find((event) => event.kind === 'meeting') ?? null;
  return (
    <div class="sheet">
      <div>
        <h2>{say('workspace.start.next')}</h2>
        {first ? <FirstMeeting event={first} asked={asked} /> : null}
        {start.next.length > 0 ? (
          <DatedRows rows={start.next.filter((event) => event !== first).map((event) => eventRow(event, asked))} now={now} say={say} />
        ) : (
          <Empty>
            <p>{say('workspace.start.nothingAhead')}</p>
          </Empty>
        )}
        <p>
          <a href={`/${asked.language}/calendar`}>{say('workspace.start.toCalendar')}</a>
        </p>
      </div>
      <aside>
        <h2>{say('workspace.start.groups')}</h2>
        <GroupsByState groups={start.groups} asked={asked} />
        <p>
          <a href={`/${asked.language}/groups`}>{say(start.more ? 'workspace.start.allGroups' : 'workspace.start.toGroups')}</a>
        </p>
      </aside>
    </div>
  );
}

/** The meeting that comes next, with its time in both zones. */
function FirstMeeting({ event, asked }: { event: EventShown; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section class="first-meeting">
      <h3>
        <a href={eventPath(event, asked.language)}>
          <Symbol>{event.group.acronym}</Symbol> – {eventWords(event, say)}
        </a>
      </h3>
      <p class="soft small">
        <Text of={event.group.name} language={asked.language} />
      </p>
      <When time={timeOf(event)} say={say} />
      <p class="place">{eventPlace(event, say)}</p>
    </section>
  );
}

export function eventRow(event: EventShown, asked: Asked): DatedRow {
  const { say } = asked.ctx;
  return {
    on: event.on,
    until: event.until,
    at: event.startsAt ? new Date(event.startsAt) : null,
    zone: event.timeZone,
    symbol: event.group.acronym,
    what: eventWords(event, say),
    path: eventPath(event, asked.language),
    detail: eventPlace(event, say),
  };
}

/** The time of a meeting as its own zone tells it. */
function timeOf(event: EventShown) {
  const clock = (at: string | null) =>
    at ? new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: event.timeZone ?? 'UTC' }).format(new Date(at)) : null;
  return { start: event.on, end: event.until, startTime: clock(event.startsAt), endTime: clock(event.endsAt), timeZone: event.timeZone };
}

/** Groups at work first, those that have ended last. */
const BY_LIFE = ['active', 'extended', 'underReview', 'announced', 'decided', 'notified', 'proposed', 'concluded'];

function GroupsByState({ groups, asked }: { groups: GroupBrief[]; asked: Asked }) {
  const { say } = asked.ctx;
  const states = [...new Set(groups.map((group) => group.state))].sort((a, b) => BY_LIFE.indexOf(a) - BY_LIFE.indexOf(b));
  return (
    <>
      {states.map((state) => (
        <section class="state-of-groups">
          <h3>
            <Badge tone={toneOf(state)}>{stateWords(state, say)}</Badge>
          </h3>
          <ul class="rows">
            {groups
              .filter((group) => group.state === state)
              .map((group) => (
                <li>
                  <a class="what" href={groupPath(asked.language, group.slug)}>
                    <Symbol>{group.acronym}</Symbol>
                  </a>
                  <span class="small">
                    <Text of={group.name} language={asked.language} />
                  </span>
                  <span class="soft small">{kindWords(group.kind, say)}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
