// The addresses of meetings: those of a group, one of them, and convening the next.

import { z } from 'zod';
import { mistakesIn, typedIn } from '../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../http/route.js';
import { rolesOf } from '../../kit/actor.js';
import { dateIn, dateInGeneva } from '../../kit/dates.js';
import { movesOpen } from '../../kit/lifecycle.js';
import { refuse } from '../../kit/refusals.js';
import type { GroupBrief } from '../groups/index.js';
import { groupHeading } from '../groups/index.js';
import { groupBySlug, readGroup } from '../groups/reads.js';
import { convene, moveMeeting, noteReport } from './actions.js';
import { calendarFile } from './calendar-file.js';
import { given } from './convene-form.js';
import { noticeRule } from './convening.js';
import { ownNotice, withOwnDeadlines } from './own-lead-times.js';
import type { MeetingState } from './meeting.js';
import { meetingMoves } from './moves.js';
import { changeRoutes } from './routes/change.js';
import { type ConveneForm, convenePage } from './pages/convene.js';
import { type MeetingList, meetingListPage } from './pages/list.js';
import { type MeetingPageShown, meetingPage } from './pages/meeting.js';
import { eventsBetween, eventsForFeed, listMeetings, meetingByNumber, nextNumber } from './reads.js';
import { type MeetingShown, meetingBriefShape, meetingShape } from './shapes.js';
import { meetingPath, meetingWords } from './words.js';

const listShape = z.object({ ahead: z.array(meetingBriefShape), past: z.array(meetingBriefShape), after: z.string().nullable() });

export const routes: Route[] = [
  reading({
    path: '/groups/:group/meetings',
    right: 'public',
    summary: 'The meetings of a group: those ahead, then those past; as iCalendar with their deadlines',
    query: { after: 'the key after which the page begins' },
    read: readList,
    html: meetingListPage,
    json: { schema: listShape, of: ({ ahead, past, after }) => ({ ahead, past, after }) },
    files: { ics: (list, asked) => groupCalendar(list.groupId, list.slug, list.acronym, asked) },
  }),
  reading({
    path: '/groups/:group/meetings/convene',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'Convening the next meeting of a group',
    read: async (asked) => formFor(await askedGroup(asked), asked, {}),
    html: convenePage,
  }),
  acting({
    path: '/groups/:group/meetings/convene',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'Convene the next meeting of a group',
    act: takeConvening,
  }),
  reading({
    path: '/groups/:group/meetings/:number{[0-9]+}',
    right: 'public',
    summary: 'One meeting: when and where, its deadlines, its agenda, practical information',
    read: readMeeting,
    html: meetingPage,
    json: { schema: meetingShape, of: ({ meeting }) => meeting },
    files: { ics: meetingCalendar },
  }),
  acting({
    path: '/groups/:group/meetings/:number{[0-9]+}/moves/:move',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'Note that a meeting was held, cancel it, or reinstate it',
    act: async (posted) => takeAct(posted, (meetingId) => moveMeeting(posted.ctx, { meetingId, move: posted.params.move ?? '' })),
  }),
  acting({
    path: '/groups/:group/meetings/:number{[0-9]+}/report',
    right: 'officer',
    groupOf: groupIdOf,
    summary: 'Note that the report of a meeting went to the parent group',
    act: async (posted) => takeAct(posted, (meetingId) => noteReport(posted.ctx, { meetingId, on: posted.form.get('on') ?? '' })),
  }),
  ...changeRoutes,
];

async function groupIdOf({ ctx, params }: Asked): Promise<string | null> {
  return (await groupBySlug(ctx.db, params.group ?? ''))?.id ?? null;
}

