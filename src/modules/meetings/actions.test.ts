import { expect, test } from 'vitest';
import { aCtx, aDatabase } from '../../../test/support/index.js';
import { NOBODY } from '../../kit/actor.js';
import { dueOf } from '../groups/index.js';
import { groupsForDue, readGroup } from '../groups/reads.js';
import { aGroup } from '../groups/testing.js';
import { search } from '../search/reads.js';
import { changeMeeting, convene, joinMeetingLanguage, moveMeeting, noteReport } from './actions.js';
import { eventsBetween, eventsForFeed, lastMeeting, listMeetings, meetingByNumber, meetingsForDue, nextMeeting } from './reads.js';
import { aConvening } from './testing.js';

const { db, statements } = await aDatabase();

test('a meeting is convened under the next number, in the clock of its zone', async () => {
  const ctx = await aCtx();
  const { id: groupId, slug } = await aGroup(ctx, { acronym: 'JCA-ONE', lifetime: { months: 18, from: 'firstMeeting' } });
  expect((await convene(ctx, aConvening({ groupId }))).number).toBe(1);
  expect((await convene(ctx, aConvening({ groupId, start: '2027-06-15', end: null, startTime: '13:00', endTime: '14:30' }))).number).toBe(2);
  const first = await meetingByNumber(db, groupId, 1);
  expect(first).toMatchObject({
    start: '2027-03-16',
    end: '2027-03-18',
    startsAt: '2027-03-16T08:30:00.000Z',
    endsAt: '2027-03-18T16:00:00.000Z',
    place: { en: 'Geneva' },
    deadlines: [
      { kind: 'contributions', on: '2027-03-04' },
      { kind: 'registration', on: '2027-03-09' },
    ],
    agenda: [
      { number: 1, title: { en: 'Opening of the meeting' } },
      { number: 2, title: { en: 'Any other business' } },
    ],
  });
  expect((await meetingByNumber(db, groupId, 2))?.startsAt).toBe('2027-06-15T11:00:00.000Z');
  expect((await readGroup(db, { slug }))?.shown.lifetime).toEqual({ from: '2027-03-16', until: '2028-09-16' });
});

test('of eight who convene at once, each gets a number of its own', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-EIGHT' });
  const made = await Promise.all(Array.from({ length: 8 }, () => convene(ctx, aConvening({ groupId }))));
  expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a separate meeting announced too late is refused with the text, one held with a study group is not', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-LATE' });
  const late = aConvening({ groupId, start: '2026-12-10', end: null, deadlines: [] });
  const refusal = await convene(ctx, late).catch((thrown) => thrown.refusal);
  expect(refusal).toEqual({ code: 'meetings.notice', params: { days: 28, earliest: '2026-12-19' }, field: 'start', kind: 'state', source: 'Rec. ITU-T A.18 (05/2025)' });
  await convene(ctx, { ...late, colocatedWith: { group: 'SG13', start: '2026-12-07', end: '2026-12-18' } });
});

test('what is wrong is refused at its field', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-WRONG' });
  const fieldOf = (change: object) => convene(ctx, aConvening({ groupId, ...change })).catch((thrown) => [thrown.refusal.code, thrown.refusal.field]);
  expect(await fieldOf({ start: '2027-02-30' })).toEqual(['meetings.noSuchDay', 'start']);
  expect(await fieldOf({ end: '2027-03-01' })).toEqual(['meetings.endsBefore', 'end']);
  expect(await fieldOf({ startTime: '9.30' })).toEqual(['meetings.noSuchTime', 'startTime']);
  expect(await fieldOf({ timeZone: 'Geneva' })).toEqual(['meetings.noSuchZone', 'timeZone']);
  expect(await fieldOf({ deadlines: [{ kind: 'contributions', on: '2027-03-19' }] })).toEqual(['meetings.deadlineAfter', 'contributions']);
  const nobody = await aCtx({ actor: NOBODY });
  await expect(convene(nobody, aConvening({ groupId }))).rejects.toThrow('groups.notOfficer');
});

test('a meeting changes until it is over, and is held only once it has begun', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-CHANGE' });
  const { id: meetingId } = await convene(ctx, aConvening({ groupId }));
  await joinMeetingLanguage(ctx, { meetingId, language: 'fr', place: 'Genève', agenda: ['Ouverture de la réunion', 'Divers'] });
  const change = aConvening({ groupId, start: '2027-03-17', agenda: ['Any other business', 'Closing'] });
  await changeMeeting(ctx, { meetingId, ...change });
  const shown = await meetingByNumber(db, groupId, 1);
  expect([shown?.start, shown?.place]).toEqual(['2027-03-17', { en: 'Geneva', fr: 'Genève' }]);
  expect(shown?.agenda.map(({ title }) => title)).toEqual([{ en: 'Any other business', fr: 'Divers' }, { en: 'Closing' }]);
  await expect(moveMeeting(ctx, { meetingId, move: 'hold' })).rejects.toThrow('meetings.notBegun');
  const then = await aCtx({ now: new Date('2027-03-19T10:00:00Z') });
  expect(await moveMeeting(then, { meetingId, move: 'hold' })).toEqual({ state: 'held' });
  await expect(changeMeeting(then, { meetingId, ...change })).rejects.toThrow('meetings.over');
});

