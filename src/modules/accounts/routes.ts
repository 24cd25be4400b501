// Signing in and out, and one's own page.

import { SESSION_COOKIE, acting, cookie, reading, type Asked, type Posted, type Route } from '../../http/index.js';
import { rolesOf } from '../../kit/actor.js';
import { Refused } from '../../kit/refusals.js';
import { askForLink, endOwnSession, enter, signOut } from './actions.js';
import { mePage } from './pages/me.js';
import { enterPage, signInPage } from './pages/sign-in.js';
import { addressesOf } from '../people/reads.js';
import { linkOpen, sessionsOf } from './reads.js';
import { meShape } from './shapes.js';

/** Only a path of this site, so that a sign-in leads nowhere else. */
function nextOf(given: string | null, language: string): string {
  return given && /^\/(ar|zh|en|fr|ru|es)(\/[\w./%?&=-]*)?$/.test(given) ? given : `/${language}`;
}

const secure = (asked: Asked) => asked.origin.startsWith('https:');

async function ask(posted: Posted) {
  const { form, language, ctx, mailOrigin } = posted;
  const email = form.get('email') ?? '';
  const next = nextOf(form.get('next'), language);
  try {
    await askForLink(ctx, { email, next, origin: mailOrigin });
  } catch (thrown) {
    if (!(thrown instanceof Refused) || thrown.refusal.field !== 'email') throw thrown;
    const mistakes = [{ field: 'email', words: ctx.say('accounts.signIn.badEmail') }];
    return { page: signInPage({ next, email, mistakes, asked: false }, posted) };
  }
  return { page: signInPage({ next, email: '', mistakes: [], asked: true }, posted) };
}

export const routes: Route[] = [
  reading({
    path: '/sign-in',
    right: 'public',
    summary: 'The form that asks for a sign-in link',
    read: async ({ query, language }) => ({ next: nextOf(query.get('next'), language) }),
    html: ({ next }, asked) => signInPage({ next, email: '', mistakes: [], asked: false }, asked),
  }),
  acting({ path: '/sign-in', right: 'public', summary: 'Ask for a sign-in link by mail', act: ask }),
  reading({
    path: '/enter/:token',
    right: 'public',
    summary: 'What a sign-in link opens; nothing is used up by looking',
    read: async ({ ctx, params, query, language }) => ({
      token: params.token as string,
      next: nextOf(query.get('next'), language),
      open: await linkOpen(ctx.db, params.token as string, ctx.now),
    }),
    html: enterPage,
  }),
  acting({
    path: '/enter/:token',
    right: 'public',
    summary: 'Use a sign-in link up and start a session',
    act: async (posted) => {
      const { ctx, params, form, language } = posted;
      const entered = await enter(ctx, { token: params.token as string, agent: posted.agent });
      const setCookie = cookie(SESSION_COOKIE, entered.token, { secure: secure(posted), seconds: entered.seconds });
      return { go: nextOf(form.get('next'), language), said: ctx.say('accounts.said.in'), setCookie };
    },
  }),
  acting({
    path: '/sign-out',
    right: 'public',
    summary: 'End this session',
    act: async (posted) => {
      if (posted.session) await signOut(posted.ctx, posted.session);
      const setCookie = cookie(SESSION_COOKIE, '', { secure: secure(posted), seconds: 0 });
      return { go: `/${posted.language}`, said: posted.ctx.say('accounts.said.out'), setCookie };
    },
  }),
  reading({
    path: '/me',
    right: 'signedIn',
    summary: 'One’s own page: addresses, roles, sessions',
    read: async ({ ctx }) => {
      const personId = ctx.actor.personId as string;
      const [emails, sessions] = await Promise.all([addressesOf(ctx.db, personId), sessionsOf(ctx.db, personId, ctx.now)]);
      const current = (ctx.actor as { sessionId?: string }).sessionId;
      return {
        name: ctx.actor.name,
        emails,
        roles: rolesOf(ctx.actor).filter((role) => role === 'secretariat' || role === 'reader'),
        offices: ctx.actor.offices.map((office) => office.capacity),
        sessions: sessions.map((session) => ({ ...session, current: session.id === current })),
      };
    },
    html: mePage,
    json: {
      schema: meShape,
      of: ({ sessions, ...me }) => ({ ...me, sessions: sessions.map(({ startedAt, seenAt, ...session }) => ({ ...session, startedAt: startedAt.toISOString(), seenAt: seenAt.toISOString() })) }),
    },
  }),
  acting({
    path: '/me/sessions/:session/end',
    right: 'signedIn',
    summary: 'End one of one’s own sessions',
    act: async ({ ctx, params, language }) => {
      await endOwnSession(ctx, params.session as string);
      return { go: `/${language}/me`, said: ctx.say('accounts.said.ended') };
    },
  }),
];
