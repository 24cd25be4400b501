// Changing a meeting in a real browser, narrow and right to left, with a long agenda: convened, shown what would change, kept.

import { expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aDemoWorkspace } from './workspace.js';

const workspace = await aDemoWorkspace();

test('a meeting is convened, what would change of it is shown, and it is kept; nothing sticks out', { timeout: 120_000 }, async () => {
  const { page, context } = await workspace.open({ signedIn: true, viewport: { width: 320, height: 800 } });
  const faults = async () => {
    const width = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
    return [...(await violationsOf(page)), ...(width > 0 ? [`${width} pixels stick out`] : [])];
  };
  await page.goto('/ar/groups/jca-qkdn/meetings/convene');
  const start = `${new Date().getFullYear() + 1}-06-15`;
  await page.fill('#f-start', start);
  await page.fill('#f-timeZone', 'Europe/Zurich');
  await page.fill('#f-agendaItems', Array.from({ length: 40 }, (_, n) => `${n + 1}. ${'x'.repeat(n === 3 ? 400 : 20)} ${n}`).join('\n'));
  await page.click('main form[action$="/convene"] button');
  await page.waitForURL(/\/meetings\/\d+$/);
  expect(await faults()).toEqual([]);
  await page.click('a[href$="/change"]');
  expect(await faults()).toEqual([]);
  await page.fill('#f-place', 'Basel');
  await page.click('button[value="show"]');
  await page.waitForSelector('ins');
  expect(await page.locator('ins').allInnerTexts()).toEqual(['Basel']);
  expect(await faults()).toEqual([]);
  await page.click('button[value="keep"]');
  await page.waitForURL(/\/meetings\/\d+$/);
  expect(await page.locator('main .place').first().innerText()).toContain('Basel');
  await context.close();
});
