// The lead times of new terms of reference take the place of those before.

import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import type { LeadTimeKept } from '../lead-times.js';
import { lockGroup, setLeadTimes } from '../store.js';

/** Keeps what a group's terms of reference set for its meetings. Refused (right) to all but the secretariat. Emits `group.leadTimesSet`. */
export async function keepLeadTimes(ctx: Ctx, given: { groupId: string; leadTimes: readonly LeadTimeKept[] }): Promise<void> {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'groups.notSecretariat', kind: 'right' });
  await inTransaction(ctx, async (within) => {
    await lockGroup(within.db, given.groupId);
    await setLeadTimes(within.db, given.groupId, given.leadTimes);
    const detail = { count: given.leadTimes.length };
    await within.emit({ name: 'group.leadTimesSet', thing: { kind: 'group', id: given.groupId }, groupId: given.groupId, detail });
  });
}
