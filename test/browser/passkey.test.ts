// Passkeys in a real browser, with an authenticator that the browser plays (WebDriver's virtual authenticator over CDP).

import { expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { anEmptyWorkspace } from './workspace.js';

const workspace = await anEmptyWorkspace();

test('the pages of accounts are for everybody: no fault of accessibility, nothing beyond the edge of a phone', { timeout: 120_000 }, async () => {
  const { page, context } = await workspace.open({ signedIn: true, viewport: { width: 360, height: 740 } });
  const found = (await (await page.request.get('/en/people.json')).json()) as { rows: { id: string }[] };
  expect(found.rows.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const language of ['en', 'ar'])
    for (const path of ['/sign-in', '/me', '/me/ways', '/me/tokens', '/providers', '/bodies/sg13/members', `/people/${found.rows[0]?.id}/account`]) {
      expect((await page.goto(`/${language}${path}`))?.status()).toBe(200);
      for (const one of await violationsOf(page)) faults.push(`${language} ${path}: ${one}`);
      const beyond = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
      if (beyond > 0) faults.push(`${language} ${path}: ${beyond} pixels beyond the edge`);
    }
  expect(faults).toEqual([]);
  await context.close();
});

test('is added on one’s own page and signs in without a name; an answer works once; removed it lets nobody in', { timeout: 120_000 }, async () => {
  const { page, context, complaints } = await workspace.open({ signedIn: true });
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true } as const;
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options });
  const said = () => page.locator('main [role="status"]').first().innerText();

  await page.goto('/en/me/ways');
  expect(await violationsOf(page)).toEqual([]);
  await page.fill('form[data-passkey] input[name="name"]', 'The phone of the test');
  await page.click('form[data-passkey] button');
  await page.waitForSelector('text=The phone of the test');
  expect(await said()).toBe('The passkey was added.');
  expect((await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials.length).toBe(1);

  await page.click('.masthead form[action$="/sign-out"] button');
  await page.goto('/en/sign-in?next=/en/me/ways');
  expect(await violationsOf(page)).toEqual([]);
  const sent = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/sign-in/passkey'));
  await page.click('form[data-passkey] button');
  const body = (await sent).postData() ?? '';
  await page.waitForURL(/\/en\/me\/ways$/);
  expect(await said()).toBe('You are signed in.');

  // The same answer again, as somebody who overheard it would send it.
  const again = await page.request.post('/en/sign-in/passkey', { data: body, headers: { origin: workspace.origin, 'content-type': 'application/x-www-form-urlencoded' }, maxRedirects: 0 });
  expect(again.status()).toBe(422);

  await page.click('form[action*="/me/passkeys/"][action$="/remove"] button');
  await page.waitForSelector('text=The passkey was removed.');
  await page.click('.masthead form[action$="/sign-out"] button');
  await page.goto('/ar/sign-in');
  await page.click('form[data-passkey] button');
  await page.waitForSelector('main [role="alert"]');
  expect(await page.locator('.masthead form[action$="/sign-out"]').count()).toBe(0);
  expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
  await context.close();
});

test('without JavaScript, or where nobody has a passkey, the other ways stand there', { timeout: 60_000 }, async () => {
  const { page, context } = await workspace.open({ javaScriptEnabled: false });
  await page.goto('/en/sign-in');
  expect(await page.locator('form[data-passkey]').isVisible()).toBe(false);
  expect(await page.locator('form[action="/en/sign-in"] button').isVisible()).toBe(true);
  await context.close();
});
