// The one parameter of everything that acts: the same action serves web, command line, job and mail.

import type { Kysely } from 'kysely';
import type { Actor } from '../kit/actor.js';
import type { Happening } from '../kit/events.js';
import type { Language } from '../kit/languages.js';
import type { Say } from '../kit/words.js';
import type { FileStore } from './files.js';
import type { Sealer } from './seal.js';
import type { Slots } from './slots.js';
import type { Tables } from './tables.js';

export type Db = Kysely<Tables>;

export interface Ctx {
  /** Inside `inTransaction` it is the transaction. */
  db: Db;
  now: Date;
  actor: Actor;
  say: Say;
  /** Speaks another language: for mails and papers to somebody else. */
  sayIn: (language: Language) => Say;
  /** Tells everybody who hears (the journal first), inside the current transaction. */
  emit: (happening: Happening) => Promise<void>;
  files: FileStore;
  /** Seals for one purpose under the key of the workspace, which is not in the database. */
  seal: Sealer['seal'];
  /** Opens what was sealed for the same purpose. Refused `storage.cannotUnseal`. */
  unseal: Sealer['unseal'];
  /** Puts a job into the queue inside the current transaction; a key makes it happen once. */
  enqueue: (job: { name: string; args: Record<string, unknown>; key?: string; runAt?: Date }) => Promise<void>;
  /**
   * Has a job without arguments done soon after the commit; many who ask are answered by one. It is asked for in memory, so that a process
   * which dies just then forgets it: only for jobs that a clock asks for as well.
   */
  wake: (job: string) => void;
  /** What later modules put into a slot, in lawful order. */
  slot: <Name extends keyof Slots>(name: Name) => readonly Slots[Name][];
  /** The same context over a transaction; called by `inTransaction` alone. */
  within: (db: Db) => Ctx;
  /** Told when the transaction of this context has been committed; called by `inTransaction` alone. */
  committed: () => void;
}
