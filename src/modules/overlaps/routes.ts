// The addresses of overlaps: anyone reads them; the secretariat judges, and officers what stands on the roadmap of their group.

import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../http/route.js';
import { pageOf } from '../../http/shapes.js';
import { dateIn } from '../../kit/dates.js';
import { Refused, refuse } from '../../kit/refusals.js';
import { idFromPath } from '../catalogue/index.js';
import { recordById, recordsBriefly, recordsByDesignation } from '../catalogue/reads.js';
import { groupBySlug } from '../groups/reads.js';
import { judge } from './actions.js';
import { type JudgeForm, judgePage } from './pages/judge.js';
import { type ConflictList, conflictWords, planningPage } from './pages/planning.js';
import { type OfGroup, type OfRecord, type PairList, RELATIONS, listPage, ofGroupPage, ofRecordPage } from './pages/list.js';
import { overlapsPath } from './paths.js';
import { CONFLICT_KINDS, conflictsIn } from './planning.js';
import { type PairShown, listPairs, newestRun, openPlans, overlapsAmong, overlapsOfRecord, roadmapTextsOf, standsOnRoadmap } from './reads.js';
import { type PairJson, conflictShape, pairShape } from './shapes.js';
import { VERDICTS } from './tables.js';
import { z } from 'zod';

const PAGE = 50;
const PLANNED = 500;
/** So many pages of pairs without a conflict are passed over at once. */
const EMPTY = 8;
const [DESIGNATION, OTHERS] = [100, 20];

