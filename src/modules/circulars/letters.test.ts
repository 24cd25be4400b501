// Letters written from a group's page: asked for by its officers, written by a job in four formats, checked, and read back.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { aCtx, aDatabase, aVisitor, doJobs } from '../../../test/support/index.js';
import { type Actor, NOBODY } from '../../kit/actor.js';
import { readPaper } from '../../paper/index.js';
import { whilePressesDie } from '../../paper/testing.js';
import { adopt, readReceived, receive } from '../intake/actions.js';
import { convene } from '../meetings/actions.js';
import { recognise } from './recognise.js';

const { db } = await aDatabase();
const secretary: Actor = { personId: '01900000-0000-7000-8000-000000000001', name: 'S', siteRoles: ['secretariat'], offices: [] };
const reader: Actor = { personId: '01900000-0000-7000-8000-000000000002', name: 'R', siteRoles: ['reader'], offices: [] };
const PAGE = '/en/groups/jca-qkdn/letters';

beforeAll(async () => {
  const ctx = await aCtx();
  for (const language of ['en', 'zh']) {
    const bytes = readFileSync(resolve(import.meta.dirname, `../../../demo/circular-68-${language}.txt`));
    const { id } = await receive(ctx, { name: `circular-68-${language}.txt`, bytes });
    await readReceived(ctx, id);
    await adopt(ctx, { id, reason: 'test' });
  }
});

async function written(form: Record<string, string>): Promise<string> {
  const visitor = await aVisitor(secretary);
  const asked = await visitor.post(PAGE, form);
  expect(asked.status).toBe(303);
  await doJobs();
  return asked.headers.get('location') as string;
}

test('the creating circular is written again from the group, in a language it never had, and read back with the same facts', async () => {
  const path = await written({ kind: 'circular', language: 'es', meeting: '1', number: '68', date: '2023-01-18' });
  const visitor = await aVisitor(secretary);
  const page = await (await visitor.get(path)).text();
  expect(page).toContain('lang="es"');
  const file = await visitor.get(`${path}/file?as=docx`);
  expect(file.headers.get('content-disposition')).toContain('attachment; filename="jca-qkdn-circular-es.docx"');
  const { facts } = recognise(await readPaper({ name: 'l.docx', bytes: new Uint8Array(await file.arrayBuffer()) }));
  expect([facts.language, facts.number, facts.date, facts.group.acronym, facts.meeting?.start, facts.meeting?.startTime]).toEqual(['es', 68, '2023-01-18', 'JCA-QKDN', '2023-03-22', '13:00']);
  expect(facts.deadlines.map((deadline) => deadline.date).sort()).toEqual(['2023-03-13', '2023-03-20']);
  expect([facts.to.length, facts.copy.length, facts.agenda.length, facts.termsOfReference.length]).toEqual([4, 4, 13, 9]);
});

test('a convocation is written for a meeting that was convened, as PDF and text too', async () => {
  const ctx = await aCtx();
  const [group] = (await (await (await aVisitor(secretary)).get('/en/groups.json')).json() as { rows: { id: string }[] }).rows;
  await convene(ctx, {
    groupId: group?.id as string,
    language: 'en',
    ...{ start: '2027-02-10', end: '2027-02-10', startTime: '10:00', endTime: '12:00', timeZone: 'Europe/Zurich', place: 'Geneva', mode: 'hybrid' },
    ...{ registrationRequired: true, colocatedWith: null, deadlines: [{ kind: 'contributions', on: '2027-01-28' }], agenda: ['Opening of the meeting'] },
  });
  const path = await written({ kind: 'collectiveLetter', language: 'ru', meeting: '2', number: '', date: '2026-12-01' });
  const visitor = await aVisitor(secretary);
  const pdf = new Uint8Array(await (await visitor.get(`${path}/file?as=pdf`)).arrayBuffer());
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
  const { facts } = recognise(await readPaper({ name: 'l.txt', bytes: new Uint8Array(await (await visitor.get(`${path}/file?as=txt`)).arrayBuffer()) }));
  expect([facts.language, facts.meeting?.start, facts.meeting?.startTime, facts.deadlines.map((deadline) => deadline.date)]).toEqual(['ru', '2027-02-10', '10:00', ['2027-01-28']]);
});

test('a letter whose printing is broken off is not given up: it is written whole when the job is done again', async () => {
  const visitor = await aVisitor(secretary);
  const asked = await visitor.post(PAGE, { kind: 'circular', language: 'en', meeting: '1', number: '68', date: '2023-01-18' });
  const path = asked.headers.get('location') as string;
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await whilePressesDie(() => doJobs());
  told.mockRestore();
  const letter = await db.selectFrom('letters').where('id', '=', path.split('/').at(-1) as string).select(['state', 'files']).executeTakeFirstOrThrow();
  expect(letter).toEqual({ state: 'asked', files: {} });
  await db.updateTable('jobs').set({ run_at: new Date() }).where('name', '=', 'circulars.write').where('done_at', 'is', null).execute();
  await doJobs();
  const pdf = new Uint8Array(await (await visitor.get(`${path}/file?as=pdf`)).arrayBuffer());
  expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');
});

test('a correction says what changes, and one that says nothing comes back with what was typed', async () => {
  const path = await written({ kind: 'correction', language: 'fr', date: '2023-02-01', ofNumber: '68', ofDate: '2023-01-18', what: 'contributions', old: '2023-03-13', new: '2023-03-10' });
  const text = await (await (await aVisitor(secretary)).get(`${path}/file?as=txt`)).text();
  expect(text).toContain('68');
  expect(text).toContain('10 mars 2023');
  const again = await (await aVisitor(secretary)).post(PAGE, { kind: 'correction', language: 'fr', date: '2023-02-01', ofNumber: '68', new: '' });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain('value="68"');
});

test('a number, a date or a meeting that cannot be is named at its field', async () => {
  const visitor = await aVisitor(secretary);
  for (const [field, form] of [
    ['number', { kind: 'circular', language: 'en', number: 'x', date: '2026-12-01' }],
    ['date', { kind: 'circular', language: 'en', date: '2026-02-30' }],
    ['meeting', { kind: 'collectiveLetter', language: 'en', date: '2026-12-01', meeting: '99' }],
  ] as const) {
    const answer = await visitor.post(PAGE, form);
    expect([field, answer.status, (await answer.text()).includes(`href="#f-${field}"`)]).toEqual([field, 422, true]);
  }
});

test('letters are for the officers of the group and the secretariat', async () => {
  expect((await (await aVisitor(NOBODY)).get(PAGE)).status).toBe(302);
  expect((await (await aVisitor(reader)).get(PAGE)).status).toBe(403);
  expect((await (await aVisitor(reader)).post(PAGE, { kind: 'circular', language: 'en', date: '2026-12-01' })).status).toBe(403);
});

test('everything that is wrong with what is asked for is told at once', async () => {
  const answer = await (await aVisitor(secretary)).post(PAGE, { kind: 'correction', language: 'en', number: 'x', date: 'soon', ofNumber: '0' });
  const page = await answer.text();
  expect([answer.status, page.match(/href="#f-(?:number|date|ofNumber|new)"/g)]).toEqual([422, ['href="#f-number"', 'href="#f-date"', 'href="#f-ofNumber"', 'href="#f-new"']]);
});
