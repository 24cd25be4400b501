// A row of the journal as people read it. The public sees in which capacity somebody acted; who it was, those who have signed in.

import type { HistoryRow } from '../../http/view/history.js';
import type { Role } from '../../kit/actor.js';
import { sayDate } from '../../kit/date-words.js';
import { isDate } from '../../kit/dates.js';
import { type Multilingual, inLanguage, isLanguage } from '../../kit/languages.js';
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
  const sent = /^representative of (.+)$/.exec(capacity);
  if (sent) return say('journal.pages.capacity.representative', { body: sent[1] as string });
  const key = `journal.pages.capacity.${capacity}`;
  return say.has(key) ? say(key) : capacity;
}

/** The facts of an event that are said, in this order. */
const SAID = ['acronym', 'number', 'version', 'language', 'role', 'name', 'capacity', 'title', 'file', 'move', 'from', 'to', 'on', 'start', 'end', 'until', 'reason'];

/** Facts that other modules have words for, by the name of the fact. */
const CODES: Record<string, string> = { move: 'moves', from: 'states', to: 'states', role: 'roles' };

function detailWords(detail: Record<string, unknown>, say: Say): string | null {
  const said = SAID.flatMap((name) => {
    const key = `journal.pages.detail.${name}`;
    const words = valueWords(name, detail[name], say);
    return words !== null && say.has(key) ? [say(key, { value: words })] : [];
  });
  return said.join(' · ') || null;
}

/** A value in words: a code by its words, a day written out, a language by its name, a text in the reader's language. */
function valueWords(name: string, value: unknown, say: Say): string | number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null) return inLanguage(value as Multilingual, say.language)?.text ?? null;
  if (typeof value !== 'string') return null;
  if (isDate(value)) return sayDate(say.language, value);
  if (name === 'language' && isLanguage(value)) return new Intl.DisplayNames([say.language], { type: 'language' }).of(value) ?? value;
  const key = ['groups', 'meetings'].map((module) => `${module}.${CODES[name]}.${value}`).find((one) => say.has(one));
  return key ? say(key) : value;
}
