// Taking over a table: kept for a look, then taken as it was shown.

import type { Language } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { plain } from '../list/words.js';
import type { Mapping } from '../list/plan.js';
import { readList } from '../list/read.js';
import { listById, planList, roadmapOf } from '../reads.js';
import { mayEdit } from '../rights.js';
import { addList, lockRoadmap, markTaken } from '../store.js';
import { nameArea } from './areas.js';
import { enter, revise } from './entries.js';

/** Keeps a table for a look; nothing is changed. Refused (right), (input) when it holds no table. */
export async function keepList(ctx: Ctx, given: { groupId: string; file: { name: string; bytes: Uint8Array } }): Promise<{ id: string }> {
  mayEdit(ctx, given.groupId);
  const list = await readList(given.file);
  return inTransaction(ctx, async (within) => ({ id: await addList(within.db, { groupId: given.groupId, list, by: within.actor.personId, at: within.now }) }));
}

export interface Taking {
  groupId: string;
  id: string;
  mapping: Mapping | null;
  language: Language;
  /** Lines that are taken without their doubtful values. */
  take: ReadonlySet<number>;
  /** The mark of what was shown. */
  seal: string;
}

/**
 * Takes a table over as it was shown: new areas, new entries and changed ones, in one transaction; doubtful rows stay out unless they are
 * taken without what is doubtful; nothing is taken out of the roadmap. Refused (right), (missing) when it is gone, (conflict) when anything
 * has changed since it was shown. Emits `roadmap.listTaken`, and what happens to each entry.
 */
export async function takeList(ctx: Ctx, given: Taking): Promise<{ added: number; changed: number; left: number }> {
  mayEdit(ctx, given.groupId);
  const { groupId, language } = given;
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, groupId);
    const list = (await listById(within.db, groupId, given.id)) ?? refuse({ code: 'roadmap.listGone', kind: 'missing' });
    const plan = await planList(within.db, list, given);
    if (plan.seal !== given.seal) refuse({ code: 'roadmap.listStale', kind: 'conflict', field: 'list' });
    const areas = await areasFor(within, groupId, plan.newAreas, language);
    for (const row of plan.rows) {
      if (row.state !== 'new' && row.state !== 'changed') continue;
      const facts = { ...row.facts, areaId: row.newArea ? (areas.get(plain(row.newArea)) ?? null) : row.facts.areaId };
      if (row.entry) await revise(within, { groupId, id: row.entry.id, facts });
      else await enter(within, { groupId, facts });
    }
    if (!(await markTaken(within.db, { groupId, id: given.id, at: within.now }))) refuse({ code: 'roadmap.listGone', kind: 'missing' });
    const told = { added: plan.counts.new, changed: plan.counts.changed, left: plan.counts.doubtful };
    await within.emit({ name: 'roadmap.listTaken', thing: { kind: 'group', id: groupId }, groupId, detail: { name: list.name, ...told } });
    return told;
  });
}

/** The areas that the table asks for, by their words; those that are not there are named. */
async function areasFor(ctx: Ctx, groupId: string, wanted: string[], language: Language): Promise<Map<string, string>> {
  const { areas } = await roadmapOf(ctx.db, groupId);
  const known = new Map(areas.flatMap((area) => Object.values(area.title).map((title) => [plain(title), area.id] as const)));
  for (const words of wanted) if (!known.has(plain(words))) known.set(plain(words), (await nameArea(ctx, { groupId, title: { [language]: words } })).id);
  return known;
}
