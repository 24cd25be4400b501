// The modules loaded, and what they bring together: words, migrations, jobs.

import { type Catalogue, joinCatalogues } from '../kit/words.js';
import { httpMessages } from '../http/messages.js';
import { jobMigrations } from '../jobs/index.js';
import { modules as entries } from '../modules.js';
import type { Module } from '../modules/module.js';
import { cliMessages } from '../cli/messages.js';
import { paperMessages } from '../paper/messages.js';
import { type NamedMigration, storageMessages, storageMigrations } from '../storage/index.js';

/** All modules in lawful order. */
export async function loadModules(): Promise<Module[]> {
  return Promise.all(entries.map((entry) => entry.load()));
}

/** The words of the rooms and of all modules. */
export function catalogueOf(modules: Module[]): Catalogue {
  const own = [cliMessages, httpMessages, paperMessages, storageMessages];
  return joinCatalogues([...own, ...modules.flatMap((module) => module.messages ?? [])]);
}

/** Migrations in the order in which they are applied: rooms first, then the modules, by name within each. */
export function migrationsOf(modules: Module[]): NamedMigration[] {
  const inOrder = modules.flatMap((module) =>
    [...(module.migrations ?? [])]
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .map((migration) => ({ module: module.name, ...migration })),
  );
  return [...storageMigrations, ...jobMigrations, ...inOrder];
}