test('what is due knows the report of each meeting, until it is noted', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-DUE' });
  const { id: meetingId } = await convene(ctx, aConvening({ groupId }));
  const dueThen = async () => {
    const [found] = await groupsForDue(db, { groupId, language: 'en' });
    const meetings = (await meetingsForDue(db, [groupId])).get(groupId) ?? [];
    return dueOf(found?.facts as never, meetings, '2027-03-20').filter((row) => row.what === 'executiveSummary');
  };
  expect(await dueThen()).toEqual([{ what: 'executiveSummary', on: null, source: 'Terms of reference', state: 'open', detail: '1' }]);
  await noteReport(ctx, { meetingId, on: '2027-03-20' });
  expect((await dueThen())[0]?.state).toBe('done');
});

test('a calendar has what begins, runs and is due in its span, in the order of days, in three queries', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-SPAN' });
  await convene(ctx, aConvening({ groupId }));
  const { id: cancelled } = await convene(ctx, aConvening({ groupId }));
  await moveMeeting(ctx, { meetingId: cancelled, move: 'cancel' });
  const before = statements.length;
  const events = await eventsBetween(db, { from: '2027-03-09', to: '2027-03-17', groupId });
  expect(statements.length - before).toBe(3);
  expect(events.map(({ kind, what, on, meeting }) => [kind, what, on, meeting])).toEqual([
    ['deadline', 'registration', '2027-03-09', 1],
    ['meeting', null, '2027-03-16', 1],
  ]);
  expect((await eventsBetween(db, { from: '2027-03-18', to: '2027-03-18', groupId })).length).toBe(1);
  expect(await eventsBetween(db, { from: '2027-03-19', to: '2027-03-30', groupId })).toEqual([]);
});

test('a feed keeps all that comes and the newest of what was, a year back', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-FEED' });
  for (const start of ['2027-03-16', '2027-09-14', '2028-03-14', '2028-04-11', '2028-05-16'])
    await convene(ctx, aConvening({ groupId, start, end: null, deadlines: [] }));
  const feed = async (today: string, limit?: number) =>
    (await eventsForFeed(db, { today, groupId, ...(limit ? { limit } : {}) })).map(({ on }) => on);
  expect(await feed('2028-04-01')).toEqual(['2027-09-14', '2028-03-14', '2028-04-11', '2028-05-16']);
  expect(await feed('2028-04-01', 3)).toEqual(['2028-03-14', '2028-04-11', '2028-05-16']);
  expect(await feed('2028-04-01', 1)).toEqual(['2028-04-11']);
});

test('a meeting that runs today stands once in a feed', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-RUNS' });
  await convene(ctx, aConvening({ groupId, start: '2027-03-16', end: '2027-03-18', deadlines: [] }));
  expect((await eventsForFeed(db, { today: '2027-03-17', groupId })).map(({ on }) => on)).toEqual(['2027-03-16']);
});

test('the next meeting is the one that runs or comes, the last the one that is over; lists page by number', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-NEXT' });
  for (const start of ['2027-03-16', '2027-04-13', '2027-05-11', '2027-06-08']) await convene(ctx, aConvening({ groupId, start, end: null, deadlines: [] }));
  expect((await nextMeeting(db, groupId, '2027-04-13'))?.number).toBe(2);
  expect((await lastMeeting(db, groupId, '2027-04-13'))?.number).toBe(1);
  expect(await lastMeeting(db, groupId, '2027-03-16')).toBe(null);
  const list = await listMeetings(db, groupId, { today: '2027-06-01', size: 2 });
  expect([list.ahead.map((row) => row.number), list.past.map((row) => row.number), list.after]).toEqual([[4], [3, 2], '2']);
  expect((await listMeetings(db, groupId, { today: '2027-06-01', size: 2, after: list.after })).past.map((row) => row.number)).toEqual([1]);
});

test('a meeting and its agenda are found by their words', async () => {
  const ctx = await aCtx();
  const { id: groupId } = await aGroup(ctx, { acronym: 'JCA-FOUND' });
  await convene(ctx, aConvening({ groupId, agenda: ['Xylophone standards'] }));
  const found = await search(db, { words: 'xylophones', language: 'en', roles: ['anyone'] });
  expect(found.rows.map((row) => [row.kind, row.path])).toEqual([['agenda', '/groups/jca-found/meetings/1']]);
});
