// Whether an answer is really in the form in which it was asked for.

import { SaxesParser } from 'saxes';
import type { Format, ReadRoute } from '../../src/http/route.js';

/** The faults of an answer in a form, in words; none when it is in order. */
export async function faultsOfForm(form: Format, answer: Response, route: ReadRoute<never> | undefined): Promise<string[]> {
  const bytes = Buffer.from(await answer.arrayBuffer());
  if (form === 'json') return faultsOfJson(bytes.toString(), route);
  if (form === 'ics') return faultsOfCalendar(bytes.toString());
  if (form === 'atom') return faultsOfFeed(bytes.toString());
  if (form === 'pdf') return bytes.subarray(0, 5).toString() === '%PDF-' ? [] : ['no PDF'];
  if (form === 'docx' || form === 'xlsx') return bytes.subarray(0, 2).toString() === 'PK' ? [] : ['no package'];
  if (form === 'htm') return bytes.toString().startsWith('<!doctype html>') ? [] : ['no page'];
  if (form === 'ndjson') return faultsOfLines(bytes.toString());
  return bytes.length > 0 ? [] : ['empty'];
}

/** One object a line, each line ended; an empty list has none. */
function faultsOfLines(text: string): string[] {
  if (text && !text.endsWith('\n')) return ['the last line does not end'];
  return text.split('\n').slice(0, -1).flatMap((line) => (line.startsWith('{') && JSON.parse(line) ? [] : [`no object: ${line.slice(0, 40)}`]));
}

function faultsOfJson(text: string, route: ReadRoute<never> | undefined): string[] {
  const parsed = route?.json?.schema.safeParse(JSON.parse(text));
  if (!parsed) return ['the route has no schema'];
  return parsed.success ? [] : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
}

/** RFC 5545: lines of at most 75 octets ended by CRLF, what begins ends, each event has id, stamp, start and summary, each id once. */
export function faultsOfCalendar(text: string): string[] {
  const faults: string[] = [];
  if (/[^\r]\n/.test(text)) faults.push('a line does not end in CRLF');
  const long = text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75);
  if (long.length > 0) faults.push(`${long.length} lines are too long`);
  const events = eventsIn(text);
  if (!text.startsWith('BEGIN:VCALENDAR\r\n') || !text.trimEnd().endsWith('END:VCALENDAR')) faults.push('no calendar');
  for (const event of events) for (const name of ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY']) if (!event[name]) faults.push(`an event without ${name}`);
  if (new Set(events.map((event) => event.UID)).size !== events.length) faults.push('an id twice');
  return faults;
}

/** The events of a calendar: property names without parameters, values unescaped. */
export function eventsIn(text: string): Record<string, string>[] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Record<string, string>[] = [];
  let open: Record<string, string> | null = null;
  for (const line of lines) {
    const found = /^([A-Z-]+)((?:;[^:]*)?):(.*)$/.exec(line);
    if (line === 'BEGIN:VEVENT') open = {};
    else if (line === 'END:VEVENT' && open) {
      events.push(open);
      open = null;
    } else if (open && found) open[found[1] as string] = (found[3] as string).replace(/\\n/g, '\n').replace(/\\([,;\\])/g, '$1');
  }
  return events;
}

/** RFC 4287: well formed, a feed with id, title and updated, and so each entry. */
export function faultsOfFeed(text: string): string[] {
  const faults: string[] = [];
  const parser = new SaxesParser();
  const path: string[] = [];
  const seen: string[] = [];
  parser.on('opentag', ({ name }) => {
    path.push(name);
    seen.push(path.join('/'));
  });
  parser.on('closetag', () => void path.pop());
  parser.on('error', ({ message }) => void faults.push(message));
  parser.write(text).close();
  for (const name of ['feed', 'feed/id', 'feed/title', 'feed/updated']) if (!seen.includes(name)) faults.push(`no ${name}`);
  const count = (name: string) => seen.filter((one) => one === name).length;
  for (const name of ['id', 'title', 'updated']) if (count(`feed/entry/${name}`) !== count('feed/entry')) faults.push(`an entry without ${name}`);
  return faults;
}
