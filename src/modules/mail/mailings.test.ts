import { beforeEach, expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor, doJobs, NOW } from '../../../test/support/index.js';
import type { Actor } from '../../kit/actor.js';
import { aGroup } from '../groups/testing.js';
import { changeMeeting, convene, moveMeeting } from '../meetings/actions.js';
import { meetingById } from '../meetings/reads.js';
import { aConvening } from '../meetings/testing.js';
import { changeMailing, discardMailing, draftMailing, fillMailing, postTemplate, releaseMailing, remindOfDeadlines, renewMailing, setReminders, setTemplate } from './actions.js';
import type { Recipient } from './purposes.js';
import { mailingById, mailingsOf, remindersMade } from './reads.js';

await aDatabase();
process.env.COMITY_ORIGIN = 'https://comity.example';
const ctx = await aCtx();
let count = 0;
let group: { id: string; slug: string };
let meetingId: string;

const READERS: Recipient[] = [
  { email: 'Ada@example.org', language: 'en' },
  { email: 'bo@example.org', language: 'ar' },
  { email: 'ada@example.org', language: 'fr' },
];

beforeEach(async () => {
  count += 1;
  group = await aGroup(ctx, { acronym: `JCA-M${count}` });
  meetingId = (await convene(ctx, aConvening({ groupId: group.id }))).id;
});

const draft = (recipients: Recipient[] = READERS) => draftMailing(ctx, { purpose: 'meeting.announced', groupId: group.id, about: { kind: 'meeting', id: meetingId }, recipients });
const rowsOf = (mailingId: string) => ctx.db.selectFrom('outbox').where('mailing_id', '=', mailingId).select(['recipient', 'language', 'state', 'subject', 'body', 'reply_to']).orderBy('recipient').execute();

test('a mailing waits for a person; released, each recipient gets it once in their language', async () => {
  const made = await draft();
  expect(made?.recipients).toBe(2);
  const id = made?.id ?? '';
  await doJobs();
  expect((await rowsOf(id)).map((row) => [row.recipient, row.state, row.body])).toEqual([
    ['ada@example.org', 'draft', ''],
    ['bo@example.org', 'draft', ''],
  ]);
  expect(await releaseMailing(ctx, id)).toEqual({ recipients: 2 });
  await fillMailing(ctx, id);
  await fillMailing(ctx, id);
  const rows = await rowsOf(id);
  expect(rows.map((row) => [row.recipient, row.state, row.language, row.reply_to])).toEqual([
    ['ada@example.org', 'waiting', 'en', 'abc@example.org'],
    ['bo@example.org', 'waiting', 'ar', 'abc@example.org'],
  ]);
  expect(rows[0]?.subject).toBe(`JCA-M${count}: meeting 1, 16–18 March 2027`);
  for (const words of ['Joint coordination activity on ABC', 'Deadline for contributions'.slice(0, 8), '\n1. Opening of the meeting', `https://comity.example/en/groups/${group.slug}/meetings/1`]) expect(rows[0]?.body).toContain(words);
  expect(rows[1]?.body).toContain(`https://comity.example/ar/groups/${group.slug}/meetings/1`);
  await expect(releaseMailing(ctx, id)).rejects.toMatchObject({ refusal: { code: 'kit.notFromHere' } });
});

test('what is read before the release is what the meeting is now, and a cancelled one is not announced', async () => {
  const id = (await draft())?.id ?? '';
  const officer: Actor = { personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] };
  const visitor = await aVisitor(officer, { now: NOW });
  const path = `/en/outbox/mailings/${id}`;
  expect(await (await visitor.get(path)).text()).toContain('16–18 March 2027');
  const meeting = await meetingById(ctx.db, meetingId);
  await changeMeeting(ctx, { ...aConvening({ groupId: group.id }), meetingId, start: '2027-03-17', practical: [], agenda: (meeting?.agenda ?? []).map((item) => item.title.en ?? '') });
  expect(await (await visitor.get(path)).text()).toContain('17–18 March 2027');
  await moveMeeting(ctx, { meetingId, move: 'cancel' });
  expect(await (await visitor.get(path)).text()).toContain('no longer stands');
  await expect(releaseMailing(ctx, id)).rejects.toMatchObject({ refusal: { code: 'mail.thingGone' } });
  await discardMailing(ctx, id);
  expect(new Set((await rowsOf(id)).map((row) => row.state))).toEqual(new Set(['discarded']));
});

