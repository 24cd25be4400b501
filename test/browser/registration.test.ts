// A delegate on a phone, from the page of the group through a mailed link to the badge; the focal point who approves; the desk that goes on
// without network.

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aMailingWorkspace, sticksOut } from './workspace.js';

const workspace = await aMailingWorkspace();
const PHONE = { viewport: { width: 375, height: 740 } };
const MEETING = 'groups/fg-dlt/meetings/2';
/** The number of the registration, which is there when it is confirmed. */
const NUMBER = '#standing ~ .there .symbol';
const FOCAL_POINT = 'reader@comity.invalid';
const pictures = process.env.COMITY_PICTURES;
const picture = async (page: Page, name: string) => (pictures ? page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true }) : undefined);
const pathOf = (page: Page) => new URL(page.url()).pathname;

/** The path behind the link of a mail. */
const linkIn = (mail: string) => new URL(/https?:\/\/\S+\/enter\/\S+/.exec(mail)?.[0] ?? 'http://no.link/').href.replace(/^https?:\/\/[^/]+/, '');

/** Scanners open every link of a mail, some twice: each sees the page, and the link is as good as before. */
async function scan(page: Page, link: string): Promise<void> {
  const seen = [await page.request.get(link), await page.request.head(link), await page.request.get(link)];
  expect(seen.map((one) => [one.status(), one.headers()['set-cookie'] ?? ''])).toEqual(seen.map(() => [200, '']));
}

test('the secretariat names a focal point, who signs in by the mailed link that a scanner has opened before', { timeout: 120_000 }, async () => {
  const { page, context, complaints } = await workspace.open({ signedIn: true });
  await page.goto('/en/bodies/etsi/focal-points');
  await page.fill('#f-email', FOCAL_POINT);
  await page.click('main form:has(#f-email) button');
  await page.waitForSelector('.rows .what');
  await context.close();
  const { page: theirs } = await focalPoint();
  expect(pathOf(theirs)).toBe('/en/approvals');
  expect(complaints).toEqual([]);
});

let known: ReturnType<typeof enterAsFocalPoint> | null = null;

function focalPoint(): ReturnType<typeof enterAsFocalPoint> {
  known ??= enterAsFocalPoint();
  return known;
}

async function enterAsFocalPoint() {
  const opened = await workspace.open(PHONE);
  const { page } = opened;
  await page.goto('/en/approvals');
  expect(pathOf(page)).toBe('/en/sign-in');
  await page.fill('#f-email', FOCAL_POINT);
  await page.click('form[action="/en/sign-in"] button');
  const link = linkIn(await workspace.mailTo(FOCAL_POINT, '/enter/'));
  await scan(page, link);
  await page.goto(link);
  await page.click('main form button');
  await page.waitForURL('**/en/approvals');
  return opened;
}

describe.each([
  ['ar', true, 'ليلى الحداد'],
  ['zh', false, '王小明'],
  ['en', true, 'Ada Delegate'],
] as const)('a delegate in %s, JavaScript %s', (language, javaScriptEnabled, name) => {
  test('comes from the group, registers with a visa letter, signs in by mail, is approved and has a badge', { timeout: 180_000 }, async () => {
    const { page, context, complaints } = await workspace.open({ ...PHONE, javaScriptEnabled });
    const email = `delegate-${language}@example.org`;
    const base = `/${language}/${MEETING}`;
    const faults: string[] = [];
    const look = async (what: string) => {
      faults.push(...[...(javaScriptEnabled ? await violationsOf(page) : []), ...(await sticksOut(page))].map((found) => `${what}: ${found}`));
      await picture(page, `${what}-${language}`);
    };
    await page.goto(`/${language}/groups/fg-dlt`);
    await page.click(`main a[href="${base}"] >> nth=0`);
    await page.click(`main a[href="${base}/register"] >> nth=0`);
    await fillForm(page, name, email);
    await look('register');
    await page.click('form.registering button');
    // The passport is missing: each field is named, and what was typed is there.
    await page.waitForSelector('.notice.bad li');
    const told = await page.locator('.notice.bad li').allInnerTexts();
    expect([new Set(told).size, await page.inputValue('#f-body')]).toEqual([9, 'ETSI']);
    await fillPassport(page);
    await look('faults');
    await page.click('form.registering button');
    await page.waitForURL(/register\?mailed=1$/);
    await look('mailed');

    // The link is opened on the phone, after a scanner has been there; behind it everything that was typed is there again.
    const link = linkIn(await workspace.mailTo(email, '/enter/'));
    await scan(page, link);
    await page.goto(link);
    expect(pathOf(page).startsWith(`/${language}/enter/`)).toBe(true);
    await look('link');
    await page.click('main form button');
    await page.waitForURL(/register\?draft=/);
    expect([await page.inputValue('#f-name'), await page.inputValue('#f-body'), await page.inputValue('[name="passport.surname"]')]).toEqual([name, 'ETSI', 'EXAMPLE 1']);
    await look('again');
    await page.click('form.registering button');
    await page.waitForURL(`**${base}/registration`);
    // An acknowledgement is not yet a confirmation: no number.
    expect(await page.locator(NUMBER).count()).toBe(0);
    await look('received');

    await approve(name);
    await page.reload();
    const number = await page.locator(NUMBER).innerText();
    expect(await workspace.mailTo(email, number)).toContain('FG DLT');
    await have(page, 'badge', language, 1);
    await have(page, 'visaLetter', 'en', 2);
    await look('approved');
    await context.close();
    expect([...faults, ...complaints.filter((one) => !/ 422 /.test(one))]).toEqual([]);
  });
});

