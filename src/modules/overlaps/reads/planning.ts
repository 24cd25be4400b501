// What the rules of planning are asked about: pairs of which a text is not published, each side as the catalogue knows it, with its family.

import type { Db } from '../../../storage/index.js';
import { type FamilyMember, membersOf } from '../../catalogue/reads.js';
import type { Known, PairOfTexts } from '../planning.js';
import { type PairShown, openPairs } from './pairs.js';

export interface Plans {
  pairs: PairOfTexts[];
  families: Known['families'];
  /** Where the next pairs begin; null after the last. */
  after: string | null;
}

/** The next pairs with work on one side at least, surest first, and all that the rules ask of them. Three queries. */
export async function openPlans(db: Db, { after, limit }: { after: string | null; limit: number }): Promise<Plans> {
  const pairs = await openPairs(db, { after, limit: limit + 1 });
  return { ...(await plansOf(db, pairs.slice(0, limit))), after: pairs.length > limit ? (pairs[limit - 1]?.place ?? null) : null };
}

/** The same of pairs that were found otherwise. One query. */
export async function plansOf(db: Db, pairs: readonly PairShown[]): Promise<Omit<Plans, 'after'>> {
  const members = await membersOf(db, [...new Set(pairs.flatMap(({ a, b }) => [a.family, b.family]))]);
  const texts = new Map(members.map((member) => [member.id, member]));
  const families = new Map<string, FamilyMember[]>();
  for (const member of members) {
    const family = families.get(member.family);
    if (family) family.push(member);
    else families.set(member.family, [member]);
  }
  const known = pairs.flatMap(({ a, b, relation, verdict }) => {
    const [first, second] = [texts.get(a.id), texts.get(b.id)];
    return first && second && verdict !== 'not' ? [{ a: first, b: second, relation, verdict }] : [];
  });
  return { pairs: known, families };
}
