// What a module registers. The list of modules, in lawful order, is src/modules.ts.

import type { Happening } from '../kit/events.js';
import type { RuleTable } from '../kit/rule-table.js';
import type { Catalogue } from '../kit/words.js';
import type { NavigationItem, Route } from '../http/route.js';
import type { Verb } from '../cli/verb.js';
import type { Ctx } from '../storage/ctx.js';
import type { Filled } from '../storage/slots.js';

export interface Migration {
  /** `2026-11-21-groups.sql`: dated, sorted by name over all modules. */
  name: string;
  sql: string;
}

/** A job: fetches by id, calls an action, lets errors be retried. */
export type Job = (ctx: Ctx, args: Record<string, unknown>) => Promise<void>;

/** A listener, called inside the transaction of the event. `*` hears everything. */
export interface Hearing {
  event: string;
  hear: (ctx: Ctx, happening: Happening) => Promise<void>;
}

/** A job that runs on a clock. */
export interface Clockwork {
  job: string;
  everyMinutes: number;
}

export interface Module {
  name: string;
  migrations?: Migration[];
  routes?: Route[];
  jobs?: Record<string, Job>;
  clockwork?: Clockwork[];
  hears?: Hearing[];
  navigation?: NavigationItem[];
  messages?: Catalogue;
  /** What this module puts into the slots of earlier ones. */
  slots?: Filled;
  /** The tables that are the law of this module, printed into docs/rules.md. */
  rules?: () => RuleTable[];
  /** What the operator should know and mend, one sentence each (English); nothing when all is well. `comity doctor` asks. */
  complaints?: (ctx: Ctx) => Promise<string[]>;
  /** What stands open besides the site while Comity runs: a door for mail. Null when it is not configured; `failed` is told of what goes wrong. */
  opens?: (ctx: () => Ctx, failed: (thrown: unknown) => void) => Promise<Opened | null>;
}

/** Something that stands open, where, and how it is closed: what was begun is ended. */
export interface Opened {
  host: string;
  port: number;
  close: () => Promise<void>;
}

/** One line of the law: the verbs are light, the rest is loaded when the server or the database is needed. */
export interface ModuleEntry {
  name: string;
  verbs?: Verb[];
  load: () => Promise<Module>;
}
