// Which group is asked for: by the slug in the path.

import type { Asked } from '../../../http/route.js';
import { refuse } from '../../../kit/refusals.js';
import { groupBySlug, readGroup } from '../reads.js';
import type { GroupKnown } from '../reads.js';
import type { GroupBrief } from '../shapes.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The group in the path, in a line; refused (missing) when there is none. */
export async function askedGroup({ ctx, params }: Asked): Promise<GroupBrief> {
  const slug = params.group ?? '';
  const found = SLUG.test(slug) ? await groupBySlug(ctx.db, slug) : null;
  return found ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

/** The group in the path with all that is known of it; refused (missing) when there is none. */
export async function askedGroupWhole({ ctx, params }: Asked): Promise<GroupKnown> {
  const slug = params.group ?? '';
  const found = SLUG.test(slug) ? await readGroup(ctx.db, { slug }) : null;
  return found ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

/** The id of the group in the path, for the right of its officers; null when there is none. */
export async function askedGroupId({ ctx, params }: Asked): Promise<string | null> {
  const slug = params.group ?? '';
  return SLUG.test(slug) ? ((await groupBySlug(ctx.db, slug))?.id ?? null) : null;
}

/** Whether who asks leads this group: an officer of it, or the secretariat. */
export function leads(asked: Asked, groupId: string): boolean {
  const { actor } = asked.ctx;
  return actor.siteRoles.includes('secretariat') || actor.offices.some((office) => office.groupId === groupId);
}
