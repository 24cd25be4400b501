// The desk where participants are checked in.

import { z } from 'zod';
import { sayRefusal } from '../../../http/index.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { dateShape } from '../../../http/shapes.js';
import { sayTime } from '../../../kit/date-words.js';
import { newId } from '../../../kit/ids.js';
import type { Say } from '../../../kit/words.js';
import { groupHeading } from '../../groups/index.js';
import { type Became, attend } from '../actions/attend.js';
import { modesOf } from '../form.js';
import { type CheckInDesk, checkInPage } from '../pages/check-in.js';
import { notedIn } from '../presence.js';
import { presenceOf, thereOn } from '../reads/attendance.js';
import { participantsOf } from '../reads/list.js';
import { MODES } from '../registration.js';
import { todayOf } from '../windows.js';
import { MEETING, askedForm, askedGroupId, meetingBase } from './asked-meeting.js';

const presenceShape = z.object({ presence: z.array(z.object({ on: dateShape, mode: z.enum(MODES), count: z.number() })) });

export const checkInRoutes: Route[] = [
  reading({
    path: `${MEETING}/check-in`,
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'The desk where participants are checked in; who was there, by day and way of taking part',
    query: { words: 'words in a name, an organization or a number', after: 'the key after which the page begins' },
    read: readDesk,
    html: checkInPage,
    json: { schema: presenceShape, of: ({ presence }) => ({ presence }) },
  }),
  acting({ path: `${MEETING}/check-in`, right: 'officer', groupOf: askedGroupId, summary: 'Note who is there: one by a code, or many as a desk kept them while it was without network', act: take }),
];

async function readDesk(asked: Asked): Promise<CheckInDesk> {
  const { form, group } = await askedForm(asked);
  const { ctx, query } = asked;
  const today = todayOf(form, ctx.now);
  const words = (query.get('words') ?? '').slice(0, 100);
  const { rows, after } = await participantsOf(ctx.db, form.meetingId, { public: false, state: 'approved', words, after: query.get('after'), size: 50 });
  return {
    slug: form.group.slug,
    acronym: form.group.acronym,
    number: form.number,
    heading: groupHeading(group, ctx.say),
    zone: form.timeZone ?? 'Europe/Zurich',
    today,
    modes: modesOf(form),
    rows,
    after,
    words,
    there: await thereOn(ctx.db, rows.map(({ id }) => id), today),
    presence: await presenceOf(ctx.db, form.meetingId),
  };
}

async function take(posted: Posted): Promise<Outcome> {
  const known = await askedForm(posted);
  const { ctx, form } = posted;
  const zone = known.form.timeZone ?? 'Europe/Zurich';
  const many = form.get('rows');
  if (many !== null) {
    const became = await attend(ctx, { meetingId: known.form.meetingId, rows: notedIn(many) });
    return { json: { done: became.map((one) => ({ key: one.key, words: wordsOf(one, ctx.say, zone), tone: one.is === 'refused' ? 'bad' : one.is === 'noted' ? 'good' : 'warn' })) } };
  }
  const mode = MODES.find((one) => one === form.get('mode')) ?? 'onsite';
  const row = { key: newId(), code: form.get('code') ?? '', mode, at: ctx.now, how: form.get('how') === 'list' ? ('list' as const) : ('scan' as const), undo: false };
  const [one] = await attend(ctx, { meetingId: known.form.meetingId, rows: [row] });
  return { go: `${meetingBase(known, posted)}/check-in`, ...(one ? { said: wordsOf(one, ctx.say, zone) } : {}) };
}

function wordsOf(one: Became, say: Say, zone: string): string {
  const name = one.name ?? '';
  if (one.refusal) return [name, sayRefusal(say, one.refusal)].filter(Boolean).join(': ');
  return say(`participation.pages.became.${one.is}`, { name, at: one.at ? sayTime(say.language, one.at, zone) : '' });
}
