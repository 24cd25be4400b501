// What groups keep of a person: that they entered a step or an entry of news. The names of officers are part of the public record.

import type { PersonalRecords } from '../../people/index.js';
import { countOf } from '../../people/reads.js';
import { roleWords } from '../heading.js';
import { termsOfPerson } from '../reads.js';
import { unlinkPerson } from '../store/officer-persons.js';

export const records: PersonalRecords = {
  tables: ['group_moves', 'group_news', 'group_officers'],
  of: async ({ db, say }, personId) => {
    const moves = await countOf(db, { table: 'group_moves', column: 'by_person' }, personId);
    const news = await countOf(db, { table: 'group_news', column: 'by_person' }, personId);
    const rows = moves + news > 0 ? [{ moves, news }] : [];
    const terms = (await termsOfPerson(db, personId)).map(({ acronym, role, from, until }) => ({ group: acronym, office: roleWords(role, say), from, until }));
    const kept = { until: say('people.personal.record'), stays: true };
    return [
      { ...kept, what: say('groups.personal.offices'), purpose: say('groups.personal.officesFor'), rows: terms },
      { ...kept, what: say('groups.personal.what'), purpose: say('groups.personal.purpose'), rows },
    ];
  },
  // The names stay as the letters printed them; whose they are is not told any more.
  erase: ({ db }, personId) => unlinkPerson(db, personId),
};
