// What mail keeps of a person, for the page of personal data; when the person is erased, all of it goes.

import type { Ctx } from '../../../storage/index.js';
import { everyAddressOf } from '../../people/reads.js';
import { bouncesOf, mailsFrom, mailsTo } from '../reads/personal.js';
import { daysKept } from '../retention.js';
import { mailSettings } from '../settings.js';
import { removeMails } from '../store/personal.js';
import { removeInboundFrom } from '../store/purge.js';

export const personalRecords = {
  tables: ['outbox', 'mail_bounces', 'mail_inbound'],
  of: async (ctx: Ctx, personId: string) => {
    const emails = await everyAddressOf(ctx.db, personId);
    const rows = [...(await mailsTo(ctx.db, emails)), ...(await bouncesOf(ctx.db, emails))];
    const came = await mailsFrom(ctx.db, emails);
    const { say } = ctx;
    const days = daysKept('taken', mailSettings().keepInbound);
    return [
      { what: say('mail.personal.what'), purpose: say('mail.personal.purpose'), until: say('mail.personal.until'), rows: rows.map((row) => ({ ...row })) },
      { what: say('mail.personal.inbound'), purpose: say('mail.personal.inboundPurpose'), until: say('mail.personal.inboundUntil', { days }), rows: came.map((row) => ({ ...row })) },
    ].filter((record) => record.rows.length > 0);
  },
  erase: async (ctx: Ctx, personId: string) => {
    const emails = await everyAddressOf(ctx.db, personId);
    await removeMails(ctx.db, emails);
    await removeInboundFrom(ctx.db, emails, ctx.now);
  },
};
