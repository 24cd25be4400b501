// One's own page, one's sessions, the capacity in which one acts, the ways by which one signs in, one's API tokens.

import { ACTING_COOKIE, type Asked, type Outcome, type Posted, type Route, SCOPES, acting, cookie, reading } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Mistake } from '../../../http/view/fields.js';
import { capacitiesOf, rolesOf } from '../../../kit/actor.js';
import { refuse } from '../../../kit/refusals.js';
import { addressesOf } from '../../people/reads.js';
import {
  TOKEN_DAYS,
  challengeFor,
  endOtherSessions,
  endOwnSession,
  giveUpPassword,
  isFresh,
  keepPasskey,
  makeApiToken,
  removePasskey,
  revokeApiToken,
  setPassword,
  unlink,
} from '../actions.js';
import { makingOptions } from '../adapters/passkeys.js';
import { mePage } from '../pages/me.js';
import { tokensPage } from '../pages/tokens.js';
import { type Ways, waysPage } from '../pages/ways.js';
import { type SessionActor, sessionsOf } from '../reads.js';
import { waysOf } from '../reads/entering.js';
import { meShape, tokensShape, waysShape } from '../shapes.js';
import { isSecure } from './next.js';

const instant = (at: Date | null) => at?.toISOString() ?? null;

const back = (posted: Posted, path: string, said: string): Outcome => ({ go: `/${posted.language}${path}`, said: posted.ctx.say(said) });

async function meOf(asked: Asked) {
  const { ctx } = asked;
  const personId = ctx.actor.personId as string;
  const emails = await addressesOf(ctx.db, personId);
  const sessions = await sessionsOf(ctx.db, personId, ctx.now);
  const panels = [];
  for (const slot of ctx.slot('mePanels')) panels.push(await slot.of(ctx, personId));
  const { sessionId, acting: chosen, bodies = [], offices } = ctx.actor as SessionActor;
  return {
    name: ctx.actor.name,
    emails,
    roles: rolesOf(ctx.actor).filter((role) => ROLES_SHOWN.includes(role)) as ('secretariat' | 'reader' | 'member' | 'focalPoint')[],
    offices: offices.map((office) => office.capacity),
    bodies: [...new Map(bodies.map((tie) => [tie.bodyId, { id: tie.bodyId, slug: tie.slug ?? '', name: tie.body, focalPoint: bodies.some((one) => one.bodyId === tie.bodyId && one.as === 'focalPoint') }])).values()],
    capacities: capacitiesOf(ctx.actor),
    acting: chosen ?? null,
    panels: panels.filter((panel) => panel !== null),
    sessions: sessions.map((session) => ({ ...session, current: session.id === sessionId })),
  };
}

const ROLES_SHOWN: readonly string[] = ['secretariat', 'reader', 'member', 'focalPoint'];

async function waysShown(asked: Asked, shown: { mistakes?: Mistake[]; typed?: Record<string, string> } = {}): Promise<Ways> {
  const { ctx } = asked;
  const personId = ctx.actor.personId as string;
  const ways = await waysOf(ctx.db, personId, ctx.now);
  const [address = ''] = await addressesOf(ctx.db, personId);
  const known = ways.passkeys.map(({ credentialId, transports }) => ({ id: credentialId, transports }));
  const options = makingOptions(asked, { challenge: challengeFor(ctx), personId, address, name: ctx.actor.name, known });
  return { ...ways, address, fresh: isFresh(ctx), making: JSON.stringify(options), mistakes: shown.mistakes ?? [], typed: shown.typed ?? {} };
}

/** Does what a form of the page of ways asks for; shows its mistakes there. */
async function onWays(posted: Posted, act: () => Promise<unknown>, said: string, field: string): Promise<Outcome> {
  const mistakes = await mistakesIn(act, posted.ctx.say, field);
  return mistakes ? { page: waysPage(await waysShown(posted, { mistakes, typed: { name: posted.form.get('name') ?? '' } }), posted) } : back(posted, '/me/ways', said);
}

async function tokensShown(asked: Asked, shown: { mistakes?: Mistake[]; typed?: Record<string, string>; made?: string } = {}) {
  const { tokens } = await waysOf(asked.ctx.db, asked.ctx.actor.personId as string, asked.ctx.now);
  return { tokens, scopes: SCOPES, days: TOKEN_DAYS, mistakes: [], typed: {}, made: null, fresh: isFresh(asked.ctx), ...shown };
}

async function makeToken(posted: Posted): Promise<Outcome> {
  const { form, ctx } = posted;
  const made: { token?: string } = {};
  const given = { name: form.get('name') ?? '', scopes: form.getAll('scopes'), days: Number(form.get('days')) };
  const make = async () => {
    made.token = (await makeApiToken(ctx, given)).token;
  };
  const mistakes = await mistakesIn(make, ctx.say, 'name');
  if (mistakes) return { page: tokensPage(await tokensShown(posted, { mistakes, typed: { ...typedIn(form), scopes: given.scopes.join(' ') } }), posted) };
  return { page: tokensPage(await tokensShown(posted, made.token ? { made: made.token } : {}), posted) };
}

