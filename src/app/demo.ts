// The demonstration: three circulars, each in six languages, read and adopted as the secretariat would; then what makes the pages alive.

import { SYSTEM } from '../kit/actor.js';
import { addMonths, dateInGeneva } from '../kit/dates.js';
import { LANGUAGES, type Language } from '../kit/languages.js';
import { phrasesOf } from '../modules/circulars/languages/index.js';
import { addNews, move } from '../modules/groups/actions.js';
import { groupByAcronym, newsOf } from '../modules/groups/reads.js';
import { adopt, readReceived, receive } from '../modules/intake/actions.js';
import { convene, joinMeetingLanguage, moveMeeting } from '../modules/meetings/actions.js';
import { meetingsOf } from '../modules/meetings/reads.js';
import { appoint, invite } from '../modules/accounts/actions.js';
import { type Ctx, inTransaction } from '../storage/index.js';
import type { App } from './app.js';
import { DEMO_LETTERS, type DemoLetter, LETTER_TO_TRY } from './demo-letters.js';
import { NEXT_MEETINGS, type NextMeeting, daysOf, deadlinesOf } from './demo-meetings.js';
import { addCatalogue, addRoadmap } from './demo-roadmaps.js';
import { addParticipants } from './demo-participants.js';
import { DEMO_TEXT, DEMO_TITLE, EXTENDED_TEXT, EXTENDED_TITLE } from './demo-words.js';

/** The group whose news is written last: with it the demonstration is complete. */
const LAST = 'FG DLT';

/**
 * Fills a workspace with the demonstration by reading the circulars in demo/. A second time it does nothing; after an interruption it
 * goes on where it stopped. A workspace that has groups of its own is left alone.
 */
export async function buildDemo(app: App): Promise<void> {
  const ctx = app.ctxFor(SYSTEM, 'en');
  if ((await isComplete(ctx)) || (await hasOwnGroups(ctx))) return;
  for (const letter of DEMO_LETTERS) await adoptLetter(ctx, letter);
  for (const meeting of NEXT_MEETINGS) await enliven(ctx, meeting);
  const tried = await receive(ctx, LETTER_TO_TRY);
  await readReceived(ctx, tried.id);
  await addCatalogue(ctx);
  for (const { acronym } of NEXT_MEETINGS) await addRoadmap(ctx, { acronym, id: (await groupOf(ctx, acronym)).id }, dateInGeneva(new Date(ctx.now.getTime() - 30 * 86_400_000)));
  await addPersons(ctx);
  await addParticipantsOf(ctx, app);
  for (const { acronym } of NEXT_MEETINGS) await tell(ctx, acronym);
}

async function isComplete(ctx: Ctx): Promise<boolean> {
  const last = await groupByAcronym(ctx.db, LAST);
  return last !== null && (await newsOf(ctx.db, last.id, {})).rows.length > 0;
}

async function hasOwnGroups(ctx: Ctx): Promise<boolean> {
  const demo = NEXT_MEETINGS.map(({ acronym }) => acronym);
  const found = await ctx.db.selectFrom('groups').select('id').where('acronym', 'not in', demo).limit(1).execute();
  return found.length > 0;
}

async function adoptLetter(ctx: Ctx, letter: DemoLetter): Promise<void> {
  const { id } = await receive(ctx, letter);
  await readReceived(ctx, id);
  await adopt(ctx, { id, reason: null });
}

/** Begins the group's life with its first meeting, and convenes another one ahead of today. */
async function enliven(ctx: Ctx, plan: NextMeeting): Promise<void> {
  const group = await groupOf(ctx, plan.acronym);
  const { rows } = await meetingsOf(ctx.db, group.id, {});
  const first = rows[0];
  if (rows.length !== 1 || !first) return;
  await inTransaction(ctx, async (within) => {
    const today = dateInGeneva(within.now);
    await moveMeeting(within, { meetingId: first.id, move: 'hold' });
    // The clock may have begun it already.
    if ((await groupOf(within, plan.acronym)).state === 'announced') await move(within, { groupId: group.id, move: 'begin', on: first.start });
    // Eighteen months from October 2017 are long over.
    if (plan.acronym === LAST) await move(within, { groupId: group.id, move: 'extend', on: today, until: addMonths(today, 12) });
    await conveneNext(within, group.id, plan);
  });
}

async function conveneNext(ctx: Ctx, groupId: string, plan: NextMeeting): Promise<void> {
  const { start, end } = daysOf(plan, dateInGeneva(ctx.now));
  const { id } = await convene(ctx, {
    groupId,
    start,
    end,
    startTime: plan.startTime,
    endTime: plan.endTime,
    timeZone: 'Europe/Zurich',
    place: plan.inGeneva ? GENEVA : {},
    mode: plan.inGeneva ? 'hybrid' : 'remote',
    registrationRequired: true,
    colocatedWith: null,
    deadlines: deadlinesOf(plan, start),
    agenda: agendaIn('en'),
    language: 'en',
  });
  for (const language of LANGUAGES.filter((one) => one !== 'en'))
    await joinMeetingLanguage(ctx, { meetingId: id, language, place: '', agenda: agendaIn(language) });
}

const GENEVA = { ar: 'جنيف', en: 'Geneva', es: 'Ginebra', fr: 'Genève', ru: 'Женева', zh: '日内瓦' };

const ITEMS = ['opening', 'agenda', 'standardizationWork', 'inputsAndLiaisons', 'matters', 'nextSteps', 'outgoingLiaisons', 'futureMeetings', 'otherBusiness', 'closing'] as const;

function agendaIn(language: Language): string[] {
  return ITEMS.map((item) => phrasesOf(language).agenda[item][0] as string);
}

/** Addresses that no mail ever reaches (RFC 2606). */
async function addPersons(ctx: Ctx): Promise<void> {
  const officer = await invite(ctx, { email: 'officer@comity.invalid', role: 'reader', name: 'Officer of the demonstration' });
  await appoint(ctx, { personId: officer.personId, groupId: (await groupOf(ctx, 'JCA-QKDN')).id, capacity: 'secretary of JCA-QKDN' });
  await invite(ctx, { email: 'reader@comity.invalid', role: 'reader', name: 'Reader of the demonstration' });
}

/** To the next meeting of the group that is open to anyone come the most people. */
async function addParticipantsOf(ctx: Ctx, app: App): Promise<void> {
  const next = (await meetingsOf(ctx.db, (await groupOf(ctx, LAST)).id, {})).rows.at(-1);
  if (next) await addParticipants(ctx, next.id, (actor) => app.ctxFor(actor, 'en'));
}

async function tell(ctx: Ctx, acronym: string): Promise<void> {
  const { id } = await groupOf(ctx, acronym);
  if ((await newsOf(ctx.db, id, {})).rows.length > 0) return;
  await inTransaction(ctx, async (within) => {
    if (acronym === LAST) await addNews(within, { groupId: id, title: EXTENDED_TITLE, text: EXTENDED_TEXT });
    await addNews(within, { groupId: id, title: DEMO_TITLE, text: DEMO_TEXT });
  });
}

async function groupOf(ctx: Ctx, acronym: string): Promise<{ id: string; state: string }> {
  const group = await groupByAcronym(ctx.db, acronym);
  if (!group) throw new Error(`The circulars of the demonstration did not found ${acronym}`);
  return group;
}
