// A month as a grid of weeks from Monday, as calendars are printed in the places where the groups meet.

import type { Child } from 'hono/jsx';
import { sayDay, sayMonth, weekdayNames } from '../../kit/date-words.js';
import { type IsoDate, addDays, addMonths, weekdayOf } from '../../kit/dates.js';
import type { Say } from '../../kit/words.js';

export interface MonthEntry {
  from: IsoDate;
  until: IsoDate;
  shown: () => Child;
}

/** How many entries a day has room for, and where the rest of them stand. */
export interface MonthRoom {
  entries: number;
  path: (on: IsoDate) => string;
}

/** `month` is `2023-03`. */
export function MonthGrid({ month, entries, most, today, say }: { month: string; entries: MonthEntry[]; most: MonthRoom; today: IsoDate; say: Say }) {
  const weeks = weeksOf(month);
  return (
    <table class="month">
      <caption class="unseen">{sayMonth(say.language, `${month}-01`)}</caption>
      <thead>
        <tr>
          {weekdayNames(say.language).map((name) => (
            <th scope="col">{name}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr>
            {week.map((on) => (
              <Day on={on} out={!on.startsWith(month)} today={today} entries={entries.filter((entry) => entry.from <= on && on <= entry.until)} most={most} say={say} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ on, out, today, entries, most, say }: { on: IsoDate; out: boolean; today: IsoDate; entries: MonthEntry[]; most: MonthRoom; say: Say }) {
  const rest = entries.length - most.entries;
  return (
    <td class={[out ? 'out' : '', on === today ? 'today' : ''].filter(Boolean).join(' ') || undefined}>
      <time class="day" datetime={on} aria-current={on === today ? 'date' : undefined}>
        <span class="unseen">{sayDay(say.language, on)}</span>
        <span aria-hidden="true">{Number(on.slice(8))}</span>
      </time>
      {entries.length > 0 ? (
        <ul>
          {entries.slice(0, most.entries).map((entry) => (
            <li>{entry.shown()}</li>
          ))}
          {rest > 0 ? (
            <li>
              <a class="entry" href={most.path(on)}>
                <span class="unseen">{say('http.more')}</span> <bdi>+{rest}</bdi>
              </a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </td>
  );
}

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOf(month: string): IsoDate[][] {
  const first = `${month}-01`;
  const start = addDays(first, -((weekdayOf(first) + 6) % 7));
  const next = addMonths(first, 1);
  const weeks: IsoDate[][] = [];
  for (let monday = start; monday < next; monday = addDays(monday, 7)) weeks.push([0, 1, 2, 3, 4, 5, 6].map((n) => addDays(monday, n)));
  return weeks;
}
