// The pages of the catalogue: what is chosen can be taken away, fields have names, what was asked for stands out, what is gone or newer is
// said; and an export is the same catalogue again.

import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { aCtx, aDatabase, aVisitor } from '../../../test/support/index.js';
import { importRecords } from './actions.js';
import { readJsonLines } from './formats/json-lines.js';
import { jsonLineOf } from './formats/write-more.js';
import { recordPath } from './paths.js';
import { recordsAfter } from './reads.js';
import { aRecord, rowsOf } from './testing.js';

await aDatabase();
const ctx = await aCtx();
const visitor = await aVisitor();

const OLD = aRecord('ETSI GS QKD 914 V1.1.1 (2019-02)', { titles: { en: 'Widget key delivery', fr: 'Livraison de clés' }, dates: { published: '2019-02' }, ics: ['35.030'], relations: [{ type: 'updates', target: 'RFC 99102' }, { type: 'obsoletes', target: 'RFC 99101' }], work: { group: 'QKD', planned: { target: '2019-01', start: '2018' } } });
const NEW = aRecord('ETSI GS QKD 914 V2.1.1 (2024-05)', { titles: { en: 'Widget key delivery' }, dates: { published: '2024-05', created: '2024-01' } });
const OTHER = aRecord('JIS X 99914:2021', { titles: { en: 'Something', ja: '鍵配送' }, dates: { published: '2021-01' }, status: 'unknown' });
const whole = (records: (typeof OLD)[]) => importRecords(ctx, { name: 'etsi.jsonl', format: 'jsonl', rows: rowsOf(records), whole: { list: 'etsi.jsonl', sure: true } });
await whole([OLD, NEW, OTHER]);

const page = async (path: string) => (await visitor.get(path)).text();

test('what is chosen stands above the list with the address that takes it away, and fields have names', async () => {
  const shown = await page('/en/catalogue?q=widget&body=ETSI&ics=35&from=2010');
  const chosen = /<ul class="chosen".*?<\/ul>/s.exec(shown)?.[0] ?? '';
  expect([...chosen.matchAll(/href="([^"]*)"/g)].map((found) => (found[1] as string).replaceAll('&amp;', '&'))).toEqual(['?q=widget&ics=35&from=2010', '?q=widget&body=ETSI&from=2010', '?q=widget&body=ETSI&ics=35', '?q=widget']);
  expect(chosen).toContain('Information technology');
  expect(shown).toContain('<mark>Widget</mark> key delivery');
  expect(await page('/ar/catalogue?q=widget')).toContain('<bdi>35</bdi> <span lang="en" dir="ltr">Information technology</span>');
});

test('a title in another language is shown where the words stand only there, and a status that is not stated is said', async () => {
  const shown = await page('/en/catalogue?q=%E9%8D%B5%E9%85%8D');
  expect(shown).toContain('<p>Something</p>');
  expect(shown).toContain('<p lang="ja" dir="ltr"><mark>鍵配</mark>送</p>');
  expect(shown).toContain('not stated');
});

test('an older edition names the newest, which names none', async () => {
  expect(await page(recordPath('en', OLD.id))).toContain('A newer edition is in the catalogue:');
  expect(await page(recordPath('en', NEW.id))).not.toContain('A newer edition is in the catalogue:');
});

test('what a list no longer has is said on its page, in the list, and among the changes', async () => {
  const words = 'No longer listed in etsi.jsonl since';
  expect([(await page(recordPath('en', OTHER.id))).includes(words), (await page('/en/catalogue?listed=gone')).includes(words)]).toEqual([false, false]);
  await whole([OLD, NEW]);
  expect([(await page(recordPath('en', OTHER.id))).includes(words), (await page('/en/catalogue?listed=gone')).includes(words)]).toEqual([true, true]);
  const since = ctx.now.toISOString().slice(0, 10);
  const changes = (await (await visitor.get(`/en/catalogue/changes.json?what=gone&since=${since}`)).json()) as { rows: { what: string; was: string; record: { id: string } }[] };
  expect(changes.rows.map(({ what, was, record }) => [what, was, record.id])).toEqual([['listing', 'etsi.jsonl', OTHER.id]]);
  expect(await (await visitor.get(`/en/catalogue/changes.json?what=gone&since=${since}&body=ETSI`)).json()).toMatchObject({ rows: [] });
});

test('an export that is imported again changes nothing, whatever order the database gives', async () => {
  const lines = (await recordsAfter(ctx.db, { limit: 100 })).map(jsonLineOf).join('');
  const again = await importRecords(ctx, { name: 'export.jsonl', format: 'jsonl', rows: readJsonLines(Readable.from([Buffer.from(lines)])) });
  expect([again.same, again.changed, again.added, again.bad]).toEqual([3, 0, 0, 0]);
});

test('a result is had as a workbook, which begins as one', async () => {
  const answer = await visitor.get('/en/catalogue.xlsx?q=widget');
  expect([answer.status, Buffer.from(await answer.arrayBuffer()).subarray(0, 2).toString()]).toEqual([200, 'PK']);
});

test('a file holds five hundred records at most, the page says how many there are', async () => {
  const many = Array.from({ length: 501 }, (_, n) => aRecord(`CCSDS 9${n}.0`, { titles: { en: 'Gadgetry' } }));
  await importRecords(ctx, { name: 'many.jsonl', format: 'jsonl', rows: rowsOf(many) });
  expect(((await (await visitor.get('/en/catalogue.json?q=gadgetry')).json()) as { total: number }).total).toBe(501);
  const lines = (await (await visitor.get('/en/catalogue.csv?q=gadgetry')).text()).trim().split('\r\n');
  expect(lines.length).toBe(1 + 500);
});
