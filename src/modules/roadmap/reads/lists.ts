// A table that an editor handed over, and what it would change.

import { createHash } from 'node:crypto';
import { isId } from '../../../kit/ids.js';
import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import { type ListPlan, type Mapping, designationsOf, guessed, planOf } from '../list/plan.js';
import type { List, ListRow } from '../list/rows.js';
import type {} from '../tables.js';
import { factsByDesignation } from './catalogue.js';
import { roadmapOf } from './roadmap.js';

/** A list that was kept and has not been taken; null when there is none. */
export async function listById(db: Db, groupId: string, id: string): Promise<List | null> {
  if (!isId(id)) return null;
  const row = await db.selectFrom('roadmap_lists').where('group_id', '=', groupId).where('id', '=', id).where('applied_at', 'is', null).select(['name', 'header', 'rows']).executeTakeFirst();
  return row ? { name: row.name, header: row.header as string[], rows: row.rows as ListRow[] } : null;
}

export interface PlannedList extends ListPlan {
  mapping: Mapping;
  /** A mark of all that is shown: what is taken is what was seen. */
  seal: string;
}

export interface ListAsked {
  groupId: string;
  /** By the headings when it is left out. */
  mapping?: Mapping | null;
  language: Language;
  take?: ReadonlySet<number>;
}

/** What a table would change in a roadmap; nothing is written. */
export async function planList(db: Db, list: List, { groupId, mapping: told, language, take = new Set() }: ListAsked): Promise<PlannedList> {
  const mapping = told ?? guessed(list.header);
  const contents = await roadmapOf(db, groupId);
  const known = await factsByDesignation(db, designationsOf(list, mapping));
  const planning = { mapping, language, known };
  const undecided = planOf(list, contents, { ...planning, take: new Set() });
  const seal = createHash('sha256').update(JSON.stringify([mapping, undecided.rows])).digest('base64url');
  return { ...(take.size > 0 ? planOf(list, contents, { ...planning, take }) : undecided), mapping, seal };
}
