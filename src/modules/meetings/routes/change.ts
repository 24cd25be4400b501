// Changing a meeting on the web: the form with what stands, what changes, and keeping it; of two at once the second is told.

import { sayRefusal } from '../../../http/errors.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { type Refusal, refuse } from '../../../kit/refusals.js';
import { groupHeading } from '../../groups/index.js';
import { type GroupKnown, readGroup } from '../../groups/reads.js';
import { changeMeeting } from '../actions.js';
import { besideNewPoints, changeGiven, filledWith, furtherDeadlines, pointCount } from '../change-form.js';
import { changedTexts } from '../changing.js';
import { type Change, changesOf } from '../changes.js';
import { allAgainst, noticeRule, whyNotNotice, whyNotZone } from '../convening.js';
import { againstOwnLeadTimes, ownNotice } from '../own-lead-times.js';
import { type ChangeForm, changePage } from '../pages/change.js';
import { meetingByNumber } from '../reads.js';
import { sealOf } from '../seal.js';
import type { MeetingShown } from '../shapes.js';
import { meetingPath } from '../words.js';

const PATH = '/groups/:group/meetings/:number{[0-9]+}/change';

export const changeRoutes: Route[] = [
  reading({
    path: PATH,
    right: 'officer',
    groupOf: async ({ ctx, params }) => (await readGroup(ctx.db, { slug: params.group ?? '' }))?.shown.id ?? null,
    summary: 'The form that changes a meeting',
    read: async (asked) => {
      const found = await open(asked);
      return formOf(found, asked, { typed: filledWith(found.meeting, asked.language) });
    },
    html: changePage,
  }),
  acting({
    path: PATH,
    right: 'officer',
    groupOf: async ({ ctx, params }) => (await readGroup(ctx.db, { slug: params.group ?? '' }))?.shown.id ?? null,
    summary: 'Show what would change of a meeting, or change it',
    act: take,
  }),
];

interface Found {
  known: GroupKnown;
  meeting: MeetingShown;
}

/** The meeting in the path; refused when there is none, or when it can no longer be changed. */
async function open({ ctx, params }: Asked): Promise<Found> {
  const known = await readGroup(ctx.db, { slug: params.group ?? '' });
  const meeting = known ? await meetingByNumber(ctx.db, known.shown.id, Number(params.number)) : null;
  if (!known || !meeting) refuse({ code: 'http.noPage', kind: 'missing' });
  if (meeting.state !== 'planned' && meeting.state !== 'convened') refuse({ code: 'meetings.over', params: { state: meeting.state }, kind: 'state' });
  return { known, meeting };
}

type Back = Pick<ChangeForm, 'typed'> & Partial<Pick<ChangeForm, 'mistakes' | 'preview' | 'meanwhile'>>;

function formOf({ known, meeting }: Found, { ctx, language }: Asked, back: Back): ChangeForm {
  const { shown, life, leadTimes } = known;
  return {
    slug: shown.slug,
    acronym: shown.acronym,
    heading: groupHeading(shown, ctx.say),
    number: meeting.number,
    seen: sealOf(meeting),
    points: pointCount(meeting, language, back.typed),
    known: pointCount(meeting, language) - 1,
    rules: { notice: noticeRule(life.kind, dateInGeneva(ctx.now), ownNotice(leadTimes)), own: leadTimes },
    further: furtherDeadlines(meeting),
    modeOpen: meeting.mode === null,
    mistakes: [],
    preview: null,
    meanwhile: null,
    ...back,
  };
}

async function take(posted: Posted): Promise<Outcome> {
  const { ctx, language } = posted;
  const found = await open(posted);
  const { meeting, known } = found;
  const typed = besideNewPoints(typedOf(posted.form), meeting, language);
  const form = new URLSearchParams({ ...Object.fromEntries(posted.form), ...typed });
  const again = (back: Omit<Back, 'typed'>): Outcome => ({ page: changePage(formOf(found, posted, { typed, ...back }), posted) });
  const given = changeGiven(form, meeting, language);
  const changes = () => changesOf(meeting, { ...meeting, ...given, ...changedTexts(meeting, given), agenda: numbered(changedTexts(meeting, given).agenda) }, ctx.say);
  const seen = form.get('seen') ?? '';
  if (form.get('step') === 'edit') return again({});
  if (seen !== sealOf(meeting)) return again(meanwhile(changes(), posted));
  const refusals = [...allAgainst(given), whyNotZone(given)].filter((one) => one !== null);
  if (refusals.length > 0) return again({ mistakes: refusals.map((one) => ({ field: one.field ?? 'start', words: sayRefusal(ctx.say, one) })) });
  if (form.get('step') !== 'keep') {
    const own = ownNotice(known.leadTimes);
    const late = given.start === meeting.start ? null : whyNotNotice(given, known.life.kind, dateInGeneva(ctx.now), own);
    const warnings = [late, ...againstOwnLeadTimes(given, known.leadTimes)].filter((one) => one !== null).map((one) => withSource(one, posted));
    return again({ preview: { changes: changes(), warning: warnings.join(' ') || null } });
  }
  const mistakes = await mistakesIn(() => changeMeeting(ctx, { ...given, meetingId: meeting.id, seen }), ctx.say, 'start');
  if (mistakes) return again({ mistakes });
  return { go: meetingPath(language, known.shown.slug, meeting.number), said: ctx.say('meetings.pages.change.done') };
}

function meanwhile(changes: Change[], { ctx }: Posted): Omit<Back, 'typed'> {
  const refusal: Refusal = { code: 'meetings.changedMeanwhile', kind: 'conflict' };
  return { mistakes: [{ field: 'start', words: sayRefusal(ctx.say, refusal) }], meanwhile: changes };
}

function withSource(refusal: Refusal, { ctx }: Posted): string {
  return sayRefusal(ctx.say, refusal) + (refusal.source ? ` ${ctx.say('http.restsOn', { source: refusal.source })}` : '');
}

function numbered(agenda: MeetingShown['agenda'][number]['title'][]): MeetingShown['agenda'] {
  return agenda.map((title, at) => ({ number: at + 1, title }));
}

/** Every field but what only leads from step to step. */
function typedOf(form: URLSearchParams): Record<string, string> {
  const { seen, step, ...typed } = typedIn(form);
  return { ...typed, registrationRequired: form.get('registrationRequired') ?? 'no' };
}
