// What the page of a meeting leads to: registering, one's registration, the list; for those who lead, the form and the desk.

import type { MeetingLink } from '../meetings/index.js';
import type { Say } from '../../kit/words.js';

export interface LinkFacts {
  /** Somebody's registration, when there is an active one. */
  registered: boolean;
  /** Whether the form takes registrations today. */
  open: boolean;
  leads: boolean;
}

export function linksOf(facts: LinkFacts, say: Say): MeetingLink[] {
  const { registered, open, leads } = facts;
  return [
    ...(registered ? [{ label: say('participation.pages.toMine'), path: '/registration', main: true }] : []),
    ...(open && !registered ? [{ label: say('participation.pages.registerShort'), path: '/register', main: true }] : []),
    { label: say('participation.pages.listShort'), path: '/participants' },
    ...(leads
      ? [
          { label: say('participation.pages.settings'), path: '/registration-form' },
          { label: say('participation.pages.checkIn'), path: '/check-in' },
        ]
      : []),
  ];
}
