// Whether somebody may take part in the work of a group, by the rule of its participation; and what part somebody has towards a registration.

import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import type { Part } from '../moves.js';

export interface Admitted {
  capacity: string;
  bodyId: string | null;
  source: string | null;
}

/** By which rule somebody may take part; refused (right) with why not. */
export async function admitted(ctx: Ctx, of: { personId: string; groupId: string; on: string }): Promise<Admitted> {
  if (!of.personId) refuse({ code: 'http.signedIn', kind: 'right' });
  return { capacity: 'individual', bodyId: null, source: null };
}

/** Whether somebody approves for a body on a day. */
export async function approvesFor(_ctx: Ctx, _of: { personId: string; bodyId: string | null; on: string }): Promise<boolean> {
  return false;
}

/** The bodies for which whoever acts approves. */
export async function bodiesApproved(_ctx: Ctx): Promise<string[]> {
  return [];
}

/** The parts that whoever acts has towards a registration. */
export async function partsOf(ctx: Ctx, of: { personId: string; bodyId: string | null; groupId: string; on: string }): Promise<Part[]> {
  const { actor } = ctx;
  const roles = rolesOf(actor, of.groupId);
  const parts: Part[] = (['officer', 'secretariat', 'system'] as const).filter((role) => roles.includes(role));
  if (actor.personId === null) return parts;
  if (actor.personId === of.personId) parts.push('registrant');
  if (await approvesFor(ctx, { personId: actor.personId, bodyId: of.bodyId, on: of.on })) parts.push('focalPoint');
  return parts;
}

/** Whether who acts leads the group: an officer of it, or the secretariat. */
export function leads(ctx: Ctx, groupId: string): boolean {
  const roles = rolesOf(ctx.actor, groupId);
  return roles.includes('officer') || roles.includes('secretariat');
}
