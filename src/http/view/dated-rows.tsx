// What happens when: rows with a date in front, what it is, and how far away.

import type { Child } from 'hono/jsx';
import { sayDates } from '../../kit/date-words.js';
import { type IsoDate, instantIn } from '../../kit/dates.js';
import type { Say } from '../../kit/words.js';
import { Countdown, Symbol } from './pieces.js';

export interface DatedRow {
  /** Null: no day is set for it. */
  on: IsoDate | null;
  until?: IsoDate | null;
  /** The instant from which the countdown runs; without one, the end of the day in the zone. */
  at?: Date | null;
  zone?: string | null;
  symbol?: string | null;
  what: Child;
  path?: string | null;
  detail?: Child;
  /** What stands at the end instead of the countdown: a status. */
  status?: Child;
}

export function DatedRows({ rows, now, say }: { rows: DatedRow[]; now: Date; say: Say }) {
  return (
    <ul class="rows">
      {rows.map((row) => (
        <li class="dated">
          {row.on ? <time datetime={row.on}>{sayDates(say.language, row.on, row.until ?? null)}</time> : <span class="soft">{say('http.noDate')}</span>}
          <div>
            <span class="what">
              {row.symbol ? (
                <>
                  <Symbol>{row.symbol}</Symbol>{' '}
                </>
              ) : null}
              {row.path ? <a href={row.path}>{row.what}</a> : row.what}
            </span>
            {row.detail ? <p class="soft small">{row.detail}</p> : null}
          </div>
          <span class="end">{row.status ?? <Away row={row} now={now} say={say} />}</span>
        </li>
      ))}
    </ul>
  );
}

/** Deadlines are inclusive: they run out with their day, in the zone of the meeting. */
function Away({ row, now, say }: { row: DatedRow; now: Date; say: Say }) {
  if (!row.on) return null;
  const until = row.at ?? instantIn(row.zone ?? 'UTC', row.on, '23:59');
  if (until < now) return <span class="soft">{say('http.past')}</span>;
  return <Countdown until={until} now={now} zone={row.zone} say={say} />;
}
