// What a list keeps of a person, for the page of personal data: subscriptions are taken out when the person is erased, what was written to
// the archive stays as part of the record of the group.

import type { Ctx } from '../../../storage/index.js';
import { addressesOf } from '../../people/reads.js';
import { subscriptionsOfPerson } from '../reads.js';
import { removeSubscriptions } from '../store/subscriptions.js';

export const personalRecords = {
  tables: ['list_subscriptions'],
  of: async (ctx: Ctx, personId: string) => {
    const rows = await subscriptionsOfPerson(ctx.db, personId);
    if (rows.length === 0) return [];
    const { say } = ctx;
    return [{ what: say('lists.personal.what'), purpose: say('lists.personal.purpose'), until: say('lists.personal.until'), rows: rows.map((row) => ({ ...row })) }];
  },
  erase: async (ctx: Ctx, personId: string) => removeSubscriptions(ctx.db, await addressesOf(ctx.db, personId)),
};
