// The news of a group, newest first; who leads the group adds to them here.

import { sayDate } from '../../../kit/date-words.js';
import { ENDONYMS, LANGUAGES, type Language, directionOf, isLanguage } from '../../../kit/languages.js';
import type { Asked, Page } from '../../../http/route.js';
import { Area, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Empty, More, Text } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { groupHeading, groupPath } from '../heading.js';
import type { GroupBrief, NewsShown } from '../shapes.js';

export interface NewsList {
  group: GroupBrief;
  rows: NewsShown[];
  after: string | null;
  mayAdd: boolean;
  typed?: Record<string, string>;
  mistakes?: Mistake[];
}

export function newsPage(list: NewsList, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = groupPath(asked.language, list.group.slug);
  const feed = `${path}/news.atom`;
  return {
    title: `${list.group.acronym}: ${say('groups.pages.news.title')}`,
    section: '/groups',
    status: (list.mistakes ?? []).length > 0 ? 422 : 200,
    alternates: [{ type: 'application/atom+xml', path: feed, title: say('groups.pages.news.feed') }],
    body: (
      <>
        <ThingHead heading={groupHeading(list.group, say)} current={path} say={say} />
        <h2>{say('groups.pages.news.title')}</h2>
        <p>
          <a href={feed}>{say('groups.pages.news.feed')}</a>
        </p>
        {list.mayAdd ? <AddNews list={list} asked={asked} /> : null}
        {list.rows.length > 0 ? (
          <div class="news">
            {list.rows.map((entry) => (
              <article id={entry.id}>
                <p class="soft small">
                  <time datetime={entry.at}>{sayDate(asked.language, entry.at.slice(0, 10))}</time>
                </p>
                <h3>
                  <Text of={entry.title} language={asked.language} />
                </h3>
                <p class="kept-lines">
                  <Text of={entry.text} language={asked.language} />
                </p>
              </article>
            ))}
          </div>
        ) : (
          <Empty>
            <p>{say(list.mayAdd ? 'groups.pages.news.noneAdd' : 'groups.pages.news.none')}</p>
          </Empty>
        )}
        <More after={list.after} say={say} />
      </>
    ),
  };
}

function AddNews({ list, asked }: { list: NewsList; asked: Asked }) {
  const { say } = asked.ctx;
  const typed = list.typed ?? {};
  const mistakes = list.mistakes ?? [];
  const own = isLanguage(typed.language) ? typed.language : asked.language;
  const others = LANGUAGES.filter((language) => language !== own);
  return (
    <details class="act" open={mistakes.length > 0}>
      <summary>{say('groups.pages.news.add')}</summary>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={groupPath(asked.language, list.group.slug, 'news')} data-keep="news">
        <input type="hidden" name="language" value={typed.language ?? asked.language} />
        <NewsBlock language={own} first typed={typed} mistakes={mistakes} asked={asked} />
        <details open={others.some((language) => typed[`title-${language}`] || typed[`text-${language}`])}>
          <summary>{say('groups.pages.news.otherLanguages')}</summary>
          {others.map((language) => (
            <NewsBlock language={language} typed={typed} mistakes={mistakes} asked={asked} />
          ))}
        </details>
        <div class="buttons">
          <button>{say('groups.pages.news.publish')}</button>
        </div>
      </form>
    </details>
  );
}

/** Title and text in one language; the first without a mark in its names. */
function NewsBlock({ language, first, typed, mistakes, asked }: { language: Language; first?: boolean; typed: Record<string, string>; mistakes: Mistake[]; asked: Asked }) {
  const { say } = asked.ctx;
  const name = (field: string) => (first ? field : `${field}-${language}`);
  const field = (of: string) => `${say(`groups.pages.news.${of}`)} (${ENDONYMS[language]})`;
  return (
    <fieldset class="group-of-fields">
      <legend lang={language} dir={directionOf(language)}>
        {ENDONYMS[language]}
      </legend>
      <Field name={name('title')} label={field('name')} value={typed[name('title')] ?? ''} maxlength={200} mistakes={mistakes} />
      <Area name={name('text')} label={field('text')} value={typed[name('text')] ?? ''} rows={4} mistakes={mistakes} />
    </fieldset>
  );
}
