// What mail adds to somebody's own page: the drafts that wait to be released by them.

import type { Ctx } from '../../../storage/index.js';
import type { Panel } from '../../../http/view/panel.js';
import { purposeWords } from '../purpose-words.js';
import { draftsWaiting } from '../reads.js';

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