test('a mailing whose meeting is cancelled after the release, and before it is filled in, does not leave', async () => {
  const id = (await draft())?.id ?? '';
  await releaseMailing(ctx, id);
  await moveMeeting(ctx, { meetingId, move: 'cancel' });
  await fillMailing(ctx, id);
  expect((await rowsOf(id)).map((row) => [row.state, row.body])).toEqual(Array(2).fill(['discarded', '']));
});

test('its words are changed for this once, in one language, and no placeholder is taken that nothing fills', async () => {
  const id = (await draft())?.id ?? '';
  await expect(changeMailing(ctx, id, 'en', { subject: 'Word', body: '{password}' })).rejects.toMatchObject({ refusal: { code: 'mail.noPlaceholder', field: 'body' } });
  await changeMailing(ctx, id, 'en', { subject: '{group} meets', body: 'On {dates}.' });
  await releaseMailing(ctx, id);
  await fillMailing(ctx, id);
  const [ada, bo] = await rowsOf(id);
  expect([ada?.subject, ada?.body]).toEqual([`JCA-M${count} meets`, 'On 16–18 March 2027.']);
  expect(bo?.body).toContain('المواعيد النهائية');
});

test('a group says it in its own words, and the house in all other groups', async () => {
  const officer: Actor = { personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] };
  const as = { ...ctx, actor: officer };
  await setTemplate(as, { purpose: 'meeting.announced', language: 'en', groupId: group.id }, { subject: 'Ours: {group}', body: '{link}' });
  await expect(setTemplate(as, { purpose: 'meeting.announced', language: 'en', groupId: null }, { subject: 'All', body: 'All' })).rejects.toMatchObject({ refusal: { kind: 'right' } });
  const mine = await mailingById(ctx.db, (await draft())?.id ?? '');
  expect([mine?.texts.en?.subject, mine?.texts.ar?.subject.includes('{number}')]).toEqual(['Ours: {group}', true]);
  const other = await aGroup(ctx, { acronym: `JCA-N${count}` });
  const theirs = await draftMailing(ctx, { purpose: 'meeting.announced', groupId: other.id, about: { kind: 'meeting', id: meetingId }, recipients: READERS });
  expect((await mailingById(ctx.db, theirs?.id ?? ''))?.texts.en?.subject).toBe('{group}: meeting {number}, {dates}');
});

test('while words are written they are shown with the facts of a real meeting, in their language', async () => {
  const officer = await aVisitor({ personId: null, name: 'C', siteRoles: [], offices: [{ groupId: group.id, capacity: 'Chair' }] }, { now: new Date('2027-03-01T09:00:00Z') });
  const preview = async (purpose: string, language: string) => /<div class="quoted" lang="(\w+)" dir="(\w+)">([\s\S]*?)<\/div>/.exec(await (await officer.get(`/en/groups/${group.slug}/mail/templates?purpose=${purpose}&language=${language}`)).text())?.slice(1) ?? [];
  const [, , words = ''] = await preview('meeting.announced', 'en');
  expect([words.includes(`JCA-M${count}: meeting 1`), words.includes('1. Opening of the meeting'), /\{\w+\}/.test(words)]).toEqual([true, true, false]);
  const [lang, dir, arabic = ''] = await preview('deadline.near', 'ar');
  expect([lang, dir, arabic.includes('4 مارس 2027'), /\{\w+\}/.test(arabic)]).toEqual(['ar', 'rtl', true, false]);
});

test('a mail that answers an act leaves without a person, and a name in it is a name', async () => {
  const id = await postTemplate(ctx, { purpose: 'deadline.near', recipient: 'one@example.org', language: 'fr', groupId: group.id, values: { group: 'Eve\r\nBcc: x@example.org', deadline: 'D', on: 'O' } });
  const row = await ctx.db.selectFrom('outbox').where('id', '=', id).select(['state', 'subject']).executeTakeFirst();
  expect(row).toEqual({ state: 'waiting', subject: 'Eve Bcc: x@example.org : D – O' });
  await expect(postTemplate(ctx, { purpose: 'deadline.near', recipient: 'a@example.org\r\nRCPT TO:<b@example.org>', language: 'en', values: {} })).rejects.toMatchObject({ refusal: { code: 'mail.badAddress' } });
});

