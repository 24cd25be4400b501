// Every kind of page in a real browser: no violation that axe finds, no complaint of the browser, nothing that sticks out.

import { describe, expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aDemoWorkspace } from './workspace.js';

const workspace = await aDemoWorkspace();

const PUBLIC = [
  '',
  '/groups',
  '/groups?kind=FG&state=concluded',
  '/groups/jca-qkdn',
  '/groups/fg-dlt',
  '/groups/jca-qkdn/terms',
  '/groups/jca-qkdn/terms?beside=zh',
  '/groups/jca-qkdn/meetings',
  '/groups/fg-dlt/meetings/1',
  '/groups/jca-qkdn/circulars',
  '/groups/jca-qkdn/news',
  '/groups/jca-qkdn/history',
  '/calendar?month=2023-03',
  '/search',
  '/search?q=ISO',
  '/search?q=xyzzy',
  '/sign-in',
  '/no-such-page',
];
const SECRETARIAT = ['/me', '/journal', '/outbox', '/due', '/intake', 'review', '/groups/jca-qkdn', '/groups/jca-qkdn/circulars', '/groups/jca-qkdn/manage', '/groups/jca-qkdn/meetings/convene', '/groups/jca-qkdn/terms/edit?language=ar', '/groups/jca-qkdn/letters', '/groups/jca-qkdn/news'];

const LOOKS = [
  { language: 'en', scheme: 'light', width: 1280 },
  { language: 'ar', scheme: 'dark', width: 1280 },
  { language: 'zh', scheme: 'light', width: 320 },
  { language: 'ar', scheme: 'light', width: 320 },
  { language: 'ru', scheme: 'dark', width: 320 },
] as const;

describe.each(LOOKS)('in $language, $scheme, $width wide', ({ language, scheme, width }) => {
  test.each([
    ['the public', PUBLIC, false],
    ['the secretariat', SECRETARIAT, true],
  ] as const)('for %s', { timeout: 180_000 }, async (_who, paths, signedIn) => {
    const { page, context, complaints } = await workspace.open({ signedIn, colorScheme: scheme, viewport: { width, height: 800 } });
    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(`/${language}${path === 'review' ? '/intake' : path}`);
      if (path === 'review') await page.goto((await page.getAttribute('.rows a.what', 'href')) ?? '/no-letter');
      faults.push(...(await violationsOf(page)).map((found) => `${path}: ${found}`));
      const sticksOut = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if ((sticksOut as number) > 0) faults.push(`${path}: ${sticksOut} pixels stick out: ${await page.evaluate(STICKING_OUT)}`);
    }
    const real = complaints.filter((one) => !/no-such-page.*404/.test(one));
    await context.close();
    expect([...faults, ...real]).toEqual([]);
  });
});

/** The elements that are wider than the screen, for the message. */
const STICKING_OUT = `[...document.querySelectorAll('body *')].filter((e) => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; }).slice(0, 4).map((e) => e.tagName + '.' + e.className).join(' ')`;
