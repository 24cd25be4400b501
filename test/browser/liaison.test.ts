// A liaison statement in a real browser: pasted by keyboard alone, its list read, doubts shown, some of it accepted and some refused without
// JavaScript, and what came of it in the roadmap and in the list of changes.

import { expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aDemoWorkspace, sticksOut } from './workspace.js';

const workspace = await aDemoWorkspace();

const TEXT = [
  'ITU-T Study Group 99 informs JCA-DCC of its progress. The following Recommendations were approved:',
  '- Recommendation ITU-T Y.4990 “Abc certificates – Framework”;',
  '- Recommendation ITU-T Y.4991 “Abc certificates – Requirements”;',
  '- a new Recommendation on “Abc certificates for the testing of tests”.',
].join('\n');

test('a liaison statement is pasted by keyboard, its list proposed with its doubts, decided without scripts, and stands in the roadmap and its changes', { timeout: 180_000 }, async () => {
  const path = '/en/groups/jca-dcc/roadmap';
  const { page, context, complaints } = await workspace.open({ signedIn: true, viewport: { width: 390, height: 844 } });
  await page.goto(`${path}/proposals`);
  const asked = page.locator('details', { has: page.locator('#f-text') }).locator('summary');
  await asked.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('SG99-LS12');
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(TEXT);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#main, main').getByText('SG99-LS12').first().waitFor();
  expect([...(await violationsOf(page)), ...(await sticksOut(page))]).toEqual([]);
  expect(await page.locator('input[name="chosen"]').count()).toBe(3);
  expect(await page.locator('.badge', { hasText: 'Look twice' }).count()).toBe(3);
  expect(complaints).toEqual([]);
  await context.close();

  const plain = await workspace.open({ signedIn: true, javaScriptEnabled: false });
  await plain.page.goto(`${path}/proposals`);
  await plain.page.getByRole('checkbox', { name: /Y\.4990/ }).check();
  await plain.page.click('button[name="decide"][value="accept"]');
  await plain.page.getByRole('button', { name: /Refuse: .*Y\.4991/ }).click();
  const nameless = plain.page.locator('li', { has: plain.page.locator('input[name^="designation-"]') });
  await nameless.locator('input[name^="designation-"]').fill('ITU-T Y.4992');
  await nameless.getByRole('button', { name: /^Accept/ }).click();
  expect(await plain.page.locator('input[name="chosen"]').count()).toBe(0);
  await plain.page.goto(`${path}?q=Y.499`);
  const roadmap = await plain.page.locator('main').innerText();
  expect(['Y.4990', 'Y.4991', 'Y.4992'].map((number) => roadmap.includes(number))).toEqual([true, false, true]);
  await plain.page.goto(`${path}/changes?since=release-1`);
  const changes = await plain.page.locator('main').innerText();
  expect(['Y.4990', 'Y.4991', 'Y.4992'].map((number) => changes.includes(number))).toEqual([true, false, true]);
  await plain.context.close();
});
