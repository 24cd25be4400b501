// The one insert of the journal: it is only added to, but for who is erased.

import { sql } from 'kysely';
import { capacityOf } from '../../kit/actor.js';
import type { Happening } from '../../kit/events.js';
import { newId } from '../../kit/ids.js';
import { type Ctx, type Db, sent } from '../../storage/index.js';
import type {} from './tables.js';

/** Writes down what happened: who, when, in which capacity, what, to which thing. */
export async function write(ctx: Ctx, happening: Happening): Promise<void> {
  await sent(ctx.db)
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

/** Facts of an event about a person that may name them. */
const NAMING = ['name', 'email'];

/** Puts words in the place of the name of a person who was erased, in what they did and in what was done about them; in the caller's transaction. */
export async function forgetWho(db: Db, personId: string, words: string): Promise<void> {
  await sql`select set_config('comity.erasing', 'on', true)`.execute(db);
  await db.updateTable('journal').set({ who: words }).where('person_id', '=', personId).execute();
  await sql`update journal set detail = detail - ${NAMING}::text[] where thing_kind = 'person' and thing_id = ${personId}`.execute(db);
  await sql`select set_config('comity.erasing', 'off', true)`.execute(db);
}
