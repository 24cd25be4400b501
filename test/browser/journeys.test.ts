// Journeys in a real browser: the secretariat's, with and without JavaScript; the public's in three languages; by the keyboard alone.

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aDemoWorkspace, withLanguage } from './workspace.js';

const workspace = await aDemoWorkspace();
const LETTER = join(import.meta.dirname, '..', '..', 'demo', 'letter-to-try.txt');
const SUBJECT = 'Underwater Sensing';

const heading = (page: Page) => page.locator('h1').innerText();
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** The letter of the demonstration waits already; another acronym makes it another letter. */
async function anotherLetter(acronym: string, number: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const { readFile } = await import('node:fs/promises');
  const text = (await readFile(LETTER, 'utf8')).replaceAll('JCA-UWS', acronym).replace('TSB Circular 998', `TSB Circular ${number}`);
  return { name: `${acronym}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
}

describe.each([
  ['with JavaScript', true, 'JCA-UWX', '997'],
  ['without JavaScript', false, 'JCA-UWY', '996'],
] as const)('the secretariat %s', (_how, javaScriptEnabled, acronym, number) => {
  test('signs in by a link that works once, uploads a letter, reviews, corrects and adopts it, and sees the group', { timeout: 120_000 }, async () => {
    const { page, context, complaints } = await workspace.open({ javaScriptEnabled });
    page.on('dialog', (dialog) => void dialog.accept());
    const link = withLanguage(await workspace.link());
    await page.goto(link);
    expect(await page.locator('main form button').count()).toBe(1);
    await page.click('main form button');
    expect(pathOf(page)).toBe('/en');

    await page.click('nav a[href="/en/intake"]');
    await page.setInputFiles('input[type="file"]', await anotherLetter(acronym, number));
    await page.click('.drop button');
    await page.waitForURL(/\/en\/intake\/[0-9a-f-]{36}$/);
    // A job reads it; the page asks again by itself.
    await page.waitForSelector('.value');
    expect(await heading(page)).toContain(SUBJECT);
    expect(await page.locator('.value.doubtful').count()).toBeGreaterThan(0);
    expect(await page.locator('.finding').count()).toBeGreaterThan(0);

    const field = page.locator('.value.doubtful').first();
    const name = await field.locator('.name').innerText();
    await field.locator('a[data-line], a[href^="#L"]').first().click();
    expect(new URL(page.url()).hash === '' || /^#L\d+$/.test(new URL(page.url()).hash)).toBe(true);
    await field.locator('summary').click();
    await field.locator('form button').click();
    await page.waitForLoadState();
    const corrected = page.locator('.value', { has: page.locator('.name', { hasText: name }) }).first();
    expect(await corrected.locator('.badge').count()).toBe(1);

    await page.fill('#f-reason', 'A rehearsal');
    await page.click('form[action$="/adopt"] button');
    await page.waitForURL(new RegExp(`/en/groups/${acronym.toLowerCase()}$`));
    expect(await heading(page)).toContain(acronym);
    expect(await page.locator('[role="status"]').count()).toBe(1);

    await page.click('.masthead form[action$="/sign-out"] button');
    expect(await page.locator('nav a[href="/en/intake"]').count()).toBe(0);
    const again = await page.goto(link);
    expect([again?.status(), await page.locator('main form button').count()]).toEqual([404, 0]);
    await context.close();
    expect(complaints.filter((one) => !/\/enter\/.* 404 /.test(one))).toEqual([]);
  });
});

describe.each(['ar', 'zh', 'en'])('a visitor in %s', (language) => {
  test('goes from the start to a group, its meeting, the calendar, and finds it again', { timeout: 60_000 }, async () => {
    const { page, context, complaints } = await workspace.open();
    await page.goto(`/${language}`);
    expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    await page.click(`main a[href="/${language}/groups/jca-qkdn"] >> nth=0`);
    expect(await heading(page)).toContain('JCA-QKDN');
    await page.click(`.tabs a[href="/${language}/groups/jca-qkdn/meetings"]`);
    await page.click(`main a[href="/${language}/groups/jca-qkdn/meetings/1"] >> nth=0`);
    expect(await page.locator('time[datetime^="2023-03"]').count()).toBeGreaterThan(0);
    const calendar = await page.request.get(`/${language}/groups/jca-qkdn/meetings/1.ics`);
    expect([calendar.status(), calendar.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
    await page.click(`.masthead a[href="/${language}/calendar"]`);
    await page.goto(`/${language}/calendar?month=2023-03`);
    expect(await page.locator('main', { hasText: 'JCA-QKDN' }).count()).toBe(1);
    await page.fill('#q', 'QKDN');
    await page.press('#q', 'Enter');
    await page.waitForURL(/\/search\?q=QKDN/);
    expect(await page.locator(`main a[href^="/${language}/groups/jca-qkdn"]`).count()).toBeGreaterThan(0);
    for (const other of ['fr', 'ru', 'es']) {
      await page.click(`.languages a[hreflang="${other}"]`);
      expect([pathOf(page), await page.locator('html').getAttribute('lang')]).toEqual([`/${other}/search`, other]);
    }
    await context.close();
    expect(complaints).toEqual([]);
  });
});

test('the time of the reader is told beside that of the meeting', { timeout: 60_000 }, async () => {
  const { page, context } = await workspace.open({ timezoneId: 'Asia/Tokyo' });
  await page.goto('/en/groups/jca-qkdn');
  const here = page.locator('[data-here]:visible').first();
  expect(await here.innerText()).toMatch(/^For you: .*GMT\+9/);
  await context.close();
});

describe('by the keyboard alone', () => {
  test('the first key shows the way to the content, and every stop can be seen', { timeout: 60_000 }, async () => {
    const { page, context } = await workspace.open({ reducedMotion: 'reduce' });
    await page.goto('/en/groups/jca-qkdn');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    expect(await seen(page)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    const unseen: string[] = [];
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      if (!(await seen(page))) unseen.push((await page.evaluate('document.activeElement.outerHTML.slice(0, 120)')) as string);
    }
    await context.close();
    expect(unseen).toEqual([]);
  });

  test('a letter is set aside and taken back', { timeout: 120_000 }, async () => {
    const { page, context, complaints } = await workspace.open({ signedIn: true });
    await page.goto('/en/intake');
    await tabTo(page, 'a.what');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.value');
    const letter = pathOf(page);
    await tabTo(page, '.buttons details summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#f-why');
    await page.keyboard.type('Not ours');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/en\/intake$/);
    await tabTo(page, 'a[href$="show=done"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/show=done/);
    await tabTo(page, `a.what[href="${letter}"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('form[action$="/take-back"]');
    await tabTo(page, 'form[action$="/take-back"] button');
    await page.keyboard.press('Enter');
    await page.waitForSelector('form[action$="/adopt"]');
    await context.close();
    expect(complaints).toEqual([]);
  });
});

