// Signing in by a provider, and the providers that the secretariat names.

import { AWAY_COOKIE, type Asked, type Outcome, type Posted, type Route, acting, cookie, reading } from '../../../http/index.js';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { comeBack, endReplaced, leaveFor, nameProvider } from '../actions.js';
import { providersPage } from '../pages/providers.js';
import { providersShown } from '../reads/providers.js';
import { providersShape } from '../shapes.js';
import { insideHosts, isSecure, nextOf, sessionCookie } from './next.js';

/** The address that a provider sends people back to: one, whatever the language, since it is registered there letter by letter. */
const backTo = (asked: Asked, slug: string) => `${asked.origin}/en/sign-in/back/${slug}`;

async function providersOf(asked: Asked) {
  return { rows: await providersShown(asked.ctx.db), origin: asked.origin, typed: {}, mistakes: [] };
}

async function keep(posted: Posted): Promise<Outcome> {
  const { form, ctx, language } = posted;
  const text = (name: string) => (form.get(name) ?? '').trim();
  const has = (name: string) => form.get(name) === 'yes';
  const written = { slug: text('slug'), name: text('name'), issuer: text('issuer'), clientId: text('clientId'), secret: text('secret') };
  const flags = { trustsEmail: has('trustsEmail'), makesAccounts: has('makesAccounts'), open: has('open') };
  const mistakes = await mistakesIn(() => nameProvider(ctx, { ...written, ...flags, inside: insideHosts() }), ctx.say, 'slug');
  if (mistakes) return { page: providersPage({ ...(await providersOf(posted)), typed: { ...typedIn(form), secret: '' }, mistakes }, posted) };
  return { go: `/${language}/providers`, said: ctx.say('accounts.said.provider') };
}

export const openidRoutes: Route[] = [
  reading({
    path: '/sign-in/with/:provider',
    right: 'public',
    summary: 'Leave for a provider of OpenID Connect to sign in there; signed in, to link it',
    read: async (asked) => {
      const { ctx, params, query, language, network } = asked;
      const slug = params.provider as string;
      const home = ctx.actor.personId ? `/${language}/me/ways` : `/${language}`;
      return leaveFor(ctx, { slug, back: backTo(asked, slug), next: nextOf(query.get('next') ?? home, language), network: network ?? null, inside: insideHosts() });
    },
    go: ({ url, kept, seconds }, asked) => ({ go: url, setCookie: cookie(AWAY_COOKIE, kept, { secure: isSecure(asked), seconds }) }),
  }),
  reading({
    path: '/sign-in/back/:provider',
    right: 'public',
    summary: 'Come back from a provider of OpenID Connect, signed in',
    read: async (asked) => {
      const { ctx, params, query, agent, network, away } = asked;
      const slug = params.provider as string;
      const back = await comeBack(ctx, { slug, url: `${backTo(asked, slug)}?${query}`, kept: away ?? null, agent, network: network ?? null, inside: insideHosts() });
      if (back.entered) await endReplaced(ctx, asked.session);
      return back;
    },
    go: ({ next, entered }, asked) => ({
      go: next,
      setCookie: [cookie(AWAY_COOKIE, '', { secure: isSecure(asked), seconds: 0 }), ...(entered ? [sessionCookie(asked, entered)] : [])],
    }),
  }),
  reading({
    path: '/providers',
    right: 'secretariat',
    summary: 'The providers by which people may sign in',
    read: providersOf,
    html: providersPage,
    json: { schema: providersShape, of: ({ rows }) => ({ rows }) },
  }),
  acting({ path: '/providers', right: 'secretariat', summary: 'Name a provider, or change one', act: keep }),
];