export const routes: Route[] = [
  reading({
    path: '/overlaps',
    right: 'public',
    summary: 'Pairs of texts of different bodies that may be one, surest first',
    query: { relation: 'identical, adoption, aligned or overlap', verdict: 'open, confirmed, not or complementary', after: 'the key after which the page begins' },
    read: readList,
    html: listPage,
    json: { schema: pageOf(pairShape), of: ({ rows, after }) => ({ rows: rows.map(asJson), after }) },
  }),
  reading({
    path: '/overlaps/planning',
    right: 'public',
    summary: 'Plans on one subject that do not fit, texts that wait for another, stale work',
    query: { kind: 'clash, late, waits, done, alone or stale', after: 'the key after which the page begins' },
    read: readConflicts,
    html: planningPage,
    json: { schema: pageOf(conflictShape), of: ({ conflicts, after }, { ctx }) => ({ rows: conflicts.map((conflict) => ({ ...conflict, words: conflictWords(conflict, ctx.say) })), after }) },
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
  reading({ path: '/overlaps/of/:record/with/:other', right: 'secretariat', summary: 'The form that judges a pair', read: (asked) => formOf(asked), html: judgePage }),
  acting({ path: '/overlaps/of/:record/with/:other', right: 'secretariat', summary: 'Judge a pair', act: take }),
  reading({
    path: '/groups/:group/overlaps',
    right: 'public',
    summary: "The overlaps of what stands on a group's roadmap",
    read: readOfGroup,
    html: ofGroupPage,
    json: { schema: z.array(pairShape), of: ({ rows }) => rows.map(asJson) },
  }),
  reading({
    path: '/groups/:group/overlaps/:record/with/:other',
    right: 'officer',
    groupOf: groupIdOf,
    summary: "The form that judges a pair of a group's roadmap",
    read: (asked) => formOf(asked),
    html: judgePage,
  }),
  acting({ path: '/groups/:group/overlaps/:record/with/:other', right: 'officer', groupOf: groupIdOf, summary: "Judge a pair of a group's roadmap", act: take }),
];

async function readList({ ctx, query }: Asked): Promise<PairList> {
  const relation = RELATIONS.find((one) => one === query.get('relation')) ?? null;
  const verdict = (['open', ...VERDICTS] as const).find((one) => one === query.get('verdict')) ?? null;
  const rows = await listPairs(ctx.db, { relation, verdict, after: query.get('after'), limit: PAGE + 1 });
  const after = rows.length > PAGE ? (rows[PAGE - 1]?.place ?? null) : null;
  return { rows: rows.slice(0, PAGE), after, chosen: { relation: relation ?? '', verdict: verdict ?? '' }, compared: (await newestRun(ctx.db)) !== null };
}

async function readOfRecord({ ctx, params, query }: Asked): Promise<OfRecord> {
  const id = idFromPath(params.record as string);
  const record = (await recordById(ctx.db, id)) ?? refuse({ code: 'overlaps.noRecord', params: { id: id.slice(0, 100) }, kind: 'missing' });
  const wanted = (query.get('with') ?? '').trim().slice(0, DESIGNATION);
  const others = wanted ? (await recordsByDesignation(ctx.db, wanted, OTHERS)).filter(({ sdo }) => sdo !== record.sdo) : [];
  return { record, rows: await overlapsOfRecord(ctx.db, id), wanted, others };
}

async function readOfGroup(asked: Asked): Promise<OfGroup> {
  const { ctx, params } = asked;
  const group = (await groupBySlug(ctx.db, params.group ?? '')) ?? refuse({ code: 'http.noPage', kind: 'missing' });
  const judges = ctx.actor.siteRoles.includes('secretariat') || ctx.actor.offices.some(({ groupId }) => groupId === group.id);
  return { group, rows: await overlapsAmong(ctx.db, await roadmapTextsOf(ctx, group.id)), judges };
}

async function readConflicts({ ctx, query }: Asked): Promise<ConflictList> {
  const today = dateIn('Europe/Zurich', ctx.now);
  const kind = CONFLICT_KINDS.find((one) => one === query.get('kind')) ?? '';
  let after = query.get('after');
  for (let pages = 0; ; pages++) {
    const plans = await openPlans(ctx.db, { after, limit: PLANNED });
    after = plans.after;
    const conflicts = conflictsIn(plans.pairs, { families: plans.families, today }).filter((conflict) => !kind || conflict.kind === kind);
    if (conflicts.length > 0 || after === null || pages === EMPTY) return { conflicts, after, kind };
  }
}

async function groupIdOf({ ctx, params }: Asked): Promise<string | null> {
  return (await groupBySlug(ctx.db, params.group ?? ''))?.id ?? null;
}

/** The two records in the path. */
function pairIn({ params }: Asked): { a: string; b: string } {
  return { a: idFromPath(params.record as string), b: idFromPath(params.other as string) };
}

async function formOf(asked: Asked, typed: JudgeForm['typed'] = { verdict: 'confirmed', note: '' }, mistakes: JudgeForm['mistakes'] = []): Promise<JudgeForm> {
  const { a, b } = pairIn(asked);
  const group = asked.params.group ? await groupIdOf(asked) : null;
  if (group && !(await standsOnRoadmap(asked.ctx, group, [a, b]))) refuse({ code: 'overlaps.notOnRoadmap', kind: 'missing' });
  const records = new Map((await recordsBriefly(asked.ctx.db, [a, b])).map((record) => [record.id, record]));
  const known = (id: string) => records.get(id) ?? refuse({ code: 'overlaps.noRecord', params: { id: id.slice(0, 100) }, kind: 'missing' });
  return { a: known(a), b: known(b), group: asked.params.group ?? null, typed, mistakes };
}

async function take(posted: Posted): Promise<Outcome> {
  const { ctx, form, language, params } = posted;
  const typed = { verdict: form.get('verdict') ?? '', note: form.get('note') ?? '' };
  try {
    await judge(ctx, { ...pairIn(posted), ...typed, groupId: params.group ? await groupIdOf(posted) : null });
  } catch (thrown) {
    if (!(thrown instanceof Refused) || thrown.refusal.kind !== 'input') throw thrown;
    const mistakes = [{ field: 'verdict', words: ctx.say(`refusals.${thrown.refusal.code}`, thrown.refusal.params) }];
    return { page: judgePage(await formOf(posted, typed, mistakes), posted) };
  }
  return { go: params.group ? `/${language}/groups/${params.group}/overlaps` : overlapsPath(language), said: ctx.say('overlaps.pages.judged') };
}

function asJson({ a, b, score, relation, because, verdict, note, judgedAt }: PairShown): PairJson {
  const side = ({ id, sdo, designation, titles, status, year }: PairShown['a']) => ({ id, sdo, designation, titles, status, year });
  return { a: side(a), b: side(b), score, relation, because, verdict, note, judgedAt: judgedAt?.toISOString() ?? null };
}
