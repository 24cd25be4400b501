import { expect, test } from 'vitest';
import { NOW, aCtx, aDatabase, aVisitor, anApp, doJobs } from '../../../test/support/index.js';
import { LETTER_TO_TRY } from '../../app/demo-letters.js';
import { siteOf } from '../../app/site.js';
import type { Actor } from '../../kit/actor.js';
import { receive } from './actions.js';

await aDatabase();
const secretary: Actor = { personId: null, name: 'S', siteRoles: ['secretariat'], offices: [] };
const { id } = await receive(await aCtx(), LETTER_TO_TRY);
await doJobs({ now: NOW });
const visitor = () => aVisitor(secretary, { now: NOW });

test('of several files with bad ones among them the good ones are received and linked, and the bad ones named', async () => {
  const site = siteOf(await anApp({ now: NOW }), async () => secretary);
  const body = new FormData();
  for (const [name, text] of [['empty.txt', ''], ['good <1>.txt', 'Dear all'], ['good 2.txt', 'Dear Sir']] as const) body.append('letters', new Blob([text]), name);
  const answer = await site.request('http://comity.test/en/intake', { method: 'POST', body, headers: { origin: 'http://comity.test', 'sec-fetch-site': 'same-origin' } });
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(page).toContain('empty.txt: ');
  expect(page).toContain('2 files were received:');
  expect(page).toMatch(/<a href="\/en\/intake\/[0-9a-f-]{36}"><bdi>good &lt;1&gt;\.txt<\/bdi><\/a>/);
});

test('codes and dates are shown in words of the reader and corrected by choosing', async () => {
  const page = await (await (await visitor()).get(`/fr/intake/${id}`)).text();
  expect(page).toContain('<select id="f-meeting.mode" name="value">');
  expect(page).toContain('<option value="remote">Réunion virtuelle</option>');
  expect(page).toMatch(/<input id="f-date" name="value" type="date" value="\d{4}-\d\d-\d\d"/);
  expect(page).toMatch(/\d{1,2}(er)? \p{L}+ \d{4} <bdi class="soft small">\d{4}-\d\d-\d\d<\/bdi>/u);
  const { fields } = (await (await (await visitor()).get(`/fr/intake/${id}.json`)).json()) as { fields: { path: string; value: string; words: string | null }[] };
  const parent = fields.find(({ path }) => path === 'group.parent');
  expect(parent?.words).toMatch(/^(Groupe consultatif|Commission d’études)/);
});

test('only what is in doubt is shown when that is asked for', async () => {
  const lead = await visitor();
  const { fields } = (await (await lead.get(`/en/intake/${id}.json`)).json()) as { fields: { doubts: string[] }[] };
  const rows = (page: string) => page.split('<div class="value ').length - 1;
  expect(rows(await (await lead.get(`/en/intake/${id}`)).text())).toBe(fields.length);
  expect(rows(await (await lead.get(`/en/intake/${id}?show=doubts`)).text())).toBe(fields.filter(({ doubts }) => doubts.length > 0).length);
});

test('every coded value keeps its code when it is chosen, and others are refused', async () => {
  const lead = await visitor();
  expect((await lead.post(`/en/intake/${id}/correct`, { path: 'meeting.mode', value: 'remote' })).status).toBe(303);
  const page = await (await lead.get(`/en/intake/${id}`)).text();
  expect(page).toContain('<option value="remote" selected="">Virtual meeting</option>');
  expect((await lead.post(`/en/intake/${id}/correct`, { path: 'meeting.mode', value: 'by post' })).status).toBe(422);
});
