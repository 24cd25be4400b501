import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { readPaper as readLines, readTable, writePaper, writeWorkbook } from '../../paper/index.js';
import { setMeetingForm } from './actions.js';
import { type Counted, type ListFile, countsCsv, listCsv, listPaper, listSheets } from './list-files.js';
import { columnsOf } from './list-columns.js';
import { countsOf, formOf } from './reads.js';
import { everyParticipant } from './reads/list.js';
import { aForm, aMeetingToRegister, aPerson, aRegistration, aTyped } from './testing.js';

const { db } = await aDatabase();
const ctx = await aCtx();
const FORMULA = '=1+cmd|calc';
const EVIL = { name: FORMULA, title: '+1', body: '@sum', accessNeeds: '-2', dietary: '\t=3' };

async function fileWith(acronym: string, typed: Record<string, string>[], all: boolean): Promise<ListFile> {
  const { meetingId } = await aMeetingToRegister(ctx, acronym, { approval: 'none' });
  for (const [n, change] of typed.entries()) {
    const person = await aPerson(ctx, `${acronym.toLowerCase()}-${n}@example.org`);
    await aRegistration(await aCtx({ actor: person }), person, meetingId, { typed: aTyped(change) });
  }
  const known = await formOf(db, meetingId);
  if (!known) throw new Error('no form');
  return { form: known.form, rows: await everyParticipant(db, meetingId, { public: !all }), counts: (await countsOf(db, meetingId)) as Counted, all, presence: [{ on: '2027-03-16', mode: 'remote', count: 3 }] };
}

test('no column of the list begins a formula, in whatever is typed', async () => {
  const file = await fileWith('JCA-FORM', [EVIL], true);
  const [row] = file.rows;
  if (!row) throw new Error('no row');
  const evil = { ...row, reason: FORMULA, lateReason: FORMULA, email: FORMULA };
  const csv = listCsv({ ...file, rows: [evil] }, ctx.say);
  const cells = csv.trim().split('\r\n')[1]?.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? [];
  expect(cells.length).toBe(columnsOf(ctx.say, true).length);
  expect(cells.filter((cell) => /^"?[=+\-@\t]/.test(cell))).toEqual([]);
  expect(cells.filter((cell) => /^"'/.test(cell)).length).toBeGreaterThanOrEqual(6);
});

test('the workbook holds texts and numbers, and no formula', async () => {
  const file = await fileWith('JCA-BOOK', [EVIL], true);
  const bytes = await writeWorkbook(listSheets(file, ctx.say));
  const { rows } = await readTable(bytes, 'list.xlsx');
  expect(rows[0]?.slice(1, 4)).toEqual([FORMULA, '+1', '@sum']);
  const { default: yauzl } = await import('yauzl');
  const sheet = await new Promise<string>((resolve, reject) =>
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (failed, zip) => {
      if (failed) return reject(failed);
      let text = '';
      zip.on('entry', (entry) => {
        if (!/worksheets\/.*\.xml$/.test(entry.fileName)) return zip.readEntry();
        zip.openReadStream(entry, (wrong, stream) => {
          if (wrong) return reject(wrong);
          stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8'))).on('end', () => zip.readEntry());
        });
      });
      zip.on('end', () => resolve(text));
      zip.readEntry();
    }),
  );
  expect([sheet.includes('<sheetData'), /<f[ >]/.test(sheet)]).toEqual([true, false]);
});

test('every form counts the same: by category, way of taking part, region, country, gender where given, and who was there', async () => {
  const file = await fileWith('JCA-COUNT', [aTyped({ gender: 'female' }), aTyped({ country: 'JP', mode: 'remote', category: 'academia' })], true);
  const expected = [
    ['Category', 'Academia', '1'],
    ['Category', 'Sector Member', '1'],
    ['Takes part', 'On site', '1'],
    ['Takes part', 'Remotely', '1'],
    ['Country', 'Japan', '1'],
    ['Country', 'Switzerland', '1'],
    ['Gender', 'Female', '1'],
    ['Presence', '16 March 2027, Remotely', '3'],
  ];
  const csv = (await readTable(new TextEncoder().encode(countsCsv(file, ctx.say)), 'counts.csv')).rows.filter(([what]) => what !== 'Region');
  expect(csv).toEqual(expected);
  const sheet = listSheets(file, ctx.say)[1]?.rows.map((row) => row.map(String)).filter(([what]) => what !== 'Region');
  expect(sheet).toEqual(expected);
  const words = JSON.stringify(listPaper(file, ctx.say).blocks);
  for (const [what, kind] of expected.filter(([one]) => one !== 'Presence')) expect([words.includes(`"${what}"`), words.includes(`"${kind}"`)]).toEqual([true, true]);
  expect(words).toContain('"16 March 2027, Remotely"');
  expect((await writePaper(listPaper(file, ctx.say), 'docx')).length).toBeGreaterThan(1000);
});

test('who did not agree stands in no file for others, and a gender is counted for those who lead alone', async () => {
  const { meetingId, slug } = await aMeetingToRegister(ctx, 'JCA-AGREE', { approval: 'none' });
  await setMeetingForm(ctx, aForm(meetingId, { approval: 'none', listedFor: 'public' }));
  const person = await aPerson(ctx, 'hidden.agree@example.org');
  await aRegistration(await aCtx({ actor: person }), person, meetingId, { typed: aTyped({ name: 'Hidden Person', listed: '', gender: 'female' }) });
  const stranger = await aVisitor(undefined, { now: ctx.now });
  const base = `/en/groups/${slug}/meetings/1`;
  for (const path of ['/participants', '/participants.json', '/participants.csv', '/participants.csv?counts=1', '', '.ics', '.json']) expect([path, /Hidden Person|hidden\.agree|Female/.test(await (await stranger.get(base + path)).text())]).toEqual([path, false]);
  for (const path of ['/participants.xlsx', '/participants.docx']) {
    const bytes = new Uint8Array(await (await stranger.get(base + path)).arrayBuffer());
    const text = path.endsWith('xlsx') ? JSON.stringify(await readTable(bytes, 'a.xlsx')) : JSON.stringify((await readLines({ name: 'a.docx', bytes })).lines);
    expect([path, /Hidden Person|Female/.test(text)]).toEqual([path, false]);
  }
  const office = await aVisitor({ personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] }, { now: ctx.now });
  expect(await (await office.get(`${base}/participants.csv?counts=1`)).text()).toContain('Gender,Female,1');
});
