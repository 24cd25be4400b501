// The form: shown to anybody, sent by whoever has signed in; for others it waits behind the link that is mailed to them.

import { sayRefusal } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { isId, newId } from '../../../kit/ids.js';
import { type Refusal, Refused, refuse } from '../../../kit/refusals.js';
import type { Say } from '../../../kit/words.js';
import { groupHeading } from '../../groups/index.js';
import { addressOf } from '../../people/index.js';
import { whyNotAtAll } from '../actions/admitted.js';
import { forgetDraft, isKept, keepDraft, mailDraftAgain, openDraft } from '../actions/drafts.js';
import { register } from '../actions/register.js';
import { whyNotRegister } from '../admission.js';
import { FIELDS, type Typed, faultsOf, fieldsOn } from '../fields.js';
import { modesOf, windowsOfForm } from '../form.js';
import { particularsOf } from '../given.js';
import { type RegisterForm, registerPage } from '../pages/register.js';
import type { FormKnown } from '../reads/form.js';
import { registrationFor } from '../reads/registrations.js';
import { isActive } from '../registration.js';
import { todayOf } from '../windows.js';
import { MEETING, askedForm, leadsGroup, meetingBase } from './asked-meeting.js';
import { knownBefore } from './known-before.js';

export const registerRoutes: Route[] = [
  reading({ path: `${MEETING}/register`, right: 'public', summary: 'The form to register for a meeting', read: readForm, html: registerPage }),
  acting({ path: `${MEETING}/register`, right: 'public', summary: 'Register for a meeting; without a session, have the form kept and a link mailed', act: takeForm }),
];

async function readForm(asked: Asked): Promise<RegisterForm> {
  const known = await askedForm(asked);
  const { ctx, query } = asked;
  const { personId } = ctx.actor;
  if (!personId) {
    const token = query.get('draft');
    const kept = token !== null && (await isKept(ctx, { token, meetingId: known.form.meetingId })) ? token : null;
    return shownForm(known, asked, { mailed: query.get('mailed') === '1', kept });
  }
  const mine = await registrationFor(ctx.db, { meetingId: known.form.meetingId, personId });
  if (mine && isActive(mine.state)) return shownForm(known, asked, { registered: true });
  const token = query.get('draft');
  const draft = token ? await openDraft(ctx, { token, meetingId: known.form.meetingId, personId }) : null;
  if (draft) return shownForm(known, asked, { typed: { ...draft.typed, draft: token as string }, formKey: draft.formKey, closed: await whyClosed(known, asked) });
  return shownForm(known, asked, { typed: await knownBefore(ctx, personId), closed: await whyClosed(known, asked) });
}

type Shown = Partial<Pick<RegisterForm, 'typed' | 'formKey' | 'mistakes' | 'closed' | 'registered' | 'mailed' | 'kept'>>;

function shownForm(known: FormKnown, asked: Asked, shown: Shown): RegisterForm {
  const { form, meeting, group } = known;
  const windows = windowsOfForm(form);
  const today = todayOf(form, asked.ctx.now);
  const typed: Typed = { mode: modesOf(form)[0] ?? 'onsite', ...shown.typed };
  return {
    slug: form.group.slug,
    acronym: form.group.acronym,
    heading: groupHeading(group, asked.ctx.say),
    meeting,
    windows,
    standing: fieldsOn(today, windows, form.fields),
    modes: modesOf(form),
    formKey: shown.formKey ?? newId(),
    typed,
    mistakes: shown.mistakes ?? [],
    closed: shown.closed ?? closedNow(known, asked),
    needsAddress: asked.ctx.actor.personId === null,
    registered: shown.registered ?? false,
    mailed: shown.mailed ?? false,
    kept: shown.kept ?? null,
    full: modesOf(form).filter((mode) => (form.places[mode] ? form.places[mode].taken >= form.places[mode].places : false)),
  };
}

/** Why the form takes nothing now, whoever asks. */
function closedNow({ form }: FormKnown, asked: Asked): string | null {
  const mode = modesOf(form)[0] ?? 'onsite';
  const leads = leadsGroup(asked, form.group.id);
  const refusal = whyNotRegister(form, windowsOfForm(form), { today: todayOf(form, asked.ctx.now), mode, leads, lateReason: leads ? 'by those who lead' : null });
  return refusal ? inWords(refusal, asked) : null;
}

/** The same, and why whoever asks may not take part. */
async function whyClosed(known: FormKnown, asked: Asked): Promise<string | null> {
  const closed = closedNow(known, asked);
  if (closed) return closed;
  const of = { personId: asked.ctx.actor.personId ?? '', groupId: known.form.group.id, on: todayOf(known.form, asked.ctx.now) };
  const refusal = await whyNotAtAll(asked.ctx, of);
  return refusal ? inWords(refusal, asked) : null;
}