/** Presses Tab until the focus is on what the selector names. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`Eighty stops did not lead to ${selector} on ${page.url()}`);
}

/** Whether what has the focus is on the screen and marked by an outline. */
function seen(page: Page): Promise<boolean> {
  return page.evaluate(`(() => {
    const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
    return r.width > 1 && r.height > 1 && r.bottom > 0 && r.top < innerHeight && s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2;
  })()`) as Promise<boolean>;
}

test('files are dropped and told by name before they are sent; a text is pasted', { timeout: 60_000 }, async () => {
  const { page, context, complaints } = await workspace.open({ signedIn: true });
  await page.goto('/en/intake');
  await page.evaluate(`(() => {
    const transfer = new DataTransfer();
    for (const name of ['one.txt', 'two.txt']) transfer.items.add(new File(['A note: ' + name], name, { type: 'text/plain' }));
    document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  })()`);
  expect(await page.locator('[data-chosen]').innerText()).toBe('one.txt, two.txt');
  await page.click('.drop button');
  await page.locator('.rows a.what', { hasText: 'one.txt' }).waitFor();
  expect(await page.locator('main > .notice.good[role="status"]').count()).toBe(1);
  expect(await page.locator('.rows a.what', { hasText: /^(one|two)\.txt$/ }).count()).toBe(2);
  await page.fill('textarea[name="text"]', 'Lunch at noon?');
  await page.click('form[action$="/intake/paste"] button');
  await page.waitForURL(/\/en\/intake\/[0-9a-f-]{36}$/);
  await page.waitForSelector('.notice.bad');
  await context.close();
  expect(complaints).toEqual([]);
});
