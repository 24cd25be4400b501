// Taking part remotely: saying so, and opening the link. Opening it is a post, since it notes something.

import { mistakesIn } from '../../../http/mistakes.js';
import { type Outcome, type Posted, type Route, acting } from '../../../http/route.js';
import { groupHeading } from '../../groups/index.js';
import { openRemotely, takePartToday } from '../actions/take-part.js';
import { myRegistrationPage } from '../pages/registration.js';
import { remotePage } from '../pages/remote.js';
import { MEETING, meetingBase } from './asked-meeting.js';
import { mine, shownOf } from './registration.js';

export const takePartRoutes: Route[] = [
  acting({ path: `${MEETING}/registration/presence`, right: 'signedIn', summary: 'Note that one takes part remotely today', act: takePresence }),
  acting({ path: `${MEETING}/registration/remote`, right: 'signedIn', summary: 'Open the link for remote participation, which notes that one takes part today', act: takeRemote }),
];

async function takePresence(posted: Posted): Promise<Outcome> {
  const { known, registration } = await mine(posted);
  const { ctx } = posted;
  const mistakes = await mistakesIn(() => takePartToday(ctx, { known, registration }), ctx.say, 'presence');
  if (mistakes) return { page: myRegistrationPage({ ...(await shownOf(known, registration, posted)), mistakes }, posted), mistakes };
  return { go: `${meetingBase(known, posted)}/registration`, said: ctx.say('participation.presence.noted') };
}

async function takeRemote(posted: Posted): Promise<Outcome> {
  const { known, registration } = await mine(posted);
  const { ctx } = posted;
  let opened = { link: '', noted: false };
  const mistakes = await mistakesIn(async () => {
    opened = await openRemotely(ctx, { known, registration });
  }, ctx.say, 'presence');
  const back = `${meetingBase(known, posted)}/registration`;
  if (mistakes) return { page: myRegistrationPage({ ...(await shownOf(known, registration, posted)), mistakes }, posted), mistakes };
  return { page: remotePage({ acronym: known.form.group.acronym, slug: known.form.group.slug, heading: groupHeading(known.group, ctx.say), back, ...opened }, posted) };
}
