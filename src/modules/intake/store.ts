// Every insert and update of what was received.

import { newId } from '../../kit/ids.js';
import type { Refusal } from '../../kit/refusals.js';
import type { PaperText } from '../../paper/index.js';
import type { Db } from '../../storage/index.js';
import type { ReceivedState } from './moves.js';
import type { Recognised } from './recogniser.js';
import type {} from './tables.js';

/** Adds what came in, or finds the same bytes waiting already: one statement, so that a double click receives once. */
export async function addReceived(db: Db, given: { fileId: string; name: string; size: number; at: Date; by: string | null }): Promise<{ id: string; fresh: boolean }> {
  const id = newId();
  const added = await db
    .insertInto('received')
    .values({
      ...{ id, file_id: given.fileId, name: given.name, size: given.size, received_at: given.at, received_by: given.by, state: 'received' },
      ...{ fields: '[]', findings: '[]', corrections: '{}', doubts: 0, errors: 0, warnings: 0 },
    })
    .onConflict((conflict) => conflict.column('file_id').where('state', '<>', 'setAside').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) return { id, fresh: true };
  const known = await db.selectFrom('received').where('file_id', '=', given.fileId).where('state', '<>', 'setAside').select('id').executeTakeFirstOrThrow();
  return { id: known.id, fresh: false };
}

/** Locks the row for the rest of the transaction, so that of two who act at once the second sees what the first did. */
export async function lockReceived(db: Db, id: string) {
  return db.selectFrom('received').where('id', '=', id).selectAll().forUpdate().executeTakeFirst();
}

export async function keepReading(db: Db, id: string, read: Recognised & { kind: string; paper: PaperText; corrections: Record<string, string> }): Promise<void> {
  const count = (severity: string) => read.findings.filter((finding) => finding.severity === severity).length;
  await db
    .updateTable('received')
    .set({
      state: 'read',
      kind: read.kind,
      format: read.paper.format,
      title: read.title,
      language: read.language,
      draft: JSON.stringify(read.draft),
      paper: JSON.stringify(read.paper),
      fields: JSON.stringify(read.fields),
      findings: JSON.stringify(read.findings),
      corrections: JSON.stringify(read.corrections),
      refusal: null,
      doubts: read.fields.reduce((sum, field) => sum + field.doubts.length, 0),
      errors: count('error'),
      warnings: count('warning'),
    })
    .where('id', '=', id)
    .execute();
}

export async function keepRefusal(db: Db, id: string, refusal: Refusal, paper: PaperText | null): Promise<void> {
  await db
    .updateTable('received')
    .set({ state: 'refused', refusal: JSON.stringify(refusal), paper: paper ? JSON.stringify(paper) : null, format: paper?.format ?? null })
    .where('id', '=', id)
    .execute();
}

export async function setReceivedState(db: Db, id: string, state: ReceivedState, more: { reason?: string; groupId?: string; editionId?: string } = {}): Promise<void> {
  await db
    .updateTable('received')
    .set({ state, ...(more.reason === undefined ? {} : { reason: more.reason }), ...(more.groupId ? { group_id: more.groupId, edition_id: more.editionId ?? null } : {}) })
    .where('id', '=', id)
    .execute();
}
