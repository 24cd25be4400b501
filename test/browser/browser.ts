// A real browser for the journeys: Chromium from the npm package, with the libraries that it brings where the machine has none.

import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';

const ARGS = [
  '--no-sandbox',
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; its package unpacks once into the temporary folder. */
export async function aBrowser(): Promise<Browser> {
  // The package brings NSS and its friends only where it believes itself on Amazon Linux; with them it starts on any bare Linux.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = process.env.COMITY_CHROMIUM ?? (await packed.executablePath());
  const libraries = join(tmpdir(), 'al2023', 'lib');
  const start = (extra: Record<string, string>) =>
    chromium.launch({ executablePath, args: ARGS, headless: true, env: { ...(process.env as Record<string, string>), ...extra } });
  const home = await mkdtemp(join(tmpdir(), 'comity-browser-'));
  try {
    return await start({ HOME: home, LD_LIBRARY_PATH: '' });
  } catch (failed) {
    if (!existsSync(libraries)) throw failed;
    return start({ HOME: home, LD_LIBRARY_PATH: libraries });
  }
}

/** The violations that axe finds on the page, in words. Style sheets and media that it would fetch again serve rules that are not asked. */
export async function violationsOf(page: Page): Promise<string[]> {
  const { source } = (await import('axe-core')).default;
  await page.evaluate(source);
  const found = (await page.evaluate(
    "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'], preload: false }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')))",
  )) as string[];
  return found;
}
