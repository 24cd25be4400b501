// What mail adds to somebody's page: the drafts that wait to be released by them, and that mail to them comes back.

import { sayInstant } from '../../../kit/date-words.js';
import type { Ctx } from '../../../storage/index.js';
import type { Panel } from '../../../http/view/panel.js';
import { purposeWords } from '../purpose-words.js';
import { bouncesOfPerson, draftsWaiting } from '../reads.js';
import { returnedWords } from '../returned-words.js';

export const draftsPanel = {
  of: async (ctx: Ctx): Promise<Panel | null> => {
    const { siteRoles, offices } = ctx.actor;
    const drafts = await draftsWaiting(ctx.db, siteRoles.includes('secretariat') ? null : offices.map((office) => office.groupId));
    if (drafts.length === 0) return null;
    const { say } = ctx;
    return {
      title: say('mail.toRelease'),
      rows: drafts.map((draft) => ({
        what: purposeWords(draft.purpose, say),
        path: `/${say.language}/outbox/mailings/${draft.id}`,
        more: [...(draft.group ? [draft.group] : []), say('mail.recipients', { count: draft.recipients })],
      })),
    };
  },
};

export const returnedPanel = {
  of: async (ctx: Ctx, personId: string): Promise<Panel | null> => {
    const bounces = await bouncesOfPerson(ctx.db, personId);
    if (bounces.length === 0) return null;
    const { say } = ctx;
    const path = ctx.actor.siteRoles.includes('secretariat') ? `/${say.language}/outbox/returned` : undefined;
    return {
      title: say('mail.returned.panel'),
      rows: bounces.map((bounce) => ({
        what: bounce.email,
        ...(path ? { path } : {}),
        badge: { tone: bounce.marked ? 'bad' : 'warn', words: returnedWords(bounce, say) },
        more: [say('mail.returned.count', { count: bounce.count }), `${sayInstant(say.language, new Date(bounce.at), 'UTC')} UTC`, bounce.reason],
      })),
    };
  },
};
