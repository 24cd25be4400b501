// What the journal keeps of a person: what they did, and what became of them.

import type { Panel } from '../../../http/view/panel.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { Ctx } from '../../../storage/index.js';
import type { PersonalRecords } from '../../people/index.js';
import { historyRow } from '../history-row.js';
import { actsOf, historyOf } from '../reads.js';
import { forgetWho } from '../store.js';

/** What was done stays; who did it is erased. */
export const records: PersonalRecords = {
  tables: ['journal'],
  of: async ({ db, say }, personId) => [
    { what: say('journal.personal.what'), purpose: say('journal.personal.purpose'), until: say('people.personal.record'), rows: await actsOf(db, personId), stays: true },
  ],
  erase: async (ctx, personId) => forgetWho(ctx.db, personId, ctx.say('people.erased')),
};

const SHOWN = 20;

/** What became of a person lately. */
export async function historyPanel({ db, say }: Ctx, personId: string): Promise<Panel | null> {
  const { rows } = await historyOf(db, { thing: { kind: 'person', id: personId } });
  return {
    title: say('journal.personal.history'),
    rows: rows.slice(0, SHOWN).map((row) => {
      const { at, who, capacity, what } = historyRow(row, say);
      return { what, more: [`${sayInstant(say.language, new Date(at), 'UTC')} UTC`, who ?? capacity] };
    }),
  };
}
