// One thing in the form that was asked for: page, JSON, calendar, feed, file.

import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { Refused } from '../kit/refusals.js';
import { SAID_COOKIE, cookie, readCookie } from './cookies.js';
import type { Asked, Attachment, Format, Leading, Outcome, Page, Route } from './route.js';
import { type SiteParts, sayFor } from './site-parts.js';
import { Layout } from './view/layout.js';

type Reading = Extract<Route, { method: 'get' }>;

const SHOWN = new Set(['text/calendar; charset=utf-8', 'application/atom+xml; charset=utf-8']);

export async function present(c: Context, parts: SiteParts, route: Reading, asked: Asked, format: Format): Promise<Response> {
  if (route.go && format === 'html') return lead(c, route.go((await route.read(asked)) as never, asked), 302);
  if (format === 'html' && !route.html) return present(c, parts, route, asked, route.json ? 'json' : firstFile(route));
  const producer = format === 'html' ? route.html : format === 'json' ? route.json : route.files?.[format];
  if (!producer) throw new Refused({ code: 'http.noSuchForm', kind: 'missing' });
  const found = (await route.read(asked)) as never;
  if (format === 'html' && route.html) return showPage(c, parts, asked, route.html(found, asked));
  if (format === 'json' && route.json) return c.json(route.json.of(found, asked), 200, { 'Cache-Control': 'private, no-cache' });
  const file = await (route.files as Record<string, (found: never, asked: Asked) => Attachment>)[format]?.(found, asked);
  return sendFile(c, file as Attachment);
}

function firstFile(route: Reading): Format {
  return Object.keys(route.files ?? {})[0] as Format;
}

export function presentOutcome(c: Context, parts: SiteParts, outcome: Outcome, asked: Asked): Response {
  if (asked.scopes) return tellProgram(c, outcome);
  if ('setCookie' in outcome) give(c, outcome.setCookie);
  if ('page' in outcome) return showPage(c, parts, asked, outcome.page);
  if ('json' in outcome) return c.json(outcome.json as object, outcome.status ?? 200);
  if (outcome.said) {
    const said = cookie(SAID_COOKIE, outcome.said, { secure: asked.origin.startsWith('https:'), seconds: 60 });
    c.header('Set-Cookie', said, { append: true });
  }
  return c.redirect(outcome.go, 303);
}

/** To a program an act answers with what became of it: where the thing is, or that the form was refused. */
function tellProgram(c: Context, outcome: Outcome): Response {
  if ('json' in outcome) return c.json(outcome.json as object, outcome.status ?? 200);
  if ('page' in outcome) return c.json({ done: (outcome.page.status ?? 200) < 400, title: outcome.page.title, ...(outcome.mistakes ? { mistakes: outcome.mistakes } : {}) }, outcome.page.status ?? 200);
  return c.json({ done: true, at: outcome.go, said: outcome.said ?? null });
}

function lead(c: Context, { go, setCookie }: Leading, status: 302 | 303): Response {
  give(c, setCookie);
  c.header('Cache-Control', 'no-store');
  return c.redirect(go, status);
}

function give(c: Context, cookies: string | string[] | undefined): void {
  for (const one of [cookies ?? []].flat()) c.header('Set-Cookie', one, { append: true });
}

/** Renders a page in the layout. What was said after the last act is shown once. */
export function showPage(c: Context, parts: SiteParts, asked: Asked, page: Page): Response {
  const said = readCookie(c.req.raw, SAID_COOKIE);
  if (said && !c.req.header('x-comity-upload')) c.header('Set-Cookie', cookie(SAID_COOKIE, '', { secure: false, seconds: 0 }), { append: true });
  const say = sayFor(parts, asked.language);
  const html = `<!doctype html>${Layout({ page, asked, say, navigation: parts.navigation, said })}`;
  const tag = `W/"${createHash('sha1').update(html).digest('base64url')}"`;
  const status = page.status ?? 200;
  if (page.camera) c.header('Permissions-Policy', 'camera=(self), microphone=(), geolocation=()');
  if (status === 200 && !said && c.req.header('if-none-match') === tag) return c.body(null, 304, { ETag: tag });
  return c.html(html, status, { ETag: tag, 'Cache-Control': page.secret ? 'no-store' : 'private, no-cache' });
}

function sendFile(c: Context, file: Attachment): Response {
  const ascii = file.name.replace(/[^\w.-]+/g, '_');
  const how = SHOWN.has(file.type) ? 'inline' : 'attachment';
  return c.body(file.bytes as string, 200, {
    'Content-Type': file.type,
    'Content-Disposition': `${how}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    'Cache-Control': 'private, no-cache',
  });
}
