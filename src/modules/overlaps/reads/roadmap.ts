// What stands on the roadmap of a group, as later modules tell it.

import type { Ctx } from '../../../storage/index.js';
import { recordsBriefly } from '../../catalogue/reads.js';
import { keyOf } from '../text.js';

/** The records of the catalogue that stand on a group's roadmap. */
export async function roadmapTextsOf(ctx: Ctx, groupId: string): Promise<string[]> {
  const texts = await Promise.all(ctx.slot('roadmapTexts').map((roadmap) => roadmap.of(ctx, groupId)));
  return [...new Set(texts.flat())];
}

/** Whether one of these records stands on the roadmap of a group, in any edition. */
export async function standsOnRoadmap(ctx: Ctx, groupId: string, ids: readonly string[]): Promise<boolean> {
  const listed = await roadmapTextsOf(ctx, groupId);
  const records = await recordsBriefly(ctx.db, [...new Set([...listed, ...ids])]);
  const keys = new Map(records.map((record) => [record.id, keyOf(record)]));
  const known = new Set(listed.map((id) => keys.get(id)));
  return ids.some((id) => keys.has(id) && known.has(keys.get(id)));
}