async function askedGroup({ ctx, params }: Asked): Promise<GroupBrief> {
  return (await groupBySlug(ctx.db, params.group ?? '')) ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

async function readList(asked: Asked): Promise<MeetingList> {
  const { ctx, query } = asked;
  const group = await askedGroup(asked);
  const today = dateInGeneva(ctx.now);
  const { ahead, past, after } = await listMeetings(ctx.db, group.id, { today, after: query.get('after') });
  const mayConvene = group.state !== 'concluded' && leads(asked, group.id);
  return { groupId: group.id, slug: group.slug, acronym: group.acronym, heading: groupHeading(group, ctx.say), ahead, past, after, mayConvene };
}

async function readMeeting(asked: Asked): Promise<MeetingPageShown> {
  const { ctx, params } = asked;
  const known = await readGroup(ctx.db, { slug: params.group ?? '' });
  const number = Number(params.number);
  const meeting = known && number < 100_000 ? await meetingByNumber(ctx.db, known.shown.id, number) : null;
  if (!known || !meeting) refuse({ code: 'http.noPage', kind: 'missing' });
  const { shown } = known;
  const leading = leads(asked, shown.id);
  const links = await Promise.all(ctx.slot('meetingLinks').map((slot) => slot.of(ctx, { ...meeting, groupId: shown.id }, leading)));
  return {
    groupId: shown.id,
    slug: shown.slug,
    acronym: shown.acronym,
    heading: groupHeading(shown, ctx.say),
    email: shown.contact.email,
    meeting,
    acts: leading ? actsOn(meeting, shown.id, asked) : null,
    links: links.flat(),
  };
}

async function groupCalendar(groupId: string, slug: string, acronym: string, { ctx, origin }: Asked) {
  const today = dateInGeneva(ctx.now);
  const events = await eventsForFeed(ctx.db, { today, groupId });
  return calendarFile(`${slug}-meetings`, `${acronym}: ${ctx.say('meetings.pages.title')}`, events, { origin, now: ctx.now, say: ctx.say });
}

async function meetingCalendar({ groupId, slug, acronym, meeting }: MeetingPageShown, { ctx, origin }: Asked) {
  const days = [meeting.start, meeting.end ?? meeting.start, ...meeting.deadlines.map((deadline) => deadline.on)].sort();
  const events = await eventsBetween(ctx.db, { from: days[0] as string, to: days.at(-1) as string, groupId, cancelled: true });
  const own = events.filter((event) => event.meeting === meeting.number);
  return calendarFile(`${slug}-${meeting.number}`, `${acronym}: ${meetingWords(meeting.number, ctx.say)}`, own, { origin, now: ctx.now, say: ctx.say });
}

function actsOn(meeting: MeetingShown, groupId: string, { ctx }: Asked): MeetingPageShown['acts'] {
  const begun = meeting.start <= dateIn(meeting.timeZone ?? 'Europe/Zurich', ctx.now);
  const open = movesOpen(meetingMoves, meeting.state as MeetingState, rolesOf(ctx.actor, groupId));
  return { change: meeting.state === 'planned' || meeting.state === 'convened', moves: open.filter((move) => move === 'reinstate' || (move === 'hold' ? begun : !begun)), report: begun && meeting.state !== 'cancelled' };
}

/** Acts on the meeting in the path, and shows it again: with a word, or with the mistake. */
async function takeAct(posted: Posted, act: (meetingId: string) => Promise<unknown>): Promise<Outcome> {
  const shown = await readMeeting(posted);
  const mistakes = await mistakesIn(() => act(shown.meeting.id), posted.ctx.say, 'on');
  if (mistakes) return { page: meetingPage({ ...shown, mistakes }, posted) };
  return { go: meetingPath(posted.language, shown.slug, shown.meeting.number), said: posted.ctx.say('meetings.pages.noted') };
}

/** The form with the rules that bind its dates, and what was typed. */
async function formFor(group: GroupBrief, asked: Asked, back: { typed?: ConveneForm['typed']; mistakes?: ConveneForm['mistakes'] }): Promise<ConveneForm> {
  const { ctx } = asked;
  const known = await readGroup(ctx.db, { id: group.id });
  const today = dateInGeneva(ctx.now);
  return {
    slug: group.slug,
    acronym: group.acronym,
    heading: groupHeading(group, ctx.say),
    number: await nextNumber(ctx.db, group.id),
    rules: { notice: known ? noticeRule(known.life.kind, today, ownNotice(known.leadTimes)) : null, own: known?.leadTimes ?? [] },
    typed: { timeZone: 'Europe/Zurich', ...back.typed },
    mistakes: back.mistakes ?? [],
  };
}

async function takeConvening(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const group = await askedGroup(posted);
  let number = 0;
  const act = async () => {
    const typed = given(form, language);
    const leadTimes = (await readGroup(ctx.db, { id: group.id }))?.leadTimes ?? [];
    number = (await convene(ctx, { groupId: group.id, ...typed, deadlines: withOwnDeadlines(typed, leadTimes) })).number;
  };
  const mistakes = await mistakesIn(act, ctx.say, 'start');
  if (mistakes) return { page: convenePage(await formFor(group, posted, { typed: typedOf(form), mistakes }), posted) };
  return { go: meetingPath(language, group.slug, number), said: ctx.say('meetings.pages.convened', { number }) };
}

function typedOf(form: URLSearchParams): Record<string, string> {
  return { ...typedIn(form), registrationRequired: form.get('registrationRequired') ?? 'no' };
}

function leads({ ctx }: Asked, groupId: string): boolean {
  return ctx.actor.siteRoles.includes('secretariat') || ctx.actor.offices.some((office) => office.groupId === groupId);
}
