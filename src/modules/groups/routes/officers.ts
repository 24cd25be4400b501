// Who an officer of the letters is among the persons: suggested, and confirmed by the secretariat.

import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import type { Mistake } from '../../../http/view/fields.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { inLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { listPersons, personsByIds } from '../../people/reads.js';
import { confirmOfficer, unconfirmOfficer } from '../actions.js';
import { groupPath } from '../heading.js';
import { type OfficerPageShown, officerPage } from '../pages/officer.js';
import { likelyPersons, officerTerm } from '../reads.js';
import { officerPersonShape } from '../shapes.js';
import { askedGroup } from './asked-group.js';

export const officerRoutes: Route[] = [
  reading({
    path: '/groups/:group/officers/:officer',
    right: 'secretariat',
    summary: 'Who an officer is among the persons: those who bear the name, and the one who was confirmed',
    query: { q: 'words of a name, or an address, to look for somebody else' },
    read: (asked) => readOfficer(asked),
    html: officerPage,
    json: { schema: officerPersonShape, of: ({ term, person, likely, found }) => ({ role: term.role, name: term.name, from: term.from, until: term.until, person, likely, found }) },
  }),
  acting({
    path: '/groups/:group/officers/:officer/person',
    right: 'secretariat',
    summary: 'Confirm who an officer is',
    act: async (posted) => {
      const { ctx, form } = posted;
      const { id: groupId } = await askedGroup(posted);
      const is = form.get('person') ? { personId: form.get('person') ?? '' } : { email: form.get('email') ?? '' };
      const mistakes = await mistakesIn(() => confirmOfficer(ctx, { groupId, officerId: posted.params.officer ?? '', is }), ctx.say, 'email');
      return mistakes ? { page: officerPage(await readOfficer(posted, { typed: typedIn(form), mistakes }), posted) } : back(posted, 'groups.officer.confirmed');
    },
  }),
  acting({
    path: '/groups/:group/officers/:officer/person/take-back',
    right: 'secretariat',
    summary: 'Take back who an officer was said to be',
    act: async (posted) => {
      const { id: groupId } = await askedGroup(posted);
      await unconfirmOfficer(posted.ctx, { groupId, officerId: posted.params.officer ?? '' });
      return back(posted, 'groups.officer.takenBack');
    },
  }),
];

function back({ ctx, language, params }: Posted, said: string): Outcome {
  return { go: groupPath(language, params.group ?? '', 'manage'), said: ctx.say(said) };
}

async function readOfficer(asked: Asked, form: { typed: Record<string, string>; mistakes: Mistake[] } = { typed: {}, mistakes: [] }): Promise<OfficerPageShown> {
  const { ctx, params, query } = asked;
  const group = await askedGroup(asked);
  const term = (await officerTerm(ctx.db, group.id, params.officer ?? '')) ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const on = dateInGeneva(ctx.now);
  const [person = null] = term.personId ? await personsByIds(ctx.db, [term.personId], on) : [];
  const likely = (await likelyPersons(ctx.db, [term], on)).get(term.id) ?? [];
  const words = (query.get('q') ?? '').slice(0, 200);
  const found = words.trim() ? (await listPersons(ctx.db, { words, on, size: 20 })).rows.filter((one) => !likely.some(({ id }) => id === one.id)) : [];
  return { group, term, person, likely, words, found, asName: inLanguage(term.name, asked.language)?.text ?? '', ...form };
}
