// The addresses of bodies: anyone may find them, the secretariat keeps them.

import { mistakesIn, typedIn } from '../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../http/route.js';
import { pageOf } from '../../http/shapes.js';
import { LANGUAGES, type Multilingual } from '../../kit/languages.js';
import { refuse } from '../../kit/refusals.js';
import { type BodyGiven, addBody, changeBody } from './actions.js';
import { BODY_KINDS } from './body.js';
import { bodyPath, bodyWords } from './heading.js';
import { type BodyForm, bodyFormPage } from './pages/edit.js';
import { bodyPage } from './pages/body.js';
import { type BodyList, bodyListPage } from './pages/list.js';
import { type BodyKnown, listBodies, readBody } from './reads.js';
import { bodyBriefShape, bodyShape } from './shapes.js';

export const routes: Route[] = [
  reading({
    path: '/bodies',
    right: 'public',
    summary: 'Bodies by acronym or name, of a kind',
    query: { q: 'words of a name, acronym or alias in any language', kind: 'a kind of body', after: 'the key after which the page begins' },
    read: readList,
    html: bodyListPage,
    json: { schema: pageOf(bodyBriefShape), of: ({ rows, after }) => ({ rows, after }) },
  }),
  reading({
    path: '/bodies/new',
    right: 'secretariat',
    summary: 'The form that adds a body',
    read: async (): Promise<BodyForm> => ({ slug: null, typed: { kind: 'sdo' }, mistakes: [] }),
    html: bodyFormPage,
  }),
  acting({
    path: '/bodies/new',
    right: 'secretariat',
    summary: 'Add a body',
    act: (posted) =>
      orForm(posted, null, async () => {
        const { slug } = await addBody(posted.ctx, givenIn(posted.form));
        return { go: bodyPath(posted.language, slug), said: posted.ctx.say('bodies.added') };
      }),
  }),
  reading({
    path: '/bodies/:body',
    right: 'public',
    summary: 'One body with its names, what it belongs to and what belongs to it',
    read: async (asked) => {
      const body = await askedBody(asked);
      const panels = await Promise.all(asked.ctx.slot('bodyPanels').map((panel) => panel.of(asked.ctx, body.id)));
      return { body, panels: panels.filter((panel) => panel !== null) };
    },
    html: bodyPage,
    json: { schema: bodyShape, of: ({ body }) => body },
  }),
  reading({
    path: '/bodies/:body/edit',
    right: 'secretariat',
    summary: 'The form that changes a body',
    read: async (asked): Promise<BodyForm> => {
      const body = await askedBody(asked);
      return { slug: body.slug, typed: typedOf(body, asked), mistakes: [] };
    },
    html: bodyFormPage,
  }),
  acting({
    path: '/bodies/:body/edit',
    right: 'secretariat',
    summary: 'Change what is known of a body',
    act: async (posted) => {
      const { id, slug } = await askedBody(posted);
      return orForm(posted, slug, async () => {
        await changeBody(posted.ctx, { id, ...givenIn(posted.form) });
        return { go: bodyPath(posted.language, slug), said: posted.ctx.say('bodies.changed') };
      });
    },
  }),
];

async function readList({ ctx, query }: Asked): Promise<BodyList> {
  const kind = BODY_KINDS.find((one) => one === query.get('kind')) ?? null;
  const words = (query.get('q') ?? '').slice(0, 200);
  const { rows, after } = await listBodies(ctx.db, { kind, words, after: query.get('after') });
  return { rows, after, chosen: { kind, words } };
}

async function askedBody({ ctx, params }: Asked): Promise<BodyKnown> {
  const slug = params.body ?? '';
  const found = /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug) ? await readBody(ctx.db, { slug }) : null;
  return found ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

/** Does it, or shows the form again with what was typed and all that is wrong with it. */
async function orForm(posted: Posted, slug: string | null, act: () => Promise<Outcome>): Promise<Outcome> {
  let done: Outcome | null = null;
  const mistakes = await mistakesIn(async () => (done = await act()), posted.ctx.say, 'name-en');
  return done ?? { page: bodyFormPage({ slug, typed: typedIn(posted.form), mistakes: mistakes ?? [] }, posted) };
}

function givenIn(form: URLSearchParams): BodyGiven {
  const name = Object.fromEntries(LANGUAGES.map((language) => [language, form.get(`name-${language}`) ?? ''])) as Multilingual;
  const text = (field: string) => form.get(field)?.trim() || null;
  return {
    kind: form.get('kind') ?? '',
    membership: text('membership'),
    acronym: text('acronym'),
    name,
    country: text('country'),
    parent: text('parent'),
    web: text('web'),
    endedOn: text('endedOn'),
    aliases: (form.get('aliases') ?? '').split(/\r?\n/),
    studyGroups: (form.get('studyGroups') ?? '').split(/[,;،，、\n]/),
  };
}

function typedOf(body: BodyKnown, asked: Asked): Record<string, string> {
  const { kind, membership, acronym, country, web, endedOn } = body;
  return {
    kind,
    membership: membership ?? '',
    acronym: acronym ?? '',
    country: country ?? '',
    web: web ?? '',
    endedOn: endedOn ?? '',
    parent: body.parent ? bodyWords(body.parent, asked.ctx.say) : '',
    aliases: body.aliases.map((alias) => alias.words).join('\n'),
    studyGroups: body.studyGroups.join(', '),
    ...Object.fromEntries(LANGUAGES.map((language) => [`name-${language}`, body.name[language] ?? ''])),
  };
}
