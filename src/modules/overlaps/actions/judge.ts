// Judging a pair: kept by family, so that it holds for the next edition and after the next import. What was judged before is kept beside it.

import { capacityOf, rolesOf } from '../../../kit/actor.js';
import { newId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { type CatalogueRecord, recordById } from '../../catalogue/reads.js';
import { type JudgedPair, judgementOf, standsOnRoadmap } from '../reads.js';
import { addVerdict, dropJudgement, lockPair, putJudgedPair, putJudgement, standAsFound } from '../store.js';
import { VERDICTS, type Verdict } from '../tables.js';
import { keyOf } from '../text.js';

export interface Judgement {
  /** Ids of records of the catalogue. */
  a: string;
  b: string;
  /** `open` takes back what was judged. */
  verdict: string;
  note: string;
  /** The group on whose roadmap one of them stands; its officers may. */
  groupId: string | null;
  /** The mark of the judgement that was seen; refused (conflict) when there is another meanwhile. Left out: whatever there is. */
  seen?: string | null;
}

const NOTE = 4000;
/** Where a judged pair stands among the others from now on, as find.ts has it; texts that complement each other at least in the middle. */
const SCORES: Record<Verdict, number> = { confirmed: 0.99, complementary: 0.5, not: 0.01 };
const OPEN = new Set(['under_development', 'draft']);

/**
 * Keeps what somebody found about two texts, or takes it back; a confirmed overlap opens a coordination matter where there are such. Refused
 * (right) to all but the secretariat and officers, (input) for no verdict or one document, (conflict) when somebody judged it since it was
 * `seen`. The same judgement again changes nothing. Emits `overlaps.judged`, or `overlaps.judgementTakenBack`.
 */
export async function judge(ctx: Ctx, { a, b, verdict, note, groupId, seen }: Judgement): Promise<void> {
  const roles = rolesOf(ctx.actor, groupId ?? undefined);
  if (!roles.includes('secretariat') && !roles.includes('officer')) refuse({ code: 'groups.notOfficer', kind: 'right' });
  const chosen = ([...VERDICTS, 'open'] as const).find((one) => one === verdict) ?? refuse({ code: 'overlaps.noVerdict', kind: 'input' });
  if (groupId && !(await standsOnRoadmap(ctx, groupId, [a, b]))) refuse({ code: 'overlaps.notOnRoadmap', kind: 'missing' });
  await inTransaction(ctx, async (inside) => {
    const [first, second] = [await known(inside, a), await known(inside, b)].sort((x, y) => (keyOf(x) < keyOf(y) ? -1 : 1)) as [CatalogueRecord, CatalogueRecord];
    if (keyOf(first) === keyOf(second) || first.sdo === second.sdo) refuse({ code: 'overlaps.sameDocument', kind: 'input' });
    const keys = { a_key: keyOf(first), b_key: keyOf(second) };
    await lockPair(inside.db, keys);
    const before = await judgementOf(inside.db, keys);
    const words = note.trim().slice(0, NOTE);
    if (says(before, chosen, words)) return;
    if (seen !== undefined && (seen || null) !== (before?.mark ?? null)) refuse({ code: 'overlaps.judgedMeanwhile', kind: 'conflict' });
    await addVerdict(inside.db, { ...keys, verdict: chosen === 'open' ? null : chosen, note: words, judged_by: inside.actor.personId, capacity: capacityOf(inside.actor, groupId ?? undefined), judged_at: inside.now });
    if (chosen === 'open') await takenBack(inside, keys, groupId, [first, second]);
    else await kept(inside, { first, second, verdict: chosen, note: words, groupId, before });
  });
}

/** Whether that is what holds already: a second click tells nothing new. */
function says(before: JudgedPair | null, chosen: string, note: string): boolean {
  return before?.verdict ? before.verdict === chosen && before.note === note : chosen === 'open';
}

interface Kept {
  first: CatalogueRecord;
  second: CatalogueRecord;
  verdict: Verdict;
  note: string;
  groupId: string | null;
  before: JudgedPair | null;
}

async function kept(inside: Ctx, { first, second, verdict, note, groupId, before }: Kept): Promise<void> {
  const pair = { a_key: keyOf(first), b_key: keyOf(second), a_id: first.id, b_id: second.id };
  await putJudgement(inside.db, { ...pair, verdict, note, judged_by: inside.actor.personId, judged_at: inside.now });
  const open = [first, second].some(({ status }) => OPEN.has(status));
  await putJudgedPair(inside.db, { ...pair, score: SCORES[verdict], relation: 'overlap', because: [], open, run_id: newId() }, { atLeast: verdict === 'complementary', first: !before?.verdict });
  if (verdict === 'confirmed') for (const matters of inside.slot('coordinationMatters')) await matters.open(inside, { a: first.id, b: second.id, note, groupId });
  await inside.emit({ name: 'overlaps.judged', thing: { kind: 'overlap', id: `${first.id} / ${second.id}` }, groupId, detail: { verdict } });
}

async function takenBack(inside: Ctx, keys: { a_key: string; b_key: string }, groupId: string | null, [first, second]: [CatalogueRecord, CatalogueRecord]): Promise<void> {
  await dropJudgement(inside.db, keys);
  await standAsFound(inside.db, keys);
  await inside.emit({ name: 'overlaps.judgementTakenBack', thing: { kind: 'overlap', id: `${first.id} / ${second.id}` }, groupId });
}

async function known(ctx: Ctx, id: string): Promise<CatalogueRecord> {
  return (await recordById(ctx.db, id)) ?? refuse({ code: 'overlaps.noRecord', params: { id: id.slice(0, 100) }, kind: 'missing' });
}
