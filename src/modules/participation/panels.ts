// Registrations as a section: of one's own page, and of a person's page as the secretariat sees it.

import { sayDates } from '../../kit/date-words.js';
import type { Say } from '../../kit/words.js';
import type { Panel } from '../../http/view/panel.js';
import { STATE_TONES } from './pages/registration.js';
import type { MineShown } from './reads/told.js';

export function registrationsPanel(rows: readonly MineShown[], say: Say, whose: 'mine' | 'anyone'): Panel | null {
  if (rows.length === 0) return null;
  const { language } = say;
  return {
    title: say('participation.pages.registrations'),
    rows: rows.map((row) => ({
      what: `${row.acronym}, ${sayDates(language, row.start, row.end)}`,
      path: `/${language}/groups/${row.slug}/meetings/${row.meeting}${whose === 'mine' ? '/registration' : '/participants'}`,
      badge: row.cancelled ? { tone: 'bad', words: say('participation.pages.meetingCancelled') } : { tone: STATE_TONES[row.state], words: say(`participation.states.${row.state}`) },
      more: row.number ? [String(row.number)] : [],
    })),
  };
}

/** For a focal point: what waits for them, also when nothing does. */
export function approvalsPanel(waiting: number, say: Say): Panel {
  return {
    title: say('participation.pages.approvals'),
    rows: [
      {
        what: say('participation.pages.approvals'),
        path: `/${say.language}/approvals`,
        badge: { tone: waiting > 0 ? 'warn' : 'good', words: waiting > 0 ? String(waiting) : say('participation.pages.noApprovals') },
      },
    ],
  };
}
