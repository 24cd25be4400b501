// What may be asked of imports: how far each came, and the rows that were not taken.

import { isId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type { HeldBack, ImportState } from '../tables.js';

export interface ImportShown {
  id: string;
  name: string;
  format: string;
  dry: boolean;
  state: ImportState;
  file: string | null;
  mapping: Record<string, string> | null;
  position: number;
  added: number;
  changed: number;
  same: number;
  bad: number;
  startedAt: Date;
  endedAt: Date | null;
  reason: string | null;
  /** The list that it gave as whole; how many that no longer has; why they were not marked. */
  list: string | null;
  sure: boolean;
  gone: number | null;
  held: HeldBack | null;
}

/** One import; null when there is none. */
export async function importById(db: Db, id: string): Promise<ImportShown | null> {
  const row = await db.selectFrom('catalogue_imports').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? shown(row) : null;
}

/** Imports, the newest first (their ids sort by time), one page. */
export async function listImports(db: Db, given: { after?: string | null; limit?: number } = {}): Promise<{ rows: ImportShown[]; after: string | null }> {
  const limit = given.limit ?? 30;
  let query = db.selectFrom('catalogue_imports').selectAll().orderBy('id', 'desc').limit(limit + 1);
  if (isId(given.after)) query = query.where('id', '<', given.after);
  const rows = await query.execute();
  const page = rows.slice(0, limit);
  return { rows: page.map(shown), after: rows.length > limit ? (page.at(-1)?.id ?? null) : null };
}

export interface FaultShown {
  position: number;
  code: string;
  params: Record<string, string | number>;
  excerpt: string;
}

/** The rows of an import that were not taken, in the order of the source, one page. */
export async function faultsOf(db: Db, importId: string, given: { after?: number | null; limit?: number } = {}): Promise<{ rows: FaultShown[]; after: string | null }> {
  const limit = given.limit ?? 50;
  const rows = await db
    .selectFrom('catalogue_import_faults')
    .select(['position', 'code', 'params', 'excerpt'])
    .where('import_id', '=', importId)
    .where('position', '>', given.after ?? 0)
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit) as FaultShown[];
  return { rows: page, after: rows.length > limit ? String(page.at(-1)?.position) : null };
}

type ImportRow = Omit<ImportShown, 'startedAt' | 'endedAt' | 'mapping'> & { started_at: Date; ended_at: Date | null; mapping: unknown };

function shown({ started_at, ended_at, mapping, ...row }: ImportRow): ImportShown {
  const { id, name, format, dry, state, file, position, added, changed, same, bad, reason, list, sure, gone, held } = row;
  return { id, name, format, dry, state, file, position, added, changed, same, bad, reason, list, sure, gone, held, mapping: (mapping ?? null) as ImportShown['mapping'], startedAt: started_at, endedAt: ended_at };
}
