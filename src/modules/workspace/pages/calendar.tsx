// The calendar of all groups: a month as a grid, the same as a list, and the feed that other calendars read.

import { sayMonth } from '../../../kit/date-words.js';
import { type IsoDate, addMonths } from '../../../kit/dates.js';
import type { Asked, Page } from '../../../http/route.js';
import { DatedRows } from '../../../http/view/dated-rows.js';
import { MonthGrid } from '../../../http/view/month.js';
import { Empty, More, Symbol } from '../../../http/view/pieces.js';
import { type EventShown, eventPath, eventWords } from '../../meetings/index.js';
import type { CalendarShown } from '../shapes.js';
import { eventRow } from './start.js';

/** So many rows of the list stand on one page, and so many entries in a day of the grid: a busy month stays light. */
const LISTED = 50;
const IN_A_DAY = 4;

export function calendarPage(calendar: CalendarShown, asked: Asked): Page {
  const { say, now } = asked.ctx;
  const first = `${calendar.month}-01`;
  const month = sayMonth(asked.language, first);
  const inMonth = calendar.events.filter((event) => event.on.startsWith(calendar.month) || (event.until ?? event.on) >= first);
  const listed = inMonth.filter((event) => event.on < addMonths(first, 1));
  const after = Number(asked.query.get('after'));
  const from = Number.isInteger(after) && after > 0 && after < listed.length ? after : 0;
  const shown = listed.slice(from, from + LISTED);
  return {
    title: `${say('workspace.calendar.title')}: ${month}`,
    section: '/calendar',
    alternates: [{ type: 'text/calendar', path: `/${asked.language}/calendar.ics`, title: say('workspace.calendar.feed') }],
    body: (
      <>
        <header class="head">
          <h1>{say('workspace.calendar.title')}</h1>
        </header>
        <MonthPaging calendar={calendar} asked={asked} />
        <MonthGrid
          month={calendar.month}
          today={now.toISOString().slice(0, 10)}
          entries={calendar.events.map((event) => ({ from: event.on, until: event.until ?? event.on, shown: () => <Entry event={event} asked={asked} /> }))}
          most={{ entries: IN_A_DAY, path: (on) => pathToDay(on, calendar.month, listed) }}
          say={say}
        />
        <h2 id="list">{say('workspace.calendar.list', { month })}</h2>
        {shown.length > 0 ? (
          <DatedRows rows={shown.map((event) => eventRow(event, asked))} now={now} say={say} />
        ) : (
          <Empty>
            <p>{say('workspace.calendar.empty')}</p>
          </Empty>
        )}
        <More after={from + LISTED < listed.length ? String(from + LISTED) : null} say={say} query={asked.query} />
        <p class="soft">
          <a href={`/${asked.language}/calendar.ics`}>{say('workspace.calendar.feed')}</a> – {say('workspace.calendar.subscribe')}
        </p>
      </>
    ),
  };
}

/** Where the list shows what a day of the grid has no room for; days around the month stand in their own. */
function pathToDay(on: IsoDate, month: string, listed: readonly EventShown[]): string {
  if (!on.startsWith(month)) return `?month=${on.slice(0, 7)}`;
  const ofDay = listed.flatMap((event, n) => (event.on <= on && on <= (event.until ?? event.on) ? [n] : []));
  return `?month=${month}&after=${ofDay[IN_A_DAY] ?? 0}#list`;
}

function MonthPaging({ calendar, asked }: { calendar: CalendarShown; asked: Asked }) {
  const { say } = asked.ctx;
  const first = `${calendar.month}-01`;
  const before = addMonths(first, -1);
  const after = addMonths(first, 1);
  return (
    <nav class="month-paging" aria-label={say('workspace.calendar.months')}>
      <a rel="prev" href={`?month=${before.slice(0, 7)}`}>
        <span class="arrow back" aria-hidden="true" /> {sayMonth(asked.language, before)}
      </a>
      <h2>{sayMonth(asked.language, first)}</h2>
      <a rel="next" href={`?month=${after.slice(0, 7)}`}>
        {sayMonth(asked.language, after)} <span class="arrow on" aria-hidden="true" />
      </a>
      <a class="today" href={`/${asked.language}/calendar`}>
        {say('workspace.calendar.today')}
      </a>
    </nav>
  );
}

function Entry({ event, asked }: { event: EventShown; asked: Asked }) {
  return (
    <a class={`entry ${event.kind}`} href={eventPath(event, asked.language)}>
      <Symbol>{event.group.acronym}</Symbol> {eventWords(event, asked.ctx.say)}
    </a>
  );
}
