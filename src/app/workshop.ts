// The worker's shop: the jobs and clocks of all modules.

import { SYSTEM } from '../kit/actor.js';
import type { TakenJob, Workshop } from '../jobs/index.js';
import type { App } from './app.js';

/** What the worker needs of the application. */
export function workshopOf(app: App, failed?: (job: TakenJob, thrown: unknown) => void): Workshop {
  return {
    db: app.db,
    connection: app.storage.connection,
    jobs: Object.assign({}, ...app.modules.map((module) => module.jobs ?? {})),
    clockwork: app.modules.flatMap((module) => module.clockwork ?? []),
    ctx: () => app.ctxFor(SYSTEM, 'en'),
    ...(failed ? { failed } : {}),
  };
}
