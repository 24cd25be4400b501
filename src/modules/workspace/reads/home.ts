// Everything that a group's home shows, in a fixed number of queries.

import type { Asked } from '../../../http/route.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { editionsOf } from '../../circulars/reads.js';
import { dueOf } from '../../groups/index.js';
import { groupsForDue, newsOf, readGroup } from '../../groups/reads.js';
import { lastMeeting, meetingsForDue, nextMeeting } from '../../meetings/reads.js';
import type { DueShown } from '../../groups/index.js';
import type { HomeShown } from '../shapes.js';
import { editionShown, leadsGroup } from './circulars.js';

export async function readHome(asked: Asked): Promise<HomeShown> {
  const { ctx, params } = asked;
  const known = await readGroup(ctx.db, { slug: params.group ?? '' });
  if (!known) refuse({ code: 'http.noPage', kind: 'missing' });
  const { id } = known.shown;
  const today = dateInGeneva(ctx.now);
  const next = await nextMeeting(ctx.db, id, today);
  const leads = leadsGroup(asked, id);
  const links = next ? await Promise.all(ctx.slot('meetingLinks').map((slot) => slot.of(ctx, { ...next, groupId: id }, leads))) : [];
  return {
    group: known.shown,
    next,
    links: links.flat(),
    last: await lastMeeting(ctx.db, id, today),
    editions: (await editionsOf(ctx.db, id)).map(editionShown),
    news: (await newsOf(ctx.db, id, { size: 3 })).rows,
    due: leads ? await dueHere(asked, id, today) : null,
  };
}

async function dueHere({ ctx, language }: Asked, groupId: string, today: string): Promise<DueShown[]> {
  const [found] = await groupsForDue(ctx.db, { groupId, language });
  if (!found) return [];
  const meetings = await meetingsForDue(ctx.db, [groupId]);
  return dueOf(found.facts, meetings.get(groupId) ?? [], today).filter((row) => row.state !== 'done');
}
