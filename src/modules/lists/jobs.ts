// The job of lists: once an hour it looks whether the digest of yesterday is made.

import type { Job } from '../module.js';
import { makeDigests } from './actions.js';

export const jobs: Record<string, Job> = {
  'lists.digest': async (ctx) => void (await makeDigests(ctx)),
};
