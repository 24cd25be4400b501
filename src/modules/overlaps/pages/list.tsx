// The lists of pairs: of the whole catalogue, of a record, of a group's roadmap.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field } from '../../../http/view/fields.js';
import { Crumbs, Empty, More } from '../../../http/view/pieces.js';
import { recordPath, titleIn } from '../../catalogue/index.js';
import { judgePath, overlapsPath } from '../paths.js';
import type { PairShown } from '../reads.js';
import { VERDICTS } from '../tables.js';
import { PairTable } from './pairs.js';

export const RELATIONS = ['identical', 'adoption', 'aligned', 'overlap'] as const;

export interface PairList {
  rows: PairShown[];
  after: string | null;
  chosen: { relation: string; verdict: string };
  compared: boolean;
}

export function listPage(list: PairList, asked: Asked): Page {
  const { say } = asked.ctx;
  const any = { value: '', label: say('overlaps.pages.all') };
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
          <p>
            <a href={overlapsPath(asked.language, 'planning')}>{say('overlaps.pages.planning')}</a>
          </p>
        </header>
        <form method="get" class="filters" role="search" aria-label={say('overlaps.pages.filter')}>
          <Choice name="relation" label={say('overlaps.pages.relation')} value={list.chosen.relation} options={[any, ...RELATIONS.map((value) => ({ value, label: say(`overlaps.relations.${value}`) }))]} />
          <Choice name="verdict" label={say('overlaps.pages.verdict')} value={list.chosen.verdict} options={[any, ...['open', ...VERDICTS].map((value) => ({ value, label: say(`overlaps.verdicts.${value}`) }))]} />
          <button class="quiet">{say('overlaps.pages.filter')}</button>
        </form>
        {list.rows.length > 0 ? (
          <PairTable pairs={list.rows} asked={asked} judges={asked.roles.includes('secretariat')} group={null} />
        ) : (
          <Empty>{say(list.compared ? 'overlaps.pages.none' : 'overlaps.pages.notYet')}</Empty>
        )}
        <More after={list.after} say={say} query={asked.query} />
      </>
    ),
  };
}

export interface OfRecord {
  record: { id: string; designation: string };
  rows: PairShown[];
  /** A designation that was looked for, and the texts of other bodies that bear it. */
  wanted: string;
  others: { id: string; designation: string; titles: Record<string, string> }[];
}

export function ofRecordPage({ record, rows, wanted, others }: OfRecord, asked: Asked): Page {
  const { say } = asked.ctx;
  const judges = asked.roles.includes('secretariat');
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
        {rows.length > 0 ? <PairTable pairs={rows} asked={asked} judges={judges} group={null} /> : <Empty>{say('overlaps.pages.none')}</Empty>}
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
  rows: PairShown[];
  judges: boolean;
}

export function ofGroupPage({ group, rows, judges }: OfGroup, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('overlaps.pages.titleOfGroup', { group: group.acronym });
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
        {rows.length > 0 ? <PairTable pairs={rows} asked={asked} judges={judges} group={group.slug} /> : <Empty>{say('overlaps.pages.none')}</Empty>}
      </>
    ),
  };
}
