// Opens the application: storage, modules, migrations.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.js';
import { refuse } from '../kit/refusals.js';
import { bellOf } from '../jobs/index.js';
import { migrate, openStorage } from '../storage/index.js';
import type { App } from './app.js';
import { contextOf } from './context.js';
import { catalogueOf, loadModules, migrationsOf } from './modules-loaded.js';

export interface Opening {
  /** How connections name themselves to the database: `comity start`. */
  name?: string;
  /** False leaves the database as it is (doctor, restore). */
  migrating?: boolean;
  /** True refuses a home in which nothing was started yet, instead of making a database there. */
  existing?: boolean;
}

/** Opens storage, loads the modules and brings the database up to date. Whoever opens must close. */
export async function openApp(config: Config, opening: Opening = {}): Promise<App> {
  if (opening.existing && !config.databaseUrl && !existsSync(join(config.home, 'data')))
    refuse({ code: 'storage.noWorkspace', params: { directory: config.home }, kind: 'state' });
  const [storage, modules] = await Promise.all([openStorage(config, opening.name), loadModules()]);
  try {
    if (opening.migrating !== false) await migrate(storage.pool, migrationsOf(modules));
    const parts = { db: storage.db, files: storage.files, sealer: storage.sealer, modules, catalogue: catalogueOf(modules) };
    return {
      ...parts,
      config,
      storage,
      ctxFor: (actor, language, db) => contextOf(parts, { actor, language, ...(db ? { db } : {}) }),
      close: async (patience) => {
        await bellOf(storage.db).quiet();
        await storage.close(patience);
      },
    };
  } catch (thrown) {
    await storage.close();
    throw thrown;
  }
}
