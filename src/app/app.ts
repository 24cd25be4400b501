// The application put together: storage, the modules in lawful order, their words and their ears. The one place that knows all.

import type { Actor } from '../kit/actor.js';
import type { Language } from '../kit/languages.js';
import type { Catalogue } from '../kit/words.js';
import type { Config } from '../config.js';
import type { Module } from '../modules/module.js';
import type { Ctx, Db, FileStore, Sealer, Storage } from '../storage/index.js';

export interface App {
  config: Config;
  db: Db;
  files: FileStore;
  sealer: Sealer;
  storage: Storage;
  /** In lawful order. */
  modules: Module[];
  catalogue: Catalogue;
  /** A context for one act of somebody, at this moment; over `db` when one is given (a transaction). */
  ctxFor: (actor: Actor, language: Language, db?: Db) => Ctx;
  /** Waits at most `patience` milliseconds for others who use the database that this process started; without it, until they end. */
  close: (patience?: number) => Promise<void>;
}
