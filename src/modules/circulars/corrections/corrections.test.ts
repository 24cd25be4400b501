// A correction of a letter that is here: what it would change is shown first, adopting changes it, and a later change may undo it.

import { describe, expect, it } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../../test/support/index.js';
import type { Actor } from '../../../kit/actor.js';
import { LANGUAGES, type Language } from '../../../kit/languages.js';
import { writePaper } from '../../../paper/index.js';
import { adopt, readReceived, receive } from '../../intake/actions.js';
import { changeMeeting } from '../../meetings/actions.js';
import { meetingByNumber } from '../../meetings/reads.js';
import { aLetter } from '../compose/testing.js';
import { compose } from '../compose.js';
import { readText } from '../testing.js';
import { correctionsIn } from './read-corrections.js';

const { db } = await aDatabase();
const secretary: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
const MEETING = { start: '2027-03-16', end: '2027-03-16', startTime: '14:30', endTime: '17:30' };

function letter(number: number, more: object = {}) {
  const base = aLetter();
  return aLetter({
    ...{ number, date: '2026-11-02' },
    group: { ...base.group, acronym: `JCA-C${number}` },
    meeting: { ...base.meeting, ...MEETING, colocatedWith: null },
    deadlines: [
      { date: '2027-03-03', kind: 'contributions' },
      { date: '2027-03-09', kind: 'registration' },
    ],
    ...more,
  } as never);
}

const correcting = (number: number, date: string, changes: { what: string; old: string; new: string }[]) =>
  letter(number, { date, kind: 'correction', letterKind: 'correction', correction: { of: { number, date: '2026-11-02', letterKind: 'circular' }, changes } });

async function received(text: string | Uint8Array, name = 'letter.txt'): Promise<string> {
  const ctx = await aCtx();
  const { id } = await receive(ctx, { name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text });
  await readReceived(ctx, id);
  return id;
}

const written = async (facts: ReturnType<typeof letter>, language: Language = 'en') => received(await writePaper(compose(facts, language), 'txt'));
const adopted = async (id: string) => adopt(await aCtx(), { id, reason: 'test' });
const meetingOf = async (groupId: string) => (await meetingByNumber(db, groupId, 1)) as NonNullable<Awaited<ReturnType<typeof meetingByNumber>>>;
const facts = ({ start, end, startTime, endTime, deadlines }: Awaited<ReturnType<typeof meetingOf>>) => [start, end, startTime, endTime, ...deadlines.map(({ kind, on }) => `${kind} ${on}`)];

describe('a correction of a letter that is here', () => {
  it('shows what it would change, changes it when it is adopted, and the change may be undone', async () => {
    const { groupId, groupSlug } = await adopted(await written(letter(301)));
    const id = await written(
      correcting(301, '2026-11-09', [
        { what: 'dates', old: '2027-03-16', new: '2027-03-18' },
        { what: 'times', old: '14:30/17:30', new: '09:30/12:30' },
        { what: 'registration', old: '2027-03-09', new: '2027-03-11' },
      ]),
    );
    const visitor = await aVisitor(secretary);
    const { proposes } = (await (await visitor.get(`/en/intake/${id}.json`)).json()) as { proposes: unknown };
    expect(proposes).toEqual({
      letter: '301 (2025-2028)',
      changes: [
        { label: 'Days', before: '16 March 2027', after: '18 March 2027' },
        { label: 'Opens at', before: '14:30', after: '09:30' },
        { label: 'Closes at', before: '17:30', after: '12:30' },
        { label: 'Registration', before: '9 March 2027', after: '11 March 2027' },
      ].map((one) => expect.objectContaining({ before: one.before, after: one.after })),
    });
    const page = await (await visitor.get(`/en/intake/${id}`)).text();
    for (const words of ['Corrects circular 301 (2025-2028)', '<del>16 March 2027</del>', '<ins>18 March 2027</ins>']) expect(page).toContain(words);
    expect(facts(await meetingOf(groupId))[0]).toBe('2027-03-16');
    expect((await adopted(id)).groupId).toBe(groupId);
    const after = await meetingOf(groupId);
    expect(facts(after)).toEqual(['2027-03-18', null, '09:30', '12:30', 'contributions 2027-03-03', 'registration 2027-03-11']);
    expect(after.agenda[0]?.title.en).toBe('Opening of the meeting');
    expect(await (await visitor.get(`/en/groups/${groupSlug}/history`)).text()).toContain('Meeting changed');
    await changeMeeting(await aCtx(), {
      ...{ meetingId: after.id, language: 'en', ...MEETING, timeZone: after.timeZone, mode: after.mode as 'hybrid', place: 'Geneva' },
      ...{ colocatedWith: null, registrationRequired: true, deadlines: [], agenda: [] },
    });
    await adopted(id);
    expect(facts(await meetingOf(groupId))[0]).toBe('2027-03-16');
  });

  it('in prose names both values, in any order', async () => {
    const { groupId } = await adopted(await written(letter(302)));
    const text = new TextDecoder()
      .decode(await writePaper(compose(correcting(302, '2026-11-10', []), 'en'), 'txt'))
      .replace(/\n2\t?All other[^\n]*/, '\n2\tContributions are due on 5 March 2027 instead of 3 March 2027.\n3\tFor 16 March 2027, read 17 March 2027.\n');
    await adopted(await received(text));
    expect(facts(await meetingOf(groupId))).toEqual(['2027-03-17', null, '14:30', '17:30', 'contributions 2027-03-05', 'registration 2027-03-09']);
  });

  it('that changes nothing known says so, and a second one of another day is another letter', async () => {
    const { groupId } = await adopted(await written(letter(303)));
    const id = await written(correcting(303, '2026-11-11', [{ what: 'email', old: 'a@itu.int', new: 'b@itu.int' }]));
    const { proposes } = (await (await (await aVisitor(secretary)).get(`/fr/intake/${id}.json`)).json()) as { proposes: unknown };
    expect(proposes).toEqual({ letter: '303 (2025-2028)', changes: [] });
    await adopted(id);
    await adopted(await written(correcting(303, '2026-11-12', [{ what: 'dates', old: '2027-03-16', new: '2027-03-19' }])));
    expect(facts(await meetingOf(groupId))[0]).toBe('2027-03-19');
  });
});

describe('the table of a correction that we wrote', () => {
  it.each(LANGUAGES)('is read in %s', async (language) => {
    const asked = correcting(304, '2026-11-09', [
      { what: 'dates', old: '2027-03-16', new: '2027-03-18' },
      { what: 'times', old: '14:30/17:30', new: '09:30/12:30' },
      { what: 'place', old: 'Geneva', new: 'Tokyo' },
      { what: 'mode', old: 'hybrid', new: 'remote' },
    ]);
    const { reading, paper } = readText(new TextDecoder().decode(await writePaper(compose(asked, language), 'txt')));
    const found = correctionsIn(reading, paper).map((one) => ('pair' in one ? one.pair.map(({ start, last }) => `${start} ${last}`) : [one.of === 'mode' ? one.now : one.of]));
    expect(found).toEqual([['2027-03-16 2027-03-16', '2027-03-18 2027-03-18'], ['14:30 17:30', '09:30 12:30'], ['place'], ['remote']]);
  });
});
