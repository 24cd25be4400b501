// Whether somebody may take part in the work of a group, by the rule of its participation; and what part somebody has towards a registration.

import { rolesOf, standingIn } from '../../../kit/actor.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { type Refusal, refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { membershipOf } from '../../bodies/index.js';
import { bodyByName } from '../../bodies/reads.js';
import { bodiesOfFocalPoint, isFocalPoint } from '../../people/reads.js';
import { whoMayTakePart } from '../../representatives/index.js';
import { participationFacts } from '../../representatives/reads.js';
import type { Part } from '../moves.js';

export interface Admitted {
  capacity: string;
  bodyId: string | null;
  source: string | null;
}

/** What a form says of whoever it is for: with whom they are, and where. */
export interface Declared {
  body: string;
  country: string;
}

interface Asking {
  personId: string;
  groupId: string;
  on: string;
  declared: Declared;
  /** Whether somebody approves what is declared: only then does a membership that nobody has written down admit. */
  approved: boolean;
}

/**
 * By which rule somebody may take part, by what is known of them and what they declare; refused with why not. The body is the one that
 * they declare, where it is known, since its focal point approves. Where the rule admits nobody the secretariat still may.
 */
export async function admitted(ctx: Ctx, of: Asking): Promise<Admitted> {
  const [facts, body] = await Promise.all([participationFacts(ctx.db, of), of.declared.body ? bodyByName(ctx.db, of.declared.body) : null]);
  if (!facts) refuse({ code: 'representatives.nobody', kind: 'missing' });
  const membership = of.approved && body ? membershipOf(body, of.on) : null;
  const declared = { bodyId: body?.id ?? null, body: of.declared.body, membership, country: of.declared.country || null, isOutsideBody: false, joined: body?.studyGroups ?? [] };
  const representations = chosenFirst(ctx, of, facts.person.representations);
  const answer = whoMayTakePart({ ...facts, person: { ...facts.person, representations, affiliations: [...facts.person.affiliations, declared] } });
  if (!('ok' in answer)) {
    if (ctx.actor.siteRoles.includes('secretariat')) return { capacity: 'secretariat', bodyId: body?.id ?? null, source: null };
    refuse(answer);
  }
  const bodyId = answer.capacity === 'representative' ? answer.bodyId : (body?.id ?? answer.bodyId);
  return { capacity: answer.capacity, bodyId, source: answer.source };
}

/** Whoever is sent by several bodies takes part for the one in whose name they act. */
function chosenFirst<One extends { bodyId: string }>({ actor }: Ctx, { personId, groupId }: Asking, representations: readonly One[]): readonly One[] {
  const chosen = actor.personId === personId ? standingIn(actor, groupId) : null;
  return chosen?.groupId === groupId ? [...representations].sort((one, other) => Number(other.bodyId === chosen.bodyId) - Number(one.bodyId === chosen.bodyId)) : representations;
}

/** Whether any form of theirs could admit somebody: null, or why none could, however it is filled. */
export async function whyNotAtAll(ctx: Ctx, of: { personId: string; groupId: string; on: string }): Promise<Refusal | null> {
  const facts = await participationFacts(ctx.db, of);
  if (!facts) return null;
  const best = { bodyId: null, body: '', membership: 'sectorMember' as const, country: 'CH', isOutsideBody: false };
  const answer = whoMayTakePart({ ...facts, person: { ...facts.person, affiliations: [...facts.person.affiliations, best] } });
  return 'ok' in answer ? null : answer;
}

/** Whether somebody approves for a body on a day. */
export async function approvesFor(ctx: Ctx, of: { personId: string; bodyId: string | null; on: string }): Promise<boolean> {
  return of.bodyId !== null && (await isFocalPoint(ctx.db, of.personId, of.bodyId, of.on));
}

/** The bodies for which whoever acts approves. */
export async function bodiesApproved(ctx: Ctx): Promise<string[]> {
  return ctx.actor.personId ? bodiesOfFocalPoint(ctx.db, ctx.actor.personId, dateInGeneva(ctx.now)) : [];
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
