// Which meeting's form is asked for: by the group and number in the path.

import type { Asked } from '../../../http/route.js';
import { refuse } from '../../../kit/refusals.js';
import { groupBySlug } from '../../groups/reads.js';
import { type FormKnown, formAt } from '../reads/form.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Below the language. */
export const MEETING = '/groups/:group/meetings/:number{[0-9]+}';

/** The form with its meeting and group; refused (missing) when there is none. */
export async function askedForm({ ctx, params }: Asked): Promise<FormKnown> {
  const slug = params.group ?? '';
  const number = Number(params.number);
  const known = SLUG.test(slug) && number < 100_000 ? await formAt(ctx.db, slug, number) : null;
  return known ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

/** The group in the path, for the right of its officers. */
export async function askedGroupId({ ctx, params }: Asked): Promise<string | null> {
  const slug = params.group ?? '';
  return SLUG.test(slug) ? ((await groupBySlug(ctx.db, slug))?.id ?? null) : null;
}

/** Whether who asks leads this group: an officer of it, or the secretariat. */
export function leadsGroup({ ctx }: Asked, groupId: string): boolean {
  return ctx.actor.siteRoles.includes('secretariat') || ctx.actor.offices.some((office) => office.groupId === groupId);
}

/** The address of the meeting in the language of whoever asks. */
export function meetingBase({ form }: FormKnown, asked: Asked): string {
  return `/${asked.language}/groups/${form.group.slug}/meetings/${form.number}`;
}
