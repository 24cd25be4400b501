// One's own registration: what became of it, changing it, withdrawing it, accepting an offered place.

import { sayRefusal } from '../../../http/index.js';
import { mistakesIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { movesOpen } from '../../../kit/lifecycle.js';
import { refuse } from '../../../kit/refusals.js';
import { z } from 'zod';
import { dateShape } from '../../../http/shapes.js';
import { groupHeading } from '../../groups/index.js';
import { changeRegistration, faultsOfChange } from '../actions/change.js';
import { decide } from '../actions/decide.js';
import { paperFacts, papersByKind } from '../actions/papers.js';
import { openPassport, readPassport } from '../actions/passports.js';
import { toldNow } from '../actions/secrets.js';
import { type Typed, fieldsOn } from '../fields.js';
import { modesOf, windowsOfForm } from '../form.js';
import { typedOf } from '../given.js';
import { registrationMoves } from '../moves.js';
import { changePage } from '../pages/change.js';
import { passportPage } from '../pages/passport.js';
import { type MyRegistration, type PaperOffered, myRegistrationPage } from '../pages/registration.js';
import { OWN_PAPERS, whyNoPaper } from '../papers/rules.js';
import { type SelfNoting, selfNotedOn } from '../presence.js';
import { attendedBy } from '../reads/attendance.js';
import type { FormKnown } from '../reads/form.js';
import { type RegistrationKnown, registrationFor, waitingBefore } from '../reads/registrations.js';
import { CATEGORIES, MODES, REGISTRATION_STATES, isActive } from '../registration.js';
import { todayOf } from '../windows.js';
import { MEETING, askedForm, meetingBase } from './asked-meeting.js';
import { mistakeOf, sentIn } from './register.js';

/** What a registration shows of itself as JSON to whose it is. */
export const registrationShape = z.object({
  id: z.string(),
  state: z.enum(REGISTRATION_STATES),
  number: z.number().nullable(),
  mode: z.enum(MODES),
  name: z.string(),
  title: z.string().nullable(),
  body: z.string(),
  country: z.string(),
  category: z.enum(CATEGORIES),
  listed: z.boolean(),
});
const mineShape = z.object({ registration: registrationShape.nullable(), before: z.number(), moves: z.array(z.string()), closes: dateShape });

export const registrationRoutes: Route[] = [
  reading({
    path: `${MEETING}/registration`,
    right: 'signedIn',
    summary: 'One’s own registration for a meeting: its state and number',
    read: readMine,
    html: myRegistrationPage,
    json: { schema: mineShape, of: ({ registration, before, moves, windows }) => ({ registration: registration ? briefOf(registration) : null, before, moves, closes: windows.closes.on }) },
  }),
  reading({ path: `${MEETING}/registration/change`, right: 'signedIn', summary: 'Changing one’s registration', read: readChange, html: changePage }),
  acting({ path: `${MEETING}/registration/change`, right: 'signedIn', summary: 'Change one’s registration', act: takeChange }),
  reading({
    path: `${MEETING}/registration/passport`,
    right: 'signedIn',
    summary: 'The passport data of one’s own registration; each reading is written down',
    read: async (asked) => {
      const { known, registration } = await mine(asked);
      const passport = (await readPassport(asked.ctx, registration.id)) ?? refuse({ code: 'participation.noPassport', kind: 'missing' });
      return { acronym: known.form.group.acronym, slug: known.form.group.slug, heading: groupHeading(known.group, asked.ctx.say), back: `${meetingBase(known, asked)}/registration`, passport };
    },
    html: passportPage,
  }),
  acting({ path: `${MEETING}/registration/:move{withdraw|accept}`, right: 'signedIn', summary: 'Withdraw one’s registration, or accept the place that is offered', act: takeMove }),
];

export function briefOf({ id, state, number, mode, name, title, body, country, category, listed }: RegistrationKnown): z.infer<typeof registrationShape> {
  return { id, state, number, mode, name, title, body, country, category, listed };
}

async function readMine(asked: Asked): Promise<MyRegistration> {
  const known = await askedForm(asked);
  const { ctx } = asked;
  const registration = await registrationFor(ctx.db, { meetingId: known.form.meetingId, personId: ctx.actor.personId as string });
  return shownOf(known, registration, asked);
}

export async function shownOf(known: FormKnown, registration: RegistrationKnown | null, asked: Asked): Promise<MyRegistration> {
  const { form, meeting, group } = known;
  const windows = windowsOfForm(form);
  const today = todayOf(form, asked.ctx.now);
  return {
    slug: form.group.slug,
    acronym: form.group.acronym,
    heading: groupHeading(group, asked.ctx.say),
    meeting,
    windows,
    registration,
    before: registration?.state === 'waiting' ? await waitingBefore(asked.ctx.db, registration) : 0,
    moves: registration ? movesOpen(registrationMoves, registration.state, ['registrant']).reverse().filter((move) => form.state !== 'cancelled' || move === 'withdraw') : [],
    mayChange: registration !== null && isActive(registration.state) && today <= windows.changes.on && form.state !== 'cancelled',
    papers: registration?.state === 'approved' ? await papersOffered(known, registration, asked) : [],
    presence: registration ? await presenceNow(known, registration, asked) : null,
    access: registration?.state === 'approved' && form.state !== 'cancelled' ? await toldNow(asked.ctx, form.meetingId) : null,
  };
}

/** Whether whose it is can note their presence now, or has done so today; null where there is nothing to note. */
async function presenceNow({ meeting }: FormKnown, registration: RegistrationKnown, { ctx }: Asked): Promise<MyRegistration['presence']> {
  const noting = selfNotedOn({ state: registration.state, now: ctx.now, meeting: meeting as SelfNoting['meeting'] });
  if ('code' in noting) return null;
  const there = (await attendedBy(ctx.db, registration.id)).some(({ on, mode }) => on === noting.on && mode === 'remote');
  return there ? 'noted' : 'open';
}

/** What papers there are, and why one cannot be had yet. */
async function papersOffered(known: FormKnown, registration: RegistrationKnown, { ctx }: Asked): Promise<PaperOffered[]> {
  const facts = await paperFacts(ctx, registration, known);
  const made = await papersByKind(ctx, registration.id);
  return OWN_PAPERS.flatMap((kind) => {
    if (kind === 'visaLetter' && !registration.visa) return [];
    if (kind === 'badge' && registration.mode === 'remote') return [];
    const refusal = whyNoPaper(kind, facts);
    const there = (made.get(kind) ?? []).map(({ id, language, number, state }) => ({ id, language, number, ready: state === 'made' }));
    return [{ kind, made: there, notYet: refusal ? sayRefusal(ctx.say, refusal) : null }];
  });
}

/** One's own registration for the meeting in the path; refused (missing) when there is none. */
export async function mine(asked: Asked): Promise<{ known: FormKnown; registration: RegistrationKnown }> {
  const known = await askedForm(asked);
  const registration = await registrationFor(asked.ctx.db, { meetingId: known.form.meetingId, personId: asked.ctx.actor.personId as string });
  return registration ? { known, registration } : refuse({ code: 'participation.none', kind: 'missing' });
}

async function takeMove(posted: Posted): Promise<Outcome> {
  const { known, registration } = await mine(posted);
  const { ctx } = posted;
  const mistakes = await mistakesIn(() => decide(ctx, { id: registration.id, move: posted.params.move ?? '', origin: posted.mailOrigin }), ctx.say, 'move');
  if (mistakes) return { page: myRegistrationPage({ ...(await shownOf(known, registration, posted)), mistakes }, posted) };
  return { go: `${meetingBase(known, posted)}/registration`, said: ctx.say('participation.pages.done') };
}

async function readChange(asked: Asked) {
  const { known, registration } = await mine(asked);
  const passport = registration.visa ? await readPassport(asked.ctx, registration.id, { orNone: true }) : null;
  return changeForm(known, typedOf(registration, passport), [], asked);
}

function changeForm(known: FormKnown, typed: Typed, mistakes: Mistake[], asked: Asked) {
  const { form, group } = known;
  const base = meetingBase(known, asked);
  return {
    slug: form.group.slug,
    acronym: form.group.acronym,
    number: form.number,
    heading: groupHeading(group, asked.ctx.say),
    title: asked.ctx.say('participation.pages.changeMine', { meeting: form.number }),
    action: `${base}/registration/change`,
    back: `${base}/registration`,
    standing: fieldsOn(todayOf(form, asked.ctx.now), windowsOfForm(form), form.fields),
    modes: modesOf(form),
    typed,
    mistakes,
  };
}

async function takeChange(posted: Posted): Promise<Outcome> {
  const { ctx } = posted;
  const { known, registration } = await mine(posted);
  const { typed } = sentIn(posted.form);
  const before = typedOf(registration, await openPassport(ctx, registration.id));
  const faults = faultsOfChange({ known, before, typed, now: ctx.now });
  const again = (mistakes: Mistake[]): Outcome => ({ page: changePage(changeForm(known, typed, mistakes, posted), posted) });
  if (faults.length > 0) return again(faults.map((fault) => mistakeOf(fault, ctx.say)));
  const mistakes = await mistakesIn(() => changeRegistration(ctx, { id: registration.id, typed, origin: posted.mailOrigin }), ctx.say, 'mode');
  return mistakes ? again(mistakes) : { go: `${meetingBase(known, posted)}/registration`, said: ctx.say('participation.pages.changed') };
}
