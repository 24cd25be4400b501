// The site over the application: routes, navigation and words of all modules.

import type { Hono } from 'hono';
import { sql } from 'kysely';
import { createSite } from '../http/index.js';
import { type Actor, NOBODY } from '../kit/actor.js';
import type { App } from './app.js';

/** Who stands behind a session token. */
export type ActorOf = (token: string | null) => Promise<Actor>;

/** The whole site as one `fetch`. */
export function siteOf(app: App, actorOf: ActorOf = async () => NOBODY): Hono {
  return createSite({
    routes: app.modules.flatMap((module) => module.routes ?? []),
    navigation: app.modules.flatMap((module) => module.navigation ?? []).sort((one, other) => one.order - other.order),
    catalogue: app.catalogue,
    ctxFor: (actor, language) => app.ctxFor(actor, language),
    actorOf,
    origin: app.config.origin,
    version: app.config.version,
    healthy: () =>
      sql`select 1`.execute(app.db).then(
        () => true,
        () => false,
      ),
  });
}
