import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { keepLeadTimes } from '../groups/actions.js';
import { aGroup } from '../groups/testing.js';
import { convene } from './actions.js';
import { againstOwnLeadTimes, ownNotice, withOwnDeadlines } from './own-lead-times.js';
import { meetingByNumber } from './reads.js';
import { aConvening } from './testing.js';

const { db } = await aDatabase();
const TWELVE = { what: 'contributions', amount: 12, unit: 'calendarDays', clause: '2.10' } as const;
const SIX_WEEKS = { what: 'notice', amount: 6, unit: 'weeks', clause: '2.9' } as const;

test('a deadline that the terms of reference find too late is refused with the clause; others are not asked', () => {
  const late = againstOwnLeadTimes({ start: '2027-03-16', deadlines: [{ kind: 'contributions', on: '2027-03-05' }, { kind: 'other', on: '2027-03-15' }] }, [TWELVE]);
  expect(late).toEqual([
    { code: 'meetings.deadlineLate', params: { amount: 12, unit: 'calendarDays', latest: '2027-03-04' }, field: 'contributions', source: 'Terms of reference 2.10', kind: 'state' },
  ]);
  expect(againstOwnLeadTimes({ start: '2027-03-16', deadlines: [{ kind: 'contributions', on: '2027-03-04' }] }, [TWELVE])).toEqual([]);
  expect(againstOwnLeadTimes({ start: '2027-03-16', deadlines: [{ kind: 'contributions', on: '2027-03-15' }] }, [])).toEqual([]);
});

test('a deadline that is left open gets the last day that keeps the lead time', () => {
  expect(withOwnDeadlines({ start: '2027-03-16', deadlines: [] }, [TWELVE, SIX_WEEKS])).toEqual([{ kind: 'contributions', on: '2027-03-04' }]);
  const given = [{ kind: 'contributions' as const, on: '2027-03-01' }];
  expect(withOwnDeadlines({ start: '2027-03-16', deadlines: given }, [TWELVE])).toEqual(given);
});

test('a notice of its own is counted in days', () => {
  expect(ownNotice([TWELVE, SIX_WEEKS])).toEqual({ days: 42, source: 'Terms of reference 2.9' });
  expect(ownNotice([TWELVE])).toBe(null);
});

test('a group is held to its own terms of reference when it convenes, on the page and in the action', async () => {
  const ctx = await aCtx();
  const { id: groupId, slug } = await aGroup(ctx, { acronym: 'JCA-OWN' });
  await keepLeadTimes(ctx, { groupId, leadTimes: [TWELVE, SIX_WEEKS] });
  const late = aConvening({ groupId, start: '2027-03-16', end: null, deadlines: [{ kind: 'contributions', on: '2027-03-10' }] });
  await expect(convene(ctx, late)).rejects.toThrow('meetings.deadlineLate');
  await expect(convene(ctx, aConvening({ groupId, start: '2026-12-29', end: null, deadlines: [] }))).rejects.toThrow('meetings.notice');
  await convene(ctx, { ...late, byLetter: true });
  const chair: Actor = { personId: null, name: 'C', siteRoles: [], offices: [{ groupId, capacity: 'Chair of JCA-OWN' }] };
  const lead = await aVisitor(chair);
  const form = await (await lead.get(`/en/groups/${slug}/meetings/convene`)).text();
  expect(form).toContain('12 calendar days before the meeting at the latest (Terms of reference 2.10)');
  expect(form).toContain('Notice: at least 42 calendar days');
  const typed = { start: '2027-05-11', end: '', startTime: '', endTime: '', timeZone: 'Europe/Zurich', mode: 'remote', place: '', colocated: '', registrationRequired: 'yes', agendaItems: '' };
  expect((await lead.post(`/en/groups/${slug}/meetings/convene`, typed)).status).toBe(303);
  expect((await meetingByNumber(db, groupId, 2))?.deadlines.map(({ kind, on }) => [kind, on])).toEqual([['contributions', '2027-04-29']]);
});
