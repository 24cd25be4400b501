// The pages of mail and of lists in a real browser: no violation that axe finds, no complaint, nothing that sticks out.

import { expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aDemoWorkspace } from './workspace.js';

const workspace = await aDemoWorkspace();
const GROUP = '/groups/fg-dlt';

const PAGES = ['/outbox', '/outbox/returned', '/outbox/templates?purpose=deadline.near', `${GROUP}/list`, `${GROUP}/list/settings`, `${GROUP}/list/held`, `${GROUP}/list/subscribers`, `${GROUP}/mail`, `${GROUP}/mail/templates`, 'mailing'];

/** Two others: every-page.test.ts. */
const LOOKS = [
  { language: 'zh', scheme: 'light', width: 320 },
] as const;

test('a list is opened, a meeting announced, and every page of both is in order on a phone', { timeout: 300_000 }, async () => {
  const first = await workspace.open({ signedIn: true });
  await first.page.goto(`/en${GROUP}/list`);
  await first.page.click('form[action$="/list/open"] button');
  expect(await first.page.textContent('.notice')).toContain('The list is open.');
  await first.page.goto(`/en${GROUP}/list`);
  await first.page.click('details.act > summary');
  await first.page.fill('input[type=email]', 'delegate@example.org');
  await first.page.click('details.act button');
  expect(await first.page.textContent('.notice')).toContain('a mail with a link is on its way');
  await first.page.goto(`/en${GROUP}/mail`);
  await first.page.click('form[action$="/announce"] button');
  const mailing = new URL(first.page.url()).pathname.replace(/^\/en/, '');
  expect(await first.page.textContent('.quoted')).toContain('FG DLT');
  await first.context.close();

  for (const { language, scheme, width } of LOOKS) {
    const { page, context, complaints } = await workspace.open({ signedIn: true, colorScheme: scheme, viewport: { width, height: 800 } });
    const faults: string[] = [];
    for (const path of PAGES.map((one) => (one === 'mailing' ? mailing : one))) {
      await page.goto(`/${language}${path}`);
      faults.push(...(await violationsOf(page)).map((found) => `${path}: ${found}`));
      const sticksOut = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
      if (sticksOut > 0) faults.push(`${path}: ${sticksOut} pixels stick out`);
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${language}${path.replace(/[^a-z]+/g, '-')}.png` });
    }
    await context.close();
    expect({ language, faults, complaints }).toEqual({ language, faults: [], complaints: [] });
  }
});
