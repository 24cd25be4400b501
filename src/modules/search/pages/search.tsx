// Search over everything: one box, then what was found, each with the words around it.

import { directionOf } from '../../../kit/languages.js';
import type { Asked, Page } from '../../../http/route.js';
import { Passages } from '../../../http/view/passages.js';
import { Empty, More, Symbol } from '../../../http/view/pieces.js';
import type { Say } from '../../../kit/words.js';
import type { HitShown, SearchShown } from '../shapes.js';

export function searchPage(search: SearchShown, asked: Asked): Page {
  const { say } = asked.ctx;
  return {
    title: search.words ? say('search.pages.titleFor', { words: search.words }) : say('search.pages.title'),
    secret: true,
    body: (
      <>
        <header class="head">
          <h1>{say('search.pages.title')}</h1>
        </header>
        <form method="get" role="search" class="search-large" aria-label={say('search.pages.label')}>
          <label for="words" class="label">
            {say('search.pages.label')}
          </label>
          <div class="one-line">
            <input id="words" name="q" type="search" value={search.words} maxlength={200} />
            <button>{say('http.search')}</button>
          </div>
        </form>
        <Found search={search} asked={asked} />
      </>
    ),
  };
}

function Found({ search, asked }: { search: SearchShown; asked: Asked }) {
  const { say } = asked.ctx;
  if (!search.words) return <p class="soft">{say('search.pages.hint')}</p>;
  if (search.rows.length === 0)
    return (
      <Empty>
        <p>{say('search.pages.none', { words: search.words })}</p>
        <p>
          <a href={`/${asked.language}/groups`}>{say('search.pages.toGroups')}</a>
        </p>
      </Empty>
    );
  return (
    <>
      <p class="soft" role="status">
        {say(search.after ? 'search.pages.first' : 'search.pages.found', { count: search.rows.length })}
      </p>
      <ol class="rows hits">
        {search.rows.map((hit) => (
          <Hit hit={hit} asked={asked} />
        ))}
      </ol>
      <More after={search.after} say={say} query={asked.query} />
    </>
  );
}

function Hit({ hit, asked }: { hit: HitShown; asked: Asked }) {
  const { say } = asked.ctx;
  const other = hit.language === asked.language ? {} : { lang: hit.language, dir: directionOf(hit.language) };
  return (
    <li>
      <span class="soft small">
        {kindWords(hit.kind, say)}
        {hit.group ? ' · ' : null}
        {hit.group ? <Symbol>{hit.group}</Symbol> : null}
      </span>
      <a class="what" href={`/${asked.language}${hit.path}`} {...other}>
        {hit.title}
      </a>
      {hit.passages.length > 0 ? (
        <p class="small" {...other}>
          <Passages of={hit.passages} />
        </p>
      ) : null}
    </li>
  );
}

function kindWords(kind: string, say: Say): string {
  const key = `search.pages.kind.${kind}`;
  return say.has(key) ? say(key) : kind;
}
