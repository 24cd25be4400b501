// Judging a pair: kept by family, so that it holds for the next edition and after the next import.

import { rolesOf } from '../../../kit/actor.js';
import { newId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { type CatalogueRecord, recordById } from '../../catalogue/reads.js';
import { standsOnRoadmap } from '../reads.js';
import { putJudgedPair, putJudgement } from '../store.js';
import { VERDICTS, type Verdict } from '../tables.js';
import { keyOf } from '../text.js';

export interface Judgement {
  /** Ids of records of the catalogue. */
  a: string;
  b: string;
  verdict: string;
  note: string;
  /** The group on whose roadmap one of them stands; its officers may. */
  groupId: string | null;
}

const NOTE = 4000;
/** Where a judged pair stands among the others from now on, as find.ts has it; texts that complement each other at least in the middle. */
const SCORES: Record<Verdict, number> = { confirmed: 0.99, complementary: 0.5, not: 0.01 };
const OPEN = new Set(['under_development', 'draft']);

/** Keeps what somebody found about two texts; a confirmed overlap opens a coordination matter where there are such. */
export async function judge(ctx: Ctx, { a, b, verdict, note, groupId }: Judgement): Promise<void> {
  const roles = rolesOf(ctx.actor, groupId ?? undefined);
  if (!roles.includes('secretariat') && !roles.includes('officer')) refuse({ code: 'groups.notOfficer', kind: 'right' });
  const chosen = VERDICTS.find((one): one is Verdict => one === verdict) ?? refuse({ code: 'overlaps.noVerdict', kind: 'input' });
  if (groupId && !(await standsOnRoadmap(ctx, groupId, [a, b]))) refuse({ code: 'overlaps.notOnRoadmap', kind: 'missing' });
  await inTransaction(ctx, async (inside) => {
    const [first, second] = [await known(inside, a), await known(inside, b)].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1)) as [CatalogueRecord, CatalogueRecord];
    if (keyOf(first) === keyOf(second) || first.sdo === second.sdo) refuse({ code: 'overlaps.sameDocument', kind: 'input' });
    const words = note.trim().slice(0, NOTE);
    const pair = { a_key: keyOf(first), b_key: keyOf(second), a_id: first.id, b_id: second.id };
    await putJudgement(inside.db, {
      ...pair,
      verdict: chosen,
      note: words,
      judged_by: inside.actor.personId,
      judged_at: inside.now,
    });
    const open = [first, second].some(({ status }) => OPEN.has(status));
    await putJudgedPair(inside.db, { ...pair, score: SCORES[chosen], relation: 'overlap', because: [], open, run_id: newId() }, chosen === 'complementary');
    if (chosen === 'confirmed') for (const matters of inside.slot('coordinationMatters')) await matters.open(inside, { a: first.id, b: second.id, note: words, groupId });
    await inside.emit({ name: 'overlaps.judged', thing: { kind: 'overlap', id: `${first.id} / ${second.id}` }, groupId, detail: { verdict: chosen } });
  });
}

async function known(ctx: Ctx, id: string): Promise<CatalogueRecord> {
  return (await recordById(ctx.db, id)) ?? refuse({ code: 'overlaps.noRecord', params: { id: id.slice(0, 100) }, kind: 'missing' });
}
