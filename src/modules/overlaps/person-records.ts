// What overlaps keep of a person: that they judged pairs.

import type { PersonalRecords } from '../people/index.js';
import { countOf } from '../people/reads.js';

export const records: PersonalRecords = {
  tables: ['overlap_judgements', 'overlap_verdicts'],
  of: async ({ db, say }, personId) => {
    const judged = await countOf(db, { table: 'overlap_verdicts', column: 'judged_by' }, personId);
    return [{ what: say('overlaps.personal.what'), purpose: say('overlaps.personal.purpose'), until: say('people.personal.record'), rows: judged > 0 ? [{ judged }] : [], stays: true }];
  },
};
