// What a list keeps of a person, for the page of personal data: subscriptions are taken out when the person is erased, what was written to
// the archive stays as part of the record of the group.

import type { Ctx } from '../../../storage/index.js';
import { addressesOf } from '../../people/reads.js';
import { subscriptionsOfPerson } from '../reads.js';
import { postsFrom } from '../reads/personal.js';
import { forgetAuthors } from '../store/authors.js';
import { removeSubscriptions } from '../store/subscriptions.js';

export const personalRecords = {
  tables: ['list_subscriptions', 'list_posts'],
  of: async (ctx: Ctx, personId: string) => {
    const rows = await subscriptionsOfPerson(ctx.db, personId);
    const posts = await postsFrom(ctx.db, await addressesOf(ctx.db, personId));
    const { say } = ctx;
    return [
      { what: say('lists.personal.what'), purpose: say('lists.personal.purpose'), until: say('lists.personal.until'), rows: rows.map((row) => ({ ...row })) },
      { what: say('lists.personal.posts'), purpose: say('lists.personal.postsFor'), until: say('people.personal.record'), rows: posts, stays: true },
    ];
  },
  erase: async (ctx: Ctx, personId: string) => {
    const emails = await addressesOf(ctx.db, personId);
    await removeSubscriptions(ctx.db, emails);
    await forgetAuthors(ctx.db, emails);
  },
};
