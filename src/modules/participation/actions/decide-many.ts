// Deciding on many registrations at once: each for itself, so that one that cannot be hinders no other, and the rest is told.

import { Refused, refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { type ApprovalAsked, approvalsFor } from '../reads/approvals.js';
import { waitingForApproval } from '../reads/list.js';
import { registrationById } from '../reads/registrations.js';
import type { ManyDecided } from '../several-shown.js';
import { bodiesApproved, leads } from './admitted.js';
import { decide } from './decide.js';

/** So many are decided on at once; the rest is there for the next time. */
export const AT_ONCE = 500;

export interface DecidingMany {
  ids: readonly string[];
  move: 'approve' | 'refuse';
  reason: string | null;
  origin: string | null;
}

/**
 * Approves or refuses many registrations, each in a transaction of its own, and tells how many were and which were not. Refused (input)
 * when none is chosen, or when a refusal has no reason. Emits what `decide` emits, for each.
 */
export async function decideMany(ctx: Ctx, given: DecidingMany): Promise<ManyDecided> {
  const ids = [...new Set(given.ids)].slice(0, AT_ONCE);
  if (ids.length === 0) refuse({ code: 'participation.noneChosen', field: 'id', kind: 'input' });
  const reason = given.reason?.trim() || null;
  if (given.move === 'refuse' && !reason) refuse({ code: 'participation.noReason', field: 'reason', kind: 'input' });
  const decided: ManyDecided = { done: 0, left: [] };
  for (const id of ids) {
    try {
      await decide(ctx, { id, move: given.move, reason, origin: given.origin });
      decided.done += 1;
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
      const name = thrown.refusal.kind === 'missing' ? '–' : ((await registrationById(ctx.db, id))?.name ?? '–');
      decided.left.push({ id, name, refusal: thrown.refusal });
    }
  }
  return decided;
}

/** All of a meeting that wait for an answer, oldest first, for those who lead. Refused (right) to others. */
export async function allWaiting(ctx: Ctx, of: { meetingId: string; groupId: string }): Promise<string[]> {
  if (!leads(ctx, of.groupId)) refuse({ code: 'groups.notOfficer', kind: 'right' });
  return waitingForApproval(ctx.db, of.meetingId, AT_ONCE);
}

/** All that wait for whoever acts, being a focal point, over all meetings. */
export async function allWaitingForMe(ctx: Ctx): Promise<string[]> {
  const bodies = await bodiesApproved(ctx);
  const ids: string[] = [];
  for (let after: string | null = null; ids.length < AT_ONCE; ) {
    const page: { rows: ApprovalAsked[]; after: string | null } = await approvalsFor(ctx.db, bodies, after);
    ids.push(...page.rows.map(({ id }) => id));
    after = page.after;
    if (!after) break;
  }
  return ids;
}
