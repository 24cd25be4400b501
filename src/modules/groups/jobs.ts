// What the clock does for groups: with its first meeting a group that was announced is active.

import { dateInGeneva } from '../../kit/dates.js';
import { Refused } from '../../kit/refusals.js';
import type { Job } from '../module.js';
import { move } from './actions.js';
import { groupsToBegin } from './reads.js';

export const beginGroups: Job = async (ctx) => {
  for (const { id, on } of await groupsToBegin(ctx.db, dateInGeneva(ctx.now)))
    try {
      await move(ctx, { groupId: id, move: 'begin', on });
    } catch (thrown) {
      // Somebody moved it first.
      if (!(thrown instanceof Refused)) throw thrown;
    }
};
