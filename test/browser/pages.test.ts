// The pages of the demonstration in a real browser, in three looks: no violation that axe finds, no complaint of the browser, nothing that
// sticks out. Every route in two others: every-page.test.ts.

import { describe, expect, test } from 'vitest';
import { violationsOf } from './browser.js';
import { aDemoWorkspace, sticksOut } from './workspace.js';

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
  '/groups/jca-qkdn/roadmap',
  '/groups/jca-qkdn/roadmap/pictures',
  '/groups/jca-qkdn/roadmap/releases/1',
  '/groups/fg-dlt/meetings/2/register',
  '/groups/fg-dlt/meetings/2/participants',
  '/catalogue?q=security',
  '/catalogue/ITU%3AITU-T%20X.509',
  '/overlaps',
  '/bodies',
  '/sign-in',
  '/no-such-page',
];
const SECRETARIAT = ['/me', '/journal', '/outbox', '/due', '/intake', 'review', '/groups/jca-qkdn', '/groups/jca-qkdn/circulars', '/groups/jca-qkdn/manage', '/groups/jca-qkdn/meetings/convene', '/groups/jca-qkdn/terms/edit?language=ar', '/groups/jca-qkdn/letters', '/groups/jca-qkdn/news'];

const LOOKS = [
  { language: 'ar', scheme: 'light', width: 1280 },
  { language: 'zh', scheme: 'light', width: 320 },
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
      faults.push(...(await sticksOut(page)).map((found) => `${path}: ${found}`));
    }
    const real = complaints.filter((one) => !/no-such-page.*404/.test(one));
    await context.close();
    expect([...faults, ...real]).toEqual([]);
  });
});
