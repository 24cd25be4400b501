// Which list is asked for, and whether its archive may be read: that of a public list by everybody, that of members by those who read the
// list, may take part in its group, lead it, or are the secretariat.

import type { Asked } from '../../../http/index.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import type { GroupBrief } from '../../groups/index.js';
import { groupBySlug } from '../../groups/reads.js';
import { isMember, isReader, type ListKnown, listOfGroup } from '../reads.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The group in the path; refused (missing) when there is none. */
export async function askedGroup({ ctx, params }: Asked): Promise<GroupBrief> {
  const slug = params.group ?? '';
  return (SLUG.test(slug) ? await groupBySlug(ctx.db, slug) : null) ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

export async function askedGroupId({ ctx, params }: Asked): Promise<string | null> {
  const slug = params.group ?? '';
  return SLUG.test(slug) ? ((await groupBySlug(ctx.db, slug))?.id ?? null) : null;
}

/** The list of the group in the path; refused (missing) when it has none. */
export async function askedList(asked: Asked): Promise<ListKnown> {
  const group = await askedGroup(asked);
  return (await listOfGroup(asked.ctx.db, group.id)) ?? refuse({ code: 'lists.none', kind: 'missing' });
}

/** The list whose archive may be read by who asks; refused (right) when it may not. */
export async function readableList(asked: Asked): Promise<ListKnown> {
  const list = await askedList(asked);
  return (await mayRead(asked, list)) ? list : refuse({ code: 'lists.members', kind: 'right' });
}

export async function mayRead(asked: Asked, list: ListKnown): Promise<boolean> {
  const { personId } = asked.ctx.actor;
  if (list.access === 'public' || leads(asked, list.groupId)) return true;
  if (personId === null) return false;
  const { db, now } = asked.ctx;
  return (await isReader(db, list.id, personId)) || isMember(db, { groupId: list.groupId, personId, on: dateInGeneva(now) });
}

export function leads(asked: Asked, groupId: string): boolean {
  const { actor } = asked.ctx;
  return actor.siteRoles.includes('secretariat') || actor.offices.some((office) => office.groupId === groupId);
}
