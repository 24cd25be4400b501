// A roadmap from nothing to its second release, as an editor who is new here would make it: with and without JavaScript.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writePaper } from '../../src/paper/index.js';
import { runProgram } from '../support/index.js';
import { violationsOf } from './browser.js';
import { turnedRound } from './turned-round.js';
import { aDemoWorkspace, sticksOut } from './workspace.js';

const workspace = await aDemoWorkspace();
const LETTER = join(import.meta.dirname, '..', '..', 'demo', 'letter-to-try.txt');

/** A group that has nothing yet but the letter that made it. */
async function aNewGroup(acronym: string, circular: string): Promise<void> {
  const file = join(workspace.home, `${acronym}.txt`);
  await writeFile(file, (await readFile(LETTER, 'utf8')).replaceAll('JCA-UWS', acronym).replace('TSB Circular 998', `TSB Circular ${circular}`));
  const received = await runProgram(['intake', 'receive', file, '--json', '--home', workspace.home]);
  const [{ id }] = JSON.parse(received.out) as [{ id: string }];
  await runProgram(['intake', 'adopt', id, '--despite', 'A rehearsal', '--home', workspace.home]);
}

/** The table that a counsellor keeps in Word: two areas as headings, a table below each, a date that could be two. */
const wordTable = async () => {
  const head = ['Recommendation', 'Title', 'Status', 'Publication date', 'Lead'].map((text) => [{ text }]);
  const rows = (...lines: string[][]) => ({ kind: 'table' as const, header: true, rows: [head, ...lines.map((line) => line.map((text) => [{ text }]))] });
  const bytes = await writePaper(
    {
      language: 'en',
      title: 'Roadmap',
      author: 'TSB',
      blocks: [
        { kind: 'heading', level: 2, runs: [{ text: 'Networks' }] },
        rows(['ITU-T Y.9801', 'Underwater networks – Framework', 'Approved', '2024-10', 'SG13'], ['Y.uw-sec', 'Underwater networks – Security', 'Draft', '', 'SG17']),
        { kind: 'heading', level: 2, runs: [{ text: 'Sensors' }] },
        rows(['ISO 99801', 'Sensors under water', 'Published', '03/04/2019', 'TC 1']),
      ],
    },
    'docx',
  );
  return { name: 'roadmap.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer: Buffer.from(bytes) };
};

const faults = async (page: Page) => [...(await violationsOf(page)), ...(await sticksOut(page))];
const said = (page: Page) => page.locator('[role="status"]').innerText();
const designations = (page: Page) => page.locator('table.texts tbody th').allInnerTexts();

describe.each([
  ['with JavaScript', true, 'JCA-RDX', '971'],
  ['without JavaScript', false, 'JCA-RDY', '972'],
] as const)('%s', (_how, javaScriptEnabled, acronym, circular) => {
  test('an empty roadmap is filled from the catalogue and a Word table, ordered, proposed to, released, changed and released again', { timeout: 240_000 }, async () => {
    await aNewGroup(acronym, circular);
    const path = `/en/groups/${acronym.toLowerCase()}/roadmap`;
    const { page, context, complaints } = await workspace.open({ signedIn: true, javaScriptEnabled });
    const check = async () => (javaScriptEnabled ? faults(page) : []);

    await page.goto(path);
    expect([await page.locator('.empty').innerText(), await check()]).toEqual(['This roadmap has no texts yet: add the first from the catalogue or by hand.', []]);
    await page.click(`a[href="${path}/add"]`);
    await page.click(`a[href="${path}/areas"]`);
    for (const area of ['Sensors', 'Keys']) {
      await page.fill('#f-areaTitle', area);
      await page.click(`form[action="${path}/areas"] button`);
    }
    await page.click('button[aria-label="Up: Keys"]');
    expect([await page.locator('ol.rows .what').allInnerTexts(), await check()]).toEqual([['Keys', 'Sensors'], []]);

    await page.goto(`${path}/add`);
    await page.fill('#f-q', 'quantum key distribution networks');
    await page.click('form[role="search"][aria-label="From the catalogue"] button');
    const boxes = page.locator('input[name="recordId"]');
    for (const at of [0, 1, 2]) await boxes.nth(at).check();
    await page.selectOption('#area-found', { label: 'Keys' });
    expect(await check()).toEqual([]);
    await page.locator('main form:has(#area-found) button').first().click();
    expect(await said(page)).toBe('3 texts added; none left out.');
    expect(await page.inputValue('#f-q')).toBe('quantum key distribution networks');

    await page.goto(`${path}/table`);
    await page.setInputFiles('#f-list', await wordTable());
    await page.click(`main form[action="${path}/table"] button`);
    await page.waitForURL(/\/table\/[0-9a-f-]{36}/);
    expect(await check()).toEqual([]);
    await page.click('form[action$="/take"] button');
    expect(await said(page)).toBe('Taken over: 2 new, 0 changed; 1 doubtful left out.');
    expect((await designations(page)).slice(3)).toEqual(['ITU-T Y.9801', 'ITU-T Y.uw-sec']);

    await page.click('a[aria-label="Change ITU-T Y.uw-sec"]');
    await page.fill('#f-milestone', 'Consent');
    await page.fill('#f-milestoneOn', '2027-06-30');
    await page.click('details:has(#f-title-fr) summary');
    await page.fill('#f-title-fr', 'Réseaux sous-marins – Sécurité');
    expect(await check()).toEqual([]);
    await page.click('main form[action*="/entries/"] button >> nth=0');
    expect([await said(page), (await page.locator('tr:has-text("Y.uw-sec")').innerText()).includes('Next step: Consent 30 June 2027')]).toEqual(['ITU-T Y.uw-sec is changed.', true]);

    await page.goto(`${path}/releases`);
    await page.click('details.act summary');
    await page.selectOption('#f-meeting', '1');
    await page.click(`form[action="${path}/releases"] button`);
    await page.waitForURL(/\/releases\/1$/);
    expect([await said(page), (await page.locator('main').innerText()).includes('approved at meeting 1'), await check()]).toEqual(['Release 1 is frozen.', true, []]);

    await page.goto(`${path}/add`);
    await page.click('details.act summary');
    await page.fill('#f-designation', 'IEEE Std 9801-2026');
    await page.fill('#f-title', 'Floating things');
    await page.click(`form[data-keep="roadmap-add"] button`);
    expect(await said(page)).toBe('IEEE Std 9801-2026 stands in the roadmap.');
    await page.goto(`${path}/changes`);
    expect([(await page.locator('main').innerText()).includes('1 added, 0 taken out, 0 changed'), await check()]).toEqual([true, []]);
    await page.goto(`${path}/releases`);
    await page.click('details.act summary');
    await page.click(`form[action="${path}/releases"] button`);
    await page.waitForURL(/\/releases\/2$/);
    expect((await page.locator('.beside').innerText()).trim()).toBe('IEEE Std 9801-2026');

    for (const language of ['en', 'zh', 'ar'])
      for (const form of ['docx', 'html', 'xlsx', 'json']) expect([language, form, (await page.request.get(`/${language}/groups/${acronym.toLowerCase()}/roadmap/releases/2.${form}`)).status()]).toEqual([language, form, 200]);
    await context.close();
    expect(complaints).toEqual([]);
  });
});

test('a reader without an account finds, in Arabic on a telephone, what is under development, and nothing stands turned round', { timeout: 60_000 }, async () => {
  const { page, context, complaints } = await workspace.open({ viewport: { width: 390, height: 844 } });
  await page.goto('/ar/groups/jca-qkdn/roadmap');
  expect([...(await faults(page)), ...(await turnedRound(page))]).toEqual([]);
  await page.selectOption('#f-status', 'underDevelopment');
  await page.click('form[role="search"].filters button');
  expect((await designations(page)).length).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('status')).toBe('underDevelopment');
  for (const rest of ['/pictures', '/releases/1', '/changes?since=release-1', '/proposals']) {
    await page.goto(`/ar/groups/jca-qkdn/roadmap${rest}`);
    expect([rest, ...(await faults(page)), ...(await turnedRound(page))]).toEqual([rest]);
  }
  await context.close();
  expect(complaints).toEqual([]);
});
