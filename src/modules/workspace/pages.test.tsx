import { expect, test } from 'vitest';
import { LANGUAGES } from '../../kit/languages.js';
import { calendarPage } from './pages/calendar.js';
import { duePage } from './pages/due.js';
import { homePage } from './pages/home.js';
import { startPage } from './pages/start.js';
import type { EventShown } from '../meetings/index.js';
import { SECRETARY, aGroupShown, aHome, aMeetingShown, asking } from './testing.js';

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
  mode: 'hybrid',
  source: null,
};

test('a group’s home says when it meets, in the zone of the place, and how far away its deadline is', () => {
  const html = String(homePage(aHome(), asking('en')).body);
  expect(html).toContain('Wednesday, 22 March 2023');
  expect(html).toContain('<bdi>13:00–14:30</bdi>');
  expect(html).toContain('Central European Standard Time');
  expect(html).toContain('data-here="2023-03-22T12:00:00.000Z"');
  expect(html).toContain('>in 8 days<');
  expect(html).toContain('mailto:abc@example.org?subject=JCA-ABC%3A%20Meeting%201');
});

test('names are escaped, and designations are isolated', () => {
  const html = String(homePage(aHome(), asking('ar')).body);
  expect(html).toContain('Ada &lt;Chair&gt;');
  expect(html).not.toContain('<Chair>');
  expect(html).toContain('<bdi class="symbol">JCA-ABC</bdi>');
  expect(html).toContain('lang="en" dir="ltr"');
});

test('a home page address that is no web address never becomes a script', () => {
  const html = String(homePage(aHome({ group: aGroupShown({ homePage: 'javascript:alert(1)' }) }), asking('en')).body);
  expect(html).not.toContain('href="javascript:');
  expect(html).toContain('href="https://javascript:alert(1)"');
});

test('without a meeting those who lead the group are led to convene one, and others are told', () => {
  const due = String(homePage(aHome({ next: null, due: [] }), asking('en', '', SECRETARY)).body);
  expect(due).toContain('href="/en/groups/jca-abc/meetings/convene"');
  const open = String(homePage(aHome({ next: null }), asking('en')).body);
  expect(open).toContain('No meeting is convened at present.');
  expect(open).not.toContain('/meetings/convene');
});

test('what is due is shown only to those to whom it is given', () => {
  const row = { what: 'executiveSummary', on: '2023-03-29', source: 'Terms of reference 6', state: 'ahead' as const, detail: null };
  expect(String(homePage(aHome({ due: [row] }), asking('en')).body)).toContain('rests on Terms of reference 6');
  expect(String(homePage(aHome(), asking('en')).body)).not.toContain('What is due');
});

test('once the deadline for contributions is past, the act that is left is to write', () => {
  const late = aMeetingShown({ deadlines: [{ kind: 'contributions', on: '2023-03-01' }, { kind: 'registration', on: '2023-03-01' }] });
  expect(String(homePage(aHome({ next: late }), asking('en')).body)).toContain('Write to the secretariat');
  expect(String(homePage(aHome(), asking('en')).body)).toContain('Send a contribution');
});

test('the life of a group is drawn, mirrored in Arabic, with the table that it was drawn from', () => {
  const english = String(homePage(aHome(), asking('en')).body);
  expect(english).toContain('4 dates from 16 December 2022 to 22 September 2024');
  expect(english).toContain('First roadmap');
  const firstMark = (html: string) => Number(/class="mark square"><rect x="([\d.]+)"/.exec(html)?.[1]);
  expect(firstMark(english)).toBeLessThan(100);
  expect(firstMark(String(homePage(aHome(), asking('ar')).body))).toBeGreaterThan(540);
});

test('an empty workspace leads the secretariat to the intake, and a stranger to sign in', () => {
  const nothing = { next: [], groups: [], more: false, drafts: [] };
  expect(String(startPage(nothing, asking('en', '', SECRETARY)).body)).toContain('href="/en/intake"');
  const stranger = String(startPage(nothing, asking('en')).body);
  expect(stranger).toContain('href="/en/sign-in"');
  expect(stranger).not.toContain('/intake');
});

test('a meeting of several days stands on each of its days', () => {
  const days = { ...meeting, on: '2023-03-27', until: '2023-03-29' };
  const html = String(calendarPage({ month: '2023-03', from: '2023-02-27', to: '2023-04-02', events: [days] }, asking('en', '/calendar')).body);
  expect(html.split('class="entry meeting"')).toHaveLength(4);
  expect(html).toContain('href="?month=2023-02"');
  expect(html).toContain('href="?month=2023-04"');
});

test('a busy month shows four entries a day and fifty rows of its list, and leads to the rest', () => {
  const events = Array.from({ length: 120 }, (_, n) => ({ ...meeting, meeting: n + 1, on: n < 60 ? '2023-03-07' : '2023-03-08' }));
  const shown = (query: string) => {
    const asked = { ...asking('en', '/calendar'), query: new URLSearchParams(query) };
    return String(calendarPage({ month: '2023-03', from: '2023-02-27', to: '2023-04-02', events }, asked).body);
  };
  const first = shown('month=2023-03');
  expect([first.split('class="entry meeting"').length - 1, first.split('class="dated"').length - 1]).toEqual([8, 50]);
  expect(first).toContain('href="?month=2023-03&amp;after=64#list"');
  expect(first).toContain('<bdi>+56</bdi>');
  expect(first).toContain('href="?month=2023-03&amp;after=50" rel="next"');
  const last = shown('month=2023-03&after=100');
  expect(last.split('class="dated"').length - 1).toBe(20);
  expect(last).toContain('/meetings/120"');
  expect(last).not.toContain('class="more"');
  for (const none of ['120', '-1', 'x', '1e9']) expect(shown(`month=2023-03&after=${none}`).split('class="dated"')).toHaveLength(51);
});

test('what is late comes before what is soon', () => {
  const row = (state: 'ahead' | 'overdue') => ({ what: 'notice', on: '2023-03-20', source: null, state, detail: state, group: { slug: 'g', acronym: 'G' } });
  const html = String(duePage({ rows: [row('ahead'), row('overdue')], drafts: [] }, asking('en', '/due', SECRETARY)).body);
  expect(html.indexOf('Overdue')).toBeGreaterThan(-1);
  expect(html.indexOf('Overdue')).toBeLessThan(html.indexOf('Later'));
});

test('every page can be shown in every language', () => {
  for (const language of LANGUAGES) {
    const asked = asking(language, '', SECRETARY);
    const start = String(startPage({ next: [meeting], groups: [aGroupShown()], more: true, drafts: [] }, asked).body);
    expect(start).toContain('JCA-ABC');
    expect(String(homePage(aHome({ due: [] }), asked).body)).toContain('JCA-ABC');
  }
});
