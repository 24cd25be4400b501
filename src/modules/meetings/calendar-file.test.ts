import { expect, test } from 'vitest';
import { joinCatalogues, sayIn } from '../../kit/words.js';
import { pagesMessages as groups } from '../groups/pages-messages.js';
import { calendarFile } from './calendar-file.js';
import { pagesMessages } from './pages-messages.js';
import type { EventShown } from './shapes.js';

const say = sayIn(joinCatalogues([groups, pagesMessages]), 'en');
const at = { origin: 'https://comity.example', now: new Date('2023-03-02T09:00:00Z'), say };

const meeting: EventShown = {
  kind: 'meeting',
  what: null,
  group: { slug: 'jca-abc', acronym: 'JCA-ABC', name: { en: 'ABC' } },
  meeting: 1,
  on: '2023-03-22',
  until: null,
  startsAt: '2023-03-22T12:00:00.000Z',
  endsAt: '2023-03-22T13:30:00.000Z',
  timeZone: 'Europe/Zurich',
  place: { en: 'Geneva' },
  mode: 'onsite',
  source: null,
};

const linesOf = (events: EventShown[]) => String(calendarFile('x', 'X', events, at).bytes).replace(/\r\n /g, '').split('\r\n');

test('a meeting with its hours is entered by the instants at which it begins and ends', () => {
  const lines = linesOf([meeting]);
  expect(lines.filter((line) => /^(UID|DTSTART|DTEND|SUMMARY|LOCATION|URL)/.test(line))).toEqual([
    'UID:jca-abc-meeting-1@comity.example',
    'DTSTART:20230322T120000Z',
    'DTEND:20230322T133000Z',
    'SUMMARY:JCA-ABC: Meeting 1',
    'LOCATION:Geneva',
    'URL;VALUE=URI:https://comity.example/en/groups/jca-abc/meetings/1',
  ]);
});

test('a meeting of several days, and a deadline, are entered as whole days', () => {
  const days = linesOf([{ ...meeting, until: '2023-03-24' }]);
  expect(days.filter((line) => /^DT(START|END)/.test(line))).toEqual(['DTSTART;VALUE=DATE:20230322', 'DTEND;VALUE=DATE:20230325']);
  const deadline = linesOf([{ ...meeting, kind: 'deadline', what: 'contributions', startsAt: null, endsAt: null, on: '2023-03-10' }]);
  expect(deadline.filter((line) => /^(UID|DT(START|END))/.test(line))).toEqual([
    'UID:jca-abc-deadline-contributions-1-2023-03-10@comity.example',
    'DTSTART;VALUE=DATE:20230310',
    'DTEND;VALUE=DATE:20230311',
  ]);
});