test('a mailing to nobody cannot leave, one with chosen recipients is not renewed, and one under a key is made once', async () => {
  const id = (await draft([]))?.id ?? '';
  await expect(releaseMailing(ctx, id)).rejects.toMatchObject({ refusal: { code: 'mail.nobody' } });
  await expect(renewMailing(ctx, id)).rejects.toMatchObject({ refusal: { code: 'mail.noAudience' } });
  const given = { purpose: 'meeting.announced', groupId: group.id, about: { kind: 'meeting', id: meetingId }, recipients: READERS, key: `k${count}` };
  const both = await Promise.all([draftMailing(ctx, given), draftMailing(ctx, given)]);
  expect(both.filter((one) => one !== null).length).toBe(1);
});

const at = (day: string, hour = '09:00') => aCtx({ now: new Date(`${day}T${hour}:00Z`) });
const withReaders = async (day: string, done: string[] = []) => {
  const real = await at(day);
  const slot = ((name: string) => {
    if (name === 'mailAudiences') return [{ name: 'test', of: async () => READERS }];
    if (name === 'deadlineDone') return [{ kind: 'registration', done: async () => new Set(done) }];
    return real.slot(name as never);
  }) as typeof real.slot;
  return { ...real, slot, within: (db: typeof real.db) => ({ ...real.within(db), slot }) };
};

test('a deadline is recalled seven, three and one day before, each once, whoever looks and how often', async () => {
  await setReminders(ctx, { groupId: group.id, reminders: 'automatic' });
  const made: [string, number][] = [];
  for (const day of ['2027-02-24', '2027-02-25', '2027-02-26', '2027-03-01', '2027-03-02', '2027-03-03', '2027-03-04', '2027-03-05']) {
    const here = await withReaders(day);
    const counts = await Promise.all([remindOfDeadlines(here), remindOfDeadlines(here)]);
    const again = await remindOfDeadlines(here);
    if (counts[0] + counts[1] + again > 0) made.push([day, counts[0] + counts[1] + again]);
  }
  // Contributions on 4 March, registration on 9 March.
  const mine = (await remindersMade(ctx.db, meetingId)).map((one) => `${one.deadline} ${one.days}`).sort();
  expect(mine).toEqual(['contributions 1', 'contributions 3', 'contributions 7', 'registration 7']);
  const { rows } = await mailingsOf(ctx.db, { groupId: group.id });
  expect(rows.map((row) => [row.purpose, row.state, row.recipients])).toEqual(Array(4).fill(['deadline.near', 'released', 2]));
});

test('who has done it is not reminded, and a group that wants none gets none', async () => {
  const here = await withReaders('2027-03-02', ['ada@example.org']);
  await remindOfDeadlines(here);
  const { rows } = await mailingsOf(ctx.db, { groupId: group.id });
  const reached = await Promise.all(rows.map(async (row) => [row.state, (await rowsOf(row.id)).map((one) => one.recipient)]));
  expect(reached.sort((one, other) => String(one[1]).length - String(other[1]).length)).toEqual([
    ['draft', ['bo@example.org']],
    ['draft', ['ada@example.org', 'bo@example.org']],
  ]);
  const quiet = await aGroup(ctx, { acronym: `JCA-Q${count}` });
  await convene(ctx, aConvening({ groupId: quiet.id }));
  await setReminders(ctx, { groupId: quiet.id, reminders: 'off' });
  await remindOfDeadlines(here);
  expect((await mailingsOf(ctx.db, { groupId: quiet.id })).rows).toEqual([]);
});

