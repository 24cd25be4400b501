// What those who lead a group do through the web: its moves, its contact, its officers, its news.

import { dateInGeneva } from '../../../kit/dates.js';
import { LANGUAGES, type Language, type Multilingual, isLanguage } from '../../../kit/languages.js';
import { rolesOf } from '../../../kit/actor.js';
import { type Refusal, refuse } from '../../../kit/refusals.js';
import { sayRefusal } from '../../../http/errors.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { addNews, appointOfficer, endTerm, move, reachMilestone, setReach } from '../actions.js';
import { OFFICE_ROLES, type OfficeRole } from '../group.js';
import { groupPath, stateWords } from '../heading.js';
import { movesFor, whyNotMove } from '../moves.js';
import { type ManageShown, type MoveShown, managePage } from '../pages/manage.js';
import { newsPage } from '../pages/news.js';
import { lastDayOf } from '../due.js';
import { type GroupKnown, likelyPersons, milestonesOf } from '../reads.js';
import { askedGroup, askedGroupId, askedGroupWhole } from './asked-group.js';
import { readNews } from './public.js';

export const leadingRoutes: Route[] = [
  reading({
    path: '/groups/:group/manage',
    right: 'officer',
    groupOf: askedGroupId,
    summary: 'Leading a group: its moves, its contact, its officers',
    read: async (asked) => manageShown(await askedGroupWhole(asked), asked),
    html: managePage,
  }),
  acting({ path: '/groups/:group/moves/:move', right: 'officer', groupOf: askedGroupId, summary: 'Move a group through its life', act: takeMove }),
  acting({ path: '/groups/:group/milestones/:place{[0-9]+}', right: 'officer', groupOf: askedGroupId, summary: 'Note that a milestone was reached', act: takeMilestone }),
  acting({ path: '/groups/:group/contact', right: 'officer', groupOf: askedGroupId, summary: 'Set how a group is reached', act: takeContact }),
  acting({ path: '/groups/:group/officers', right: 'secretariat', summary: 'Appoint an officer', act: takeAppointment }),
  acting({ path: '/groups/:group/officers/:officer/end', right: 'secretariat', summary: 'End the term of an officer', act: takeEnd }),
  acting({ path: '/groups/:group/news', right: 'officer', groupOf: askedGroupId, summary: 'Publish news of a group', act: takeNews }),
];

async function manageShown({ shown, life, officers }: GroupKnown, asked: Asked, back: { typed?: Record<string, string>; mistakes?: Mistake[] } = {}): Promise<ManageShown> {
  const { ctx } = asked;
  const today = dateInGeneva(ctx.now);
  const roles = rolesOf(ctx.actor, shown.id);
  const moves = movesFor(life.kind, today).map(({ name, to, source }): MoveShown => {
    const refusal = whyNotMove(life, { name, on: today, roles, today });
    return { name, to, source, asks: asksOf(name), refused: refusal && !isForForm(refusal) ? sayRefusal(ctx.say, refusal) : null };
  });
  const present = officers.filter((officer) => officer.until === null);
  const likely = roles.includes('secretariat') ? await likelyPersons(ctx.db, present, today) : null;
  const named = present.map((officer) => ({ ...officer, who: likely ? { confirmed: officer.personId !== null, likely: likely.get(officer.id)?.length ?? 0 } : null }));
  const open = (await milestonesOf(ctx.db, shown.id)).filter((one) => one.reachedOn === null);
  const milestones = open.map(({ place, text, on, quarter }) => ({ place, text, on: on ?? lastDayOf(quarter) }));
  return { group: shown, officers: named, roles: [...OFFICE_ROLES], milestones, moves, typed: back.typed ?? {}, mistakes: back.mistakes ?? [] };
}

/** What the form of a move asks for is no reason to grey it: it is asked there. */
function isForForm(refusal: Refusal): boolean {
  return refusal.kind === 'input';
}

function asksOf(name: string): MoveShown['asks'] {
  return name === 'notify' ? 'route' : name === 'extend' ? 'until' : null;
}

/** The page again, with what was typed and the mistakes; or on, with a word. */
async function outcome(posted: Posted, mistakes: Mistake[] | null, said: string): Promise<Outcome> {
  if (!mistakes) return { go: groupPath(posted.language, posted.params.group ?? '', 'manage'), said };
  return { page: managePage(await manageShown(await askedGroupWhole(posted), posted, { typed: typedIn(posted.form), mistakes }), posted) };
}

