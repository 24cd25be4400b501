// Every page of the route table in a real browser: no violation that axe finds, no complaint of the browser, nothing that sticks out, in
// Arabic nothing that stands turned round. A new route has a row there, and so comes here by itself. What the demonstration alone shows,
// pages.test.ts looks at.

import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { SESSION_COOKIE } from '../../src/http/index.js';
import { READS } from '../journeys/route-table.js';
import { aWorld } from '../journeys/world.js';
import { aBrowser, violationsOf } from './browser.js';
import { turnedRound } from './turned-round.js';
import { openIn, sticksOut } from './workspace.js';

const [world, browser] = await Promise.all([aWorld(), aBrowser()]);
const server = createAdaptorServer({ fetch: world.site.fetch }) as Server;
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** What anybody may see is seen without a session in one look, by the secretariat in the other. */
const LOOKS = [
  { language: 'en', scheme: 'light', width: 1280, who: 'nobody' },
  { language: 'ar', scheme: 'dark', width: 320, who: 'secretariat' },
] as const;

const pages = READS.filter((row) => row.forms.includes('html'));

describe.each(LOOKS)('in $language, $scheme, $width wide, asked by $who where it may', async ({ language, scheme, width, who }) => {
  const options = { baseURL: origin, colorScheme: scheme, viewport: { width, height: 800 } };
  const [plain, signed] = [await openIn(browser, options), await openIn(browser, options)];
  await signed.context.addCookies([{ name: SESSION_COOKIE, value: (await world.session('secretariat')) ?? '', url: origin }]);

  test.each(pages)('$route', { timeout: 60_000 }, async (row) => {
    const alone = who === 'nobody' && row.answers.startsWith('200');
    const { page, complaints } = alone ? plain : signed;
    const path = (await row.at(world, alone ? 'nobody' : 'secretariat')).replace(/^\/$/, '');
    const answer = await page.goto(`/${language}${path}`);
    const faults = [...(await violationsOf(page)), ...(await sticksOut(page)), ...(language === 'ar' ? await turnedRound(page) : []), ...complaints.splice(0)];
    expect([answer?.status(), faults]).toEqual([200, []]);
  });
});
