// A delegate on a phone, from the page of the meeting to the number; the desk that goes on without network.

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aDemoWorkspace, withLanguage } from './workspace.js';

const workspace = await aDemoWorkspace();
const PHONE = { viewport: { width: 375, height: 740 } };
const pictures = process.env.COMITY_PICTURES;
const picture = async (page: Page, name: string) => (pictures ? page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true }) : undefined);
const sidewards = (page: Page) => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** The page of the meeting ahead to which anyone may come. */
async function toMeeting(page: Page, language: string): Promise<string> {
  await page.goto(`/${language}/groups/fg-dlt/meetings/2`);
  return `/${language}/groups/fg-dlt/meetings/2`;
}

describe.each([
  ['ar', true],
  ['zh', false],
  ['en', true],
] as const)('a delegate in %s, JavaScript %s', (language, javaScriptEnabled) => {
  test('registers on a phone, asks for a visa letter, and sees what is still to come', { timeout: 120_000 }, async () => {
    const { page, context, complaints } = await workspace.open({ ...PHONE, javaScriptEnabled });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(withLanguage(await workspace.link()).replace('/en/', `/${language}/`));
    await page.click('main form button');
    const base = await toMeeting(page, language);
    await page.click(`a[href="${base}/register"], a[href="${base}/registration"]`);
    if (new URL(page.url()).pathname === `${base}/registration`) {
      // The delegate of the language before has the same account: it begins anew.
      await page.click('form[action$="/withdraw"] button');
      await page.goto(`${base}/register`);
    }
    expect(await page.locator('.when-visa').isVisible()).toBe(false);
    await page.check('#f-visa');
    expect(await page.locator('.when-visa').isVisible()).toBe(true);
    await page.fill('#f-name', language === 'ar' ? 'ليلى الحداد' : language === 'zh' ? '王小明' : 'Ada Delegate');
    await page.fill('#f-body', 'Example Ltd');
    await page.selectOption('#f-country', 'CH');
    await page.selectOption('#f-category', 'individual');
    await picture(page, `register-${language}`);
    await page.click('form.registering button');
    await page.waitForSelector('.notice.bad li');
    // The passport is missing: every field says so, and what was typed is there.
    expect(await page.locator('.notice.bad li').count()).toBe(9);
    expect(await page.inputValue('#f-body')).toBe('Example Ltd');
    for (const name of ['surname', 'givenNames', 'nationality', 'bornIn', 'number', 'issuedIn']) await page.fill(`[name="passport.${name}"]`, 'EXAMPLE 1');
    for (const name of ['bornOn', 'issuedOn', 'expiresOn']) await page.fill(`[name="passport.${name}"]`, '2030-01-01');
    expect(await sidewards(page)).toBe(0);
    if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);
    await page.click('form.registering button');
    await page.waitForURL(`**${base}/registration`);
    expect(new URL(page.url()).pathname).toBe(`${base}/registration`);
    expect(await page.locator('main .badge').count()).toBeGreaterThan(0);
    expect(await sidewards(page)).toBe(0);
    if (javaScriptEnabled) expect(await violationsOf(page)).toEqual([]);
    await picture(page, `registration-${language}`);
    await context.close();
    expect(complaints.filter((one) => !/ 422 /.test(one))).toEqual([]);
  });
});

test('the list, its chart and the form of the secretariat are in order, also from right to left', { timeout: 120_000 }, async () => {
  const { page, context, complaints } = await workspace.open({ signedIn: true });
  for (const language of ['en', 'ar'])
    for (const [name, path] of [
      ['participants', 'participants'],
      ['settings', 'registration-form'],
      ['check-in', 'check-in'],
      ['enter', 'participants/new'],
    ] as const) {
      await page.goto(`${await toMeeting(page, language)}/${path}`);
      expect(await violationsOf(page)).toEqual([]);
      await picture(page, `${name}-${language}`);
    }
  await context.close();
  expect(complaints).toEqual([]);
});

test('what the desk notes without network waits on the device, and is sent once when it is back', { timeout: 120_000 }, async () => {
  const { page, context } = await workspace.open({ signedIn: true });
  await page.goto(`${await toMeeting(page, 'en')}/check-in`);
  await context.setOffline(true);
  await page.fill('#f-code', 'abcdefghijklmnop');
  await page.press('#f-code', 'Enter');
  await page.waitForSelector('#check-in-waiting:not([hidden])');
  expect(await page.locator('#check-in-waiting').innerText()).toContain('1');
  await context.setOffline(false);
  await page.waitForSelector('#check-in-waiting[hidden]', { state: 'attached' });
  expect(await page.locator('#check-in-told li').first().innerText()).toBe('Nobody registered for this meeting has this code.');
  await context.close();
});
