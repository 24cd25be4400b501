// What the addresses of overlaps have in common: the group in a path, the pair in a path, whether whoever asks may judge.

import type { Asked } from '../../../http/route.js';
import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { idFromPath } from '../../catalogue/index.js';
import type { GroupBrief } from '../../groups/index.js';
import { groupBySlug } from '../../groups/reads.js';
import type { PairShown } from '../reads.js';
import type { PairJson } from '../shapes.js';

/** The group in the path; refused (missing) when there is none. */
export async function groupIn({ ctx, params }: Asked): Promise<GroupBrief> {
  return (await groupBySlug(ctx.db, params.group ?? '')) ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

/** Its id, for the right of its officers; null when there is none. */
export async function groupIdOf({ ctx, params }: Asked): Promise<string | null> {
  return (await groupBySlug(ctx.db, params.group ?? ''))?.id ?? null;
}

/** Whether whoever asks judges: the secretariat any pair, officers those of their group. */
export function mayJudge({ ctx }: Asked, groupId: string | null): boolean {
  const roles = rolesOf(ctx.actor, groupId ?? undefined);
  return roles.includes('secretariat') || (groupId !== null && roles.includes('officer'));
}

/** The two records in the path. */
export function pairIn({ params }: Asked): { a: string; b: string } {
  return { a: idFromPath(params.record as string), b: idFromPath(params.other as string) };
}

export function noRecord(id: string): never {
  refuse({ code: 'overlaps.noRecord', params: { id: id.slice(0, 100) }, kind: 'missing' });
}

export function asJson({ a, b, measured, relation, because, verdict, note, judgedAt }: PairShown): PairJson {
  const side = ({ id, sdo, designation, titles, status, year }: PairShown['a']) => ({ id, sdo, designation, titles, status, year });
  return { a: side(a), b: side(b), score: measured, relation, because, verdict, note, judgedAt: judgedAt?.toISOString() ?? null };
}
