// What a group is about, as it says itself: its name, and the text of its newest terms of reference.

import type { Multilingual } from '../../../kit/languages.js';
import type { Db } from '../../../storage/index.js';
import type { GroupState } from '../group.js';
import type {} from '../tables.js';
import { newestTerms, termsText } from './terms.js';

/** Announced and not concluded: whoever is to meet begins its work before its first meeting. */
const AT_WORK: readonly GroupState[] = ['announced', 'active', 'underReview', 'extended'];

/** The groups that are at work, by their ids. One query. */
export async function groupsAtWork(db: Db): Promise<string[]> {
  return (await db.selectFrom('groups').where('state', 'in', AT_WORK).select('id').orderBy('id').limit(5000).execute()).map(({ id }) => id);
}

export interface GroupSubject {
  name: Multilingual;
  /** Its newest terms of reference: of each language the clauses. */
  terms: string[][];
}

/** What a group is about; null when it is not at work. Three queries at most. */
export async function groupSubject(db: Db, groupId: string): Promise<GroupSubject | null> {
  const group = await db.selectFrom('groups').where('id', '=', groupId).where('state', 'in', AT_WORK).select('name').executeTakeFirst();
  if (!group) return null;
  const newest = await newestTerms(db, groupId);
  const editions = newest ? await termsText(db, groupId, newest.languages.map((language) => ({ version: newest.version, language }))) : [];
  return { name: group.name, terms: editions.map(({ clauses }) => clauses.map(({ title, text }) => `${title}\n${text}`)) };
}
