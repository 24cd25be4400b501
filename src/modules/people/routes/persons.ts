// The addresses of persons: the list of the secretariat, and one person, by the secretariat or by oneself.

import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Right, type Route, acting, reading } from '../../../http/route.js';
import { pageOf } from '../../../http/shapes.js';
import type { Panel } from '../../../http/view/panel.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import type { Ctx } from '../../../storage/index.js';
import { addKnownPerson, affiliate, askForAddress, endAffiliation, nameAnew, noteAddress, removeAddress } from '../actions.js';
import type { NameGiven } from '../names/name.js';
import { personListPage } from '../pages/list.js';
import { NAME_ROWS, type NamesForm, namesPage } from '../pages/names.js';
import { type PersonPageShown, personPage } from '../pages/person.js';
import { type PersonKnown, likelyDuplicates, listPersons, livingPerson, readPerson } from '../reads.js';
import { personBriefShape, personShape } from '../shapes.js';
import { nameWords, ownPath, personPath } from '../words.js';

export const listRoutes: Route[] = [
  reading({
    path: '/people',
    right: 'secretariat',
    summary: 'Persons by family name',
    query: { q: 'words of a name, or an address', after: 'the key after which the page begins' },
    read: async ({ ctx, query }) => {
      const words = (query.get('q') ?? '').slice(0, 200);
      return { ...(await listPersons(ctx.db, { words, after: query.get('after'), on: dateInGeneva(ctx.now) })), words };
    },
    html: personListPage,
    json: { schema: pageOf(personBriefShape), of: ({ rows, after }) => ({ rows, after }) },
  }),
  reading({ path: '/people/new', right: 'secretariat', summary: 'The form that makes a person known', read: async (asked) => freshForm(asked), html: namesPage }),
  acting({
    path: '/people/new',
    right: 'secretariat',
    summary: 'Make a person known',
    act: async (posted) => {
      const { ctx, form, language } = posted;
      const text = (field: string) => form.get(field)?.trim() || null;
      let id = '';
      const mistakes = await mistakesIn(
        async () => {
          const affiliation = { body: text('body'), title: text('title'), country: text('country') };
          id = (await addKnownPerson(ctx, { names: namesIn(form), email: text('email'), affiliation })).id;
        },
        ctx.say,
        'family-0',
      );
      return mistakes ? { page: namesPage({ ...freshForm(posted), typed: typedIn(form), mistakes }, posted) } : { go: personPath(language, id), said: ctx.say('people.added') };
    },
  }),
];

/** The pages of one person, below an address; the secretariat's and one's own differ in whose they are and in how an address is added. */
function pagesOf(prefix: string, right: Right, own: boolean): Route[] {
  const path = (rest: string) => `${prefix}${rest}`;
  return [
    reading({
      path: prefix,
      right,
      summary: own ? 'What is known of oneself, to be kept up to date' : 'One person with names, addresses, affiliations and all that modules know',
      read: (asked) => readPage(asked, own),
      html: personPage,
      json: { schema: personShape, of: ({ person }) => shapeOf(person) },
    }),
    reading({ path: path('/names'), right, summary: own ? 'One’s own names' : 'The names of a person', read: (asked) => namesForm(asked, own), html: namesPage }),
    acting({
      path: path('/names'),
      right,
      summary: own ? 'Write one’s own names anew' : 'Write the names of a person anew',
      act: async (posted) => {
        const personId = await personIdOf(posted, own);
        const mistakes = await mistakesIn(() => nameAnew(posted.ctx, { personId, names: namesIn(posted.form) }), posted.ctx.say, 'family-0');
        if (mistakes) return { page: namesPage({ ...(await namesForm(posted, own)), typed: typedIn(posted.form), mistakes }, posted) };
        return { go: pathOf(posted, personId, own), said: posted.ctx.say('people.saved') };
      },
    }),
    acting({
      path: path('/addresses'),
      right,
      summary: own ? 'Ask for a link to a further address of one’s own' : 'Add an address of a person',
      act: (posted) =>
        orPage(posted, own, own ? 'people.linkSent' : 'people.saved', (personId, text) =>
          own ? askForAddress(posted.ctx, { personId, email: text('email'), origin: posted.mailOrigin }) : noteAddress(posted.ctx, { personId, email: text('email') }),
        ),
    }),
    acting({ path: path('/addresses/remove'), right, summary: 'Take an address away', act: (posted) => orPage(posted, own, 'people.saved', (personId, text) => removeAddress(posted.ctx, { personId, email: text('email') })) }),
    acting({
      path: path('/affiliations'),
      right,
      summary: own ? 'Say with whom one is' : 'Note with whom a person is',
      act: (posted) =>
        orPage(posted, own, 'people.saved', (personId, text) =>
          affiliate(posted.ctx, { personId, body: text('body'), title: text('title'), country: text('country'), from: text('from'), instead: text('instead') === 'yes' }),
        ),
    }),
    acting({
      path: path('/affiliations/:affiliation/end'),
      right,
      summary: 'End an affiliation',
      act: (posted) => orPage(posted, own, 'people.saved', (personId, text) => endAffiliation(posted.ctx, { personId, id: posted.params.affiliation ?? '', until: text('until') })),
    }),
  ];
}

