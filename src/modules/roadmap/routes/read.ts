// What anyone may read of a roadmap: its entries with the coverage, and its pictures.

import { z } from 'zod';
import { type Asked, type Attachment, type Route, reading } from '../../../http/route.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { differencesOf } from '../differences.js';
import { type PicturesShown, picturesPage } from '../pages/releases.js';
import { type RoadmapShown, roadmapPage } from '../pages/roadmap.js';
import { type ReleaseFormat, csvOf, releaseBytes } from '../paper.js';
import { coverage } from '../pictures/coverage.js';
import { picturesOf } from '../pictures/pictures.js';
import { openProposals, releaseOf, roadmapOf, tiesOf } from '../reads.js';
import { ENTRY_STATUSES, SCOPES } from '../roadmap.js';
import { roadmapShape } from '../shapes.js';
import { SORTS, entriesIn, viewFrom } from '../view.js';
import { askedRoadmap } from './asked.js';
import { PAPER_TYPES, WORKBOOK_TYPE } from './paper-types.js';

const pictureShape = z.object({ title: z.string(), description: z.string(), table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }) });

export const readRoutes: Route[] = [
  reading({
    path: '/groups/:group/roadmap',
    right: 'public',
    summary: 'The standardization roadmap of a group: areas, entries, what changed since the last release',
    query: { q: 'a designation or words', area: 'the id of a technical area, or none', body: 'who publishes a text', status: ENTRY_STATUSES.join(', '), scope: SCOPES.join(', '), sort: SORTS.join(', '), after: 'the id of the entry after which the page begins', at: 'the id of an entry that the page shows' },
    read: readRoadmap,
    html: roadmapPage,
    json: {
      schema: roadmapShape,
      of: ({ contents, view, last, changedSince }) => ({ areas: contents.areas, entries: entriesIn(contents, view), lastRelease: last ? { number: last.number, meeting: last.meeting, on: last.on, note: last.note, entries: last.entries } : null, changedSince }),
    },
    files: {
      ...Object.fromEntries((['docx', 'pdf', 'txt', 'xlsx'] as const).map((format) => [format, (shown: RoadmapShown, asked: Asked) => fileOf(shown, asked, format)])),
      htm: (shown: RoadmapShown, asked: Asked) => fileOf(shown, asked, 'html'),
      csv: (shown, { ctx }) => ({ name: `${shown.slug}-roadmap.csv`, type: 'text/csv; charset=utf-8', bytes: csvOf({ ...shown.contents, entries: entriesIn(shown.contents, shown.view) }, ctx.say) }),
    },
  }),
  reading({
    path: '/groups/:group/roadmap/pictures',
    right: 'public',
    summary: 'Coverage, timeline and map of a roadmap, each with its table',
    read: readPictures,
    html: picturesPage,
    json: { schema: z.array(pictureShape), of: ({ pictures }) => pictures.map(({ title, description, table }) => ({ title, description, table: { columns: table.columns, rows: table.rows } })) },
  }),
];

async function readRoadmap(asked: Asked): Promise<RoadmapShown> {
  const { ctx, query } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const [contents, last, waiting] = await Promise.all([roadmapOf(ctx.db, group.id), releaseOf(ctx.db, group.id), openProposals(ctx.db, group.id)]);
  const difference = last ? differencesOf(last.contents, contents) : null;
  return {
    ...head,
    name: { acronym: group.acronym, name: group.name },
    contents,
    after: query.get('after'),
    at: query.get('at'),
    view: viewFrom(query),
    coverage: contents.entries.length > 0 ? coverage(contents, ctx.say, 'page') : null,
    last,
    changedSince: difference ? difference.added.length + difference.removed.length + difference.changed.length : 0,
    openProposals: waiting,
  };
}

/** The roadmap as it stands today, as a paper or workbook; what it says of itself is that it is no release. */
async function fileOf({ slug, contents, last, name }: RoadmapShown, { ctx }: Asked, format: ReleaseFormat): Promise<Attachment> {
  const working = { number: null, meeting: null, on: dateInGeneva(ctx.now), note: {}, contents: { ...contents, ties: await tiesOf(ctx.db, contents) } };
  const bytes = await releaseBytes({ group: name, release: working, difference: last ? differencesOf(last.contents, contents) : null, say: ctx.say }, format);
  return { name: `${slug}-roadmap.${format}`, type: format === 'xlsx' ? WORKBOOK_TYPE : PAPER_TYPES[format], bytes };
}

async function readPictures(asked: Asked): Promise<PicturesShown> {
  const { ctx } = asked;
  const { group, ...head } = await askedRoadmap(asked);
  const contents = await roadmapOf(ctx.db, group.id);
  const ties = await tiesOf(ctx.db, contents);
  const today = dateInGeneva(ctx.now);
  return { ...head, pictures: picturesOf({ ...contents, ties }, ctx.say, 'page', today) };
}
