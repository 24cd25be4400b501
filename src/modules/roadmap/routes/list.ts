// Taking over a table on the web.

import { z } from 'zod';
import { mistakesIn, typedIn } from '../../../http/mistakes.js';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { isLanguage } from '../../../kit/languages.js';
import { refuse } from '../../../kit/refusals.js';
import { keepList, takeList } from '../actions.js';
import { mappingFrom } from '../list/plan.js';
import { LIST_FIELDS } from '../list/words.js';
import { type HandingShown, type PlanShown, handingPage, planPage } from '../pages/list.js';
import { listById, planList, roadmapOf } from '../reads.js';
import { entryShape } from '../shapes.js';
import { roadmapPath } from '../words.js';
import { askedRoadmap, groupIdOf } from './asked.js';

const officer = { right: 'officer', groupOf: groupIdOf } as const;

export const plannedRowShape = z.object({ line: z.number(), state: z.enum(['new', 'changed', 'unchanged', 'doubtful']), facts: entryShape.omit({ id: true }), newArea: z.string().nullable(), fields: z.array(z.string()), doubts: z.array(z.string()), inCatalogue: z.boolean() });
const counts = z.object({ new: z.number(), changed: z.number(), unchanged: z.number(), doubtful: z.number() });
const planShape = z.object({ name: z.string(), header: z.array(z.string()), mapping: z.record(z.string(), z.number()), seal: z.string(), counts, newAreas: z.array(z.string()), missing: z.array(z.string()), rows: z.array(plannedRowShape) });

const columnQuery = Object.fromEntries(LIST_FIELDS.map((field) => [`column.${field}`, `which column, counted from 0, is the field ${field}`]));

export const listRoutes: Route[] = [
  reading({ path: '/groups/:group/roadmap/table', ...officer, summary: 'The form that takes over a table', read: (asked) => handingShown(asked), html: handingPage }),
  acting({ path: '/groups/:group/roadmap/table', ...officer, limit: 20_000_000, summary: 'Keep a table (XLSX, CSV, DOCX, pasted text) for a look', takes: z.object({ text: z.string(), name: z.string().optional() }), act: takeHanding }),
  reading({
    path: '/groups/:group/roadmap/table/:list',
    ...officer,
    summary: 'What a table would change in a roadmap, row by row',
    query: { ...columnQuery, in: 'the language in which the table is written' },
    read: (asked) => planShown(asked),
    html: planPage,
    json: {
      schema: planShape,
      of: ({ list, plan: { rows, missing, mapping, seal, counts: counted, newAreas } }) => ({ name: list.name, header: list.header, mapping, seal, counts: counted, newAreas, missing: missing.map((entry) => entry.designation), rows: rows.map(({ entry: _, takeable: __, ...row }) => row) }),
    },
  }),
  acting({
    path: '/groups/:group/roadmap/table/:list/take',
    ...officer,
    summary: 'Take a table over as it was shown',
    takes: z.object({ seal: z.string(), take: z.array(z.number()).optional(), language: z.string().optional(), ...Object.fromEntries(LIST_FIELDS.map((field) => [`column.${field}`, z.number().optional()])) }),
    act: takeTaking,
  }),
];

async function handingShown(asked: Asked, back: { typed?: Record<string, string>; mistakes?: HandingShown['mistakes'] } = {}): Promise<HandingShown> {
  const { group: _, edits: __, ...head } = await askedRoadmap(asked);
  return { ...head, typed: back.typed ?? {}, mistakes: back.mistakes ?? [] };
}

async function takeHanding(posted: Posted): Promise<Outcome> {
  const { ctx, form, files, language } = posted;
  const { group } = await askedRoadmap(posted);
  let id = '';
  const act = async () => {
    const text = form.get('text') ?? '';
    const pasted = text.trim() ? { name: (form.get('name') || ctx.say('roadmap.list.pasted')).slice(0, 200), bytes: new TextEncoder().encode(text) } : undefined;
    const file = files.find((one) => one.bytes.length > 0) ?? pasted ?? refuse({ code: 'roadmap.noTable', field: 'list', kind: 'input' });
    id = (await keepList(ctx, { groupId: group.id, file })).id;
  };
  const mistakes = await mistakesIn(act, ctx.say, 'list');
  if (mistakes) return { page: handingPage(await handingShown(posted, { typed: typedIn(form), mistakes }), posted), mistakes };
  return { go: roadmapPath(language, group.slug, `table/${id}`) };
}

async function planShown(asked: Asked, mistakes: PlanShown['mistakes'] = [], given: URLSearchParams = asked.query): Promise<PlanShown> {
  const { ctx, params } = asked;
  const { group, edits: _, ...head } = await askedRoadmap(asked);
  const id = params.list ?? '';
  const list = (await listById(ctx.db, group.id, id)) ?? refuse({ code: 'roadmap.listGone', kind: 'missing' });
  const language = [given.get('in'), given.get('language')].find(isLanguage) ?? asked.language;
  const [plan, { areas }] = await Promise.all([planList(ctx.db, list, { groupId: group.id, mapping: mappingFrom(given), language }), roadmapOf(ctx.db, group.id)]);
  return { ...head, id, list, plan, language, areas, mistakes };
}

async function takeTaking(posted: Posted): Promise<Outcome> {
  const { ctx, form, params, language } = posted;
  const { group } = await askedRoadmap(posted);
  let told = { added: 0, changed: 0, left: 0 };
  const act = async () => {
    const [written] = [form.get('language')].filter(isLanguage);
    told = await takeList(ctx, { groupId: group.id, id: params.list ?? '', mapping: mappingFrom(form), language: written ?? language, take: new Set(form.getAll('take').map(Number)), seal: form.get('seal') ?? '' });
  };
  const mistakes = await mistakesIn(act, ctx.say, 'list');
  if (mistakes) return { page: planPage(await planShown(posted, mistakes, form), posted), mistakes };
  return { go: roadmapPath(language, group.slug), said: ctx.say('roadmap.said.listTaken', told) };
}
