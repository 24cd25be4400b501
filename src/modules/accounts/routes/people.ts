// The account of somebody else: what the secretariat does about it; and member-level access, which a focal point gives.

import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import type { Mistake } from '../../../http/view/fields.js';
import { isId } from '../../../kit/ids.js';
import { refuse } from '../../../kit/refusals.js';
import { type BodyBrief, readBody } from '../../bodies/reads.js';
import { settle } from '../../people/actions.js';
import { affiliationsWaiting, readPerson } from '../../people/reads.js';
import { endMember, grantMember, recover, setRole, shutOut } from '../actions.js';
import { accountPage } from '../pages/account.js';
import { membersPage } from '../pages/members.js';
import { accessOf, sessionsOf } from '../reads.js';
import { siteRolesOf, waysOf } from '../reads/entering.js';
import { accessShape, accountShape } from '../shapes.js';

async function bodyOf(asked: Asked): Promise<BodyBrief> {
  return (await readBody(asked.ctx.db, { slug: asked.params.body as string })) ?? refuse({ code: 'http.noPage', kind: 'missing' });
}

/** A focal point of this body; which bodies there are is public, so a body that is none is told as such. */
async function speaksFor(asked: Asked): Promise<boolean> {
  const body = await bodyOf(asked);
  return (asked.ctx.actor.bodies ?? []).some((tie) => tie.bodyId === body.id && tie.as === 'focalPoint');
}

async function membersOf(asked: Asked, shown: { mistakes?: Mistake[]; typed?: Record<string, string> } = {}) {
  const body = await bodyOf(asked);
  const after = asked.query.get('after');
  return { body, ...(await accessOf(asked.ctx.db, body.id, isId(after) ? after : null)), waiting: await affiliationsWaiting(asked.ctx.db, body.id), mistakes: [], typed: {}, ...shown };
}

async function accountOf(asked: Asked, shown: { link?: string } = {}) {
  const { ctx } = asked;
  const id = asked.params.person as string;
  const person = (isId(id) && (await readPerson(ctx.db, id))) || refuse({ code: 'http.noPage', kind: 'missing' });
  const ways = await waysOf(ctx.db, id, ctx.now);
  return {
    id,
    name: person.name,
    roles: await siteRolesOf(ctx.db, id),
    sessions: await sessionsOf(ctx.db, id, ctx.now),
    ways: { password: ways.password !== null, passkeys: ways.passkeys.length, tokens: ways.tokens.length, providers: ways.providers.flatMap(({ linked, name }) => (linked ? [name] : [])) },
    self: id === ctx.actor.personId,
    link: shown.link ?? null,
  };
}

const toAccount = (posted: Posted, said: string): Outcome => ({ go: `/${posted.language}/people/${posted.params.person}/account`, said: posted.ctx.say(said) });

export const peopleRoutes: Route[] = [
  reading({
    path: '/people/:person/account',
    right: 'secretariat',
    summary: 'The account of a person: roles, sessions, ways in',
    read: (asked) => accountOf(asked),
    html: accountPage,
    json: {
      schema: accountShape,
      of: ({ id, name, roles, sessions, ways }) => ({
        ...{ id, name, roles, ways },
        sessions: sessions.map(({ agent, how, startedAt, seenAt }) => ({ agent, how, startedAt: startedAt.toISOString(), seenAt: seenAt.toISOString() })),
      }),
    },
  }),
  acting({
    path: '/people/:person/account/recover',
    right: 'secretariat',
    summary: 'Make a link that signs a person in once, to be handed over',
    act: async (posted) => {
      const { path } = await recover(posted.ctx, posted.params.person as string);
      return { page: accountPage(await accountOf(posted, { link: `${posted.mailOrigin}/${posted.language}${path}` }), posted) };
    },
  }),
  acting({
    path: '/people/:person/account/shut-out',
    right: 'secretariat',
    summary: 'Sign a person out everywhere and revoke their tokens',
    act: async (posted) => {
      await shutOut(posted.ctx, posted.params.person as string);
      return toAccount(posted, 'accounts.said.shutOut');
    },
  }),
  acting({
    path: '/people/:person/account/role',
    right: 'secretariat',
    summary: 'Give a person a site role, or take it back',
    act: async (posted) => {
      const { form, ctx, params } = posted;
      const role = form.get('role');
      if (role !== 'secretariat' && role !== 'reader') refuse({ code: 'accounts.noSuchRole', params: { role: (role ?? '').slice(0, 40) }, kind: 'input' });
      await setRole(ctx, { personId: params.person as string, role, has: form.get('has') === 'yes' });
      return toAccount(posted, 'accounts.said.role');
    },
  }),
  reading({
    path: '/bodies/:body/members',
    right: 'focalPoint',
    admits: speaksFor,
    summary: 'Who has member-level access for a body',
    query: { after: 'key of the last row of the page before' },
    read: (asked) => membersOf(asked),
    html: membersPage,
    json: { schema: accessShape, of: ({ rows, after }) => ({ rows, after }) },
  }),
  acting({
    path: '/bodies/:body/members',
    right: 'focalPoint',
    admits: speaksFor,
    summary: 'Grant somebody member-level access for a body',
    act: async (posted) => {
      const { form, ctx, language } = posted;
      const body = await bodyOf(posted);
      const given = { bodyId: body.id, email: form.get('email') ?? '', name: form.get('name') ?? '', until: form.get('until') };
      const mistakes = await mistakesIn(() => grantMember(ctx, given), ctx.say, 'email');
      if (mistakes) return { page: membersPage(await membersOf(posted, { mistakes, typed: typedIn(form) }), posted) };
      return { go: `/${language}/bodies/${body.slug}/members`, said: ctx.say('accounts.said.granted') };
    },
  }),
  acting({
    path: '/bodies/:body/members/affiliations/:one',
    right: 'focalPoint',
    admits: speaksFor,
    summary: 'Say for a body whether somebody is with it',
    act: async (posted) => {
      const body = await bodyOf(posted);
      const so = posted.form.get('so') === 'yes';
      await settle(posted.ctx, { bodyId: body.id, id: posted.params.one as string, so });
      return { go: `/${posted.language}/bodies/${body.slug}/members`, said: posted.ctx.say(so ? 'accounts.said.affiliationConfirmed' : 'accounts.said.affiliationDenied') };
    },
  }),
  acting({
    path: '/bodies/:body/members/:grant/end',
    right: 'focalPoint',
    admits: speaksFor,
    summary: 'End somebody’s member-level access for a body',
    act: async (posted) => {
      const body = await bodyOf(posted);
      await endMember(posted.ctx, { bodyId: body.id, id: posted.params.grant as string });
      return { go: `/${posted.language}/bodies/${body.slug}/members`, said: posted.ctx.say('accounts.said.accessEnded') };
    },
  }),
];
