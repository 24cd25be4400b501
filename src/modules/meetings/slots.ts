// What later modules lead to from the page of a meeting: registering, the list of participants.

import type { Ctx } from '../../storage/index.js';

export interface MeetingLink {
  /** In the reader's words. */
  label: string;
  /** Below the path of the meeting: `/register`. */
  path: string;
  /** The one act that is open to who asks. */
  main?: boolean;
}

export interface MeetingLinks {
  of: (ctx: Ctx, meeting: { id: string; groupId: string; start: string; end: string | null; timeZone: string | null; state: string; mode: string | null }, leads: boolean) => Promise<MeetingLink[]>;
}

declare module '../../storage/slots.js' {
  interface Slots {
    meetingLinks: MeetingLinks;
  }
}
