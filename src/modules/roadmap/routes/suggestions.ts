// Suggestions for a roadmap on the web: all of them, and what was turned down.

import { z } from 'zod';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { multilingualShape } from '../../../http/shapes.js';
import { allowAgain } from '../actions.js';
import { type SuggestionsShown, suggestionsPage } from '../pages/suggestions.js';
import { offered, roadmapOf, suggestedAt, suggestionsFor, turnedDown } from '../reads.js';
import { FORGOTTEN_BY } from '../suggest/profile.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';

const officer = { right: 'officer', groupOf: groupIdOf } as const;

const recordShape = z.object({ id: z.string(), designation: z.string(), title: multilingualShape });
const suggestionsShape = z.object({ at: z.string().nullable(), suggested: z.array(recordShape.extend({ because: z.array(z.string()) })), turnedDown: z.array(recordShape) });

export const suggestionRoutes: Route[] = [
  reading({
    path: '/groups/:group/roadmap/suggestions',
    ...officer,
    summary: 'What may belong in a roadmap, with the reasons in words, and what was turned down; `at` is null while it is being looked for',
    read: suggestionsShown,
    html: suggestionsPage,
    json: {
      schema: suggestionsShape,
      of: ({ at, suggested, turnedDown: refused }) => ({
        at: at?.toISOString() ?? null,
        suggested: suggested.map(({ id, designation, title, because }) => ({ id, designation, title, because })),
        turnedDown: refused.map(({ id, designation, title }) => ({ id, designation, title })),
      }),
    },
  }),
  acting({ path: '/groups/:group/roadmap/wanted', ...officer, summary: 'Have a record suggested again that was turned down', takes: z.object({ recordId: z.string() }), act: takeWanted }),
];

/** So many are shown: who has looked at them all has turned down some, and others come. */
const SHOWN = 50;

async function suggestionsShown(asked: Asked): Promise<SuggestionsShown> {
  const { ctx } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const contents = await roadmapOf(ctx.db, group.id);
  const [at, suggested, refused] = await Promise.all([suggestedAt(ctx.db, group.id), suggestionsFor(ctx, group.id, contents, SHOWN), turnedDown(ctx.db, group.id)]);
  return { ...head, areas: contents.areas, at, few: contents.entries.length < FORGOTTEN_BY, suggested, turnedDown: refused.map((record) => offered(record, contents, [])) };
}

async function takeWanted(posted: Posted): Promise<Outcome> {
  const { ctx, form, language } = posted;
  const { group } = await askedRoadmap(posted);
  await allowAgain(ctx, { groupId: group.id, recordId: (form.get('recordId') ?? '').slice(0, 300) });
  return { go: roadmapPath(language, group.slug, 'suggestions'), said: ctx.say('roadmap.said.again') };
}
