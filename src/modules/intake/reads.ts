// What may be asked of the intake: the queue, doubts first; one received thing.

import { isId } from '../../kit/ids.js';
import type { Refusal } from '../../kit/refusals.js';
import type { PaperText } from '../../paper/index.js';
import type { Db } from '../../storage/index.js';
import type { ReceivedState } from './moves.js';
import type { ReadField, ReadFinding } from './recogniser.js';
import type { ReceivedBrief } from './shapes.js';
import type {} from './tables.js';

const PAGE = 50;

export interface Received extends ReceivedBrief {
  fileId: string;
  state: ReceivedState;
  kind: string | null;
  draft: unknown;
  paper: PaperText | null;
  fields: ReadField[];
  readFindings: ReadFinding[];
  corrections: Record<string, string>;
  refusal: Refusal | null;
  groupId: string | null;
  editionId: string | null;
}

const BRIEF = ['id', 'name', 'format', 'size', 'received_at', 'state', 'title', 'language', 'doubts', 'errors', 'warnings'] as const;

/** What waits (most doubts first, then oldest) or what is done (newest first), 50 a page; `after` is the key of the last row. */
export async function queueOf(db: Db, of: { show: 'waiting' | 'done'; after?: string | null }): Promise<{ rows: ReceivedBrief[]; after: string | null }> {
  const waiting = of.show === 'waiting';
  let query = db.selectFrom('received').select(BRIEF).limit(PAGE + 1);
  const [, doubts, id] = /^(\d{1,6})\.([0-9a-f-]{36})$/.exec(of.after ?? '') ?? [];
  if (waiting) {
    query = query.where('state', 'in', ['received', 'read', 'refused']).orderBy('doubts', 'desc').orderBy('id');
    if (isId(id)) query = query.where((where) => where.or([where('doubts', '<', Number(doubts)), where.and([where('doubts', '=', Number(doubts)), where('id', '>', id)])]));
  } else {
    query = query.where('state', 'in', ['adopted', 'setAside']).orderBy('id', 'desc');
    if (isId(id)) query = query.where('id', '<', id);
  }
  const rows = await query.execute();
  const last = rows[PAGE - 1];
  return { rows: rows.slice(0, PAGE).map(briefOf), after: rows.length > PAGE && last ? `${last.doubts}.${last.id}` : null };
}

/** One received thing with everything that was read from it, or null. */
export async function receivedById(db: Db, id: string): Promise<Received | null> {
  if (!isId(id)) return null;
  const row = await db.selectFrom('received').where('id', '=', id).selectAll().executeTakeFirst();
  if (!row) return null;
  return {
    ...briefOf(row),
    state: row.state,
    fileId: row.file_id,
    kind: row.kind,
    draft: row.draft,
    paper: row.paper,
    fields: row.fields,
    readFindings: row.findings,
    corrections: row.corrections,
    refusal: row.refusal,
    groupId: row.group_id,
    editionId: row.edition_id,
  };
}

/** Whether the same bytes are in the queue or adopted. */
export async function waitsAlready(db: Db, fileId: string): Promise<boolean> {
  return (await db.selectFrom('received').where('file_id', '=', fileId).where('state', '<>', 'setAside').select('id').executeTakeFirst()) !== undefined;
}

interface BriefRow {
  id: string;
  name: string;
  format: string | null;
  size: number;
  received_at: Date;
  state: string;
  title: string | null;
  language: string | null;
  doubts: number;
  errors: number;
  warnings: number;
}

function briefOf(row: BriefRow): ReceivedBrief {
  const { id, name, format, size, state, title, language, doubts, errors, warnings } = row;
  return { id, name, format, size, at: row.received_at.toISOString(), state, title, language, doubts, errors, warnings };
}
