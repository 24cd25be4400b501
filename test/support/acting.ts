// Somebody who acts in a test: the real modules over the test file's database, with time and actor in hand.

import { type Actor, SYSTEM } from '../../src/kit/actor.js';
import type { Language } from '../../src/kit/languages.js';
import type { App } from '../../src/app/app.js';
import { contextOf } from '../../src/app/context.js';
import { catalogueOf, loadModules } from '../../src/app/modules-loaded.js';
import { workshopOf } from '../../src/app/workshop.js';
import { configFrom } from '../../src/config.js';
import { workOff } from '../../src/jobs/index.js';
import type { Ctx } from '../../src/storage/index.js';
import { aDatabase } from './database.js';

export const NOW = new Date('2026-11-21T09:00:00Z');

let parts: Promise<Pick<App, 'db' | 'files' | 'modules' | 'catalogue'>> | null = null;

/** The modules over the test file's database. */
function testParts() {
  parts ??= (async () => {
    const [{ db, files }, modules] = await Promise.all([aDatabase(), loadModules()]);
    return { db, files, modules, catalogue: catalogueOf(modules) };
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
