// Groups at the command line.

import type { Run } from '../../cli/verb.js';
import { refuse } from '../../kit/refusals.js';
import { appointByAddress } from '../accounts/actions.js';
import { groupBySlug } from './reads.js';

export const runAppoint: Run = async (call) => {
  const [slug = '', email = ''] = call.args;
  const { capacity, name } = call.options;
  const appointed = await call.withCtx(async (ctx) => {
    const group = (await groupBySlug(ctx.db, slug)) ?? refuse({ code: 'groups.noSuchGroup', params: { group: slug.slice(0, 60) }, kind: 'input' });
    return appointByAddress(ctx, { email, groupId: group.id, capacity: String(capacity), ...(typeof name === 'string' ? { name } : {}) });
  });
  if (call.json) call.out(JSON.stringify(appointed));
  return 0;
};
