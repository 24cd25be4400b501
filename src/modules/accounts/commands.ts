// `comity invite`: the same action as on the page, by the operator.

import type { Run } from '../../cli/verb.js';
import { refuse } from '../../kit/refusals.js';
import { inTransaction } from '../../storage/index.js';
import { bodyByName } from '../bodies/reads.js';
import { nameFocalPoint } from '../people/actions.js';
import { invite } from './actions.js';

export const runInvite: Run = async (call) => {
  const { role, name } = call.options;
  if (role !== 'secretariat' && role !== 'reader') refuse({ code: 'accounts.noSuchRole', params: { role: String(role) }, kind: 'input' });
  const { focalPoint } = call.options;
  const made = await call.withCtx((ctx) =>
    inTransaction(ctx, async (within) => {
      const invited = await invite(within, { email: call.args[0] ?? '', role: role as 'secretariat' | 'reader', ...(typeof name === 'string' ? { name } : {}) });
      if (typeof focalPoint === 'string') {
        const body = (await bodyByName(within.db, focalPoint)) ?? refuse({ code: 'representatives.noSuchBody', params: { body: focalPoint.slice(0, 100) }, kind: 'input' });
        await nameFocalPoint(within, { bodyId: body.id, personId: invited.personId });
      }
      return invited;
    }),
  );
  const link = `${await call.address()}/en${made.path}`;
  call.out(call.json ? JSON.stringify({ link, personId: made.personId, role }) : link);
  return 0;
};