function inWords(refusal: Refusal, { ctx }: Asked): string {
  return [sayRefusal(ctx.say, refusal), refusal.source ? ctx.say('http.restsOn', { source: refusal.source }) : ''].filter(Boolean).join(' ');
}

async function takeForm(posted: Posted): Promise<Outcome> {
  const { ctx, form: sent } = posted;
  const known = await askedForm(posted);
  const { typed, formKey, draft } = sentIn(sent);
  if (!ctx.actor.personId && sent.get('step') === 'again') return linkAgain(posted, known, draft ?? '');
  const again = (mistakes: Mistake[]): Outcome => ({ page: registerPage(shownForm(known, posted, { typed: { ...typed, email: sent.get('email') ?? '' }, formKey, mistakes }), posted) });
  const windows = windowsOfForm(known.form);
  const faults = faultsOf(typed, fieldsOn(todayOf(known.form, ctx.now), windows, known.form.fields), null);
  const chosen = particularsOf(typed);
  if ('code' in chosen && !faults.some(({ field }) => field === chosen.field)) faults.push(chosen);
  const email = ctx.actor.personId ? '' : (sent.get('email') ?? '').trim();
  if (!ctx.actor.personId && !addressOf(email)) faults.unshift({ code: 'participation.badAddress', field: 'email', kind: 'input' });
  if (faults.length > 0) return again(faults.map((fault) => mistakeOf(fault, ctx.say)));
  const base = meetingBase(known, posted);
  if (!ctx.actor.personId) {
    const mistakes = await mistakesIn(() => keepDraft(ctx, { email, typed, formKey, known, path: `${base}/register`, origin: posted.mailOrigin }), ctx.say, 'email');
    return mistakes ? again(mistakes) : { go: `${base}/register?mailed=1` };
  }
  return send(posted, known, { typed, formKey, draft }, again);
}

/** The link was too old when it was opened, or a reminder led here: it is mailed once more, to the address that the form was filled in for. */
async function linkAgain(posted: Posted, known: FormKnown, token: string): Promise<Outcome> {
  const path = `${meetingBase(known, posted)}/register`;
  const mail = () => mailDraftAgain(posted.ctx, { token, meetingId: known.form.meetingId, path, origin: posted.mailOrigin });
  const mistakes = await mistakesIn(mail, posted.ctx.say, 'email');
  return mistakes ? { page: registerPage(shownForm(known, posted, { mistakes }), posted), mistakes } : { go: `${path}?mailed=1` };
}

async function send(posted: Posted, known: FormKnown, given: { typed: Typed; formKey: string; draft: string | null }, again: (mistakes: Mistake[]) => Outcome): Promise<Outcome> {
  const { ctx } = posted;
  const personId = ctx.actor.personId as string;
  let twice = false;
  const lateReason = posted.form.get('lateReason');
  const act = async () => {
    const made = await register(ctx, { meetingId: known.form.meetingId, ...given, personId, lateReason, origin: posted.mailOrigin, known });
    twice = made.again;
    if (given.draft) await forgetDraft(ctx, given.draft);
  };
  const mistakes = await mistakesIn(() => act().catch(atTheBody), ctx.say, 'mode');
  if (mistakes) return again(mistakes);
  return { go: `${meetingBase(known, posted)}/registration`, said: ctx.say(twice ? 'participation.pages.once' : 'participation.pages.arrived') };
}

/** Who may not take part is told so at the organization, beside what they typed. */
export function atTheBody(thrown: unknown): never {
  if (thrown instanceof Refused && thrown.refusal.code.startsWith('representatives.')) refuse({ ...thrown.refusal, field: 'body', kind: 'state' });
  throw thrown;
}

/** A fault at its field, called as the form calls it: several may lack the same. */
export function mistakeOf(fault: Refusal, say: Say): Mistake {
  const field = fault.field ?? 'name';
  const label = field === 'email' ? say('participation.pages.address') : say(`participation.fields.${field}`);
  return { field, words: sayRefusal(say, fault), label };
}

/** The fields of the form that was sent, and its key: one that is none is made anew. */
export function sentIn(form: URLSearchParams): { typed: Typed; formKey: string; draft: string | null } {
  const all = typedIn(form);
  const key = all.formKey ?? '';
  return { typed: Object.fromEntries(FIELDS.map(({ name }) => [name, all[name] ?? ''])), formKey: isId(key) ? key : newId(), draft: all.draft ?? null };
}
