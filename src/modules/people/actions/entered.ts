// What a person entered or decided in a room: the record of the room keeps it, and tells who it was only by the person's id.

import type { Ctx } from '../../../storage/index.js';
import { countOf } from '../reads.js';
import type { PersonReference, PersonalRecord, PersonalRecords } from '../slots.js';

/**
 * For a room whose rows say by whom they were made or decided. `room` is a key of words for what they are. The columns are to be filled into
 * `personReferences` as well. Nothing is erased: the id stands for an erased person from then on.
 */
export function enteredIn(given: { room: string; columns: readonly Pick<PersonReference, 'table' | 'column'>[] }): PersonalRecords {
  const { room, columns } = given;
  return {
    tables: [...new Set(columns.map(({ table }) => table))],
    of: async ({ db, say }: Ctx, personId): Promise<PersonalRecord[]> => {
      const counts: Record<string, number> = {};
      for (const { table, column } of columns) {
        const count = await countOf(db, { table, column }, personId);
        if (count > 0) counts[`${table}.${column}`] = count;
      }
      const rows = Object.keys(counts).length > 0 ? [counts] : [];
      return [{ what: say(room), purpose: say('people.personal.enteredFor'), until: say('people.personal.record'), rows, stays: true }];
    },
  };
}
