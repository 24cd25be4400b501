// Merging on the web: who may be one person twice, what would change, and doing it.

import { z } from 'zod';
import { type Route, acting, reading } from '../../../http/route.js';
import { pageOf } from '../../../http/shapes.js';
import { keepApart, merge, planMerge } from '../actions.js';
import { duplicatesPage, mergePage } from '../pages/merge.js';
import { likelyDuplicates } from '../reads.js';
import { pairShape, personShape } from '../shapes.js';
import { personPath } from '../words.js';

const planShape = z.object({
  from: personShape.pick({ id: true, name: true }),
  to: personShape.pick({ id: true, name: true }),
  gained: z.array(z.string()),
  lost: z.array(z.string()),
  references: z.array(z.object({ table: z.string(), column: z.string(), count: z.number() })),
});

export const mergingRoutes: Route[] = [
  reading({
    path: '/people/duplicates',
    right: 'secretariat',
    summary: 'Pairs of persons who may be one: the same name, or the same name in two addresses',
    query: { after: 'the key after which the page begins' },
    read: ({ ctx, query }) => likelyDuplicates(ctx.db, { after: query.get('after') }),
    html: duplicatesPage,
    json: { schema: pageOf(pairShape), of: (pairs) => pairs },
  }),
  acting({
    path: '/people/duplicates/apart',
    right: 'secretariat',
    summary: 'Note that two persons of one name are two',
    act: async ({ ctx, form, language }) => {
      await keepApart(ctx, { one: form.get('one') ?? '', other: form.get('other') ?? '' });
      return { go: `/${language}/people/duplicates`, said: ctx.say('people.duplicates.kept') };
    },
  }),
  reading({
    path: '/people/:person/merge',
    right: 'secretariat',
    summary: 'What would change if a person became another',
    query: { with: 'the id of the person that stays' },
    read: ({ ctx, params, query }) => planMerge(ctx, { from: params.person ?? '', to: query.get('with') ?? '' }),
    html: mergePage,
    json: {
      schema: planShape,
      of: ({ from, to, gained, lost, references }) => ({ from: { id: from.id, name: from.name }, to: { id: to.id, name: to.name }, gained: gained.map((name) => name.written), lost: lost.map((name) => name.written), references }),
    },
  }),
  acting({
    path: '/people/:person/merge',
    right: 'secretariat',
    summary: 'Merge a person into another, as it was shown',
    act: async ({ ctx, params, form, language }) => {
      const to = form.get('with') ?? '';
      await merge(ctx, { from: params.person ?? '', to, seal: form.get('seal') ?? '' });
      return { go: personPath(language, to), said: ctx.say('people.merge.done') };
    },
  }),
];
