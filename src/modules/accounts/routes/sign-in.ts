// Signing in by a link or its code, by a passkey, by a password; and out.

import { ACTING_COOKIE, type Outcome, type Posted, type Route, SESSION_COOKIE, acting, cookie, reading } from '../../../http/index.js';
import { mistakesIn } from '../../../http/mistakes.js';
import { type Entered, askForLink, challengeFor, endReplaced, enter, enterByCode, enterByPasskey, enterByPassword, signOut } from '../actions.js';
import { askingOptions } from '../adapters/passkeys.js';
import { enterPage } from '../pages/enter.js';
import { type SignIn, signInPage } from '../pages/sign-in.js';
import { linkOpen } from '../reads.js';
import { providers } from '../reads/providers.js';
import type { Asked } from '../../../http/index.js';
import { isSecure, nextOf, sessionCookie } from './next.js';

async function signInOf(asked: Asked, shown: Partial<SignIn> = {}): Promise<SignIn> {
  const open = await providers(asked.ctx.db, { open: true });
  return {
    next: nextOf(asked.query.get('next'), asked.language),
    email: '',
    mistakes: [],
    asked: false,
    passkey: JSON.stringify(askingOptions(asked, challengeFor(asked.ctx))),
    providers: open.map(({ slug, name }) => ({ slug, name })),
    ...shown,
  };
}

async function ask(posted: Posted): Promise<Outcome> {
  const { form, language, ctx, mailOrigin, network } = posted;
  const email = form.get('email') ?? '';
  const next = nextOf(form.get('next'), language);
  const mistakes = await mistakesIn(() => askForLink(ctx, { email, next, origin: mailOrigin, network: network ?? null }), ctx.say, 'email');
  return { page: signInPage(await signInOf(posted, { next, email, mistakes: mistakes ?? [], asked: mistakes === null }), posted) };
}

/** Comes in by a form: the cookie and the way on, or the form again with its mistakes. */
async function comeIn(posted: Posted, by: () => Promise<Entered>, shown: Partial<SignIn>, field: string): Promise<Outcome> {
  const { form, language, ctx } = posted;
  const next = nextOf(form.get('next'), language);
  const come: { entered?: Entered } = {};
  const enter = async () => {
    come.entered = await by();
  };
  const mistakes = await mistakesIn(enter, ctx.say, field);
  if (come.entered) await endReplaced(ctx, posted.session);
  if (come.entered) return { go: next, said: ctx.say('accounts.said.in'), setCookie: sessionCookie(posted, come.entered) };
  return { page: signInPage(await signInOf(posted, { next, mistakes: mistakes ?? [], ...shown }), posted) };
}

export const signInRoutes: Route[] = [
  reading({ path: '/sign-in', right: 'public', summary: 'The ways to sign in', read: (asked) => signInOf(asked), html: signInPage }),
  acting({ path: '/sign-in', right: 'public', summary: 'Ask for a sign-in link by mail', act: ask }),
  acting({
    path: '/sign-in/code',
    right: 'public',
    summary: 'Sign in by the code that was mailed beside the link',
    act: async (posted) => {
      const { form, ctx, agent, network } = posted;
      const email = form.get('email') ?? '';
      return comeIn(posted, () => enterByCode(ctx, { email, code: form.get('code') ?? '', agent, network: network ?? null }), { email, asked: true }, 'code');
    },
  }),
  acting({
    path: '/sign-in/password',
    right: 'public',
    summary: 'Sign in by address and password',
    act: async (posted) => {
      const { form, ctx, agent, network } = posted;
      const email = form.get('email') ?? '';
      return comeIn(posted, () => enterByPassword(ctx, { email, password: form.get('password') ?? '', agent, network: network ?? null }), { email, byPassword: true }, 'password');
    },
  }),
  acting({
    path: '/sign-in/passkey',
    right: 'public',
    summary: 'Sign in by a passkey',
    act: async (posted) => {
      const { form, ctx, agent, network } = posted;
      return comeIn(posted, () => enterByPasskey(ctx, { answer: form.get('answer') ?? '', site: posted, agent, network: network ?? null }), {}, 'passkey');
    },
  }),
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
      await endReplaced(ctx, posted.session);
      return { go: nextOf(form.get('next'), language), said: ctx.say('accounts.said.in'), setCookie: sessionCookie(posted, entered) };
    },
  }),
  acting({
    path: '/sign-out',
    right: 'public',
    summary: 'End this session',
    act: async (posted) => {
      if (posted.session) await signOut(posted.ctx, posted.session);
      const gone = [SESSION_COOKIE, ACTING_COOKIE].map((name) => cookie(name, '', { secure: isSecure(posted), seconds: 0 }));
      return { go: `/${posted.language}`, said: posted.ctx.say('accounts.said.out'), setCookie: gone };
    },
  }),
];
