// What groups keep of a person: that they entered a step or an entry of news. The names of officers are part of the public record.

import type { PersonalRecords } from '../people/index.js';
import { countOf } from '../people/reads.js';

export const records: PersonalRecords = {
  tables: ['group_moves', 'group_news'],
  of: async ({ db, say }, personId) => {
    const moves = await countOf(db, { table: 'group_moves', column: 'by_person' }, personId);
    const news = await countOf(db, { table: 'group_news', column: 'by_person' }, personId);
    const rows = moves + news > 0 ? [{ moves, news }] : [];
    return [{ what: say('groups.personal.what'), purpose: say('groups.personal.purpose'), until: say('people.personal.record'), rows, stays: true }];
  },
};
