// Takes the pictures of the README from the real application with the demonstration workspace: npm run pictures [-- FOLDER]
import { spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { browserFonts } from './browser-fonts.mjs';

process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs20.x';
const { default: packed } = await import('@sparticuz/chromium');

const PAGES = [
  ['start', ''],
  ['groups', '/groups'],
  ['group', '/groups/jca-qkdn'],
  ['terms', '/groups/jca-qkdn/terms'],
  ['meeting', '/groups/jca-qkdn/meetings/1'],
  ['circulars', '/groups/jca-qkdn/circulars'],
  ['roadmap', '/groups/jca-qkdn/roadmap/pictures'],
  ['calendar', '/calendar?month=2023-03'],
  ['search', '/search?q=ISO'],
  ['intake', '/intake'],
  ['review', null],
  ['due', '/due'],
];
const LANGUAGES = ['en', 'zh', 'ar'];
const SHAPES = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const LIGHTS = ['light', 'dark'];

const folder = process.argv[2] ?? 'docs/pictures';
const only = process.argv[3]?.split(',');
const README = new Set(['group-en-wide-light', 'review-en-wide-light', 'group-ar-wide-dark', 'calendar-zh-wide-light', 'group-zh-narrow-light', 'roadmap-en-wide-light']);
const all = folder !== 'docs/pictures';

const home = await mkdtemp(join(tmpdir(), 'comity-pictures-'));
// The database may run under another account, which must be able to enter.
await chmod(home, 0o755);
const server = spawn(process.execPath, ['dist/main.js', 'start', '--demo', '--port', '18099', '--home', join(home, 'home')], { stdio: ['ignore', 'pipe', 'inherit'] });
const link = await new Promise((resolve, reject) => {
  let text = '';
  server.stdout.on('data', (chunk) => {
    text += chunk;
    const found = /signs in once with (\S+)/.exec(text);
    if (found) resolve(found[1]);
  });
  server.on('exit', () => reject(new Error(`the server stopped: ${text}`)));
});
const origin = new URL(link).origin;
const browser = await chromium.launch({
  env: { ...process.env, ...(await browserFonts()) },
  executablePath: process.env.COMITY_CHROMIUM ?? (await packed.executablePath()),
  args: ['--no-sandbox', '--headless=new', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-quic'],
});
try {
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.click('main form button');
  await page.goto(`${origin}/en/intake`);
  const letter = await page.getAttribute('.rows a.what', 'href').catch(() => null);
  for (const [name, path] of PAGES)
    for (const language of LANGUAGES)
      for (const [shape, viewport] of Object.entries(SHAPES))
        for (const light of LIGHTS) {
          const picture = `${name}-${language}-${shape}-${light}`;
          const target = path ?? letter?.replace('/en/', '/').slice(0);
          if (target === undefined || (!all && !README.has(picture)) || (only && !only.includes(name))) continue;
          await page.setViewportSize(viewport);
          await page.emulateMedia({ colorScheme: light });
          await page.goto(`${origin}/${language}${path === null ? target : path}`);
          await page.screenshot({ path: join(folder, `${picture}.png`) });
        }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  await rm(home, { recursive: true, force: true });
}
