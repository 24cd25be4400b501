import { expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { foundGroup } from '../groups/actions.js';
import { aFounding } from '../groups/testing.js';

await aDatabase();
const { id, slug } = await foundGroup(await aCtx(), aFounding({ acronym: 'JCA-MEET' }));
const chair: Actor = { personId: null, name: 'C', siteRoles: [], offices: [{ groupId: id, capacity: 'Chair of JCA-MEET' }] };
const stranger: Actor = { personId: null, name: '', siteRoles: [], offices: [] };
const visitor = (actor: Actor) => aVisitor(actor, { now: NOW });
const form = {
  start: '2027-02-09',
  end: '2027-02-10',
  startTime: '09:30',
  endTime: '17:00',
  timeZone: 'Asia/Tokyo',
  mode: 'hybrid',
  place: 'Tokyo <east>',
  colocated: '',
  registrationRequired: 'yes',
  contributions: '2027-01-27',
  registration: '2027-02-02',
  visaSupport: '',
  agendaItems: '1. Opening\n2. Roadmap\n3. Closing',
};

test('a meeting announced too late is refused with the rule and its source, and what was typed is kept', async () => {
  const answer = await (await visitor(chair)).post(`/en/groups/${slug}/meetings/convene`, { ...form, start: '2026-12-01', end: '' });
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toContain('Rec. ITU-T A.18 (05/2025)');
  expect(page).toContain('value="Tokyo &lt;east&gt;"');
  expect(page).toContain('id="f-start" name="start" type="date" value="2026-12-01"');
  expect(page).toContain('aria-invalid="true"');
});

test('everything that is wrong is told at once, each at its field', async () => {
  const wrong = { ...form, start: '2027-02-31', startTime: '25:00', timeZone: 'Kyoto', contributions: 'soon' };
  const answer = await (await visitor(chair)).post(`/en/groups/${slug}/meetings/convene`, wrong);
  const page = await answer.text();
  expect([answer.status, page.split('aria-invalid="true"').length - 1]).toEqual([422, 4]);
  for (const field of ['start', 'startTime', 'timeZone', 'contributions']) expect(page).toContain(`href="#f-${field}"`);
});

test('convening is for those who lead the group', async () => {
  expect((await (await visitor(stranger)).get(`/en/groups/${slug}/meetings/convene`)).status).toBe(302);
  expect((await (await visitor(stranger)).post(`/en/groups/${slug}/meetings/convene`, form)).status).toBe(403);
  expect(await (await (await visitor(stranger)).get(`/en/groups/${slug}/meetings`)).text()).not.toContain('/convene');
});

test('a meeting is convened in the clock of its zone, with deadlines and agenda', async () => {
  const done = await (await visitor(chair)).post(`/en/groups/${slug}/meetings/convene`, form);
  expect([done.status, done.headers.get('location')]).toEqual([303, `/en/groups/${slug}/meetings/1`]);
  const anyone = await visitor(stranger);
  const page = await (await anyone.get(`/en/groups/${slug}/meetings/1`)).text();
  expect(page).toContain('9–10 February 2027');
  expect(page).toContain('<bdi>09:30–17:00</bdi>');
  expect(page).toContain('Japan Standard Time');
  expect(page).toContain('data-here="2027-02-09T00:30:00.000Z"');
  expect(page).toContain('Tokyo &lt;east&gt;');
  expect(page).toContain('<li value="2">Roadmap</li>');
  expect(page).toContain('Registration is required, also for remote participation.');
  const facts = (await (await anyone.get(`/en/groups/${slug}/meetings/1.json`)).json()) as { deadlines: unknown };
  expect(facts.deadlines).toEqual([
    { kind: 'contributions', on: '2027-01-27' },
    { kind: 'registration', on: '2027-02-02' },
  ]);
});

test('its calendar has the meeting and its deadlines, and that of the group all of them', async () => {
  const anyone = await visitor(stranger);
  const own = (await (await anyone.get(`/en/groups/${slug}/meetings/1.ics`)).text()).split('BEGIN:VEVENT').length - 1;
  const all = (await (await anyone.get(`/en/groups/${slug}/meetings.ics`)).text()).split('BEGIN:VEVENT').length - 1;
  expect([own, all]).toEqual([3, 3]);
});

test('a meeting that is not there is not found', async () => {
  const anyone = await visitor(stranger);
  for (const number of ['2', '0', '99999999999', 'x', '1.5', '-1']) expect([number, (await anyone.get(`/en/groups/${slug}/meetings/${number}`)).status]).toEqual([number, 404]);
  expect((await anyone.get('/en/groups/nowhere/meetings')).status).toBe(404);
});

test('the meetings of a group are listed ahead and past, and are the same as JSON', async () => {
  const list = (await (await (await visitor(stranger)).get(`/en/groups/${slug}/meetings.json`)).json()) as { ahead: { number: number }[]; past: unknown[] };
  expect([list.ahead.map((meeting) => meeting.number), list.past]).toEqual([[1], []]);
  const later = await aVisitor(stranger, { now: new Date('2027-03-01T00:00:00Z') });
  expect(await (await later.get(`/en/groups/${slug}/meetings`)).text()).toContain('No meeting is convened at present.');
});

test('those who lead the group note that a meeting was held and reported; nobody else is asked to', async () => {
  const path = `/en/groups/${slug}/meetings/1`;
  expect(await (await (await visitor(chair)).get(path)).text()).toContain(`action="${path}/moves/cancel"`);
  expect(await (await (await visitor(stranger)).get(path)).text()).not.toContain('/moves/');
  expect((await (await visitor(chair)).post(`${path}/moves/hold`, {})).status).toBe(422);
  const after = await aVisitor(chair, { now: new Date('2027-02-12T09:00:00Z') });
  expect((await after.post(`${path}/moves/hold`, {})).status).toBe(303);
  const early = await after.post(`${path}/report`, { on: '2027-02-01' });
  expect([early.status, (await early.text()).includes('A report cannot be earlier')]).toEqual([422, true]);
  expect((await after.post(`${path}/report`, { on: '2027-02-12' })).status).toBe(303);
  const { due } = (await (await after.get(`/en/groups/${slug}.json`)).json()) as { due: { what: string }[] };
  expect(due.map((row) => row.what)).not.toContain('executiveSummary');
});

test('a meeting is changed in two steps: what changes is shown, then kept and noted in the history', async () => {
  const lead = await visitor(chair);
  await lead.post(`/en/groups/${slug}/meetings/convene`, { ...form, agendaItems: '1. Opening\n2. Roadmap\n3. Closing' });
  const path = `/en/groups/${slug}/meetings/2`;
  const page = await (await lead.get(`${path}/change`)).text();
  const seen = /name="seen" value="([^"]+)"/.exec(page)?.[1] as string;
  expect(page).toContain('Opening\nRoadmap\nClosing</textarea>');
  const changed = { ...form, seen, points: '0', place: 'Kyoto', start: '2027-02-08', agendaItems: 'Opening\nRoad map\nClosing', 'topic-1': 'Visa', 'text-1': 'Write early.' };
  const wrong = await lead.post(`${path}/change`, { ...changed, timeZone: 'Kyoto', step: 'show' });
  expect([wrong.status, (await wrong.text()).includes('value="Kyoto"')]).toEqual([422, true]);
  const twice = await (await lead.post(`${path}/change`, { ...changed, timeZone: 'Kyoto', endTime: '99:00', step: 'show' })).text();
  expect(twice.split('aria-invalid="true"').length - 1).toBe(2);
  const shown = await (await lead.post(`${path}/change`, { ...changed, step: 'show' })).text();
  for (const line of ['<del>Roadmap</del>', '<ins>Road map</ins>', '<ins>Kyoto</ins>', '<ins>8–10 February 2027</ins>', '<ins>Visa: Write early.</ins>', 'value="keep"']) expect(shown).toContain(line);
  expect(((await (await lead.get(`${path}.json`)).json()) as { start: string }).start).toBe('2027-02-09');
  expect((await lead.post(`${path}/change`, { ...changed, step: 'keep' })).headers.get('location')).toBe(path);
  const facts = (await (await lead.get(`${path}.json`)).json()) as { start: string; place: unknown; practical: unknown };
  expect([facts.start, facts.place, facts.practical]).toEqual(['2027-02-08', { en: 'Kyoto' }, [{ topic: { en: 'Visa' }, text: { en: 'Write early.' } }]]);
  expect(await (await lead.get(`/en/groups/${slug}/history`)).text()).toContain('Meeting changed');
  expect((await (await visitor(stranger)).get(`${path}/change`)).status).toBe(302);
});

test('of two who change a meeting at once the second is told what differs, and what was typed is kept', async () => {
  const lead = await visitor(chair);
  const path = `/en/groups/${slug}/meetings/2`;
  const seen = /name="seen" value="([^"]+)"/.exec(await (await lead.get(`${path}/change`)).text())?.[1] as string;
  const base = { ...form, seen, points: '1', start: '2027-02-08', place: 'Kyoto', agendaItems: 'Opening\nRoad map\nClosing', 'topic-1': 'Visa', 'text-1': 'Write early.' };
  expect((await lead.post(`${path}/change`, { ...base, 'topic-2': 'Hotels', 'text-2': 'Many.', step: 'keep' })).status).toBe(303);
  const second = await lead.post(`${path}/change`, { ...base, place: 'Osaka', 'topic-2': 'Buses', 'text-2': 'Few.', step: 'keep' });
  const page = await second.text();
  expect(second.status).toBe(409);
  expect(page).toContain('Somebody else changed this meeting meanwhile.');
  expect(page).toContain('value="Osaka"');
  expect([page.includes('<ins>Buses: Few.</ins>'), page.includes('<del>Visa')]).toEqual([true, false]);
  for (const value of ['value="Hotels"', 'value="Buses"']) expect(page).toContain(value);
});
