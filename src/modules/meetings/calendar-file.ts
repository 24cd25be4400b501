// Meetings and deadlines as others' calendars read them (RFC 5545).

import type { Attachment } from '../../http/route.js';
import { type CalendarEntry, calendarOf } from '../../http/calendar.js';
import { inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { eventPath, eventPlace, eventWords } from './event-words.js';
import type { EventShown } from './shapes.js';

/** A calendar of events, under a name that stays the same, so that a calendar that subscribed changes what it holds. */
export function calendarFile(file: string, name: string, events: EventShown[], at: { origin: string; now: Date; say: Say }): Attachment {
  return { name: `${file}.ics`, type: 'text/calendar; charset=utf-8', bytes: calendarOf(name, events.map((event) => entryOf(event, at))) };
}

function entryOf(event: EventShown, { origin, now, say }: { origin: string; now: Date; say: Say }): CalendarEntry {
  const { group, meeting, startsAt, endsAt } = event;
  const key = [group.slug, event.kind, event.what ?? '', meeting ?? '', event.kind === 'meeting' ? '' : event.on].filter((part) => part !== '').join('-');
  const entry: CalendarEntry = {
    id: `${key}@${new URL(origin).hostname}`,
    title: `${group.acronym}: ${eventWords(event, say)}`,
    text: [inLanguage(group.name, say.language)?.text, event.source].filter(Boolean).join('\n'),
    url: `${origin}${eventPath(event, say.language)}`,
    place: eventPlace(event, say),
    changed: now,
    ...(event.cancelled === undefined ? {} : { cancelled: event.cancelled }),
    ...(event.sequence === undefined ? {} : { sequence: event.sequence }),
  };
  if (startsAt && endsAt && !event.until) return { ...entry, at: { start: new Date(startsAt), end: new Date(endsAt) } };
  return { ...entry, days: { on: event.on, until: event.until ?? event.on } };
}
