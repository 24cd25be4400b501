// Opening the list of a group, and its rules.

import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { type Ctx, inTransaction } from '../../../storage/index.js';
import { readGroup } from '../../groups/reads.js';
import { setAudience } from '../../search/actions.js';
import { DEFAULTS, LIMITS, type ListAccess, listName, } from '../list.js';
import { listOfGroup } from '../reads.js';
import { audienceOf } from './find.js';
import { addList, type ListRules, putRules } from '../store/subscriptions.js';

/** Opens the list of a group. Refused (right) to all but its officers and the secretariat, (conflict) when it has one. Emits `list.opened`. */
export async function openList(ctx: Ctx, given: { groupId: string; name?: string; access?: ListAccess }): Promise<{ id: string; name: string }> {
  mayLead(ctx, given.groupId);
  return inTransaction(ctx, async (within) => {
    const group = (await readGroup(within.db, { id: given.groupId })) ?? refuse({ code: 'groups.noGroup', kind: 'missing' });
    if (await listOfGroup(within.db, given.groupId)) refuse({ code: 'lists.there', kind: 'conflict' });
    const name = given.name?.trim().toLowerCase() || listName(group.shown.slug);
    if (!/^[a-z0-9][a-z0-9-]{0,26}$/.test(name) || /-(?:un)?subscribe$|^(?:bounces|postmaster|abuse|mailer-daemon)$/.test(name)) refuse({ code: 'lists.badName', params: { name: name.slice(0, 60) }, field: 'name', kind: 'input' });
    const rules = { ...DEFAULTS, access: given.access ?? DEFAULTS.access };
    const id = (await addList(within.db, { groupId: given.groupId, name, ...rules, by: within.actor.personId, at: within.now })) ?? refuse({ code: 'lists.nameTaken', params: { name }, field: 'name', kind: 'conflict' });
    await within.emit({ name: 'list.opened', thing: { kind: 'list', id }, groupId: given.groupId, detail: { name } });
    return { id, name };
  });
}

/** Sets the rules of a list. Refused (input) at the field, (right) to all but the officers of its group and the secretariat. Emits `list.changed`. */
export async function setListRules(ctx: Ctx, given: ListRules & { groupId: string }): Promise<void> {
  mayLead(ctx, given.groupId);
  await inTransaction(ctx, async (within) => {
    const list = (await listOfGroup(within.db, given.groupId)) ?? refuse({ code: 'lists.none', kind: 'missing' });
    if (given.access !== 'public' && given.access !== 'members') refuse({ code: 'lists.badAccess', field: 'access', kind: 'input' });
    if (given.moderation !== 'strangers' && given.moderation !== 'all') refuse({ code: 'lists.badModeration', field: 'moderation', kind: 'input' });
    for (const field of ['largest', 'attached'] as const)
      if (!Number.isInteger(given[field]) || given[field] < 1000 || given[field] > LIMITS[field]) refuse({ code: 'lists.badSize', params: { most: LIMITS[field] / 1_000_000 }, field, kind: 'input' });
    await putRules(within.db, list.id, given);
    if (given.access !== list.access) await setAudience(within, { kind: 'post', groupId: list.groupId, audience: audienceOf(given.access) });
    await within.emit({ name: 'list.changed', thing: { kind: 'list', id: list.id }, groupId: given.groupId, detail: { access: given.access, moderation: given.moderation } });
  });
}

export function mayLead(ctx: Ctx, groupId: string): void {
  const roles = rolesOf(ctx.actor, groupId);
  if (!roles.includes('secretariat') && !roles.includes('officer')) refuse({ code: 'groups.notOfficer', kind: 'right' });
}