async function choose(posted: Posted): Promise<Outcome> {
  const key = posted.form.get('capacity') ?? '';
  if (!/^(|reader|secretariat|(office|body|sent):[0-9a-f-]{36})$/.test(key)) refuse({ code: 'accounts.noCapacityChosen', kind: 'input' });
  const secure = isSecure(posted);
  const setCookie = key ? cookie(ACTING_COOKIE, key, { secure }) : cookie(ACTING_COOKIE, '', { secure, seconds: 0 });
  return { go: `/${posted.language}/me`, said: posted.ctx.say('accounts.said.capacity'), setCookie };
}

export const meRoutes: Route[] = [
  reading({
    path: '/me',
    right: 'signedIn',
    summary: 'One’s own page: addresses, roles, sessions',
    read: meOf,
    html: mePage,
    json: {
      schema: meShape,
      of: ({ sessions, panels: _, ...me }) => ({ ...me, sessions: sessions.map(({ startedAt, seenAt, ...session }) => ({ ...session, startedAt: startedAt.toISOString(), seenAt: seenAt.toISOString() })) }),
    },
  }),
  acting({ path: '/me/capacity', right: 'signedIn', summary: 'Choose the capacity in which one acts', act: choose }),
  acting({
    path: '/me/sessions/:session/end',
    right: 'signedIn',
    summary: 'End one of one’s own sessions',
    act: async (posted) => {
      await endOwnSession(posted.ctx, posted.params.session as string);
      return back(posted, '/me', 'accounts.said.ended');
    },
  }),
  acting({
    path: '/me/end-others',
    right: 'signedIn',
    summary: 'End all one’s sessions but this one',
    act: async (posted) => {
      await endOtherSessions(posted.ctx);
      return back(posted, '/me', 'accounts.said.othersEnded');
    },
  }),
  reading({
    path: '/me/ways',
    right: 'signedIn',
    summary: 'The ways by which one signs in',
    read: (asked) => waysShown(asked),
    html: waysPage,
    json: {
      schema: waysShape,
      of: ({ password, passkeys, providers }) => ({
        password: instant(password),
        passkeys: passkeys.map(({ id, name, createdAt, usedAt }) => ({ id, name, createdAt: instant(createdAt), usedAt: instant(usedAt) })),
        providers: providers.map(({ slug, name, linked }) => ({ slug, name, linked })),
      }),
    },
  }),
  acting({
    path: '/me/password',
    right: 'signedIn',
    summary: 'Set or change one’s password',
    act: (posted) => onWays(posted, () => setPassword(posted.ctx, { password: posted.form.get('password') ?? '', current: posted.form.get('current') ?? '' }), 'accounts.said.password', 'password'),
  }),
  acting({
    path: '/me/password/drop',
    right: 'signedIn',
    summary: 'Give one’s password up',
    act: (posted) => onWays(posted, () => giveUpPassword(posted.ctx), 'accounts.said.passwordDropped', 'password'),
  }),
  acting({
    path: '/me/passkeys',
    right: 'signedIn',
    summary: 'Add a passkey',
    act: (posted) => onWays(posted, () => keepPasskey(posted.ctx, { answer: posted.form.get('answer') ?? '', name: posted.form.get('name') ?? '', site: posted }), 'accounts.said.passkey', 'name'),
  }),
  acting({
    path: '/me/passkeys/:passkey/remove',
    right: 'signedIn',
    summary: 'Take one of one’s passkeys away',
    act: async (posted) => {
      await removePasskey(posted.ctx, posted.params.passkey as string);
      return back(posted, '/me/ways', 'accounts.said.passkeyRemoved');
    },
  }),
  acting({
    path: '/me/identities/:identity/unlink',
    right: 'signedIn',
    summary: 'Unlink a provider from one’s account',
    act: async (posted) => {
      await unlink(posted.ctx, posted.params.identity as string);
      return back(posted, '/me/ways', 'accounts.said.unlinked');
    },
  }),
  reading({
    path: '/me/tokens',
    right: 'signedIn',
    summary: 'One’s API tokens',
    read: (asked) => tokensShown(asked),
    html: tokensPage,
    json: {
      schema: tokensShape,
      of: ({ tokens }) => ({ tokens: tokens.map(({ createdAt, expiresAt, usedAt, ...token }) => ({ ...token, createdAt: instant(createdAt), expiresAt: instant(expiresAt), usedAt: instant(usedAt) })) }),
    },
  }),
  acting({ path: '/me/tokens', right: 'signedIn', summary: 'Make an API token, shown once', act: makeToken }),
  acting({
    path: '/me/tokens/:token/revoke',
    right: 'signedIn',
    summary: 'Revoke one of one’s API tokens',
    act: async (posted) => {
      await revokeApiToken(posted.ctx, posted.params.token as string);
      return back(posted, '/me/tokens', 'accounts.said.tokenRevoked');
    },
  }),
];
