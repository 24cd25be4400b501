// Who asks, in which language and capacity, from where: what every route is given, made from the request.

import type { Context } from 'hono';
import { type Actor, NOBODY, actingAs, rolesOf } from '../kit/actor.js';
import { type Language, isLanguage } from '../kit/languages.js';
import { ACTING_COOKIE, AWAY_COOKIE, SESSION_COOKIE, readCookie } from './cookies.js';
import { networkOf, proxiesOf } from './network.js';
import { withoutHarmful } from './harmful-characters.js';
import type { Scope } from './rights.js';
import type { Asked, Route } from './route.js';
import type { SiteParts } from './site-parts.js';

const NO_PROXIES = proxiesOf(undefined);
/** What a token that is none may. */
export const NO_TOKEN: readonly Scope[] = [];

/** A request with an API token is the token's alone: cookies that come along count for nothing. */
export async function askedOf(c: Context, parts: SiteParts): Promise<Asked> {
  const url = new URL(c.req.url);
  const given = c.req.param('language') ?? url.pathname.split('/')[1] ?? '';
  const language: Language = isLanguage(given) ? given : preferred(c);
  const bearer = bearerIn(c);
  const session = bearer === null ? readCookie(c.req.raw, SESSION_COOKIE) : null;
  const { actor, scopes } = bearer === null ? await bySession(c, parts, session) : ((await parts.bearerOf?.(bearer)) ?? { actor: NOBODY, scopes: NO_TOKEN });
  const origin = parts.origin ?? url.origin;
  return {
    ctx: parts.ctxFor(actor, language),
    language,
    params: c.req.param(),
    query: withoutHarmful(url.searchParams),
    url: origin + url.pathname,
    origin,
    roles: rolesOf(actor),
    session,
    agent: (c.req.header('user-agent') ?? '').slice(0, 300),
    network: networkOf(peerOf(c), c.req.header('x-forwarded-for') ?? null, parts.proxies ?? NO_PROXIES),
    away: readCookie(c.req.raw, AWAY_COOKIE),
    ...(scopes ? { scopes } : {}),
  };
}

/** The same question in the capacity that the form names, if it is one of theirs. */
export function askedAs(asked: Asked, parts: SiteParts, key: string | null): Asked {
  const actor = actingAs(asked.ctx.actor, key);
  return actor === asked.ctx.actor ? asked : { ...asked, ctx: parts.ctxFor(actor, asked.language), roles: rolesOf(actor) };
}

/** What a token needs for a route: reading is one scope; acts of one's account are never a token's. */
export function scopeOf(route: Route): Scope | null {
  if (route.scope) return route.scope;
  if (route.method === 'get') return 'read';
  return route.right === 'officer' || route.right === 'secretariat' || route.right === 'focalPoint' ? 'manage' : null;
}

/** The language of a browser, out of ours. */
export function preferred(c: Context): Language {
  const wanted = (c.req.header('accept-language') ?? '').slice(0, 200).split(',');
  for (const part of wanted) {
    const tag = part.trim().slice(0, 2).toLowerCase();
    if (isLanguage(tag)) return tag;
  }
  return 'en';
}

async function bySession(c: Context, parts: SiteParts, session: string | null): Promise<{ actor: Actor; scopes?: undefined }> {
  const actor = await parts.actorOf(session);
  return { actor: actor.personId ? actingAs(actor, readCookie(c.req.raw, ACTING_COOKIE)) : actor };
}

/** RFC 6750 2.1; a token is no part of an address, where it would stand in logs. */
function bearerIn(c: Context): string | null {
  const found = /^Bearer +(\S.*)$/i.exec(c.req.header('authorization') ?? '');
  return found ? (found[1] as string).trim() : null;
}

function peerOf(c: Context): string | undefined {
  return (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress;
}