test('of reminders that nobody released the nearest is left, and whoever did it since is not in it', async () => {
  for (const day of ['2027-02-25', '2027-03-01', '2027-03-03']) await remindOfDeadlines(await withReaders(day));
  const contributions = async () => (await ctx.db.selectFrom('mailings').where('group_id', '=', group.id).where('about_kind', '=', 'deadline.contributions').select(['state']).orderBy('id').execute()).map((row) => row.state);
  expect(await contributions()).toEqual(['discarded', 'discarded', 'draft']);
  const registration = await ctx.db.selectFrom('mailings').where('group_id', '=', group.id).where('about_kind', '=', 'deadline.registration').where('state', '=', 'draft').select('id').executeTakeFirstOrThrow();
  expect((await rowsOf(registration.id)).length).toBe(2);
  expect(await releaseMailing(await withReaders('2027-03-03', ['bo@example.org']), registration.id)).toEqual({ recipients: 1 });
  expect((await rowsOf(registration.id)).map((row) => row.recipient)).toEqual(['ada@example.org']);
});

test('the day of a deadline is that of the meeting, wherever it is, and its words are those of each language', async () => {
  const far = await aGroup(ctx, { acronym: `JCA-Z${count}` });
  const zone = { meetingId: (await convene(ctx, aConvening({ groupId: far.id, timeZone: 'Pacific/Auckland' }))).id };
  await setReminders(ctx, { groupId: far.id, reminders: 'automatic' });
  const made = async () => (await remindersMade(ctx.db, zone.meetingId)).map((one) => `${one.deadline} ${one.days}`);
  const before = await withReaders('2027-02-24');
  await remindOfDeadlines({ ...before, now: new Date('2027-02-24T10:30:00Z') });
  expect(await made()).toEqual([]);
  const after = await withReaders('2027-02-24');
  await remindOfDeadlines({ ...after, now: new Date('2027-02-24T11:30:00Z'), within: (db) => ({ ...after.within(db), now: new Date('2027-02-24T11:30:00Z') }) });
  expect(await made()).toEqual(['contributions 7']);
  const everybody = (['en', 'fr', 'es', 'ru', 'zh', 'ar'] as const).map((language) => ({ email: `${language}@example.org`, language }));
  const about = { kind: 'deadline.contributions', id: zone.meetingId };
  const mailing = await draftMailing(ctx, { purpose: 'deadline.near', groupId: far.id, about, recipients: everybody });
  const here = await at('2027-03-03');
  await releaseMailing(here, mailing?.id ?? '');
  await fillMailing(here, mailing?.id ?? '');
  const rows = await rowsOf(mailing?.id ?? '');
  const says: Record<string, string[]> = { en: ['4 March 2027', 'tomorrow'], fr: ['4 mars 2027', 'demain'], es: ['4 de marzo de 2027', 'mañana'], ru: ['4 марта 2027', 'завтра'], zh: ['2027年3月4日', '明天'], ar: ['4 مارس 2027', 'غد'] };
  for (const row of rows) expect([row.language, ...(says[row.language] ?? []).filter((words) => !row.body.includes(words))]).toEqual([row.language]);
  expect([rows.length, rows.filter((row) => /[{}]/.test(row.subject + row.body)).length]).toEqual([6, 0]);
});

test('the announcement of a meeting is drafted when it is convened, where somebody hears of it', async () => {
  expect((await mailingsOf(ctx.db, { groupId: group.id })).rows).toEqual([]);
  const { openList, askToSubscribe, confirmSubscription } = await import('../lists/actions.js');
  const { listOfGroup, subscriptionOf } = await import('../lists/reads.js');
  await openList(ctx, { groupId: group.id });
  const list = (await listOfGroup(ctx.db, group.id)) as NonNullable<Awaited<ReturnType<typeof listOfGroup>>>;
  await askToSubscribe(ctx, { list, email: 'reader@example.org', language: 'zh', mode: 'each' });
  await confirmSubscription(ctx, (await subscriptionOf(ctx.db, list.id, 'reader@example.org'))?.token ?? '');
  await convene(ctx, aConvening({ groupId: group.id, start: '2027-06-16', end: '2027-06-18', deadlines: [] }));
  const { rows } = await mailingsOf(ctx.db, { groupId: group.id });
  expect(rows.map((row) => [row.purpose, row.state, row.recipients])).toEqual([['meeting.announced', 'draft', 1]]);
});
