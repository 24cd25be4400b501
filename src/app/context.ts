// Contexts: who acts, when, in which language, over which connection; and how everybody who hears is told.

import type { Actor } from '../kit/actor.js';
import type { Happening } from '../kit/events.js';
import type { Language } from '../kit/languages.js';
import { type Catalogue, type Say, sayIn } from '../kit/words.js';
import { type Bell, bellOf, enqueue } from '../jobs/index.js';
import type { Hearing, Module } from '../modules/module.js';
import type { Ctx, Db, FileStore, Sealer } from '../storage/index.js';

export interface ContextParts {
  db: Db;
  files: FileStore;
  sealer: Sealer;
  modules: Module[];
  catalogue: Catalogue;
}

export interface Moment {
  actor: Actor;
  language: Language;
  now?: Date;
  db?: Db;
}

/** A context for one act. */
export function contextOf(parts: ContextParts, moment: Moment): Ctx {
  const say = sayIn(parts.catalogue, moment.language);
  return over(parts, hearingsOf(parts.modules), say, moment.actor, moment.now ?? new Date(), moment.db ?? parts.db);
}

const hearings = new WeakMap<Module[], Hearing[]>();

/** Asked for every request; the modules stay the same as long as the program runs. */
function hearingsOf(modules: Module[]): Hearing[] {
  const known = hearings.get(modules) ?? modules.flatMap((module) => module.hears ?? []);
  hearings.set(modules, known);
  return known;
}

function over(parts: ContextParts, hears: Hearing[], say: Say, actor: Actor, now: Date, db: Db): Ctx {
  const later = announcing(bellOf(parts.db), db.isTransaction);
  const ctx: Ctx = {
    db,
    now,
    actor,
    say,
    sayIn: (language) => sayIn(parts.catalogue, language),
    files: parts.files,
    ...parts.sealer,
    emit: (happening) => tell(ctx, hears, happening),
    enqueue: async (job) => {
      await enqueue(db, job);
      later.ring();
    },
    wake: later.wake,
    committed: later.committed,
    slot: (name) => parts.modules.flatMap((module) => module.slots?.[name] ?? []) as never,
    within: (transaction) => over(parts, hears, say, actor, now, transaction),
  };
  return ctx;
}

/** What the workers are told of when the transaction is over; without one, at once. */
function announcing(bell: Bell, waits: boolean): { ring: () => void; wake: (job: string) => void; committed: () => void } {
  const woken = new Set<string>();
  let asked = false;
  const committed = () => {
    if (asked) bell.ring();
    for (const job of woken) bell.wake(job);
  };
  if (!waits) return { ring: () => undefined, wake: bell.wake, committed };
  const ring = () => {
    asked = true;
  };
  return { ring, wake: (job) => void woken.add(job), committed };
}

/** In lawful order, one after the other: they share one connection. */
async function tell(ctx: Ctx, hears: Hearing[], happening: Happening): Promise<void> {
  if (!ctx.db.isTransaction) throw new Error(`${happening.name} was told outside a transaction`);
  for (const { event, hear } of hears) if (event === '*' || event === happening.name) await hear(ctx, happening);
}
