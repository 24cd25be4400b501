// The lists that somebody reads, as a section of their own page.

import { sayDate } from '../../kit/date-words.js';
import { dateInGeneva } from '../../kit/dates.js';
import type { Say } from '../../kit/words.js';
import type { Panel, PanelRow } from '../../http/view/panel.js';
import type { OwnSubscription } from './reads.js';

export function listsPanel(own: readonly OwnSubscription[], say: Say, now: Date): Panel {
  const all: PanelRow = { what: say('lists.mine.all'), path: `/${say.language}/me/lists` };
  return { title: say('lists.mine.title'), rows: [...own.map((one) => rowOf(one, say, now)), all] };
}

/** One subscription: how it is read, and why nothing comes of it if nothing does. */
export function rowOf(one: OwnSubscription, say: Say, now: Date): PanelRow {
  return {
    what: one.acronym,
    path: `/${say.language}/me/lists/${one.id}`,
    more: [one.email, say(`lists.modes.${one.mode}`)],
    badge: badgeOf(one, say, now),
    acts: [{ path: `/me/lists/${one.id}/leave`, words: say('lists.leave.button') }],
  };
}

function badgeOf(one: OwnSubscription, say: Say, now: Date): PanelRow['badge'] {
  if (one.state === 'pending') return { tone: 'warn', words: say('lists.states.pending') };
  if (one.returned !== null) return { tone: 'bad', words: say('lists.mine.returned') };
  if (one.pausedUntil !== null && one.pausedUntil >= dateInGeneva(now)) return { tone: 'warn', words: say('lists.mine.paused', { on: sayDate(say.language, one.pausedUntil) }) };
  return undefined;
}
