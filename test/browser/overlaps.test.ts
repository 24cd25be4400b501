// Judging overlaps as a person does it: pair after pair without a script, two at once, taken back; and the pages narrow, dark and from the right.

import { expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aDemoWorkspace } from './workspace.js';

const workspace = await aDemoWorkspace();

test('without a script a narrowed list is judged pair after pair, and a judgement is taken back', { timeout: 240_000 }, async () => {
  const { page, context } = await workspace.open({ signedIn: true, javaScriptEnabled: false });
  await page.goto('/en/overlaps?verdict=open');
  const names = async () => ((await page.textContent('h1')) ?? '').trim();
  await page.click('main table a:text-is("Judge")');
  const first = await names();
  await page.check('input[value="complementary"]');
  await page.fill('#f-note', 'Looked at by hand.');
  await page.click('button[name="next"]');
  const second = await names();
  expect([second.includes(' and '), second === first]).toEqual([true, false]);
  await page.click('form button.quiet:text-is("Judge")');
  expect(await page.textContent('[role="alert"]')).toContain('Choose what these two texts are to each other.');
  await page.check('input[value="not"]');
  await page.click('form button.quiet:text-is("Judge")');
  expect(new URL(page.url()).search).toBe('?verdict=open');

  await page.goto('/en/overlaps?verdict=complementary');
  await page.click('tr:has-text("Looked at by hand.") a:text-is("Judge")');
  expect(await names()).toBe(first);
  await page.check('input[value="open"]');
  await page.click('form button.quiet:text-is("Judge")');
  await page.goto('/en/overlaps?verdict=complementary');
  expect(((await page.textContent('main')) ?? '').includes('Looked at by hand.')).toBe(false);
  await context.close();
});

test('of two who judge at once the second is shown what the first found, and keeps what was typed', { timeout: 120_000 }, async () => {
  const [one, other] = [await workspace.open({ signedIn: true }), await workspace.open({ signedIn: true })];
  for (const { page } of [one, other]) {
    await page.goto('/en/overlaps?verdict=open');
    await page.click('main table a:text-is("Judge")');
  }
  expect(one.page.url()).toBe(other.page.url());
  await one.page.check('input[value="confirmed"]');
  await one.page.click('form button.quiet:text-is("Judge")');
  await other.page.check('input[value="not"]');
  await other.page.fill('#f-note', 'My view of it.');
  await other.page.click('form button.quiet:text-is("Judge")');
  expect([await other.page.textContent('.notice.warn'), await other.page.inputValue('#f-note'), await other.page.isChecked('input[value="not"]')]).toEqual(['Somebody judged this pair meanwhile.', 'My view of it.', true]);
  expect(await other.page.textContent('.history-day')).toContain('Overlap confirmed');
  await one.context.close();
  await other.context.close();
});

test('the pages of overlaps are in order narrow, dark and from the right', { timeout: 240_000 }, async () => {
  const faults: string[] = [];
  for (const [language, width, colorScheme] of [['ar', 390, 'dark'], ['zh', 320, 'light'], ['en', 1280, 'dark']] as const) {
    const { page, context, complaints } = await workspace.open({ signedIn: true, viewport: { width, height: 900 }, colorScheme });
    await page.goto(`/${language}/overlaps`);
    const pair = new URL((await page.getAttribute('main table a[href*="/with/"]', 'href')) ?? '', workspace.origin).pathname;
    for (const path of [`/${language}/overlaps`, pair, `/${language}/overlaps/planning`, `/${language}/overlaps/comparison`, `/${language}/groups/jca-qkdn/overlaps`]) {
      await page.goto(path);
      faults.push(...(await violationsOf(page)).map((found) => `${path}: ${found}`));
      const beyond = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
      if (beyond > 0) faults.push(`${path} at ${width}: ${beyond} pixels beyond the edge`);
    }
    faults.push(...complaints);
    await context.close();
  }
  expect(faults).toEqual([]);
});
