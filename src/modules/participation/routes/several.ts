// Deciding on several registrations at once: of a meeting by those who lead, of a body by its focal point.

import { mistakesOf } from '../../../http/mistakes.js';
import { type Outcome, type Posted, type Route, acting } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { Refused } from '../../../kit/refusals.js';
import { allWaiting, allWaitingForMe, decideMany } from '../actions/decide-many.js';
import { askForBadges } from '../actions/papers.js';
import { approvalsPage } from '../pages/approvals.js';
import { participantsPage } from '../pages/participants.js';
import { manyWords } from '../pages/several.js';
import type { ManyDecided, SeveralShown } from '../several-shown.js';
import { readApprovals } from './approvals.js';
import { MEETING, askedForm, askedGroupId, meetingBase } from './asked-meeting.js';
import { readList } from './participants.js';

export const severalRoutes: Route[] = [
  acting({
    path: `${MEETING}/participants/several`,
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'Approve or refuse several registrations of a meeting, those chosen or all that wait; have the badges of those chosen made',
    act: takeOfMeeting,
  }),
  acting({ path: '/approvals', right: 'signedIn', summary: 'Approve or refuse several registrations of one’s body, those chosen or all that wait', act: takeOfBody }),
];

/** What a form about several says. */
interface Sent {
  which: 'chosen' | 'waiting';
  chosen: string[];
  what: 'approve' | 'refuse' | 'badges';
  reason: string;
}

function sentIn(form: URLSearchParams): Sent {
  const what = (['refuse', 'badges'] as const).find((one) => one === form.get('what')) ?? 'approve';
  return { which: form.get('which') === 'waiting' ? 'waiting' : 'chosen', chosen: form.getAll('id').slice(0, 2000), what, reason: (form.get('reason') ?? '').slice(0, 2000) };
}

async function takeOfMeeting(posted: Posted): Promise<Outcome> {
  const known = await askedForm(posted);
  const { ctx } = posted;
  const sent = sentIn(posted.form);
  const { meetingId, group } = known.form;
  const go = `${meetingBase(known, posted)}/participants`;
  if (sent.what === 'badges') {
    const mistakes = await wrongIn(() => askForBadges(ctx, { meetingId, language: posted.language, origin: posted.mailOrigin, only: sent.chosen }), posted);
    if (mistakes) return { page: participantsPage({ ...(await readList(posted)), several: { ...sent, mistakes, decided: null } }, posted) };
    return { go, said: ctx.say('participation.pages.paperAsked') };
  }
  const ids = sent.which === 'waiting' ? () => allWaiting(ctx, { meetingId, groupId: group.id }) : async () => sent.chosen;
  return decided(posted, sent, ids, go, async (several) => participantsPage({ ...(await readList(posted)), several }, posted));
}

async function takeOfBody(posted: Posted): Promise<Outcome> {
  const sent = sentIn(posted.form);
  const ids = sent.which === 'waiting' ? () => allWaitingForMe(posted.ctx) : async () => sent.chosen;
  return decided(posted, sent, ids, `/${posted.language}/approvals`, async (several) => approvalsPage({ ...(await readApprovals(posted)), several }, posted));
}

type PageOf = (several: SeveralShown) => Promise<ReturnType<typeof approvalsPage>>;

async function decided(posted: Posted, sent: Sent, ids: () => Promise<string[]>, go: string, page: PageOf): Promise<Outcome> {
  const move = sent.what === 'refuse' ? 'refuse' : 'approve';
  let many: ManyDecided = { done: 0, left: [] };
  const mistakes = await wrongIn(async () => {
    many = await decideMany(posted.ctx, { ids: await ids(), move, reason: sent.reason, origin: posted.mailOrigin });
  }, posted);
  if (mistakes) return { page: await page({ ...sent, mistakes, decided: null }) };
  if (many.left.length === 0) return { go, said: manyWords(many, move, posted.ctx.say) };
  return { page: await page({ which: 'chosen', reason: '', chosen: many.left.map(({ id }) => id), mistakes: [], decided: { many, move } }) };
}

async function wrongIn(act: () => Promise<unknown>, posted: Posted): Promise<Mistake[] | null> {
  try {
    await act();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Refused) || thrown.refusal.kind !== 'input') throw thrown;
    return mistakesOf(thrown, posted.ctx.say, 'id');
  }
}
