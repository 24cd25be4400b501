// Who may change what is known of a person: the person, and the secretariat.

import { rolesOf } from '../../../kit/actor.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { lockPersons } from '../store/merging.js';

export function mustBeSecretariat(ctx: Ctx): void {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
}

/** Refuses all but the person and the secretariat. */
export function mayChange(ctx: Ctx, personId: string): void {
  if (ctx.actor.personId !== personId) mustBeSecretariat(ctx);
}

/** Locks a person who is there, neither merged nor erased; inside a transaction. Refused (missing) when there is none. */
export async function holdPerson(ctx: Ctx, personId: string): Promise<void> {
  const [found] = isId(personId) ? await lockPersons(ctx.db, [personId]) : [];
  if (!found || found.mergedInto || found.erasedAt) refuse({ code: 'people.noPerson', kind: 'missing' });
}
