// Which group is asked for: by the slug in the path.

import type { Asked } from '../../http/index.js';
import { refuse } from '../../kit/refusals.js';
import type { GroupBrief } from '../groups/index.js';
import { groupBySlug } from '../groups/reads.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The group in the path; refused (missing) when there is none. */
export async function askedGroup({ ctx, params }: Asked): Promise<GroupBrief> {
  const slug = params.group ?? '';
  return (SLUG.test(slug) ? await groupBySlug(ctx.db, slug) : null) ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

/** Its id, for the right of its officers; null when there is none. */
export async function askedGroupId({ ctx, params }: Asked): Promise<string | null> {
  const slug = params.group ?? '';
  return SLUG.test(slug) ? ((await groupBySlug(ctx.db, slug))?.id ?? null) : null;
}
