// A history: what happened, when, by whom and in which capacity, newest first. Plain rows, whatever they are about.

import type { Child } from 'hono/jsx';
import { dateIn } from '../../kit/dates.js';
import { sayDay, sayTime } from '../../kit/date-words.js';
import type { Say } from '../../kit/words.js';

export interface HistoryRow {
  at: string;
  who: string | null;
  capacity: string;
  what: string;
  detail: Child;
}

export function History({ rows, say }: { rows: HistoryRow[]; say: Say }) {
  const days = [...new Set(rows.map((row) => dateIn('UTC', new Date(row.at))))];
  return (
    <>
      {days.map((day) => (
        <section class="history-day">
          <h2>{sayDay(say.language, day)}</h2>
          <ul class="rows">
            {rows
              .filter((row) => row.at.startsWith(day))
              .map((row) => (
                <li class="event">
                  <time datetime={row.at}>
                    <bdi>{sayTime(say.language, new Date(row.at), 'UTC')} UTC</bdi>
                  </time>
                  <div>
                    <span class="what">{row.what}</span>
                    {row.detail ? <p class="small">{row.detail}</p> : null}
                  </div>
                  <span class="soft small">
                    <bdi>{row.who ?? ''}</bdi> {row.who && row.capacity && row.who !== row.capacity ? <>({row.capacity})</> : null}
                    {row.who ? null : row.capacity}
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