async function takeMove(posted: Posted): Promise<Outcome> {
  const { ctx, form, params } = posted;
  const group = await askedGroup(posted);
  const route = form.get('route');
  let state = group.state;
  const act = async () => {
    const given = { groupId: group.id, move: params.move ?? '', on: form.get('on') ?? '', until: form.get('until') || undefined };
    state = (await move(ctx, { ...given, ...(route === 'A' || route === 'B' ? { route } : {}) })).state;
  };
  const mistakes = await mistakesIn(act, ctx.say, `on-${params.move}`);
  return outcome(posted, mistakes, ctx.say('groups.pages.manage.moved', { state: stateWords(state, ctx.say) }));
}

async function takeMilestone(posted: Posted): Promise<Outcome> {
  const { ctx, form, params } = posted;
  const { id } = await askedGroup(posted);
  const place = Math.min(Number(params.place), 100_000);
  const mistakes = await mistakesIn(() => reachMilestone(ctx, { groupId: id, place, on: form.get('on') ?? '' }), ctx.say, `milestone-${place}`);
  return outcome(posted, mistakes, ctx.say('groups.pages.manage.saved'));
}

async function takeContact(posted: Posted): Promise<Outcome> {
  const { ctx, form } = posted;
  const { id } = await askedGroup(posted);
  const of = (name: string) => form.get(name)?.trim().slice(0, 300) || null;
  const contact = { name: of('contactName'), telephone: of('telephone'), email: of('email') };
  const { shown } = await askedGroupWhole(posted);
  const mistakes = await mistakesIn(() => setReach(ctx, { groupId: id, contact: { ...shown.contact, ...contact }, homePage: of('homePage') }), ctx.say, 'email');
  return outcome(posted, mistakes, ctx.say('groups.pages.manage.saved'));
}

async function takeAppointment(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { id } = await askedGroup(posted);
  const inLanguage = (name: string) => {
    const words = form.get(name)?.trim().slice(0, 300);
    return words ? { [language]: words } : {};
  };
  const officer = { role: (form.get('role') ?? '') as OfficeRole, name: inLanguage('name'), affiliation: inLanguage('affiliation'), country: inLanguage('country'), from: form.get('from') || null };
  const mistakes = await mistakesIn(() => appointOfficer(ctx, { groupId: id, ...officer }), ctx.say, 'name');
  return outcome(posted, mistakes, ctx.say('groups.pages.manage.appointed'));
}

async function takeEnd(posted: Posted): Promise<Outcome> {
  const { ctx, form, params } = posted;
  const { id } = await askedGroup(posted);
  const officerId = params.officer ?? '';
  const mistakes = await mistakesIn(() => endTerm(ctx, { groupId: id, officerId, until: form.get('until') ?? '' }), ctx.say, `until-${officerId}`);
  return outcome(posted, mistakes, ctx.say('groups.pages.manage.ended'));
}

async function takeNews(posted: Posted): Promise<Outcome> {
  const { ctx, form } = posted;
  const list = await readNews(posted);
  const { title, text, untitled } = newsIn(form, posted.language);
  const act = async () => {
    if (untitled) refuse({ code: 'groups.needsTitle', field: untitled, kind: 'input' });
    await addNews(ctx, { groupId: list.group.id, title, text });
  };
  const mistakes = await mistakesIn(act, ctx.say, 'title');
  if (mistakes) return { page: newsPage({ ...list, typed: typedIn(form), mistakes }, posted) };
  return { go: groupPath(posted.language, list.group.slug, 'news'), said: ctx.say('groups.pages.news.published') };
}

/** Titles and texts by language: `title` in the language of the form, `title-fr` beside it; `untitled` is where a title is wanting. */
function newsIn(form: URLSearchParams, page: Language): { title: Multilingual; text: Multilingual; untitled: string | null } {
  const given = form.get('language');
  const own: Language = isLanguage(given) ? given : page;
  const blocks = LANGUAGES.map((language) => {
    const of = (name: string) => (language === own && form.has(name) ? name : `${name}-${language}`);
    const words = (name: string, longest: number) => (form.get(of(name)) ?? '').trim().slice(0, longest);
    return { language, field: of('title'), title: words('title', 200), text: words('text', 20_000) };
  });
  const wanting = blocks.find((block) => block.text && !block.title);
  const by = (name: 'title' | 'text'): Multilingual => Object.fromEntries(blocks.filter((block) => block[name]).map((block) => [block.language, block[name]]));
  return { title: by('title'), text: by('text'), untitled: wanting?.field ?? null };
}
