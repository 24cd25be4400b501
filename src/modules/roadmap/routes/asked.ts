// Which roadmap is asked for: that of the group in the path.

import type { Asked } from '../../../http/route.js';
import type { Heading } from '../../../http/view/thing-head.js';
import { rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { type GroupBrief, groupHeading } from '../../groups/index.js';
import { groupBySlug } from '../../groups/reads.js';

export interface AskedRoadmap {
  group: GroupBrief;
  slug: string;
  acronym: string;
  heading: Heading;
  edits: boolean;
}

/** The group in the path, what heads its pages, and whether who asks edits its roadmap; refused (missing) when there is none. */
export async function askedRoadmap({ ctx, params }: Asked): Promise<AskedRoadmap> {
  const group = (await groupBySlug(ctx.db, params.group ?? '')) ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const roles = rolesOf(ctx.actor, group.id);
  return { group, slug: group.slug, acronym: group.acronym, heading: groupHeading(group, ctx.say), edits: roles.includes('officer') || roles.includes('secretariat') };
}

/** The id of the group in the path, for the right of its officers; null when there is none. */
export async function groupIdOf({ ctx, params }: Asked): Promise<string | null> {
  return (await groupBySlug(ctx.db, params.group ?? ''))?.id ?? null;
}
