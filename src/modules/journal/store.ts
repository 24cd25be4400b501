// The one insert of the journal: it is only added to.

import { capacityOf } from '../../kit/actor.js';
import type { Happening } from '../../kit/events.js';
import { newId } from '../../kit/ids.js';
import type { Ctx } from '../../storage/index.js';
import type {} from './tables.js';

/** Writes down what happened: who, when, in which capacity, what, to which thing. */
export async function write(ctx: Ctx, happening: Happening): Promise<void> {
  await ctx.db
    .insertInto('journal')
    .values({
      id: newId(),
      at: ctx.now,
      person_id: ctx.actor.personId,
      who: ctx.actor.name || null,
      capacity: capacityOf(ctx.actor, happening.groupId ?? undefined),
      event: happening.name,
      thing_kind: happening.thing.kind,
      thing_id: happening.thing.id,
      group_id: happening.groupId ?? null,
      detail: JSON.stringify(happening.detail ?? {}),
    })
    .execute();
}
