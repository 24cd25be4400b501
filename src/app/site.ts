// The site over the application: routes, navigation and words of all modules.

import type { Hono } from 'hono';
import { sql } from 'kysely';
import { type Scope, createSite, proxiesOf } from '../http/index.js';
import { type Actor, SYSTEM } from '../kit/actor.js';
import { keepAlive, noteTokenUse } from '../modules/accounts/actions.js';
import { actorOf, bearerOf } from '../modules/accounts/reads.js';
import type { App } from './app.js';

/** Who stands behind a session token. */
export type ActorOf = (token: string | null) => Promise<Actor>;

const HOUR = 3_600_000;

/** The whole site as one `fetch`. */
export function siteOf(app: App, actorOf: ActorOf = (token) => personBehind(app, token)): Hono {
  return createSite({
    routes: app.modules.flatMap((module) => module.routes ?? []),
    navigation: app.modules.flatMap((module) => module.navigation ?? []).sort((one, other) => one.order - other.order),
    catalogue: app.catalogue,
    ctxFor: (actor, language) => app.ctxFor(actor, language),
    actorOf,
    bearerOf: (token) => tokenBearer(app, token),
    origin: app.config.origin,
    mailOrigin: app.config.origin ?? `http://localhost:${app.config.port}`,
    version: app.config.version,
    proxies: proxiesOf(app.config.proxies),
    healthy: () =>
      sql`select 1`.execute(app.db).then(
        () => true,
        () => false,
      ),
  });
}

/** Whose API token it is, who sees when it was used. */
async function tokenBearer(app: App, token: string): Promise<{ actor: Actor; scopes: readonly Scope[] } | null> {
  const ctx = app.ctxFor(SYSTEM, 'en');
  const found = await bearerOf(app.db, token, ctx.now, ctx.slot('standings'));
  if (!found) return null;
  if (!found.usedAt || ctx.now.getTime() - found.usedAt.getTime() > HOUR) await noteTokenUse(ctx, found.id);
  return { actor: found.actor, scopes: found.scopes };
}

/** The person of the session, which lives on when it is used. */
async function personBehind(app: App, token: string | null): Promise<Actor> {
  const ctx = app.ctxFor(SYSTEM, 'en');
  const { sessionId, seenAt, ...actor } = await actorOf(app.db, token, ctx.now, 'en', ctx.slot('standings'));
  if (sessionId && seenAt && ctx.now.getTime() - seenAt.getTime() > HOUR) await keepAlive(ctx, sessionId);
  return actor;
}
