// Lists of pairs that anyone may read: of the whole catalogue, of a record, of a group's roadmap; and as candidates for programs.

import { z } from 'zod';
import { type Asked, type Attachment, type Route, reading } from '../../../http/route.js';
import { pageOf } from '../../../http/shapes.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { refuse } from '../../../kit/refusals.js';
import { idFromPath } from '../../catalogue/index.js';
import { recordById, recordsByDesignation } from '../../catalogue/reads.js';
import { groupBySlug } from '../../groups/reads.js';
import { type CandidatesOf, asCandidates, csvOf, linesOfJson, workbookOf } from '../exporting.js';
import { FILTER_QUERY, filtersFrom } from '../filters.js';
import { type OfGroup, type OfRecord, type PairList, listPage, ofGroupPage, ofRecordPage } from '../pages/list.js';
import { type PairShown, bodiesOfPairs, candidatesOf, listPairs, newestRun, overlapsAmong, overlapsOfRecord, roadmapConflicts, roadmapTextsOf } from '../reads.js';
import { candidatesShape, pairShape } from '../shapes.js';
import { asJson, groupIn, mayJudge, noRecord } from './asked.js';

const PAGE = 50;
const [DESIGNATION, OTHERS] = [100, 20];
/** A file holds so many pairs at most. */
const MOST_IN_FILE = 5000;
const NDJSON = 'application/x-ndjson; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const [MOST_TEXTS, MOST_CANDIDATES] = [500, 100];

export const listRoutes: Route[] = [
  reading({
    path: '/overlaps',
    right: 'public',
    summary: 'Pairs of texts of different bodies that may be one, surest first',
    query: FILTER_QUERY,
    read: readList,
    html: listPage,
    json: { schema: pageOf(pairShape), of: ({ rows, after }) => ({ rows: rows.map(asJson), after }) },
    files: filesOf<PairList>(async ({ filters }, { ctx }) => listPairs(ctx.db, { ...filters, after: null, limit: MOST_IN_FILE })),
  }),
  reading({
    path: '/overlaps/candidates',
    right: 'public',
    summary: 'For each text its candidates of other bodies, best first, as the verb `roadmap overlaps` prints them; as .ndjson one text a line',
    query: { id: 'the id of a record; several times for several', group: "the texts of this group's roadmap", limit: 'so many candidates each, ten when it is left out' },
    read: readCandidates,
    json: { schema: candidatesShape, of: (found) => found },
    files: { ndjson: (found) => ({ name: 'candidates.ndjson', type: NDJSON, bytes: linesOfJson(found) }) },
  }),
  reading({
    path: '/overlaps/of/:record',
    right: 'public',
    summary: 'The overlaps of a record of the catalogue, in any edition',
    query: { with: 'a designation: the texts of other bodies that bear it, to be judged beside the record' },
    read: readOfRecord,
    html: ofRecordPage,
    json: { schema: z.array(pairShape), of: ({ rows }) => rows.map(asJson) },
  }),
  reading({
    path: '/groups/:group/overlaps',
    right: 'public',
    summary: "The overlaps of what stands on a group's roadmap, surest first",
    query: FILTER_QUERY,
    read: readOfGroup,
    html: ofGroupPage,
    json: { schema: pageOf(pairShape), of: ({ rows, after }) => ({ rows: rows.map(asJson), after }) },
    files: filesOf<OfGroup>(async ({ filters, ids }, { ctx }) => overlapsAmong(ctx.db, ids, { ...filters, limit: MOST_IN_FILE })),
  }),
];

function filesOf<Data>(wholeOf: (data: Data, asked: Asked) => Promise<PairShown[]>) {
  const file = (form: string, type: string, bytesOf: (pairs: PairShown[], asked: Asked) => Attachment['bytes'] | Promise<Attachment['bytes']>) => async (data: Data, asked: Asked): Promise<Attachment> => ({
    name: `overlaps.${form}`,
    type,
    bytes: await bytesOf(await wholeOf(data, asked), asked),
  });
  return {
    csv: file('csv', 'text/csv; charset=utf-8', (pairs, { ctx }) => csvOf(pairs, ctx.say)),
    xlsx: file('xlsx', XLSX, (pairs, { ctx }) => workbookOf(pairs, ctx.say)),
    ndjson: file('ndjson', NDJSON, (pairs) => linesOfJson(pairs.map(asJson))),
  };
}

async function readList(asked: Asked): Promise<PairList> {
  const { ctx, query } = asked;
  const filters = filtersFrom(query);
  const rows = await listPairs(ctx.db, { ...filters, after: query.get('after'), limit: PAGE + 1 });
  return { ...paged(rows), filters, bodies: await bodiesOfPairs(ctx.db), compared: (await newestRun(ctx.db)) !== null, judges: mayJudge(asked, null) };
}

function paged(rows: PairShown[]): { rows: PairShown[]; after: string | null } {
  return { rows: rows.slice(0, PAGE), after: rows.length > PAGE ? (rows[PAGE - 1]?.place ?? null) : null };
}

async function readCandidates({ ctx, query }: Asked): Promise<CandidatesOf[]> {
  const slug = query.get('group');
  const group = slug === null ? null : ((await groupBySlug(ctx.db, slug)) ?? refuse({ code: 'overlaps.noGroup', params: { group: slug.slice(0, 100) }, kind: 'missing' }));
  const ids = [...new Set([...query.getAll('id'), ...(group ? await roadmapTextsOf(ctx, group.id) : [])])];
  if (ids.length > MOST_TEXTS) refuse({ code: 'overlaps.tooManyTexts', params: { most: MOST_TEXTS }, kind: 'input' });
  const limit = Math.min(MOST_CANDIDATES, Math.max(1, Number(query.get('limit')) || 10));
  return asCandidates(ids, await candidatesOf(ctx.db, ids, limit), ctx.say);
}

async function readOfRecord(asked: Asked): Promise<OfRecord> {
  const { ctx, params, query } = asked;
  const id = idFromPath(params.record as string);
  const record = (await recordById(ctx.db, id)) ?? noRecord(id);
  const wanted = (query.get('with') ?? '').trim().slice(0, DESIGNATION);
  const others = wanted ? (await recordsByDesignation(ctx.db, wanted, OTHERS)).filter(({ sdo }) => sdo !== record.sdo) : [];
  return { record, rows: await overlapsOfRecord(ctx.db, id), wanted, others, judges: mayJudge(asked, null), compared: (await newestRun(ctx.db)) !== null };
}

async function readOfGroup(asked: Asked): Promise<OfGroup> {
  const { ctx, query } = asked;
  const group = await groupIn(asked);
  const ids = await roadmapTextsOf(ctx, group.id);
  const filters = filtersFrom(query);
  const rows = await overlapsAmong(ctx.db, ids, { ...filters, after: query.get('after'), limit: PAGE + 1 });
  // What clashes stands above the first page alone.
  const conflicts = query.get('after') ? [] : await roadmapConflicts(ctx, group.id, dateInGeneva(ctx.now));
  return { group, ids, ...paged(rows), filters, conflicts, judges: mayJudge(asked, group.id), compared: (await newestRun(ctx.db)) !== null };
}
