// What is known of accounts: how long links and sessions last, how tokens are kept, and what later modules may put in.

import type { RawBuilder } from 'kysely';
import type { IsoDate } from '../../kit/dates.js';
import type { Ctx } from '../../storage/ctx.js';
import type { Panel } from '../../http/view/panel.js';
import type { Letter } from './letter.js';

export { INVITATION_HOURS, LINK_MINUTES, SESSION_DAYS, hashOf, newToken } from './tokens.js';
export type { Letter } from './letter.js';

/** What stands in the slot of that name. */
export interface Standings {
  of: (on: IsoDate) => RawBuilder<unknown>;
}

declare module '../../storage/slots.js' {
  interface Slots {
    /** Sections of one's own page: registrations, subscriptions. */
    mePanels: { of: (ctx: Ctx, personId: string) => Promise<Panel | null> };
    /** For whom somebody speaks: a select of `id`, `groupId`, `group`, `bodyId` and `body` for `persons.id`, a part of the one question who acts. */
    standings: Standings;
    /** Who takes the mails of accounts, inside the transaction of the act. */
    postOffice: { post: (ctx: Ctx, letter: Letter) => Promise<unknown> };
  }
}
