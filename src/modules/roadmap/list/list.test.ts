import { describe, expect, test } from 'vitest';
import { aCtx } from '../../../../test/support/index.js';
import { LANGUAGES } from '../../../kit/languages.js';
import { Refused } from '../../../kit/refusals.js';
import { type Paper, writePaper, writeWorkbook } from '../../../paper/index.js';
import { csvOf, paperOf, sheetsOf } from '../paper.js';
import type { Contents, Entry } from '../roadmap.js';
import { anEntry } from '../testing.js';
import { dateIn } from './dates.js';
import { guessed, planOf } from './plan.js';
import { readList } from './read.js';
import { fieldOf, statusIn } from './words.js';

const ctx = await aCtx();
const bytes = (text: string) => new TextEncoder().encode(text);
const pasted = (text: string) => readList({ name: 'pasted', bytes: bytes(text) });
const NOTHING: Contents = { areas: [], entries: [] };
const planned = async (text: string, contents: Contents = NOTHING, take: number[] = []) => {
  const list = await pasted(text);
  return planOf(list, contents, { mapping: guessed(list.header), language: 'en', take: new Set(take), known: new Map() });
};

describe('a table of a secretariat', () => {
  test('is read with the headings and words that such tables have, in six languages', () => {
    expect(['Rec. No.', 'Title / Titre', 'SDO', 'Référence', 'Estado', 'Обозначение', '编号', 'الرمز', 'Date of approval', 'Target date', 'Abc'].map(fieldOf)).toEqual(['designation', 'title', 'body', 'designation', 'status', 'designation', 'designation', 'designation', 'publishedOn', 'milestoneOn', null]);
    expect(['Approved (AAP)', 'In force', 'Under study, 2027', 'en vigueur', 'действует', '制定中', 'قيد الإعداد', 'maybe'].map(statusIn)).toEqual(['published', 'published', 'underDevelopment', 'published', 'published', 'underDevelopment', 'underDevelopment', null]);
  });

  test('has dates as precise as they are said, and none that could be two', () => {
    expect(['2019', '10/2019', '14 octobre 2019', 'октябрь 2019 г.', '2019年10月14日', 'آذار/مارس 2020', '14.10.2019', '03/04/2019', '2020-02-30', 'Q4 2025', 'soon'].map(dateIn)).toEqual(['2019', '2019-10', '2019-10-14', '2019-10', '2019-10-14', '2020-03', '2019-10-14', null, null, null, null]);
  });

  test('is taken row by row: new, changed, as it is, and doubtful with its reason', async () => {
    const contents: Contents = {
      areas: [{ id: 'a', title: { en: 'Security' } }],
      entries: [
        { id: '1', ...anEntry({ designation: 'ITU-T Y.3800', title: { en: 'Overview' }, publishedOn: '2019-10', lead: null }) },
        { id: '2', ...anEntry({ designation: 'ETSI GS QKD 014', body: 'ETSI', title: { en: 'API' }, status: 'underDevelopment', publishedOn: null, lead: null }) },
        { id: '3', ...anEntry({ designation: 'ISO 5' }) },
      ],
    };
    const text = 'Number\tTitle\tStatus\tDate\tArea\nY.3800 (10/2019)\tOverview\tApproved\t10/2019\t\nETSI GS QKD 014\tAPI\tPublished\t2019-02\tSecurity\nISO/IEC 23837-1\tTests\tin force\t2023\tTesting\nY.9\tNine\tmaybe\t\t\n\tNameless\tDraft\t\t\ny.9\tNine again\t\t\t\n';
    const plan = await planned(text, contents);
    expect(plan.rows.map((row) => [row.line, row.state, row.facts.designation, row.fields, row.doubts])).toEqual([
      [2, 'unchanged', 'ITU-T Y.3800', [], []],
      [3, 'changed', 'ETSI GS QKD 014', ['areaId', 'status', 'publishedOn'], []],
      [4, 'new', 'ISO/IEC 23837-1', [], []],
      [5, 'doubtful', 'ITU-T Y.9', [], ['badStatus']],
      [6, 'doubtful', '', [], ['noDesignation']],
      [7, 'doubtful', 'ITU-T Y.9', [], ['twice']],
    ]);
    expect([plan.newAreas, plan.missing.map((entry) => entry.designation), plan.counts]).toEqual([['Testing'], ['ISO 5'], { new: 1, changed: 1, unchanged: 1, doubtful: 3 }]);
    const taken = await planned(text, contents, [5, 6, 7]);
    expect(taken.rows.slice(3).map((row) => row.state)).toEqual(['new', 'doubtful', 'doubtful']);
  });

  test('that was written by us reads back as it was, in every language, as CSV and as a workbook', async () => {
    const contents: Contents = {
      areas: [
        { id: 'a', title: { en: 'Security', fr: 'Sécurité', es: 'Seguridad', ru: 'Безопасность', zh: '安全', ar: 'الأمن' } },
        { id: 'b', title: { en: 'Architecture' } },
      ],
      entries: [
        { id: '1', ...anEntry({ designation: 'ITU-T Y.3800', areaId: 'a', title: { en: 'Overview, “quoted”; and more', zh: '概述' }, notes: { en: '=SUM(A1)' } }) },
        { id: '2', ...anEntry({ designation: 'ETSI GS QKD 014', body: 'ETSI', areaId: 'b', status: 'underDevelopment', scope: 'related', publishedOn: null, lead: null, milestone: { en: 'Vote' }, milestoneOn: '2027-03-01' }) },
        { id: '3', ...anEntry({ designation: 'ISO/IEC 23837-1:2023', body: 'ISO/IEC', areaId: null, status: 'withdrawn', publishedOn: '2023-08-31', url: 'https://example.org/a?b=1' }) },
        { id: '4', ...anEntry({ designation: 'Y.abc-frm', status: 'planned', publishedOn: '2026' }) },
      ],
    };
    for (const language of LANGUAGES) {
      const say = ctx.sayIn(language);
      const release = { number: 1, meeting: null, on: '2026-11-20', note: {}, contents };
      const written = [
        { name: 'a.csv', bytes: bytes(csvOf(contents, say)) },
        { name: 'a.xlsx', bytes: await writeWorkbook(sheetsOf({ group: { acronym: 'JCA', name: {} }, release, difference: null, say })) },
      ];
      for (const file of written) {
        const list = await readList(file);
        const plan = planOf(list, contents, { mapping: guessed(list.header), language, take: new Set(), known: new Map() });
        expect([language, file.name, plan.rows.map((row) => [row.state, row.fields, row.doubts]), plan.missing]).toEqual([language, file.name, contents.entries.map((_: Entry) => ['unchanged', [], []]), []]);
      }
    }
  });

  test('that we printed as a Word document reads back as it was, in every language, without the tables of its pictures', async () => {
    const contents: Contents = {
      areas: [
        { id: 'a', title: { en: 'Security', fr: 'Sécurité', es: 'Seguridad', ru: 'Безопасность', zh: '安全', ar: 'الأمن' } },
        { id: 'b', title: { en: 'Architecture' } },
      ],
      entries: [
        { id: '1', ...anEntry({ designation: 'ITU-T Y.3800', areaId: 'a', title: { en: 'Overview' }, publishedOn: '2019-10' }) },
        { id: '2', ...anEntry({ designation: 'ETSI GS QKD 014', body: 'ETSI', areaId: 'b', title: { en: 'API' }, publishedOn: '2019-02-28', lead: 'ISG QKD' }) },
        { id: '3', ...anEntry({ designation: 'ISO/IEC 23837-1', body: 'ISO/IEC', areaId: 'b', title: { en: 'Tests' }, status: 'underDevelopment', publishedOn: null, lead: null }) },
        { id: '4', ...anEntry({ designation: 'RFC 9340', body: 'IETF', areaId: 'b', title: { en: 'Architectural principles' }, publishedOn: '2023' }) },
      ],
    };
    for (const language of LANGUAGES) {
      const release = { number: 1, meeting: null, on: '2026-11-20', note: {}, contents };
      const paper = paperOf({ group: { acronym: 'JCA', name: {} }, release, difference: null, say: ctx.sayIn(language) });
      const list = await readList({ name: 'a.docx', bytes: await writePaper(paper, 'docx') });
      const plan = planOf(list, contents, { mapping: guessed(list.header), language, take: new Set(), known: new Map() });
      expect([language, plan.rows.map((row) => [row.facts.designation, row.state, row.fields, row.doubts]), plan.missing]).toEqual([language, contents.entries.map(({ designation }) => [designation, 'unchanged', [], []]), []]);
    }
  });

  test('in a Word document is read from all its tables, with the heading above each as the area', async () => {
    const row = (...cells: string[]) => cells.map((text) => [{ text }]);
    const paper: Paper = {
      language: 'en',
      title: 'Roadmap',
      author: 'JCA',
      blocks: [
        { kind: 'heading', level: 2, runs: [{ text: '1 Architecture' }] },
        { kind: 'table', header: true, rows: [row('Reference', 'Title', 'Status'), row('ITU-T Y.3800', 'Overview', 'Approved')] },
        { kind: 'paragraph', runs: [{ text: 'Not a roadmap:' }] },
        { kind: 'table', header: true, rows: [row('Apples', 'Pears'), row('1', '2')] },
        { kind: 'heading', level: 2, runs: [{ text: '2 Security' }] },
        { kind: 'table', header: true, rows: [row('Reference', 'Title', 'Status'), row('ITU-T X.1710', 'Framework', 'Approved'), row('ITU-T X.sec', 'Keys', 'Draft')] },
      ],
    };
    const list = await readList({ name: 'roadmap.docx', bytes: await writePaper(paper, 'docx') });
    expect([list.header, list.rows.map(({ section, cells }) => [section, cells[0]])]).toEqual([
      ['Reference', 'Title', 'Status'],
      [
        ['Architecture', 'ITU-T Y.3800'],
        ['Security', 'ITU-T X.1710'],
        ['Security', 'ITU-T X.sec'],
      ],
    ]);
  });

  test('has areas in rows of their own, and a title above it', async () => {
    const list = await pasted('Standardization roadmap, version 3\n\nNumber\tTitle\tStatus\tDate\nSecurity\t\t\t\nX.1710\tFramework\tIn force\t2020\nNetworks\t\t\t\nY.3800\tOverview\tIn force\t2019\n');
    expect([list.header, list.rows.map(({ section, cells }) => [section, cells[0]])]).toEqual([
      ['Number', 'Title', 'Status', 'Date'],
      [
        ['Security', 'X.1710'],
        ['Networks', 'Y.3800'],
      ],
    ]);
  });

  test('that is no table is refused', async () => {
    const refusals = await Promise.all(['Dear all,\nthank you.', 'Number\tTitle\n'].map((text) => pasted(text).catch((thrown) => (thrown instanceof Refused ? thrown.refusal.code : thrown))));
    expect(refusals).toEqual(['roadmap.noTable', 'roadmap.noTable']);
  });
});
