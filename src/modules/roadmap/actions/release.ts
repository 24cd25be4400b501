// Freezing a roadmap as its next release.

import { type IsoDate, dateIn, isDate } from '../../../kit/dates.js';
import type { Multilingual } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { differencesOf, nothingChanged } from '../differences.js';
import { releaseOf, roadmapOf } from '../reads.js';
import { mayEdit } from '../rights.js';
import { addRelease, lockRoadmap } from '../store.js';

/**
 * Freezes the roadmap as its next release. Refused (right), (input) for a day that is none or ahead, (state) for an empty roadmap or one
 * that is as it was released last. Emits `roadmap.released`.
 */
export async function release(ctx: Ctx, given: { groupId: string; on: string; meeting: number | null; note: Multilingual }): Promise<{ number: number }> {
  mayEdit(ctx, given.groupId);
  const on: IsoDate = given.on;
  if (!isDate(on)) refuse({ code: 'roadmap.noSuchDay', params: { on: String(given.on).slice(0, 20) }, field: 'on', kind: 'input' });
  if (on > dateIn('Europe/Zurich', ctx.now)) refuse({ code: 'roadmap.dayAhead', field: 'on', kind: 'input' });
  return inTransaction(ctx, async (within) => {
    await lockRoadmap(within.db, given.groupId);
    const contents = await roadmapOf(within.db, given.groupId);
    if (contents.entries.length === 0) refuse({ code: 'roadmap.empty', field: 'on', kind: 'state' });
    const last = await releaseOf(within.db, given.groupId);
    if (last && nothingChanged(differencesOf(last.contents, contents))) refuse({ code: 'roadmap.unchanged', params: { number: last.number }, field: 'on', kind: 'state' });
    const number = await addRelease(within.db, { ...given, on, contents, by: within.actor.personId, at: within.now });
    await within.emit({ name: 'roadmap.released', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail: { number } });
    return { number };
  });
}
