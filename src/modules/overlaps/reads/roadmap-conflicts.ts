// The planning conflicts of a group's roadmap: among its entries as they were written, and between their records and those of other bodies.

import type { Ctx } from '../../../storage/index.js';
import { type Conflict, conflictsIn, sorted } from '../planning.js';
import { conflictsAmong } from '../planning/entries.js';
import { SURE_ENOUGH } from '../planning/thresholds.js';
import type { EntryPlan } from '../slots.js';
import { overlapsAmong } from './pairs.js';
import { plansOf } from './planning.js';
import { roadmapTextsOf } from './roadmap.js';

const PAIRS = 500;

/** What does not fit in the plans of a roadmap. Its entries say when their texts are planned, where they say it. Six queries. */
export async function roadmapConflicts(ctx: Ctx, groupId: string, today: string): Promise<Conflict[]> {
  const entries = (await Promise.all(ctx.slot('roadmapTexts').map(async (roadmap) => (await roadmap.plans?.(ctx, groupId)) ?? []))).flat();
  const pairs = (await overlapsAmong(ctx.db, await roadmapTextsOf(ctx, groupId), { least: SURE_ENOUGH, limit: PAIRS })).filter(({ verdict }) => verdict !== 'not');
  const { pairs: known, families } = await plansOf(ctx.db, pairs);
  const own = conflictsAmong(entries, today);
  const told = conflictsIn(known.map((pair) => ({ ...pair, a: asEntered(pair.a, entries), b: asEntered(pair.b, entries) })), { families, today });
  const said = new Set(own.map(({ kind, params }) => `${kind} ${params.a} ${params.b ?? ''}`));
  return sorted([...own, ...told.filter(({ kind, params }) => !said.has(`${kind} ${params.a} ${params.b ?? ''}`))]);
}

/** A text with the milestone that the roadmap gives it. */
function asEntered<Text extends { id: string; planned: Record<string, string> }>(text: Text, entries: readonly EntryPlan[]): Text {
  const entry = entries.find(({ recordId }) => recordId === text.id);
  return entry?.milestoneOn ? { ...text, planned: { ...text.planned, milestone: entry.milestoneOn } } : text;
}
