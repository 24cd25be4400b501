// What may be asked about terms of reference: their versions and languages, and their text.

import { sql } from 'kysely';
import type { Language } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { ClauseShown } from '../shapes.js';
import type {} from '../tables.js';

export interface TermsEditionKnown {
  version: number;
  language: Language;
  since: string | null;
}

/** The editions of the terms of reference of a group, the newest version first. */
export async function termsEditions(db: Db, groupId: string): Promise<TermsEditionKnown[]> {
  return termsQuery(db, groupId).execute();
}

/** The text of some editions of the terms of reference; those that there are, in no certain order. */
export async function termsText(db: Db, groupId: string, wanted: readonly { version: number; language: Language }[]): Promise<(TermsEditionKnown & { clauses: ClauseShown[] })[]> {
  if (wanted.length === 0) return [];
  return termsQuery(db, groupId)
    .select('clauses')
    .where((where) => where.or(wanted.map((one) => where.and([where('version', '=', one.version), where('language', '=', one.language)]))))
    .execute();
}

function termsQuery(db: Db, groupId: string) {
  return db
    .selectFrom('group_terms')
    .innerJoin('group_terms_editions', 'group_terms_editions.terms_id', 'group_terms.id')
    .where('group_id', '=', groupId)
    .select(['version', 'language', 'since'])
    .orderBy('version', 'desc')
    .orderBy('language');
}

/** The newest version of the terms of reference, with the languages that it is in; null when there is none. */
export async function newestTerms(db: Db, groupId: string): Promise<{ id: string; version: number; since: string | null; languages: Language[] } | null> {
  const found = await db
    .selectFrom('group_terms')
    .where('group_id', '=', groupId)
    .select(['id', 'version', 'since', sql<Language[]>`array(select language from group_terms_editions where terms_id = group_terms.id)`.as('languages')])
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ?? null;
}
