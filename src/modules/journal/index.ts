// What is known about the journal.

export { historyRow, withoutPersons } from './history-row.js';
export { type HistoryShown, type JournalRowShown, historyShape } from './shapes.js';