export const personRoutes: Route[] = [...pagesOf('/people/:person', 'secretariat', false), ...pagesOf('/me/profile', 'signedIn', true)];

async function readPage(asked: Asked, own: boolean, form: Pick<PersonPageShown, 'typed' | 'mistakes'> = { typed: {}, mistakes: [] }): Promise<PersonPageShown> {
  const { ctx } = asked;
  const personId = await personIdOf(asked, own);
  const person = (await readPerson(ctx.db, personId)) ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const panels = [...(await panelsOf(ctx, personId)), ...(await panelsOf(ctx, personId, true))];
  const alike = own ? [] : (await likelyDuplicates(ctx.db, { personId })).rows;
  return { person, panels, alike, path: pathOf(asked, personId, own), own, ...form };
}

/** What other modules know of a person: their sections, or those that stand after all others. */
export async function panelsOf(ctx: Ctx, personId: string, last = false): Promise<Panel[]> {
  const panels: Panel[] = [];
  for (const slot of ctx.slot('personPanels')) {
    const panel = (slot.last ?? false) === last ? await slot.of(ctx, personId) : null;
    if (panel) panels.push(panel);
  }
  return panels;
}

/** Whose page it is; the id of somebody who turned out to be another leads to that one. Refused (missing) when there is none. */
export async function personIdOf({ ctx, params }: Asked, own: boolean): Promise<string> {
  const asked = own ? ctx.actor.personId : params.person;
  const found = isId(asked) ? await livingPerson(ctx.db, asked) : null;
  return found ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

function pathOf(asked: Asked, personId: string, own: boolean): string {
  return own ? ownPath(asked.language) : personPath(asked.language, personId);
}

async function orPage(posted: Posted, own: boolean, said: string, act: (personId: string, text: (field: string) => string) => Promise<unknown>): Promise<Outcome> {
  const personId = await personIdOf(posted, own);
  const mistakes = await mistakesIn(() => act(personId, (field) => posted.form.get(field) ?? ''), posted.ctx.say, 'email');
  if (!mistakes) return { go: pathOf(posted, personId, own), said: posted.ctx.say(said) };
  return { page: personPage(await readPage(posted, own, { typed: typedIn(posted.form), mistakes }), posted) };
}

function freshForm(asked: Asked): NamesForm {
  const back = { path: `/${asked.language}/people`, label: asked.ctx.say('people.title') };
  return { path: `/${asked.language}/people/new`, back, fresh: true, rows: 2, typed: {}, mistakes: [] };
}

async function namesForm(asked: Asked, own: boolean): Promise<NamesForm> {
  const personId = await personIdOf(asked, own);
  const person = (await readPerson(asked.ctx.db, personId)) ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const path = pathOf(asked, personId, own);
  const typed = Object.fromEntries(
    person.names.flatMap((name, row) => [
      [`title-${row}`, name.title ?? ''],
      [`given-${row}`, name.given ?? ''],
      [`family-${row}`, name.family ?? ''],
      [`written-${row}`, name.given || name.family ? '' : name.written],
      [`first-${row}`, name.familyFirst ? 'yes' : ''],
    ]),
  );
  return { path: `${path}/names`, back: { path, label: nameWords(person.name, asked.ctx.say) }, fresh: false, rows: Math.min(person.names.length + 1, NAME_ROWS), typed, mistakes: [] };
}

function namesIn(form: URLSearchParams): NameGiven[] {
  return Array.from({ length: NAME_ROWS }, (_, row) => {
    const text = (field: string) => form.get(`${field}-${row}`);
    return { title: text('title'), given: text('given'), family: text('family'), written: text('written'), ...(text('first') === 'yes' ? { familyFirst: true } : {}) };
  });
}

function shapeOf({ id, name, names, addresses, affiliations }: PersonKnown) {
  return { id, name, names, addresses: addresses.map(({ email, verifiedAt }) => ({ email, verifiedAt: verifiedAt?.toISOString() ?? null })), affiliations: affiliations.map(({ bodySlug: _, confirmedAt, deniedAt, ...one }) => ({ ...one, confirmedAt: confirmedAt?.toISOString() ?? null, deniedAt: deniedAt?.toISOString() ?? null })) };
}
