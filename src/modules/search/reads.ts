// What may be asked of search: what matches some words, in the order of how well, one page at a time.

import { type RawBuilder, sql } from 'kysely';
import type { Role } from '../../kit/actor.js';
import type { Language } from '../../kit/languages.js';
import type { Db } from '../../storage/index.js';
import { ANALYSER, CONFIGURATIONS, HIT_START, HIT_STOP, analysedQuestion, asked, languagesOf, unfinished } from './analyser.js';
import { ownSnippet, snippetOf } from './snippet.js';
import type { Audience } from './tables.js';

export interface SearchHit {
  kind: string;
  thingId: string;
  language: Language;
  title: string;
  /** The words around the hits, which stand between `HIT_START` and `HIT_STOP`. */
  snippet: string;
  /** Below the language: `/groups/jca-qkdn`. */
  path: string;
  /** The designation of the group that it belongs to. */
  group: string | null;
}

export interface SearchQuestion {
  words: string;
  /** The language of the reader: of a thing that is found in several, this one is shown. */
  language: Language;
  roles: readonly Role[];
  /** The groups of which who asks may find what is for their members. */
  memberOf?: readonly string[];
  kind?: string | null;
  after?: string | null;
  limit?: number;
}

/** Only the newest of so many matches are ranked, so that a common word costs no more than this. */
const RANKED = 1000;

/** Things that match all the words, best first, each once; two queries at most. */
export async function search(db: Db, question: SearchQuestion): Promise<{ rows: SearchHit[]; after: string | null }> {
  const words = asked(question.words);
  if (!/[\p{L}\p{N}]/u.test(words)) return { rows: [], after: null };
  const limit = question.limit ?? 20;
  const found = await matching(db, { ...question, words, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map((row): SearchHit => ({
      kind: row.kind,
      thingId: row.thing_id,
      language: row.language,
      title: row.title,
      snippet: ownSnippet(row.language) ? snippetOf(row.language, row.body, words) : row.snippet,
      path: row.path,
      group: row.designation,
    })),
    after: found.length > limit && last ? `${last.rank}_${last.id}` : null,
  };
}

interface Found {
  id: string;
  kind: string;
  thing_id: string;
  language: Language;
  title: string;
  body: string;
  snippet: string;
  path: string;
  designation: string | null;
  rank: string;
}

async function matching(db: Db, question: SearchQuestion & { limit: number }): Promise<Found[]> {
  const languages = languagesOf(question.words);
  const queries = languages.map((language) => [language, queryFor(language, question.words)] as const);
  const byLanguage = (of: (language: Language, query: RawBuilder<unknown>) => RawBuilder<unknown>) =>
    sql`case language ${sql.join(queries.map(([language, query]) => sql`when ${language} then ${of(language, query)}`), sql` `)} end`;
  const options = `StartSel=${HIT_START}, StopSel=${HIT_STOP}, MaxWords=32, MinWords=16, MaxFragments=1`;
  const headline = (language: Language, query: RawBuilder<unknown>) =>
    ownSnippet(language) ? sql`''` : sql`ts_headline(${CONFIGURATIONS[language]}::regconfig, left(body, 20000), ${query}, ${options})`;
  const found = await sql<Found>`
    with newest as (
      select * from (${sql.join(queries.map(([language, query]) => newestOf(language, query, question)), sql` union all `)}) as matches
      order by changed_at desc, id desc limit ${RANKED}
    ), ranked as (
      select distinct on (kind, thing_id) id, rank from (
        select id, kind, thing_id, language, part, round((${byLanguage((_, query) => sql`ts_rank_cd(words, ${query})`)})::numeric, 6) as rank from newest
      ) as each order by kind, thing_id, (language = ${question.language}) desc, rank desc, part
    ), page as materialized (
      select * from ranked ${afterKey(question.after)} order by rank desc, id desc limit ${question.limit}
    )
    select id, kind, thing_id, language, title, body, path, designation, rank::text, ${byLanguage(headline)} as snippet
    from page join search_entries using (id) order by rank desc, id desc`.execute(db);
  return found.rows;
}

/** Each language written out, and not a value of the statement: so the planner sees that the language's own index serves. */
const IN: Record<Language, RawBuilder<unknown>> = {
  ar: sql`language = 'ar'`,
  zh: sql`language = 'zh'`,
  en: sql`language = 'en'`,
  fr: sql`language = 'fr'`,
  ru: sql`language = 'ru'`,
  es: sql`language = 'es'`,
};

/** The newest matches in one language: each has an index of its own, which a language beside others in one condition would not use. */
function newestOf(language: Language, query: RawBuilder<unknown>, { roles, memberOf = [], kind }: SearchQuestion): RawBuilder<unknown> {
  const audiences = roles.filter((role): role is Extract<Role, Audience> => ['anyone', 'reader', 'secretariat'].includes(role));
  const own = memberOf.length > 0 ? sql`(audience = any(${audiences}) or (audience = 'members' and group_id = any(${memberOf}::uuid[])))` : sql`audience = any(${audiences})`;
  return sql`(
    select id, kind, thing_id, language, part, words, changed_at from search_entries
    where ${IN[language]} and words @@ ${query} and ${own} ${kind ? sql`and kind = ${kind}` : sql``}
    order by changed_at desc, id desc limit ${RANKED}
  )`;
}

/** All the words, in the forms that the language gives them or just as they are; the last may be unfinished. */
function queryFor(language: Language, words: string): RawBuilder<unknown> {
  const folded = analysedQuestion(words);
  const configuration = CONFIGURATIONS[language];
  const whole = sql`websearch_to_tsquery(${configuration}::regconfig, ${folded}) || websearch_to_tsquery('simple', ${folded}) || websearch_to_tsquery(${configuration}::regconfig, ${words})`;
  const open = unfinished(words);
  if (!open) return sql`(${whole})`;
  const start = sql`to_tsquery('simple', ${`${open.start}:*`})`;
  return open.before
    ? sql`(${whole} || (websearch_to_tsquery(${configuration}::regconfig, ${analysedQuestion(open.before)}) && ${start}))`
    : sql`(${whole} || ${start})`;
}

/** A key that is none begins at the beginning. */
function afterKey(after: string | null | undefined): RawBuilder<unknown> {
  const key = /^(\d+(?:\.\d+)?)_([0-9a-f-]{36})$/.exec(after ?? '');
  return key ? sql`where (rank, id) < (${key[1]}::numeric, ${key[2]}::uuid)` : sql``;
}

/** Whether some entries were made by an older analyser. */
export async function outdated(db: Db): Promise<boolean> {
  return (await db.selectFrom('search_entries').where('analyser', '<>', ANALYSER).select('id').limit(1).executeTakeFirst()) !== undefined;
}
