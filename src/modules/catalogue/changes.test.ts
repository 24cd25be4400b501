// What changed since the last meeting: as a page, narrowed to one kind of change, and as a feed.

import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { faultsOfFeed } from '../../../test/journeys/forms.js';
import { importRecords } from './actions.js';
import { aRecord, rowsOf } from './testing.js';

await aDatabase();
const ctx = await aCtx();
const visitor = await aVisitor();
const take = (records: ReturnType<typeof aRecord>[]) => importRecords(ctx, { name: 'a.jsonl', format: 'jsonl', rows: rowsOf(records) });

const DRAFT = aRecord('Y.gadget-99', { id: 'ITU:Y.gadget-99', sdo: 'ITU', status: 'under_development', stage: 'Under study', titles: { en: 'Gadgets', fr: 'Gadgets' }, work: { group: 'ITU-T SG13', question: 'Q16/13', editors: ['Ana Example'], planned: { target: '2028-Q1' }, document: 'SG13-TD99/WP1' } });
await take([DRAFT, aRecord('ISO 94001:2020')]);
await take([{ ...DRAFT, stage: 'Consented', titles: { en: 'Gadgets & more', fr: 'Gadgets, etc.' } }, aRecord('ISO 94001:2020', { status: 'withdrawn' })]);

const rows = async (query: string) => ((await (await visitor.get(`/en/catalogue/changes.json?since=2000-01-01${query}`)).json()) as { rows: { what: string; record: { designation: string } }[] }).rows.map((row) => `${row.record.designation} ${row.what}`);

test('the changes are narrowed to one kind, and to one body', async () => {
  expect((await rows('')).sort()).toEqual(['ISO 94001:2020 status', 'Y.gadget-99 stage', 'Y.gadget-99 title', 'Y.gadget-99 title']);
  expect(await rows('&kind=stage')).toEqual(['Y.gadget-99 stage']);
  expect(await rows('&kind=status&body=ITU')).toEqual([]);
  expect(await (await visitor.get('/en/catalogue/changes?since=2000-01-01&kind=stage')).text()).toContain('<option value="stage" selected');
});

test('the feed tells all that changed of a record at one time in one entry, and is the same page', async () => {
  const feed = await (await visitor.get('/en/catalogue/changes.atom?since=2000-01-01')).text();
  expect(faultsOfFeed(feed)).toEqual([]);
  expect([...feed.matchAll(/<entry>.*?<title>(.*?)<\/title>.*?<content type="text">(.*?)<\/content>/gs)].map((found) => [found[1], found[2]]).sort()).toEqual([
    ['ISO 94001:2020', 'About ISO 94001:2020\nStatus: in force → withdrawn'],
    ['Y.gadget-99', expect.stringMatching(/^Gadgets &amp; more\n/)],
  ]);
  const page = await (await visitor.get('/en/catalogue/changes?since=2000-01-01&kind=stage')).text();
  expect(page).toContain('type="application/atom+xml" href="/en/catalogue/changes.atom?what=changed&amp;kind=stage"');
});

test('a work item tells its group once, and what is planned is no date of publication', async () => {
  await take([aRecord('Y.widget-99', { id: 'ITU:Y.widget-99', sdo: 'ITU', status: 'under_development', dates: { target: '2028-Q2' }, committees: ['ITU-T SG13', 'Q17/13', 'JCA-X'], work: { group: 'ITU-T SG13', question: 'Q17/13', planned: { target: '2028-Q2' } } })]);
  const page = await (await visitor.get('/en/catalogue/ITU%3AY.widget-99')).text();
  expect(['2028-Q2', 'ITU-T SG13', 'Q17/13', 'JCA-X'].map((words) => page.split(words).length - 1)).toEqual([1, 1, 1, 1]);
});

test('a work item is found by its Question, editor, group and source document, shown with them, and narrowed to its Question', async () => {
  const found = async (query: string) => ((await (await visitor.get(`/en/catalogue.json?${query}`)).json()) as { rows: { designation: string }[] }).rows.map((row) => row.designation);
  expect(await found('q=Ana+Example')).toEqual(['Y.gadget-99']);
  expect(await found('q=Q16%2F13')).toEqual(['Y.gadget-99']);
  expect(await found('q=SG13-TD99%2FWP1')).toEqual(['Y.gadget-99']);
  expect(await found('committee=Q16%2F13')).toEqual(['Y.gadget-99']);
  expect(await found('committee=Q1%2F13')).toEqual([]);
  const page = await (await visitor.get('/en/catalogue/ITU%3AY.gadget-99')).text();
  expect(['Consented', 'ITU-T SG13', 'Q16/13', 'Ana Example', '2028-Q1', 'SG13-TD99/WP1'].filter((words) => !page.includes(words))).toEqual([]);
});
