// What anyone may read of groups: the list, the terms of reference, the news, the history.

import { z } from 'zod';
import { type Asked, type Route, reading } from '../../../http/route.js';
import { dateShape, languageShape, pageOf } from '../../../http/shapes.js';
import { isId } from '../../../kit/ids.js';
import { LANGUAGES, type Language, isLanguage } from '../../../kit/languages.js';
import { historyRow, historyShape, withoutPersons } from '../../journal/index.js';
import { historyOf } from '../../journal/reads.js';
import { differences } from '../differences.js';
import { GROUP_STATES } from '../group.js';
import { newsFile } from '../news-file.js';
import { historyPage } from '../pages/history.js';
import { type GroupList, groupListPage } from '../pages/list.js';
import { type NewsList, newsPage } from '../pages/news.js';
import { type TermsEdition, type TermsShown, termsPage } from '../pages/terms.js';
import { kindsOf, listGroups, newsOf, termsEditions, termsText } from '../reads.js';
import { clauseShape, groupBriefShape, newsShape } from '../shapes.js';
import { askedGroup, leads } from './asked-group.js';

const editionShape = z.object({ version: z.number(), language: languageShape, since: dateShape.nullable() });
const textShape = editionShape.extend({ clauses: z.array(clauseShape) });
const passageShape = z.object({ text: z.string(), is: z.enum(['same', 'hit', 'in', 'out']) });
const differenceShape = z.object({
  number: z.string().nullable(),
  is: z.enum(['same', 'changed', 'added', 'removed']),
  title: z.array(passageShape),
  text: z.array(passageShape),
  level: z.number(),
});

export const publicRoutes: Route[] = [
  reading({
    path: '/groups',
    right: 'public',
    summary: 'Groups by acronym, of a kind, in a state',
    query: { kind: 'the code of a kind of group', state: 'a state of their life', after: 'the key after which the page begins' },
    read: readList,
    html: groupListPage,
    json: { schema: pageOf(groupBriefShape), of: ({ rows, after }) => ({ rows, after }) },
  }),
  reading({
    path: '/groups/:group/terms',
    right: 'public',
    summary: 'The terms of reference of a group, another edition beside them, or what changed since an earlier version',
    query: { version: 'a version; the newest when it is left out', beside: 'the language of another edition to show beside', from: 'an earlier version to tell the differences from' },
    read: readTerms,
    html: termsPage,
    json: {
      schema: z.object({
        group: groupBriefShape,
        editions: z.array(editionShape),
        shown: textShape.nullable(),
        beside: textShape.nullable(),
        differences: z.object({ from: z.number(), to: z.number(), clauses: z.array(differenceShape) }).nullable(),
      }),
      of: (terms) => terms,
    },
    files: { txt: (terms) => ({ name: `${terms.group.slug}-terms.txt`, type: 'text/plain; charset=utf-8', bytes: plainTerms(terms) }) },
  }),
  reading({
    path: '/groups/:group/news',
    right: 'public',
    summary: 'The news of a group, newest first',
    query: { after: 'the key after which the page begins' },
    read: readNews,
    html: newsPage,
    json: { schema: pageOf(newsShape), of: ({ rows, after }) => ({ rows, after }) },
    files: { atom: (list, asked) => newsFile({ group: list.group, news: list.rows }, addressesOf(list.group.slug, asked)) },
  }),
  reading({
    path: '/groups/:group/history',
    right: 'public',
    summary: 'What happened to a group and to what belongs to it, newest first',
    query: { after: 'the key after which the page begins' },
    read: async (asked) => {
      const group = await askedGroup(asked);
      const after = asked.query.get('after');
      const history = await historyOf(asked.ctx.db, { groupId: group.id, after: isId(after) ? after : null });
      return { group, ...withoutPersons(history, asked.roles) };
    },
    html: ({ group, rows, after }, asked) => historyPage({ group, rows: rows.map((row) => historyRow(row, asked.ctx.say)), after }, asked),
    json: { schema: historyShape, of: ({ rows, after }) => ({ rows, after }) },
  }),
];

async function readList({ ctx, query }: Asked): Promise<GroupList> {
  const kinds = (await kindsOf(ctx.db)).map((kind) => kind.code);
  const kind = kinds.find((code) => code === query.get('kind')) ?? null;
  const state = GROUP_STATES.find((name) => name === query.get('state')) ?? null;
  const { rows, after } = await listGroups(ctx.db, { kind, state, after: query.get('after') });
  return { rows, after, kinds, states: [...GROUP_STATES], chosen: { kind, state } };
}

export async function readNews(asked: Asked): Promise<NewsList> {
  const group = await askedGroup(asked);
  const { rows, after } = await newsOf(asked.ctx.db, group.id, { after: asked.query.get('after') });
  return { group, rows, after, mayAdd: leads(asked, group.id) };
}

/** The edition for the reader: the version asked for or the newest, in the reader's language, else in English, else in any. */
async function readTerms(asked: Asked): Promise<TermsShown> {
  const { ctx, query, language } = asked;
  const group = await askedGroup(asked);
  const editions = await termsEditions(ctx.db, group.id);
  const wanted = Number(query.get('version'));
  const version = editions.some((edition) => edition.version === wanted) ? wanted : editions[0]?.version;
  const inVersion = editions.filter((edition) => edition.version === version);
  const mine = inLanguageOf(inVersion, language);
  if (!mine) return { group, editions, shown: null, beside: null, differences: null };
  const besideIn = query.get('beside');
  const beside = isLanguage(besideIn) ? inVersion.find((edition) => edition.language === besideIn && edition !== mine) : undefined;
  const from = editions.find((edition) => edition.version === Number(query.get('from')) && edition.language === mine.language && edition !== mine);
  const texts = await termsText(ctx.db, group.id, [mine, beside, from].filter((edition) => edition !== undefined));
  const textOf = (edition: TermsEdition | undefined) => texts.find((text) => text.version === edition?.version && text.language === edition.language) ?? null;
  const [shown, earlier] = [textOf(mine), textOf(from)];
  return {
    group,
    editions,
    shown,
    beside: textOf(beside),
    differences: shown && earlier ? { from: earlier.version, to: shown.version, clauses: differences(earlier.clauses, shown.clauses, mine.language) } : null,
  };
}

function inLanguageOf(editions: TermsEdition[], language: Language): TermsEdition | undefined {
  const order = [language, 'en', ...LANGUAGES];
  return [...editions].sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language))[0];
}

function plainTerms({ shown }: TermsShown): string {
  return (shown?.clauses ?? []).map((clause) => `${[clause.number, clause.title].filter(Boolean).join(' ')}\n\n${clause.text}\n`).join('\n');
}

function addressesOf(slug: string, { ctx, origin, language, url }: Asked) {
  return { origin, self: url, page: `${origin}/${language}/groups/${slug}`, now: ctx.now, say: ctx.say };
}
