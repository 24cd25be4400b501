// The lists of pairs: of the whole catalogue, of a record, of a group's roadmap.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field } from '../../../http/view/fields.js';
import { Crumbs, Empty, More } from '../../../http/view/pieces.js';
import { LOCALES, type Say } from '../../../kit/words.js';
import { recordPath, titleIn } from '../../catalogue/index.js';
import { type Filters, LEASTS, queryOf } from '../filters.js';
import { judgePath, overlapsOfPath, overlapsPath } from '../paths.js';
import type { Conflict } from '../planning.js';
import type { PairShown } from '../reads.js';
import { RELATIONS } from '../relation.js';
import { VERDICTS } from '../tables.js';
import { PairTable } from './pairs.js';
import { Conflicts } from './planning.js';

export interface PairList {
  rows: PairShown[];
  after: string | null;
  filters: Filters;
  /** The bodies of which there are pairs. */
  bodies: string[];
  compared: boolean;
  judges: boolean;
}

export function listPage(list: PairList, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = overlapsPath(asked.language);
  return {
    title: say('overlaps.pages.title'),
    description: say('overlaps.pages.lead'),
    section: '/catalogue',
    body: (
      <>
        <Crumbs trail={[{ path: `/${asked.language}/catalogue`, label: say('catalogue.pages.title') }]} say={say} />
        <header class="head">
          <h1>{say('overlaps.pages.title')}</h1>
          <p class="soft">{say('overlaps.pages.lead')}</p>
          <p class="buttons">
            <a class="button quiet" href={overlapsPath(asked.language, 'planning')}>
              {say('overlaps.pages.planning')}
            </a>
            {list.judges ? (
              <a class="button quiet" href={overlapsPath(asked.language, 'comparison')}>
                {say('overlaps.pages.comparison')}
              </a>
            ) : null}
          </p>
        </header>
        <PairFilters filters={list.filters} bodies={list.bodies} say={say} />
        <Pairs rows={list.rows} compared={list.compared} judges={list.judges} group={null} from={`${path}${queryOf(list.filters)}`} asked={asked} />
        {list.rows.length > 0 ? <Files path={path} filters={list.filters} say={say} /> : null}
        <More after={list.after} say={say} query={asked.query} />
      </>
    ),
  };
}

function Pairs({ rows, compared, asked, ...given }: { rows: PairShown[]; compared: boolean; judges: boolean; group: string | null; from: string; asked: Asked }) {
  if (rows.length > 0) return <PairTable pairs={rows} asked={asked} {...given} />;
  return <Empty>{asked.ctx.say(compared ? 'overlaps.pages.none' : 'overlaps.pages.notYet')}</Empty>;
}

function PairFilters({ filters, bodies, say }: { filters: Filters; bodies: string[]; say: Say }) {
  const any = { value: '', label: say('overlaps.pages.all') };
  const known = filters.body && !bodies.includes(filters.body) ? [filters.body, ...bodies] : bodies;
  const least = (value: number) => ({ value: String(value), label: value.toLocaleString(LOCALES[say.language], { minimumFractionDigits: 1 }) });
  return (
    <form method="get" class="filters" role="search" aria-label={say('overlaps.pages.filter')}>
      <Choice name="relation" label={say('overlaps.pages.relation')} value={filters.relation ?? ''} options={[any, ...RELATIONS.map((value) => ({ value, label: say(`overlaps.relations.${value}`) }))]} />
      <Choice name="verdict" label={say('overlaps.pages.verdict')} value={filters.verdict ?? ''} options={[any, ...(['open', ...VERDICTS] as const).map((value) => ({ value, label: say(`overlaps.verdicts.${value}`) }))]} />
      <Choice name="least" label={say('overlaps.pages.least')} value={filters.least === null ? '' : String(filters.least)} options={[any, ...LEASTS.map(least)]} />
      {known.length > 0 ? <Choice name="body" label={say('overlaps.pages.body')} value={filters.body ?? ''} options={[any, ...known.map((value) => ({ value, label: value }))]} /> : null}
      <button class="quiet">{say('overlaps.pages.filter')}</button>
    </form>
  );
}

