// The search over the catalogue: one box, what was found, and beside it how it divides.

import type { Asked, Page } from '../../../http/route.js';
import { Empty, More, Symbol } from '../../../http/view/pieces.js';
import { markerOf } from '../finding/marks.js';
import type { AnswerShown, SearchShown } from '../shapes.js';
import { SORTS, type View, filtersIn, withSort } from '../view.js';
import { Chosen, Facets } from './facets.js';
import { RecordRow } from './record-row.js';

export function searchPage({ view, answer }: SearchShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const marker = markerOf([view.words, ...[...answer.corrected, ...answer.also].flatMap(({ instead }) => instead)]);
  return {
    title: view.words ? say('catalogue.pages.titleFor', { words: view.words }) : say('catalogue.pages.title'),
    description: say('catalogue.pages.lead'),
    section: '/catalogue',
    ...(view.words ? { secret: true } : {}),
    body: (
      <>
        <header class="head">
          <h1>{say('catalogue.pages.title')}</h1>
          <p class="soft">{say('catalogue.pages.lead')}</p>
        </header>
        <Box view={view} asked={asked} />
        <div class="sheet">
          <div>
            <Chosen view={view} asked={asked} />
            <Told answer={answer} view={view} asked={asked} />
            {answer.rows.length > 0 ? (
              <ol class="rows hits">
                {answer.rows.map((row) => (
                  <RecordRow record={row} asked={asked} marker={marker} />
                ))}
              </ol>
            ) : (
              <Nothing view={view} asked={asked} />
            )}
            <More after={answer.after} say={say} query={asked.query} />
          </div>
          <aside id="narrow" aria-label={say('catalogue.pages.narrow')}>
            <Facets answer={answer} view={view} asked={asked} />
            <Elsewhere asked={asked} />
          </aside>
        </div>
      </>
    ),
  };
}

/** The box; the filters that are chosen stay. */
function Box({ view, asked }: { view: View; asked: Asked }) {
  const { say } = asked.ctx;
  const kept = filtersIn(asked.query);
  return (
    <form method="get" role="search" class="search-large" aria-label={say('catalogue.pages.label')}>
      <label for="words" class="label">
        {say('catalogue.pages.label')}
      </label>
      <div class="one-line">
        <input id="words" name="q" type="search" value={view.words} maxlength={200} />
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <button>{say('http.search')}</button>
      </div>
    </form>
  );
}

function Told({ answer, view, asked }: { answer: AnswerShown; view: View; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <>
      <p class="soft" role="status">
        {say('catalogue.pages.found', { count: answer.total })}
        {answer.loosely ? ` ${say('catalogue.pages.loosely')}` : null}{' '}
        {answer.total > 1 ? (
          <a class="narrow-only" href="#narrow">
            {say('catalogue.pages.narrow')}
          </a>
        ) : null}
      </p>
      {answer.corrected.map(({ word, instead }) => (
        <p class="soft">{instead.length > 0 ? say('catalogue.pages.corrected', { word, instead: instead.join(', ') }) : say('catalogue.pages.unknownWord', { word })}</p>
      ))}
      {answer.also.map(({ word, instead }) => (
        <p class="soft">{say('catalogue.pages.also', { word, instead: instead.join(', ') })}</p>
      ))}
      {answer.total > 1 ? (
        <p class="chooser">
          <span class="label">{say('catalogue.pages.sort.label')}</span>
          {SORTS.filter((sort) => sort !== 'relevance' || view.words).map((sort) => (
            <a href={withSort(asked.query, sort)} aria-current={sort === view.sort ? 'true' : undefined}>
              {say(`catalogue.pages.sort.${sort}`)}
            </a>
          ))}
        </p>
      ) : null}
    </>
  );
}

function Nothing({ view, asked }: { view: View; asked: Asked }) {
  const { say } = asked.ctx;
  const narrowed = view.words !== '' || [...asked.query].length > 0;
  return (
    <Empty>
      <p>{say(narrowed ? 'catalogue.pages.none' : 'catalogue.pages.empty')}</p>
      {narrowed ? (
        <p>
          <a href={`/${asked.language}/catalogue`}>{say('catalogue.pages.clear')}</a>
        </p>
      ) : asked.roles.includes('secretariat') ? (
        <p>
          <a class="button" href={`/${asked.language}/catalogue/imports`}>
            {say('catalogue.pages.toImports')}
          </a>
        </p>
      ) : null}
    </Empty>
  );
}

/** The same result in other forms, and where else to go. */
function Elsewhere({ asked }: { asked: Asked }) {
  const { say } = asked.ctx;
  const query = asked.query.size > 0 ? `?${asked.query}` : '';
  const at = `/${asked.language}/catalogue`;
  return (
    <>
      <section>
        <h2 class="small">{say('catalogue.pages.takeAlong')}</h2>
        <ul class="inline-list">
          {Object.entries(NAMES).map(([form, name]) => (
            <li>
              <a href={`${at}.${form}${query}`} rel="nofollow">
                <Symbol>{name}</Symbol>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <p>
        <a href={`${at}/changes`}>{say('catalogue.pages.changes')}</a>
      </p>
      {asked.roles.includes('secretariat') ? (
        <p>
          <a href={`${at}/imports`}>{say('catalogue.pages.imports')}</a>
        </p>
      ) : null}
    </>
  );
}

const NAMES = { xlsx: 'XLSX', csv: 'CSV', bib: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON', jsonl: 'JSON Lines', yaml: 'Relaton', bibxml: 'BibXML', isoopen: 'ISO Open Data', rfcindex: 'rfc-index', json: 'JSON' };
