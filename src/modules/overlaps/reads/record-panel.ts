// The section of a record's page that tells its overlaps.

import { recordPath } from '../../catalogue/index.js';
import type { RecordPanels } from '../../catalogue/index.js';
import { overlapsOfPath } from '../paths.js';
import { overlapsOfRecord } from './pairs.js';

const SHOWN = 5;

/** The surest few overlaps of a record, and the way to all of them. */
export const recordPanel: RecordPanels = {
  of: async (ctx, recordId) => {
    const pairs = (await overlapsOfRecord(ctx.db, recordId, SHOWN)).filter((pair) => pair.verdict !== 'not' && pair.score >= 0.5);
    const { say } = ctx;
    const rows = pairs.map((pair) => ({ what: pair.b.designation, path: recordPath(say.language, pair.b.id), more: [say(`overlaps.relations.${pair.relation}`), ...(pair.measured === null ? [] : [pair.measured.toFixed(2)])] }));
    return { title: say('overlaps.pages.title'), rows: [...rows, { what: say('overlaps.pages.all'), path: overlapsOfPath(say.language, recordId) }] };
  },
};
