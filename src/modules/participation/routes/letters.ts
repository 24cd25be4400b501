// Visa support letters made together, for the secretariat.

import { z } from 'zod';
import { sayRefusal } from '../../../http/index.js';
import { mistakesIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { groupHeading } from '../../groups/index.js';
import { askForLetters, isReady } from '../actions/letters.js';
import { type LettersShown, lettersPage } from '../pages/letters.js';
import { lettersAsked, roundsOf } from '../reads/letters.js';
import { MEETING, askedForm, meetingBase } from './asked-meeting.js';

const roundShape = z.object({ id: z.string(), state: z.string(), all: z.number(), made: z.number(), failed: z.number(), mailings: z.array(z.string()) });

export const letterRoutes: Route[] = [
  reading({
    path: `${MEETING}/letters`,
    right: 'secretariat',
    summary: 'The visa support letters of a meeting: how many can be made, for whom something is missing, the rounds in which they were made',
    read: readLetters,
    html: lettersPage,
    json: {
      schema: z.object({ ready: z.number(), having: z.number(), missing: z.number(), rounds: z.array(roundShape) }),
      of: ({ ready, having, missing, rounds }) => ({ ready, having, missing: missing.length, rounds: rounds.map(({ askedAt: _, ...round }) => round) }),
    },
  }),
  acting({ path: `${MEETING}/letters`, right: 'secretariat', summary: 'Have all visa support letters made that can be, and mailed each to its person: as drafts, or at once', act: take }),
];

async function readLetters(asked: Asked): Promise<LettersShown> {
  const { form, group } = await askedForm(asked);
  const { ctx } = asked;
  const all = await lettersAsked(ctx.db, form.meetingId);
  return {
    slug: form.group.slug,
    acronym: form.group.acronym,
    number: form.number,
    heading: groupHeading(group, ctx.say),
    zone: form.timeZone ?? 'Europe/Zurich',
    ready: all.filter(isReady).length,
    having: all.filter(({ letter }) => letter).length,
    missing: all.filter((one) => !one.letter && !isReady(one)),
    rounds: await roundsOf(ctx.db, form.meetingId),
  };
}

async function take(posted: Posted): Promise<Outcome> {
  const known = await askedForm(posted);
  const { ctx, form } = posted;
  const atOnce = form.get('how') === 'atOnce';
  const notSure = { code: 'participation.notSure', field: 'sure', kind: 'input' as const };
  if (atOnce && form.get('sure') !== 'yes') return { page: lettersPage({ ...(await readLetters(posted)), mistakes: [{ field: 'sure', words: sayRefusal(ctx.say, notSure) }] }, posted) };
  let letters = 0;
  const mistakes = await mistakesIn(async () => {
    letters = (await askForLetters(ctx, { meetingId: known.form.meetingId, atOnce, origin: posted.mailOrigin })).letters;
  }, ctx.say, 'how');
  if (mistakes) return { page: lettersPage({ ...(await readLetters(posted)), mistakes }, posted) };
  return { go: `${meetingBase(known, posted)}/letters`, said: ctx.say('participation.letters.asked', { count: letters }) };
}
