// Calendars (RFC 5545): meetings with their times as instants, deadlines as whole days.

import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { addDays } from '../kit/dates.js';

export interface CalendarEntry {
  id: string;
  title: string;
  text: string;
  url: string;
  place: string | null;
  /** Either instants, or whole days from `on` to `until`, both included. */
  at?: { start: Date; end: Date };
  days?: { on: string; until: string };
  changed: Date;
  /** It is not held: a calendar that has it strikes it out. */
  cancelled?: boolean;
  /** How often it was changed. */
  sequence?: number;
}

export function calendarOf(name: string, entries: CalendarEntry[]): string {
  const calendar = ical({ name, prodId: { company: 'Comity', product: 'Comity' }, method: ICalCalendarMethod.PUBLISH });
  for (const entry of entries) {
    const days = entry.days;
    const span = entry.at ?? { start: new Date(`${days?.on}T00:00:00Z`), end: new Date(`${addDays(days?.until ?? '', 1)}T00:00:00Z`) };
    calendar.createEvent({
      id: entry.id,
      start: span.start,
      end: span.end,
      allDay: !entry.at,
      timezone: entry.at ? undefined : 'UTC',
      summary: entry.title,
      description: entry.text,
      location: entry.place,
      url: entry.url,
      stamp: entry.changed,
      sequence: entry.sequence ?? 0,
      ...(entry.cancelled === undefined ? {} : { status: entry.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED }),
    });
  }
  return calendar.toString();
}
