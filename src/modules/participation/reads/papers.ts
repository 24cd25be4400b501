// Papers: of a registration, by id, by the code that verifies one.

import { isId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type { PaperKind } from '../tables.js';

export interface PaperKnown {
  id: string;
  meetingId: string;
  registrationId: string | null;
  kind: PaperKind;
  language: string;
  number: number | null;
  code: string;
  state: 'asked' | 'made' | 'failed' | 'withdrawn';
  askedAt: Date;
  selection: string[] | null;
  roundId: string | null;
}

const KNOWN = ['id', 'meeting_id as meetingId', 'registration_id as registrationId', 'kind', 'language', 'number', 'code', 'state', 'asked_at as askedAt', 'selection', 'round_id as roundId'] as const;

export async function paperById(db: Db, id: string): Promise<PaperKnown | null> {
  if (!isId(id)) return null;
  return (await db.selectFrom('registration_papers').where('id', '=', id).select(KNOWN).executeTakeFirst()) ?? null;
}

export async function paperByCode(db: Db, code: string): Promise<PaperKnown | null> {
  return (await db.selectFrom('registration_papers').where('code', '=', code).select(KNOWN).executeTakeFirst()) ?? null;
}

export async function sealedPaper(db: Db, id: string): Promise<Buffer | null> {
  return (await db.selectFrom('registration_papers').where('id', '=', id).where('state', '=', 'made').select('content').executeTakeFirst())?.content ?? null;
}

/** The papers of a registration that hold, or are being made. */
export async function papersOf(db: Db, registrationId: string): Promise<PaperKnown[]> {
  return db.selectFrom('registration_papers').where('registration_id', '=', registrationId).where('state', 'in', ['asked', 'made']).select(KNOWN).orderBy('id').execute();
}

/** The sheets of badges of a meeting, newest first, at most ten. */
export async function badgeSheetsOf(db: Db, meetingId: string): Promise<PaperKnown[]> {
  return db.selectFrom('registration_papers').where('meeting_id', '=', meetingId).where('kind', '=', 'badges').select(KNOWN).orderBy('id', 'desc').limit(10).execute();
}

/** Those of some registrations of a meeting that have a badge: approved, and on site. */
export async function withBadge(db: Db, meetingId: string, ids: readonly string[]): Promise<string[]> {
  const lawful = ids.filter((id) => isId(id));
  if (lawful.length === 0) return [];
  const query = db.selectFrom('registrations').where('meeting_id', '=', meetingId).where('id', 'in', lawful).where('state', '=', 'approved').where('mode', '=', 'onsite');
  return (await query.select('id').orderBy('id').execute()).map(({ id }) => id);
}
