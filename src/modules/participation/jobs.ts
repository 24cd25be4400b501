// The jobs of participation: papers, offers that ran out, what is to go on its day.

import type { Job } from '../module.js';
import { lapseOffers } from './actions/decide.js';
import { makeLetters } from './actions/letters.js';
import { makePaper } from './actions/papers.js';
import { purge } from './actions/purge.js';
import { remindOfDrafts, tellFocalPoints, tellOfLinks } from './actions/remind.js';

const origin = () => process.env.COMITY_ORIGIN ?? null;

export const jobs: Record<string, Job> = {
  'participation.paper': (ctx, args) => makePaper(ctx, { id: String(args.id), origin: String(args.origin) }),
  'participation.letters': (ctx, args) => makeLetters(ctx, String(args.id), (paper, thrown) => console.error(JSON.stringify({ level: 'warn', paper, error: String(thrown) }))),
  'participation.lapseOffers': async (ctx) => {
    await lapseOffers(ctx, origin());
  },
  'participation.purge': purge,
  'participation.remind': async (ctx) => {
    await remindOfDrafts(ctx);
    await tellFocalPoints(ctx);
  },
  'participation.links': async (ctx) => {
    await tellOfLinks(ctx);
  },
};
