// A real server process with the demonstration, and a real browser before it: started once for a test file.

import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { aHome, runProgram, startProgram } from '../support/index.js';
import { aBrowser } from './browser.js';
import { type LetterBox, aLetterBox } from './letter-box.js';

export interface Opened {
  page: Page;
  context: BrowserContext;
  /** What the browser complained about: errors of scripts, of the console, of the content security policy. */
  complaints: string[];
}

export interface Workspace {
  origin: string;
  home: string;
  /** Opens a page in a browser of its own (no cookies of others). */
  open: (options?: BrowserContextOptions & { signedIn?: boolean }) => Promise<Opened>;
  /** A fresh one-use link of the secretariat. */
  link: () => Promise<string>;
}

/** Starts server with the demonstration, and browser; both end with the test file. */
export const aDemoWorkspace = (): Promise<Workspace> => started(['--demo']);

/** The same with nothing in it. */
export const anEmptyWorkspace = (): Promise<Workspace> => started([]);

/** The demonstration, and a mail server that takes its mails. */
export async function aMailingWorkspace(): Promise<Workspace & Pick<LetterBox, 'mailTo'>> {
  const { url, mailTo, close } = await aLetterBox();
  afterAll(close);
  return { ...(await started(['--demo'], { COMITY_SMTP: url })), mailTo };
}

async function started(extra: string[], environment: Record<string, string> = {}): Promise<Workspace> {
  const home = await aHome();
  const [server, browser] = await Promise.all([startProgram(['start', ...extra, '--port', '0', '--home', home], environment), aBrowser()]);
  afterAll(async () => {
    await browser.close();
    server.child.kill('SIGTERM');
    await server.end;
  });
  await server.says('signs in once with');
  const origin = /answers on (\S+)/.exec(server.ran.out)?.[1] ?? '';
  const link = async () => {
    const ran = await runProgram(['invite', 'secretariat@example.org', '--role', 'secretariat', '--name', 'Ana Counsellor', '--home', home]);
    return /\S*\/enter\/\S+/.exec(ran.out)?.[0]?.replace(/^https?:\/\/[^/]+/, '') ?? '';
  };
  let cookies: Awaited<ReturnType<BrowserContext['cookies']>> | null = null;
  const open = async ({ signedIn, ...options }: BrowserContextOptions & { signedIn?: boolean } = {}): Promise<Opened> => {
    const opened = await openIn(browser, { baseURL: origin, ...options });
    if (!signedIn) return opened;
    if (!cookies) {
      await opened.page.goto(withLanguage(await link()));
      await opened.page.click('main form button');
      cookies = await opened.context.cookies();
    }
    await opened.context.addCookies(cookies);
    return opened;
  };
  return { origin, home, open, link };
}

/** A link that names no language is opened in English. */
export function withLanguage(path: string): string {
  return /^\/(ar|zh|en|fr|ru|es)\//.test(path) ? path : `/en${path}`;
}

/** Opens a page in a browser of its own, and notes what the browser complains about. */
export async function openIn(browser: Browser, options: BrowserContextOptions): Promise<Opened> {
  // Without motion: a pane still gliding to its place would move a thing away from under a click.
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Asia/Tokyo', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => void complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  return { page, context, complaints };
}

/** What is wider than the screen, in words; nothing when all of it fits. */
export async function sticksOut(page: Page): Promise<string[]> {
  const pixels = (await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')) as number;
  return pixels > 0 ? [`${pixels} pixels stick out: ${await page.evaluate(STICKING_OUT)}`] : [];
}

const STICKING_OUT = `[...document.querySelectorAll('body *')].filter((e) => { const r = e.getBoundingClientRect(); return r.right > innerWidth + 1 || r.left < -1; }).slice(0, 4).map((e) => e.tagName + '.' + e.className).join(' ')`;
