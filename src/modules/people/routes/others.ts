// Focal points of bodies, and the link that proves an address.

import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Route, acting, reading } from '../../../http/route.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { bodyPath } from '../../bodies/index.js';
import { type BodyBrief, bodyBrief } from '../../bodies/reads.js';
import { endFocalPoint, inviteFocalPoint, proveAddress } from '../actions.js';
import { type FocalPointsShown, focalPointsPage } from '../pages/focal-points.js';
import { verifyPage } from '../pages/verify.js';
import { addressAsked, focalPointsOf } from '../reads.js';
import { focalPointsShape } from '../shapes.js';
import { verificationHash } from '../verification.js';

export const otherRoutes: Route[] = [
  reading({
    path: '/bodies/:body/focal-points',
    right: 'secretariat',
    summary: 'The focal points of a body',
    read: (asked) => readFocalPoints(asked),
    html: focalPointsPage,
    json: { schema: focalPointsShape, of: ({ points }) => points.map(({ ended: _, ...point }) => point) },
  }),
  acting({
    path: '/bodies/:body/focal-points',
    right: 'secretariat',
    summary: 'Name a focal point of a body',
    act: async (posted) => {
      const { ctx, form, language } = posted;
      const body = await askedBody(posted);
      const given = { bodyId: body.id, email: form.get('email') ?? '', name: form.get('name'), from: form.get('from'), until: form.get('until'), origin: posted.mailOrigin };
      const mistakes = await mistakesIn(() => inviteFocalPoint(ctx, given), ctx.say, 'email');
      if (mistakes) return { page: focalPointsPage({ ...(await readFocalPoints(posted)), typed: typedIn(form), mistakes }, posted) };
      return { go: bodyPath(language, body.slug, 'focal-points'), said: ctx.say('people.saved') };
    },
  }),
  acting({
    path: '/bodies/:body/focal-points/:person/end',
    right: 'secretariat',
    summary: 'End that a person is a focal point',
    act: async (posted) => {
      const body = await askedBody(posted);
      await endFocalPoint(posted.ctx, { bodyId: body.id, personId: posted.params.person ?? '', until: posted.form.get('until') || dateInGeneva(posted.ctx.now) });
      return { go: bodyPath(posted.language, body.slug, 'focal-points'), said: posted.ctx.say('people.saved') };
    },
  }),
  reading({
    path: '/verify-address/:token',
    right: 'public',
    summary: 'What a link to a further address opens; nothing is used up by looking',
    read: async ({ ctx, params }) => {
      const token = params.token ?? '';
      return { token, email: (await addressAsked(ctx.db, verificationHash(token), ctx.now)) ?? refuse({ code: 'people.linkClosed', kind: 'missing' }) };
    },
    html: verifyPage,
  }),
  acting({
    path: '/verify-address/:token',
    right: 'public',
    summary: 'Use the link to a further address up',
    act: async ({ ctx, params, language }) => {
      await proveAddress(ctx, params.token ?? '');
      return { go: ctx.actor.personId ? `/${language}/me/profile` : `/${language}/sign-in`, said: ctx.say('people.verify.done') };
    },
  }),
];

async function readFocalPoints(asked: Asked): Promise<FocalPointsShown> {
  const body = await askedBody(asked);
  return { body, points: await focalPointsOf(asked.ctx.db, body.id), typed: {}, mistakes: [] };
}

async function askedBody({ ctx, params }: Asked): Promise<BodyBrief> {
  return (await bodyBrief(ctx.db, { slug: params.body ?? '' })) ?? refuse({ code: 'http.noPage', kind: 'missing' });
}
