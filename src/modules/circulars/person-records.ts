// What circulars keep of a person: that they adopted a letter.

import type { PersonalRecords } from '../people/index.js';
import { countOf } from '../people/reads.js';

export const records: PersonalRecords = {
  tables: ['circular_editions'],
  of: async ({ db, say }, personId) => {
    const adopted = await countOf(db, { table: 'circular_editions', column: 'adopted_by' }, personId);
    return [{ what: say('circulars.personal.what'), purpose: say('circulars.personal.purpose'), until: say('people.personal.record'), rows: adopted > 0 ? [{ adopted }] : [], stays: true }];
  },
};
