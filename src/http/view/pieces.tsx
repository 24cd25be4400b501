// The pieces that pages are made of: times in two zones, statuses in words, notices, empty states, lists that page by key.

import type { Child } from 'hono/jsx';
import { sayDates, sayDay, sayTime, sayZone } from '../../kit/date-words.js';
import { type IsoDate, dateIn, daysBetween, instantIn } from '../../kit/dates.js';
import { type Language, type Multilingual, directionOf, inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';

/** A designation, address or document symbol: it never breaks, and never turns round in a right-to-left line. */
export function Symbol({ children }: { children: Child }) {
  return <bdi class="symbol">{children}</bdi>;
}

/** A text in the reader's language, or in the one that it exists in, marked as such. */
export function Text({ of, language }: { of: Multilingual; language: Language }) {
  const found = inLanguage(of, language);
  if (!found) return null;
  if (found.language === language) return <>{found.text}</>;
  return (
    <span lang={found.language} dir={directionOf(found.language)}>
      {found.text}
    </span>
  );
}

export function DateOf({ on, language, day }: { on: IsoDate; language: Language; day?: boolean }) {
  return <time datetime={on}>{day ? sayDay(language, on) : sayDates(language, on, on)}</time>;
}

export function DatesOf({ start, end, language }: { start: IsoDate; end: IsoDate | null; language: Language }) {
  return <time datetime={start}>{sayDates(language, start, end)}</time>;
}

export interface MeetingTime {
  start: IsoDate;
  end: IsoDate | null;
  startTime: string | null;
  endTime: string | null;
  timeZone: string | null;
}

/** When a meeting is: in its own zone, written out, and in the reader's (filled in by the browser; without it the UTC time stands). */
export function When({ time, say }: { time: MeetingTime; say: Say }) {
  const { language } = say;
  const oneDay = !time.end || time.end === time.start;
  const zone = time.timeZone ?? 'UTC';
  const begins = time.startTime ? instantIn(zone, time.start, time.startTime) : null;
  return (
    <span class="when">
      <span class="there">
        {oneDay ? <DateOf on={time.start} language={language} day /> : <DatesOf start={time.start} end={time.end} language={language} />}
      </span>
      {begins ? (
        <span>
          <time datetime={begins.toISOString()}>
            <bdi>{time.endTime ? `${time.startTime}–${time.endTime}` : time.startTime}</bdi>
          </time>{' '}
          {time.timeZone ? sayZone(language, zone, time.start) : null}
        </span>
      ) : null}
      {begins ? (
        <span class="here" data-here={begins.toISOString()} data-zone={zone}>
          {zone === 'UTC' ? '' : `${sayTime(language, begins, 'UTC')} UTC`}
        </span>
      ) : null}
    </span>
  );
}

/** How far away a day is, by the calendar of the zone; the browser keeps it current. The words stand without a script. */
export function Countdown({ until, now, zone, say }: { until: Date; now: Date; zone?: string | null; say: Say }) {
  const days = daysBetween(dateIn(zone ?? 'UTC', now), dateIn(zone ?? 'UTC', until));
  return (
    <span class="countdown" data-until={until.toISOString()}>
      {say('http.inDays', { days })}
    </span>
  );
}

export type Tone = 'plain' | 'good' | 'warn' | 'bad' | 'done';

/** A status in words with a sign of its own: never by colour alone. */
export function Badge({ tone, children }: { tone?: Tone; children: Child }) {
  return <span class={`badge ${tone ?? 'plain'}`}>{children}</span>;
}

export function Notice({ tone, title, children }: { tone?: 'good' | 'warn' | 'bad'; title?: string; children?: Child }) {
  return (
    <div class={`notice ${tone ?? ''}`} role={tone === 'bad' ? 'alert' : undefined}>
      {title ? <strong>{title}</strong> : null}
      {children}
    </div>
  );
}

/** What stands where a list is empty: it says what to do next. */
export function Empty({ children }: { children: Child }) {
  return <div class="empty">{children}</div>;
}

export function Crumbs({ trail, say }: { trail: { path: string; label: Child }[]; say: Say }) {
  return (
    <nav class="crumbs" aria-label={say('http.crumbs')}>
      <ol>
        {trail.map((step) => (
          <li>
            <a href={step.path}>{step.label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

export interface Tab {
  path: string;
  label: string;
}

export function Tabs({ tabs, current, label }: { tabs: Tab[]; current: string; label: string }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.path} aria-current={tab.path === current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The link to the next part of a list that is paged by key. */
export function More({ after, say, query }: { after: string | null; say: Say; query?: URLSearchParams }) {
  if (!after) return null;
  const next = new URLSearchParams(query);
  next.set('after', after);
  return (
    <a class="more" href={`?${next}`} rel="next">
      {say('http.more')}
    </a>
  );
}
