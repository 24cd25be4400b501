// `comity invite`: the same action as on the page, by the operator.

import type { Run } from '../../cli/verb.js';
import { refuse } from '../../kit/refusals.js';
import { invite } from './actions.js';

export const runInvite: Run = async (call) => {
  const { role, name } = call.options;
  if (role !== 'secretariat' && role !== 'reader') refuse({ code: 'accounts.noSuchRole', params: { role: String(role) }, kind: 'input' });
  const made = await call.withCtx((ctx) =>
    invite(ctx, { email: call.args[0] ?? '', role: role as 'secretariat' | 'reader', ...(typeof name === 'string' ? { name } : {}) }),
  );
  const link = `${await call.address()}/en${made.path}`;
  call.out(call.json ? JSON.stringify({ link, personId: made.personId, role }) : link);
  return 0;
};
