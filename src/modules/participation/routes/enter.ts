// Entering somebody's registration. Passport data is given by whose it is alone.

import { mistakesIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { newId } from '../../../kit/ids.js';
import { groupHeading } from '../../groups/index.js';
import { enterRegistration } from '../actions/enter.js';
import { type Typed, fieldsOn } from '../fields.js';
import { modesOf, windowsOfForm } from '../form.js';
import { type EnterForm, enterPage } from '../pages/enter.js';
import type { FormKnown } from '../reads/form.js';
import { todayOf } from '../windows.js';
import { MEETING, askedForm, askedGroupId, meetingBase } from './asked-meeting.js';
import { atTheBody, sentIn } from './register.js';

export const enterRoutes: Route[] = [
  reading({ path: `${MEETING}/participants/new`, right: 'officer', groupOf: askedGroupId, summary: 'Entering a registration for somebody', read: async (asked) => shownOf(await askedForm(asked), {}, newId(), [], asked), html: enterPage }),
  acting({ path: `${MEETING}/participants/new`, right: 'officer', groupOf: askedGroupId, summary: 'Register somebody, after the closing with a reason', act: take }),
];

function shownOf(known: FormKnown, typed: Typed, formKey: string, mistakes: Mistake[], asked: Asked): EnterForm {
  const { form, group } = known;
  const windows = windowsOfForm(form);
  const today = todayOf(form, asked.ctx.now);
  return {
    slug: form.group.slug,
    acronym: form.group.acronym,
    number: form.number,
    heading: groupHeading(group, asked.ctx.say),
    formKey,
    late: today > windows.closes.on,
    standing: fieldsOn(today, windows, { ...form.fields, visa: { asked: false } }),
    modes: modesOf(form),
    typed,
    mistakes,
  };
}

async function take(posted: Posted): Promise<Outcome> {
  const known = await askedForm(posted);
  const { ctx, form } = posted;
  const { typed: sent, formKey } = sentIn(form);
  const typed: Typed = { ...sent, visa: '' };
  const given = { meetingId: known.form.meetingId, formKey, typed, known, email: (form.get('email') ?? '').trim(), lateReason: form.get('lateReason'), origin: posted.mailOrigin };
  const mistakes = await mistakesIn(() => enterRegistration(ctx, given).catch(atTheBody), ctx.say, 'email');
  const shown = { ...typed, email: given.email, lateReason: given.lateReason ?? '' };
  if (mistakes) return { page: enterPage(shownOf(known, shown, formKey, mistakes, posted), posted) };
  return { go: `${meetingBase(known, posted)}/participants`, said: ctx.say('participation.pages.entered', { name: typed.name ?? '' }) };
}
