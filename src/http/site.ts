// The site: the routes of all modules behind one door. Every answer passes the same right check, the same headers and the same errors.

import { Hono } from 'hono';
import type { Context } from 'hono';
import { NOBODY, type Role, rolesOf } from '../kit/actor.js';
import { LANGUAGES } from '../kit/languages.js';
import { Refused } from '../kit/refusals.js';
import { NO_TOKEN, askedAs, askedOf, preferred, scopeOf } from './asking.js';
import { assetOf } from './assets.js';
import { readBody } from './body.js';
import { hasNul } from './harmful-characters.js';
import { answerDefect, answerRefusal } from './errors.js';
import { present, presentOutcome } from './present.js';
import { openApiOf } from './openapi.js';
import { mustComeFromHere } from './origin.js';
import { type Right, type Scope, allowed } from './rights.js';
import type { Admits, Asked, Format, Route } from './route.js';
import type { SiteParts } from './site-parts.js';

const FORMATS: Record<string, Format> = { json: 'json', ics: 'ics', atom: 'atom', docx: 'docx', pdf: 'pdf', txt: 'txt', htm: 'htm', html: 'htm', csv: 'csv', xlsx: 'xlsx', bib: 'bib', ris: 'ris', ndjson: 'ndjson', jsonl: 'jsonl', yaml: 'yaml', csl: 'csl', bibxml: 'bibxml', isoopen: 'isoopen', rfcindex: 'rfcindex' };
// The alternatives are held together: else the last alone would be bound to the end of the path, and `/en` would answer for all below it.
const LANGUAGE_PATTERN = `:language{(?:${LANGUAGES.join('|')})}`;

/** The whole site as one `fetch`. */
export function createSite(parts: SiteParts): Hono {
  const site = new Hono({ getPath: (request) => splitFormat(new URL(request.url).pathname).path });
  site.use('*', async (c, next) => {
    await next();
    harden(c);
  });
  site.get('/assets/:name', (c) => assetOf(c));
  site.get('/healthz', async (c) => ((await parts.healthy()) ? c.text('ok') : c.text('the database does not answer', 503)));
  site.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /*/intake\nDisallow: /*/outbox\nDisallow: /*/sign-in\nDisallow: /*/enter\n'));
  site.get('/api/openapi', (c) => c.json(openApiOf(parts.routes, parts.version)));
  site.get('/', (c) => c.redirect(`/${preferred(c)}`, 302));
  for (const route of parts.routes) mount(site, parts, route);
  site.notFound((c) => notFound(c, parts));
  return site;
}

function mount(site: Hono, parts: SiteParts, route: Route): void {
  const path = `/${LANGUAGE_PATTERN}${route.path === '/' ? '' : route.path}`;
  site.on(route.method.toUpperCase(), path, async (c) => {
    const { format } = splitFormat(new URL(c.req.url).pathname);
    const asked = await askedOf(c, parts);
    try {
      if (Object.values(asked.params).some(hasNul)) throw new Refused({ code: 'http.noPage', kind: 'missing' });
      await mustBeAllowed(route, asked);
      if (route.method === 'get') return await present(c, parts, route, asked, format);
      // A program with a token is no browser that another site could misuse.
      if (!asked.scopes && !route.fromAnywhere) mustComeFromHere(c.req.raw, asked.origin);
      const body = await readBody(c.req.raw, route.limit ?? 1_000_000, route.keepsFiles ? asked.ctx.files : null);
      const acting = askedAs(asked, parts, body.form.get('actingAs'));
      if (acting !== asked) await mustBeAllowed(route, acting);
      const by = route.fromAnywhere ? { ...acting, ctx: parts.ctxFor(NOBODY, asked.language) } : acting;
      return presentOutcome(c, parts, await route.act({ ...by, ...body, mailOrigin: parts.mailOrigin }), acting);
    } catch (thrown) {
      if (thrown instanceof Refused) return answerRefusal(c, parts, asked, thrown.refusal, format);
      return answerDefect(c, parts, asked, thrown, format);
    }
  });
}

async function mustBeAllowed(route: Route, asked: Asked): Promise<void> {
  if (asked.scopes === NO_TOKEN) throw new Refused({ code: 'http.token', kind: 'right' });
  if (asked.scopes && !mayByToken(route, asked.scopes)) throw new Refused({ code: 'http.scope', params: { scope: scopeOf(route) ?? 'none' }, kind: 'right' });
  if (route.right === 'officer') {
    const groupId = (await route.groupOf?.(asked)) ?? undefined;
    asked.roles = rolesOf(asked.ctx.actor, groupId);
  }
  if (route.admits && route.right !== 'public') await mustBeAdmitted(route.right, route.admits, asked);
  if (!allowed(route.right, asked.roles)) throw new Refused({ code: `http.${route.right}`, kind: 'right' });
}

/** The role of the right is had where the route says so, and nowhere else. */
async function mustBeAdmitted(right: Right, admits: Admits, asked: Asked): Promise<void> {
  const others = asked.roles.filter((role) => role !== right);
  // Who is the focal point or a member of no body at all, or acts in another capacity, is not asked of which.
  const never = (right === 'focalPoint' || right === 'member') && others.length === asked.roles.length;
  if (asked.ctx.actor.personId === null || never || others.includes('secretariat')) {
    asked.roles = others;
    return;
  }
  const answer = await admits(asked);
  if (answer === true) asked.roles = [...others, right as Role];
  else if (answer === false) asked.roles = others;
  else throw new Refused(answer);
}

function mayByToken(route: Route, scopes: readonly Scope[]): boolean {
  const needed = scopeOf(route);
  return needed !== null && scopes.includes(needed);
}

async function notFound(c: Context, parts: SiteParts): Promise<Response> {
  const { pathname, search } = new URL(c.req.url);
  const first = pathname.split('/')[1] ?? '';
  const known = parts.routes.some((route) => route.path.split('/')[1] === splitFormat(`/${first}`).path.slice(1));
  if (c.req.method === 'GET' && known) return c.redirect(`/${preferred(c)}${pathname}${search}`, 302);
  return answerRefusal(c, parts, await askedOf(c, parts), { code: 'http.noPage', kind: 'missing' }, splitFormat(pathname).format);
}

/** The path without the form that it asks for: `/en/groups/x.ics` is `/en/groups/x` as `ics`. */
export function splitFormat(pathname: string): { path: string; format: Format } {
  const found = /^(.*[^/])\.([a-z]+)$/.exec(pathname);
  const format = found ? FORMATS[found[2] as string] : undefined;
  if (!found || !format || pathname.startsWith('/assets/')) return { path: pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname, format: 'html' };
  return { path: found[1] as string, format };
}

function harden(c: Context): void {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  c.res.headers.set('Content-Security-Policy', policy);
  c.res.headers.set('X-Content-Type-Options', 'nosniff');
  c.res.headers.set('Referrer-Policy', 'same-origin');
  c.res.headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  if (!c.res.headers.has('Permissions-Policy')) c.res.headers.set('Permissions-Policy', 'camera=(), microphone=(), geolocation=()');
}
