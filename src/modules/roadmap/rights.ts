// Who may do what to a roadmap: who leads the group edits it, whoever is signed in may propose.

import { rolesOf } from '../../kit/actor.js';
import { refuse } from '../../kit/refusals.js';
import type { Ctx } from '../../storage/index.js';

/** Refuses (right) all but the officers of the group and the secretariat. */
export function mayEdit(ctx: Ctx, groupId: string): void {
  const roles = rolesOf(ctx.actor, groupId);
  if (!roles.includes('officer') && !roles.includes('secretariat')) refuse({ code: 'roadmap.notEditor', kind: 'right' });
}

/** Refuses (right) who is not signed in. */
export function mayPropose(ctx: Ctx): void {
  if (!ctx.actor.personId && !ctx.actor.system) refuse({ code: 'http.signedIn', kind: 'right' });
}