function Files({ path, filters, say }: { path: string; filters: Filters; say: Say }) {
  return (
    <p class="small">
      {say('overlaps.pages.files')}{' '}
      {(['xlsx', 'csv', 'ndjson'] as const).map((form) => (
        <>
          <a href={`${path}.${form}${queryOf(filters)}`}>
            <bdi>{form.toUpperCase()}</bdi>
          </a>{' '}
        </>
      ))}
    </p>
  );
}

export interface OfRecord {
  record: { id: string; designation: string };
  rows: PairShown[];
  /** A designation that was looked for, and the texts of other bodies that bear it. */
  wanted: string;
  others: { id: string; designation: string; titles: Record<string, string> }[];
  judges: boolean;
  compared: boolean;
}

export function ofRecordPage({ record, rows, wanted, others, judges, compared }: OfRecord, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('overlaps.pages.titleOf', { designation: record.designation });
  return {
    title,
    section: '/catalogue',
    body: (
      <>
        <Crumbs
          trail={[
            { path: `/${asked.language}/catalogue`, label: say('catalogue.pages.title') },
            { path: overlapsPath(asked.language), label: say('overlaps.pages.title') },
            { path: recordPath(asked.language, record.id), label: record.designation },
          ]}
          say={say}
        />
        <header class="head">
          <h1>{title}</h1>
        </header>
        <Pairs rows={rows} compared={compared} judges={judges} group={null} from={overlapsOfPath(asked.language, record.id)} asked={asked} />
        {judges ? <Another of={record} wanted={wanted} others={others} asked={asked} /> : null}
      </>
    ),
  };
}

/** What nobody found may be judged as well. */
function Another({ of, wanted, others, asked }: { of: OfRecord['record']; wanted: string; others: OfRecord['others']; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section>
      <h2>{say('overlaps.pages.another')}</h2>
      <form method="get" class="filters" role="search" aria-label={say('overlaps.pages.another')}>
        <Field name="with" label={say('overlaps.pages.designation')} value={wanted} />
        <button class="quiet">{say('overlaps.pages.look')}</button>
      </form>
      {wanted && others.length === 0 ? <Empty>{say('overlaps.pages.noneSuch')}</Empty> : null}
      {others.length > 0 ? (
        <ul>
          {others.map((other) => (
            <li>
              <a href={judgePath(asked.language, { a: of.id, b: other.id }, null)}>{say('overlaps.pages.judgeOf', { a: of.designation, b: other.designation })}</a> <span dir="auto">{titleIn(other.titles, asked.language)?.text}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

export interface OfGroup {
  group: { slug: string; acronym: string };
  /** The records on the roadmap. */
  ids: string[];
  rows: PairShown[];
  after: string | null;
  filters: Filters;
  conflicts: Conflict[];
  judges: boolean;
  compared: boolean;
}

export function ofGroupPage({ group, rows, after, filters, conflicts, judges, compared }: OfGroup, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('overlaps.pages.titleOfGroup', { group: group.acronym });
  const path = `/${asked.language}/groups/${group.slug}/overlaps`;
  return {
    title,
    section: '/groups',
    body: (
      <>
        <Crumbs trail={[{ path: `/${asked.language}/groups/${group.slug}`, label: group.acronym }]} say={say} />
        <header class="head">
          <h1>{title}</h1>
          <p class="soft">{say('overlaps.pages.lead')}</p>
        </header>
        {conflicts.length > 0 ? (
          <section>
            <h2>{say('overlaps.pages.planning')}</h2>
            <Conflicts conflicts={conflicts} asked={asked} level={3} />
            <h2>{say('overlaps.pages.pairs')}</h2>
          </section>
        ) : null}
        <PairFilters filters={filters} bodies={[...new Set(rows.flatMap(({ a, b }) => [a.sdo, b.sdo]))].sort()} say={say} />
        <Pairs rows={rows} compared={compared} judges={judges} group={group.slug} from={`${path}${queryOf(filters)}`} asked={asked} />
        {rows.length > 0 ? <Files path={path} filters={filters} say={say} /> : null}
        <More after={after} say={say} query={asked.query} />
      </>
    ),
  };
}
