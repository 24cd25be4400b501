// How what was found divides: by body, status, year, field, topic, committee. Each value is a link to the view that it makes; what is
// chosen stands above the list as well, and goes away with one click.

import type { Asked } from '../../../http/route.js';
import type { Language } from '../../../kit/languages.js';
import { LOCALES, type Say } from '../../../kit/words.js';
import { statusWords } from '../change-words.js';
import { icsName } from '../ics-names.js';
import { languageMarks } from '../paths.js';
import type { AnswerShown } from '../shapes.js';
import { type FacetField, PARAMETERS, type View, togglerOf, withoutFilters, withoutYears } from '../view.js';

/** So many values stand there at once; the others are folded. */
const SHOWN = 8;
const FOLDED = 40;

export function Facets({ answer, view, asked }: { answer: AnswerShown; view: View; asked: Asked }) {
  const { facets } = answer;
  const given = { view, asked };
  return (
    <>
      <Facet field="sdo" values={facets.sdo} {...given} />
      <Facet field="status" values={facets.status} {...given} />
      <Facet field="listing" values={facets.listing} {...given} />
      <Years {...given} />
      <Facet field="ics" values={icsShown(facets.ics, view.filters.ics ?? [])} {...given} />
      <Facet field="keyword" values={facets.keyword} {...given} />
      <Facet field="committee" values={facets.committee} {...given} />
    </>
  );
}

/** The fields of the classification; within a chosen one its groups. */
function icsShown(values: Counted[], chosen: readonly string[]): Counted[] {
  const within = chosen[0] ?? '';
  const length = within.length === 0 ? 2 : within.length === 2 ? 6 : 9;
  return values.filter(({ name }) => chosen.includes(name) || (name.startsWith(within) && name.length === length));
}

interface Counted {
  name: string;
  count: number;
}

interface FacetProps {
  field: FacetField;
  values: Counted[];
  view: View;
  asked: Asked;
}

function Facet({ field, values, view, asked }: FacetProps) {
  const { say } = asked.ctx;
  const chosen = view.filters[field] ?? [];
  const missing = chosen.filter((name) => !values.some((value) => value.name === name)).map((name) => ({ name, count: 0 }));
  const all = [...missing, ...values].slice(0, FOLDED);
  if (all.length === 0) return null;
  const addressOf = togglerOf(asked.query, field);
  const item = ({ name, count }: Counted) => (
    <li>
      <a href={addressOf(name)} rel="nofollow" aria-current={chosen.includes(name) ? 'true' : undefined}>
        <ValueWords field={field} name={name} say={say} />
      </a>{' '}
      <span class="soft">{numberIn(asked.language, count)}</span>
    </li>
  );
  // One more is no reason to fold.
  const cut = all.length > SHOWN + 1 ? SHOWN : all.length;
  return (
    <section>
      <h2 class="small">{say(`catalogue.pages.facet.${field}`)}</h2>
      <ul class="facet">{all.slice(0, cut).map(item)}</ul>
      {all.length > cut ? (
        <details class="more-values">
          <summary class="small">
            {say('catalogue.pages.others')}
            <span class="unseen"> – {say(`catalogue.pages.facet.${field}`)}</span>
          </summary>
          <ul class="facet">{all.slice(cut).map(item)}</ul>
        </details>
      ) : null}
    </section>
  );
}

/** A value in words: statuses and fields of the classification have some, others are names. */
function ValueWords({ field, name, say }: { field: FacetField; name: string; say: Say }) {
  if (field === 'status') return <>{statusWords(name, say)}</>;
  if (field === 'listing') return <>{say('catalogue.pages.listing.gone')}</>;
  const named = field === 'ics' ? icsName(name, say.language) : null;
  if (!named) return <bdi>{name}</bdi>;
  return (
    <>
      <bdi>{name}</bdi> <span {...languageMarks(named.language, say.language)}>{named.text}</span>
    </>
  );
}

/** What is chosen, each with the view without it. */
export function Chosen({ view, asked }: { view: View; asked: Asked }) {
  const { say } = asked.ctx;
  const { yearFrom, yearTo } = view.filters;
  const fields = Object.keys(PARAMETERS) as FacetField[];
  const chosen = fields.flatMap((field) => {
    const names = view.filters[field] ?? [];
    if (names.length === 0) return [];
    const addressOf = togglerOf(asked.query, field);
    return names.map((name) => ({ path: addressOf(name), label: say(`catalogue.pages.facet.${field}`), words: <ValueWords field={field} name={name} say={say} /> }));
  });
  if (yearFrom || yearTo) chosen.push({ path: withoutYears(asked.query), label: say('catalogue.pages.facet.year'), words: <bdi>{`${yearFrom ?? ''}–${yearTo ?? ''}`}</bdi> });
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={say('catalogue.pages.chosen')}>
      {chosen.map(({ path, label, words }) => (
        <li>
          <a href={path} rel="nofollow">
            <span class="unseen">{say('catalogue.pages.takeAway', { filter: '' })}</span>
            <span class="soft">{label}</span> {words} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li>
          <a class="plain" href={withoutFilters(asked.query)} rel="nofollow">
            {say('catalogue.pages.takeAllAway')}
          </a>
        </li>
      ) : null}
    </ul>
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

const formats = new Map<Language, Intl.NumberFormat>();

function numberIn(language: Language, count: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(LOCALES[language]);
  formats.set(language, format);
  return format.format(count);
}
