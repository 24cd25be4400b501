// Who acts for oneself or for the secretariat, and whether one proved lately who one is.

import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import type { SessionActor } from '../reads/actors.js';
import { FRESH_MINUTES } from '../ways.js';

/** The person who acts. Refused (right) when nobody is signed in. */
export function oneself(ctx: Ctx): string {
  return ctx.actor.personId ?? refuse({ code: 'http.signedIn', kind: 'right' });
}

export function mustBeSecretariat(ctx: Ctx): void {
  if (!rolesOf(ctx.actor).includes('secretariat')) refuse({ code: 'people.notSecretariat', kind: 'right' });
}

/** The session in which somebody acts. */
export function sessionOf(ctx: Ctx): string | null {
  return (ctx.actor as SessionActor).sessionId ?? null;
}

/** Whether somebody came in within the last half hour: a session left open is not enough to change how one comes in. */
export function isFresh(ctx: Ctx): boolean {
  const { startedAt } = ctx.actor as SessionActor;
  return startedAt !== undefined && ctx.now.getTime() - startedAt.getTime() <= FRESH_MINUTES * 60_000;
}

/** Refused (state) when somebody came in too long ago. */
export function mustBeFresh(ctx: Ctx): void {
  if (!isFresh(ctx)) refuse({ code: 'accounts.notFresh', params: { minutes: FRESH_MINUTES }, kind: 'state' });
}
