// The search over the catalogue: one box, what was found, and beside it how it divides.

import type { Asked, Page } from '../../../http/route.js';
import { Empty, More, Symbol } from '../../../http/view/pieces.js';
import type { Language } from '../../../kit/languages.js';
import { LOCALES } from '../../../kit/words.js';
import type { AnswerShown, SearchShown } from '../shapes.js';
import { type FacetField, PARAMETERS, SORTS, type View, togglerOf, withSort } from '../view.js';
import { RecordRow, statusWords } from './record-row.js';

export function searchPage({ view, answer }: SearchShown, asked: Asked): Page {
  const { say } = asked.ctx;
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
            <Told answer={answer} view={view} asked={asked} />
            {answer.rows.length > 0 ? (
              <ol class="rows hits">
                {answer.rows.map((row) => (
                  <RecordRow record={row} asked={asked} />
                ))}
              </ol>
            ) : (
              <Nothing view={view} asked={asked} />
            )}
            <More after={answer.after} say={say} query={asked.query} />
          </div>
          <aside>
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
  const kept = [...asked.query].filter(([name]) => Object.values(PARAMETERS).includes(name as never) || name === 'from' || name === 'to');
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
        {answer.loosely ? ` ${say('catalogue.pages.loosely')}` : null}
      </p>
      {answer.corrected.map(({ word, instead }) => (
        <p class="soft">{instead.length > 0 ? say('catalogue.pages.corrected', { word, instead: instead.join(', ') }) : say('catalogue.pages.unknownWord', { word })}</p>
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

const SHOWN = 8;

function Facets({ answer, view, asked }: { answer: AnswerShown; view: View; asked: Asked }) {
  const { say } = asked.ctx;
  const ics = icsShown(answer.facets.ics, view.filters.ics ?? []);
  return (
    <>
      <Facet field="sdo" values={answer.facets.sdo.slice(0, 12)} view={view} asked={asked} />
      <Facet field="status" values={answer.facets.status} view={view} asked={asked} words={(name) => statusWords(name, say)} />
      <Years view={view} asked={asked} />
      <Facet field="ics" values={ics} view={view} asked={asked} />
      <Facet field="keyword" values={answer.facets.keyword.slice(0, SHOWN)} view={view} asked={asked} />
      <Facet field="committee" values={answer.facets.committee.slice(0, SHOWN)} view={view} asked={asked} />
    </>
  );
}

/** The fields of the classification; within a chosen one its groups. */
function icsShown(values: { name: string; count: number }[], chosen: readonly string[]): { name: string; count: number }[] {
  const within = chosen[0] ?? '';
  const length = within.length === 0 ? 2 : within.length === 2 ? 6 : 9;
  return values.filter(({ name }) => chosen.includes(name) || (name.startsWith(within) && name.length === length)).slice(0, SHOWN + 2);
}

interface FacetProps {
  field: FacetField;
  values: { name: string; count: number }[];
  view: View;
  asked: Asked;
  words?: (name: string) => string;
}

function Facet({ field, values, view, asked, words }: FacetProps) {
  const { say } = asked.ctx;
  const chosen = view.filters[field] ?? [];
  const missing = chosen.filter((name) => !values.some((value) => value.name === name)).map((name) => ({ name, count: 0 }));
  const all = [...missing, ...values];
  const addressOf = togglerOf(asked.query, field);
  if (all.length === 0) return null;
  return (
    <section>
      <h2 class="small">{say(`catalogue.pages.facet.${field}`)}</h2>
      <ul class="facet">
        {all.map(({ name, count }) => (
          <li>
            <a href={addressOf(name)} rel="nofollow" aria-current={chosen.includes(name) ? 'true' : undefined}>
              <bdi>{words ? words(name) : name}</bdi>
            </a>{' '}
            <span class="soft">{numberIn(asked.language, count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Years({ view, asked }: { view: View; asked: Asked }) {
  const { say } = asked.ctx;
  const kept = [...asked.query].filter(([name]) => name !== 'from' && name !== 'to' && name !== 'after');
  return (
    <form method="get" class="years">
      <fieldset class="field">
        <legend>{say('catalogue.pages.facet.year')}</legend>
        <div class="one-line">
          <label class="unseen" for="from">
            {say('catalogue.pages.from')}
          </label>
          <input id="from" name="from" inputmode="numeric" size={4} maxlength={4} value={view.filters.yearFrom ? String(view.filters.yearFrom) : ''} />
          <span>–</span>
          <label class="unseen" for="to">
            {say('catalogue.pages.to')}
          </label>
          <input id="to" name="to" inputmode="numeric" size={4} maxlength={4} value={view.filters.yearTo ? String(view.filters.yearTo) : ''} />
          {kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <button class="quiet">{say('catalogue.pages.apply')}</button>
        </div>
      </fieldset>
    </form>
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
          {['csv', 'bib', 'ris', 'json'].map((form) => (
            <li>
              <a href={`${at}.${form}${query}`} rel="nofollow">
                <Symbol>{NAMES[form]}</Symbol>
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

const formats = new Map<Language, Intl.NumberFormat>();

function numberIn(language: Language, count: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(LOCALES[language]);
  formats.set(language, format);
  return format.format(count);
}

const NAMES: Record<string, string> = { csv: 'CSV', bib: 'BibTeX', ris: 'RIS', json: 'JSON' };
