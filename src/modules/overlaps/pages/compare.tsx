// Two records side by side: what they have in common is marked; below it what people judged, and the form for those who may.

import type { Asked, Page } from '../../../http/route.js';
import { Area, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { History, type HistoryRow } from '../../../http/view/history.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Badge, Crumbs, Notice, Symbol } from '../../../http/view/pieces.js';
import { directionOf, isLanguage } from '../../../kit/languages.js';
import { sayAsKnown } from '../../../kit/date-words.js';
import { recordPath, titleIn } from '../../catalogue/index.js';
import type { CatalogueRecord } from '../../catalogue/reads.js';
import { judgePath, overlapsPath } from '../paths.js';
import type { PairShown } from '../reads.js';
import { type Piece, type Words, commonWords, markScope, markTitle } from '../shared.js';
import { VERDICTS } from '../tables.js';
import { chanceOf, Reasons, TONES } from './pairs.js';

export interface Compared {
  a: CatalogueRecord;
  b: CatalogueRecord;
  /** What was found of them; null when nothing was. */
  pair: PairShown | null;
  history: HistoryRow[];
  /** Sends the judgement back that was seen. */
  mark: string;
  group: string | null;
  judges: boolean;
  /** The list that one came from, with its filters. */
  from: string;
  typed: { verdict: string; note: string };
  mistakes: Mistake[];
  meanwhile: boolean;
}

export function comparePage(shown: Compared, asked: Asked): Page {
  const { a, b, pair, group, mistakes } = shown;
  const { say } = asked.ctx;
  const title = say('overlaps.pages.compareOf', { a: a.designation, b: b.designation });
  return {
    title,
    section: group ? '/groups' : '/catalogue',
    ...(shown.meanwhile ? { status: 409 as const } : mistakes.length > 0 ? { status: 422 as const } : {}),
    body: (
      <>
        <Crumbs trail={[{ path: shown.from, label: say('overlaps.pages.title') }]} say={say} />
        <header class="head">
          <h1>{title}</h1>
        </header>
        {shown.meanwhile ? <Notice tone="warn" title={say('overlaps.pages.meanwhile')} /> : null}
        <Sides a={a} b={b} asked={asked} />
        <section>
          <h2>{say('overlaps.pages.because')}</h2>
          {pair ? (
            <>
              <p>
                {say(`overlaps.relations.${pair.relation}`)} · {say('overlaps.pages.score')} <bdi class="number">{chanceOf(pair, asked.language)}</bdi>
              </p>
              {pair.because.length > 0 ? <Reasons because={pair.because} say={say} /> : <p class="soft">{say('overlaps.pages.notFound')}</p>}
            </>
          ) : (
            <p class="soft">{say('overlaps.pages.notFound')}</p>
          )}
        </section>
        <section>
          <h2>{say('overlaps.pages.verdict')}</h2>
          <p>
            <Badge tone={TONES[pair?.verdict ?? 'open'] ?? 'plain'}>{say(`overlaps.verdicts.${pair?.verdict ?? 'open'}`)}</Badge>
            {pair?.note ? <bdi class="note"> {pair.note}</bdi> : null}
          </p>
          {shown.judges ? <Form shown={shown} asked={asked} /> : null}
        </section>
        {shown.history.length > 0 ? (
          <details class="history" open={shown.meanwhile}>
            <summary>{say('overlaps.pages.judgements', { count: shown.history.length })}</summary>
            <History rows={shown.history} say={say} />
          </details>
        ) : null}
      </>
    ),
  };
}

function Form({ shown: { a, b, group, mark, from, typed, mistakes, pair }, asked }: { shown: Compared; asked: Asked }) {
  const { say } = asked.ctx;
  const choices = [...VERDICTS, ...(pair?.verdict ? ['open' as const] : [])];
  return (
    <form method="post" action={judgePath(asked.language, { a: a.id, b: b.id }, group)}>
      <Mistakes mistakes={mistakes} say={say} />
      <input type="hidden" name="seen" value={mark} />
      <input type="hidden" name="from" value={from} />
      <fieldset class="field" id="f-verdict">
        <legend>{say('overlaps.pages.judgeLegend')}</legend>
        <p class="choices">
          {choices.map((value) => (
            <>
              <label class="choice">
                <input type="radio" name="verdict" value={value} checked={typed.verdict === value} /> {say(value === 'open' ? 'overlaps.pages.takeBack' : `overlaps.verdicts.${value}`)}
              </label>{' '}
            </>
          ))}
        </p>
      </fieldset>
      <Area name="note" label={say('overlaps.pages.note')} hint={say('overlaps.pages.noteHint')} value={typed.note} rows={3} />
      <div class="buttons">
        <button name="next" value="1">
          {say('overlaps.pages.judgeNext')}
        </button>
        <button class="quiet">{say('overlaps.pages.judge')}</button>
      </div>
    </form>
  );
}

function Sides({ a, b, asked }: { a: CatalogueRecord; b: CatalogueRecord; asked: Asked }) {
  const [titleA, titleB] = titlesBeside(a, b, asked.language);
  const [scopeA, scopeB] = [scopeOf(a, asked.language), scopeOf(b, asked.language)];
  const common = commonWords(titleA, titleB);
  return (
    <div class="editions compared">
      <Side of={a} other={b} title={[titleA, markTitle(titleA, titleB)]} scope={scopeA ? [scopeA, markScope(scopeA, scopeB ?? titleB, common)] : null} asked={asked} />
      <Side of={b} other={a} title={[titleB, markTitle(titleB, titleA)]} scope={scopeB ? [scopeB, markScope(scopeB, scopeA ?? titleA, common)] : null} asked={asked} />
    </div>
  );
}

interface SideGiven {
  of: CatalogueRecord;
  other: CatalogueRecord;
  title: [Words, Piece[]];
  scope: [Words, Piece[]] | null;
  asked: Asked;
}

function Side({ of, other, title: [title, pieces], scope, asked }: SideGiven) {
  const { say } = asked.ctx;
  const status = `catalogue.pages.status.${of.status}`;
  const facts = [
    fact(say('overlaps.pages.body'), <bdi>{of.sdo}</bdi>),
    fact(say('overlaps.pages.status'), `${say.has(status) ? say(status) : of.status}${of.stage ? ` (${of.stage})` : ''}`),
    fact(say('overlaps.pages.date'), of.publishedOn ? <bdi>{sayAsKnown(asked.language, of.publishedOn)}</bdi> : null),
    fact(say('overlaps.pages.committee'), of.committees.length > 0 ? <Listed values={of.committees} others={other.committees} /> : null),
    fact('ICS', of.ics.length > 0 ? <Listed values={of.ics} others={other.ics} /> : null),
  ];
  return (
    <article>
      <h2>
        <a href={recordPath(asked.language, of.id)}>
          <Symbol>{of.designation}</Symbol>
        </a>
      </h2>
      <p {...spoken(title.language, asked)}>
        <Marked pieces={pieces} />
      </p>
      <Facts facts={facts} />
      {scope ? (
        <p class="small" {...spoken(scope[0].language, asked)}>
          <Marked pieces={scope[1]} />
        </p>
      ) : null}
    </article>
  );
}

function Listed({ values, others }: { values: string[]; others: string[] }) {
  return (
    <>
      {values.map((value, at) => (
        <>
          {at > 0 ? '; ' : ''}
          <bdi>{others.includes(value) ? <mark>{value}</mark> : value}</bdi>
        </>
      ))}
    </>
  );
}

function Marked({ pieces }: { pieces: Piece[] }) {
  return <>{pieces.map(({ text, shared }) => (shared ? <mark>{text}</mark> : text))}</>;
}

/** Language and direction of a text that is not in the reader's. */
function spoken(language: string, asked: Asked) {
  return language === asked.language ? {} : { lang: language, dir: isLanguage(language) ? directionOf(language) : ('auto' as const) };
}

/** The titles in one language where both have it: the reader's, else English; else each in its own. */
function titlesBeside(a: CatalogueRecord, b: CatalogueRecord, language: string): [Words, Words] {
  const shared = [language, 'en', ...Object.keys(a.titles)].find((one) => a.titles[one] && b.titles[one]);
  const of = ({ titles, designation }: CatalogueRecord): Words => {
    const found = shared ? { text: titles[shared] as string, language: shared } : titleIn(titles, isLanguage(language) ? language : 'en');
    return found ?? { text: designation, language: 'en' };
  };
  return [of(a), of(b)];
}

const SCOPE = 1500;

function scopeOf({ abstracts }: CatalogueRecord, language: string): Words | null {
  const found = [language, 'en', ...Object.keys(abstracts)].find((one) => abstracts[one]);
  if (!found) return null;
  const text = abstracts[found] as string;
  return { text: text.length > SCOPE ? `${text.slice(0, SCOPE)}…` : text, language: found };
}

/** Where the list is from which a pair was opened: of this site and of overlaps alone. */
export function listPathOf(given: string | null, asked: Asked, group: string | null): string {
  const own = group ? `/${asked.language}/groups/${group}/overlaps` : overlapsPath(asked.language);
  return given && /^[\w/?&=.%~+-]*$/.test(given) && (given === own || given.startsWith(`${own}?`) || (!group && given.startsWith(`${own}/of/`))) ? given : own;
}
