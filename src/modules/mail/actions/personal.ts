// What mail keeps of a person, for the page of personal data; when the person is erased, all of it goes.

import type { Ctx } from '../../../storage/index.js';
import { addressesOf } from '../../people/reads.js';
import { bouncesOf, mailsTo } from '../reads/personal.js';
import { removeMails } from '../store/personal.js';

export const personalRecords = {
  tables: ['outbox', 'mail_bounces'],
  of: async (ctx: Ctx, personId: string) => {
    const emails = await addressesOf(ctx.db, personId);
    const rows = [...(await mailsTo(ctx.db, emails)), ...(await bouncesOf(ctx.db, emails))];
    if (rows.length === 0) return [];
    const { say } = ctx;
    return [{ what: say('mail.personal.what'), purpose: say('mail.personal.purpose'), until: say('mail.personal.until'), rows: rows.map((row) => ({ ...row })) }];
  },
  erase: async (ctx: Ctx, personId: string) => removeMails(ctx.db, await addressesOf(ctx.db, personId)),
};
