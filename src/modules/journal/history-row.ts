// A row of the journal as people read it. The public sees in which capacity somebody acted; who it was, those who have signed in.

import type { HistoryRow } from '../../http/view/history.js';
import type { Role } from '../../kit/actor.js';
import type { Say } from '../../kit/words.js';
import type { HistoryShown, JournalRowShown } from './shapes.js';

/** The words of a row. Values of the event that are plain are said; what is nested is for machines. */
export function historyRow(row: JournalRowShown, say: Say): HistoryRow {
  const key = `journal.events.${row.event}`;
  return {
    at: row.at,
    who: row.who,
    capacity: capacityWords(row.capacity, say),
    what: say.has(key) ? say(key) : row.event,
    detail: detailWords(row.detail, say),
  };
}

/** The history as those may see it who are not known here. */
export function withoutPersons(history: HistoryShown, roles: readonly Role[]): HistoryShown {
  if (roles.includes('reader') || roles.includes('secretariat')) return history;
  return { ...history, rows: history.rows.map((row) => ({ ...row, who: null })) };
}

function capacityWords(capacity: string, say: Say): string {
  const key = `journal.pages.capacity.${capacity}`;
  return say.has(key) ? say(key) : capacity;
}

function detailWords(detail: Record<string, unknown>, say: Say): string | null {
  const said = Object.entries(detail).flatMap(([name, value]) => {
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    const key = `journal.pages.detail.${name}`;
    return say.has(key) ? [say(key, { value })] : [];
  });
  return said.join(' · ') || null;
}
