// The section of a record's page that names the groups on whose roadmaps it stands.

import type { RecordPanels } from '../../catalogue/index.js';
import { roadmapsWith } from './roadmap.js';

/** The roadmaps that hold a record, by the acronyms of their groups. */
export const recordPanel: RecordPanels = {
  of: async ({ db, say }, recordId) => {
    const groups = await roadmapsWith(db, recordId);
    if (groups.length === 0) return null;
    return { title: say('roadmap.panel.title'), rows: groups.map((group) => ({ what: group.acronym, path: `/${say.language}/groups/${group.slug}/roadmap` })) };
  },
};