/** Asks for a paper, which a job makes, and has it. */
async function have(page: Page, kind: string, language: string, count: number): Promise<void> {
  await page.click(`form:has(input[value="${kind}"]) button[value="${language}"]`);
  const ready = page.locator('main a[href$=".pdf"]');
  await expect.poll(() => page.reload().then(() => ready.count()), { timeout: 60_000, interval: 250 }).toBe(count);
  for (const paper of await ready.all()) {
    const answer = await page.request.get((await paper.getAttribute('href')) ?? '/no-paper');
    expect([answer.status(), (await answer.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  }
}

async function fillForm(page: Page, name: string, email: string): Promise<void> {
  await page.fill('#f-email', email);
  expect(await page.locator('.when-visa').isVisible()).toBe(false);
  await page.check('#f-visa');
  expect(await page.locator('.when-visa').isVisible()).toBe(true);
  await page.fill('#f-name', name);
  await page.fill('#f-body', 'ETSI');
  await page.selectOption('#f-country', 'CH');
  await page.selectOption('#f-category', 'individual');
}

async function fillPassport(page: Page): Promise<void> {
  for (const name of ['surname', 'givenNames', 'nationality', 'bornIn', 'number', 'issuedIn']) await page.fill(`[name="passport.${name}"]`, 'EXAMPLE 1');
  for (const name of ['bornOn', 'issuedOn', 'expiresOn']) await page.fill(`[name="passport.${name}"]`, '2030-01-01');
}

/** The focal point sees the one who waits, and approves. */
async function approve(name: string): Promise<void> {
  const { page, complaints } = await focalPoint();
  await page.goto('/en/approvals');
  const row = page.locator('.rows li', { hasText: name });
  expect(await row.count()).toBe(1);
  expect([...(await violationsOf(page)), ...(await sticksOut(page)), ...complaints]).toEqual([]);
  await row.locator('form[action$="/approve"] button').click();
  await page.goto('/en/approvals');
  expect(await page.locator('.rows li', { hasText: name }).count()).toBe(0);
}

test('the list, its chart and the form of the secretariat are in order, also from right to left', { timeout: 120_000 }, async () => {
  const { page, context, complaints } = await workspace.open({ signedIn: true });
  for (const language of ['en', 'ar'])
    for (const [name, path] of [
      ['participants', 'participants'],
      ['settings', 'registration-form'],
      ['check-in', 'check-in'],
      ['enter', 'participants/new'],
      ['letters', 'letters'],
    ] as const) {
      await page.goto(`/${language}/${MEETING}/${path}`);
      expect(await violationsOf(page)).toEqual([]);
      await picture(page, `${name}-${language}`);
    }
  await context.close();
  expect(complaints).toEqual([]);
});

test('what the desk notes without network waits on the device, and is sent once when it is back', { timeout: 120_000 }, async () => {
  const { page, context } = await workspace.open({ signedIn: true });
  await page.goto(`/en/${MEETING}/check-in`);
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

test('the counsellor closes the registration, and whoever comes later is told so', { timeout: 120_000 }, async () => {
  const { page, context } = await workspace.open({ signedIn: true });
  await page.goto(`/en/${MEETING}/registration-form`);
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  await page.fill('#f-closes', yesterday);
  await page.click('main form[action$="/registration-form"] button');
  await page.waitForSelector('main [role="status"]');
  await context.close();
  const late = await workspace.open(PHONE);
  await late.page.goto(`/en/${MEETING}/register`);
  expect([await late.page.locator('form.registering').count(), await late.page.locator('main .notice.warn').count()]).toEqual([0, 1]);
  expect([...(await violationsOf(late.page)), ...(await sticksOut(late.page)), ...late.complaints]).toEqual([]);
  await late.context.close();
});
