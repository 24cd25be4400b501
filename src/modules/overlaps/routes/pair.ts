// One pair: two records side by side for anyone, and the form that judges them for the secretariat, or for officers what stands on their roadmap.

import { z } from 'zod';
import { type Asked, type Outcome, type Posted, type Route, acting, reading } from '../../../http/route.js';
import { dateInGeneva } from '../../../kit/dates.js';
import { inLanguage } from '../../../kit/languages.js';
import { Refused, refuse } from '../../../kit/refusals.js';
import { recordsByIds } from '../../catalogue/reads.js';
import { historyRow, withoutPersons } from '../../journal/index.js';
import { personsByIds } from '../../people/reads.js';
import { judge } from '../actions.js';
import { filtersFrom } from '../filters.js';
import { type Compared, comparePage, listPathOf } from '../pages/compare.js';
import { judgePath } from '../paths.js';
import { type JudgedPair, type PairShown, judgementsOf, listPairs, overlapsAmong, pairOf, roadmapTextsOf, standsOnRoadmap } from '../reads.js';
import { comparedShape } from '../shapes.js';
import { VERDICTS } from '../tables.js';
import { keyOf } from '../text.js';
import { asJson, groupIdOf, mayJudge, noRecord, pairIn } from './asked.js';

const [PATH, GROUP_PATH] = ['/overlaps/of/:record/with/:other', '/groups/:group/overlaps/:record/with/:other'];
const json = { schema: comparedShape, of: ({ a, b, pair, judgements }: Read) => ({ a: a.id, b: b.id, pair: pair ? asJson(pair) : null, judgements }) };
const takes = z.object({
  verdict: z.enum([...VERDICTS, 'open']).describe('open takes back what was judged'),
  note: z.string().optional(),
  seen: z.string().optional().describe('the mark of the judgement that was seen: another one meanwhile is not overwritten'),
});

export const pairRoutes: Route[] = [
  reading({ path: PATH, right: 'public', summary: 'Two records side by side: what was found of them and how they were judged, newest first', query: { from: 'the list to go back to' }, read: (asked) => compared(asked), html: comparePage, json }),
  acting({ path: PATH, right: 'secretariat', summary: 'Judge a pair, or take back what was judged', takes, act: take }),
  reading({ path: GROUP_PATH, right: 'officer', groupOf: groupIdOf, summary: "The same of a pair of a group's roadmap, with the form that judges it", query: { from: 'the list to go back to' }, read: (asked) => compared(asked), html: comparePage, json }),
  acting({ path: GROUP_PATH, right: 'officer', groupOf: groupIdOf, summary: "Judge a pair of a group's roadmap, or take back what was judged", takes, act: take }),
];

type Read = Compared & { judgements: z.infer<typeof comparedShape>['judgements'] };

interface Again {
  typed: Compared['typed'];
  mistakes: Compared['mistakes'];
  meanwhile: boolean;
}

async function compared(asked: Asked, again?: Again): Promise<Read> {
  const { ctx, params, query } = asked;
  const { a, b } = pairIn(asked);
  const groupId = params.group ? await groupIdOf(asked) : null;
  if (groupId && !(await standsOnRoadmap(ctx, groupId, [a, b]))) refuse({ code: 'overlaps.notOnRoadmap', kind: 'missing' });
  const records = new Map((await recordsByIds(ctx.db, [a, b])).map((record) => [record.id, record]));
  const [first, second] = [records.get(a) ?? noRecord(a), records.get(b) ?? noRecord(b)];
  const [a_key, b_key] = [keyOf(first), keyOf(second)].sort() as [string, string];
  const judgements = await judgementsOf(ctx.db, { a_key, b_key });
  const pair = await pairOf(ctx.db, first, second);
  const from = listPathOf((asked as Partial<Posted>).form?.get('from') ?? query.get('from'), asked, params.group ?? null);
  return {
    a: first,
    b: second,
    pair,
    history: await historyOf(asked, judgements),
    judgements: judgements.map(({ mark, verdict, note, capacity, judgedAt }) => ({ mark, verdict, note, capacity, judgedAt: judgedAt.toISOString() })),
    mark: judgements[0]?.mark ?? '',
    group: params.group ?? null,
    judges: mayJudge(asked, groupId),
    from,
    ...(again ?? { typed: { verdict: pair?.verdict ?? '', note: pair?.note ?? '' }, mistakes: [], meanwhile: false }),
  };
}

/** Who judged when: the public is told the capacity, those who have signed in the name. */
async function historyOf({ ctx, roles }: Asked, judgements: JudgedPair[]): Promise<Compared['history']> {
  const ids = [...new Set(judgements.flatMap(({ judgedBy }) => judgedBy ?? []))];
  const names = new Map((await personsByIds(ctx.db, ids, dateInGeneva(ctx.now))).map(({ id, name }) => [id, inLanguage(name, ctx.say.language)?.text ?? null]));
  const rows = judgements.map(({ mark, judgedBy, capacity, judgedAt }) => ({ id: mark, at: judgedAt.toISOString(), who: names.get(judgedBy ?? '') ?? null, capacity, event: 'overlaps.judged', thing: { kind: 'overlap', id: mark }, detail: {} }));
  return withoutPersons({ rows, after: null }, roles).rows.map((row, at) => {
    const { verdict, note } = judgements[at] as JudgedPair;
    return { ...historyRow(row, ctx.say), what: ctx.say(verdict ? `overlaps.verdicts.${verdict}` : 'overlaps.pages.takenBack'), detail: note };
  });
}

async function take(posted: Posted): Promise<Outcome> {
  const { ctx, form, language, params } = posted;
  const groupId = params.group ? await groupIdOf(posted) : null;
  const typed = { verdict: form.get('verdict') ?? '', note: form.get('note') ?? '' };
  const from = listPathOf(form.get('from'), posted, params.group ?? null);
  const next = form.get('next') ? await nextOpen(posted, from, groupId) : null;
  try {
    await judge(ctx, { ...pairIn(posted), ...typed, groupId, ...(form.has('seen') ? { seen: form.get('seen') } : {}) });
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    const { kind, code, params: values } = thrown.refusal;
    if (kind !== 'input' && code !== 'overlaps.judgedMeanwhile') throw thrown;
    const mistakes = [{ field: 'verdict', words: ctx.say(`refusals.${code}`, values) }];
    return { page: comparePage(await compared(posted, { typed, mistakes, meanwhile: kind === 'conflict' }), posted), mistakes };
  }
  const said = ctx.say('overlaps.pages.judged');
  return next ? { go: `${judgePath(language, { a: next.a.id, b: next.b.id }, params.group ?? null)}?from=${encodeURIComponent(from)}`, said } : { go: from, said };
}

/** The pair that comes after this one in the list from which it was opened, and that nobody judged. */
async function nextOpen(posted: Posted, from: string, groupId: string | null): Promise<PairShown | null> {
  const { ctx } = posted;
  const records = new Map((await recordsByIds(ctx.db, Object.values(pairIn(posted)))).map((record) => [record.id, record]));
  const [a, b] = [records.get(pairIn(posted).a), records.get(pairIn(posted).b)];
  const here = a && b ? await pairOf(ctx.db, a, b) : null;
  const view = { ...filtersFrom(new URL(from, 'https://here.invalid').searchParams), verdict: 'open' as const, after: here?.place ?? null, limit: 1 };
  const found = groupId ? await overlapsAmong(ctx.db, await roadmapTextsOf(ctx, groupId), view) : await listPairs(ctx.db, view);
  return found[0] ?? null;
}
