// The jobs of participation: offers that ran out, passport data whose day has come.

import type { Job } from '../module.js';
import { lapseOffers } from './actions/decide.js';
import { purgePassports } from './actions/passports.js';

const origin = () => process.env.COMITY_ORIGIN ?? null;

export const jobs: Record<string, Job> = {
  'participation.lapseOffers': async (ctx) => {
    await lapseOffers(ctx, origin());
  },
  'participation.purge': async (ctx) => {
    await purgePassports(ctx);
  },
};
