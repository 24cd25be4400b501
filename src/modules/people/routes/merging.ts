// Merging on the web: who may be one person twice, what would change, and doing it.

import { z } from 'zod';
import { type Asked, type Route, acting, reading } from '../../../http/route.js';
import { pageOf } from '../../../http/shapes.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type MergePlan, keepApart, merge, planMerge } from '../actions.js';
import { type MergeShown, duplicatesPage, mergePage } from '../pages/merge.js';
import { likelyDuplicates, listPersons, readPerson } from '../reads.js';
import { pairShape, personShape } from '../shapes.js';
import { nameWords, personPath } from '../words.js';
import { panelsOf, personIdOf } from './persons.js';

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
    query: { with: 'the id of the person that stays', q: 'words of the name of that person, while it is not said' },
    read: readMerge,
    html: mergePage,
    json: { schema: planShape.nullable(), of: (shown) => ('plan' in shown ? jsonOf(shown.plan) : null) },
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

async function readMerge(asked: Asked): Promise<MergeShown> {
  const { ctx, query } = asked;
  const from = await personIdOf(asked, false);
  const to = query.get('with');
  if (isId(to)) return { plan: await planMerge(ctx, { from, to }), panels: { from: await panelsOf(ctx, from), to: await panelsOf(ctx, to) } };
  const person = (await readPerson(ctx.db, from)) ?? refuse({ code: 'people.noPerson', kind: 'missing' });
  const words = (query.get('q') ?? nameWords(person.name, ctx.say)).slice(0, 200);
  const { rows } = await listPersons(ctx.db, { words, on: dateInGeneva(ctx.now), size: 20 });
  return { person, words, found: rows.filter((row) => row.id !== from) };
}

function jsonOf({ from, to, gained, lost, references }: MergePlan) {
  const brief = ({ id, name }: MergePlan['from']) => ({ id, name });
  return { from: brief(from), to: brief(to), gained: gained.map((name) => name.written), lost: lost.map((name) => name.written), references };
}
