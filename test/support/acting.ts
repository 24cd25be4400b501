// Somebody who acts in a test: the real modules over the test file's database, with time and actor in hand.

import { type Actor, NOBODY, SYSTEM } from '../../src/kit/actor.js';
import type { Language } from '../../src/kit/languages.js';
import type { App } from '../../src/app/app.js';
import { contextOf } from '../../src/app/context.js';
import { catalogueOf, loadModules } from '../../src/app/modules-loaded.js';
import { siteOf } from '../../src/app/site.js';
import { workshopOf } from '../../src/app/workshop.js';
import { configFrom } from '../../src/config.js';
import { workOff } from '../../src/jobs/index.js';
import { type Ctx, sealerOf } from '../../src/storage/index.js';
import { aDatabase } from './database.js';

export const NOW = new Date('2026-11-21T09:00:00Z');

let parts: Promise<Pick<App, 'db' | 'files' | 'sealer' | 'modules' | 'catalogue'>> | null = null;

/** The modules over the test file's database. */
function testParts() {
  parts ??= (async () => {
    const [{ db, files }, modules] = await Promise.all([aDatabase(), loadModules()]);
    return { db, files, sealer: sealerOf('00'.repeat(32)), modules, catalogue: catalogueOf(modules) };
  })();
  return parts;
}

/** A context: by default the machine itself, in English, on 21 November 2026 at 09:00 UTC. Not in a transaction. */
export async function aCtx(given: { actor?: Actor; now?: Date; language?: Language } = {}): Promise<Ctx> {
  return contextOf(await testParts(), { actor: SYSTEM, language: 'en', now: NOW, ...given });
}

/** The application over the test file's database. `now` stops its clock. Closing is the test file's business, not the test's. */
export async function anApp(given: { now?: Date } = {}): Promise<App> {
  const { connection, pool, directory } = await aDatabase();
  const known = await testParts();
  const config = configFrom({ COMITY_HOME: directory, DATABASE_URL: 'postgres:///given-by-the-test' });
  const close = async () => undefined;
  const storage = { ...known, pool, connection, serverVersion: '18', database: 'external' as const, close };
  return {
    ...known,
    config,
    storage,
    ctxFor: (actor, language, db) => contextOf(known, { actor, language, ...given, ...(db ? { db } : {}) }),
    close,
  };
}

/** Does all jobs that are due; gives how many there were. */
export async function doJobs(given: { now?: Date } = {}): Promise<number> {
  return workOff({ ...workshopOf(await anApp(given)), failed: (_job, thrown) => console.error(thrown) });
}

export interface Visitor {
  get: (path: string) => Promise<Response>;
  /** Sends a form as a browser would. */
  post: (path: string, form: Record<string, string> | string) => Promise<Response>;
}

const ORIGIN = 'http://comity.test';

/** Somebody who visits the site of the test file's application; without an actor a stranger. */
export async function aVisitor(actor: Actor = NOBODY, given: { now?: Date } = {}): Promise<Visitor> {
  const site = siteOf(await anApp(given), async () => actor);
  return {
    get: async (path) => site.request(ORIGIN + path),
    post: async (path, form) =>
      site.request(ORIGIN + path, { method: 'POST', body: new URLSearchParams(form), headers: { origin: ORIGIN, 'sec-fetch-site': 'same-origin' } }),
  };
}
