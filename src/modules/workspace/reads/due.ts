// What is due over all living groups: rules of groups over the facts of groups and meetings, in a handful of queries.

import type { Asked } from '../../../http/route.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { dueOf } from '../../groups/index.js';
import { groupsForDue } from '../../groups/reads.js';
import { draftsWaiting } from '../../mail/reads.js';
import { meetingsForDue } from '../../meetings/reads.js';
import type { DueListShown } from '../shapes.js';

/** Beyond so many the list is cut: what is latest is shown. */
const ROWS = 500;

export async function readDue({ ctx, language }: Asked): Promise<DueListShown> {
  const today = dateInGeneva(ctx.now);
  const groups = await groupsForDue(ctx.db, { language });
  const meetings = await meetingsForDue(ctx.db, groups.map(({ group }) => group.id));
  const rows = groups.flatMap(({ group, facts }) =>
    dueOf(facts, meetings.get(group.id) ?? [], today)
      .filter((row) => row.state !== 'done')
      .map((row) => ({ ...row, group: { slug: group.slug, acronym: group.acronym } })),
  );
  return { rows: rows.sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999')).slice(0, ROWS), drafts: await draftsWaiting(ctx.db, null) };
}
