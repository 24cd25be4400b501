// The roadmap of a group: what exists, what is coming, where the gaps are; then its entries by technical area.

import { raw } from 'hono/html';
import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field } from '../../../http/view/fields.js';
import { Badge, Empty, More as Next, Symbol, Text, type Tone } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { type Language, inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { recordPath } from '../../catalogue/index.js';
import type { Picture } from '../pictures/drawing.js';
import type { Release } from '../reads.js';
import { type Area, type Contents, ENTRY_STATUSES, type Entry, type NamedGroup, SCOPES } from '../roadmap.js';
import { type RoadmapView, SORTS, countsIn, entriesIn, isNarrow } from '../view.js';
import { areaWords, byArea, dateWords, roadmapPath } from '../words.js';

export interface RoadmapShown {
  slug: string;
  acronym: string;
  heading: Heading;
  contents: Contents;
  /** The entry after which the page begins. */
  after: string | null;
  /** The entry that the page must show. */
  at: string | null;
  view: RoadmapView;
  coverage: Picture | null;
  name: NamedGroup;
  last: Release | null;
  changedSince: number;
  openProposals: number;
  edits: boolean;
}

/** Entries on a page: with the picture it stays light on a slow line. */
const PAGE = 40;

const TONES: Record<string, Tone> = { published: 'good', underDevelopment: 'plain', planned: 'plain', superseded: 'done', withdrawn: 'done' };

export function roadmapPage(shown: RoadmapShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = roadmapPath(asked.language, shown.slug);
  const chosen = entriesIn(shown.contents, shown.view);
  const from = firstOf(chosen, shown);
  const entries = chosen.slice(from, from + PAGE);
  return {
    title: `${shown.acronym}: ${say('roadmap.title')}`,
    description: say('roadmap.about', { group: shown.acronym }),
    section: '/groups',
    alternates: [{ type: 'application/atom+xml', path: `${path}/changes.atom`, title: say('roadmap.changes.feed', { group: shown.acronym }) }],
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{say('roadmap.title')}</h2>
        <p>{say('roadmap.counts', { entries: shown.contents.entries.length, areas: shown.contents.areas.length })}</p>
        <Since shown={shown} asked={asked} />
        <div class="buttons">
          {shown.edits ? <a class="button" href={`${path}/add`}>{say('roadmap.add.title')}</a> : null}
          {shown.edits ? <a class={shown.contents.entries.length > 0 ? 'button quiet' : 'button'} href={`${path}/table`}>{say('roadmap.list.title')}</a> : null}
          <a class={shown.edits ? 'button quiet' : 'button'} href={`${path}/proposals`}>
            {shown.edits ? say('roadmap.proposals.waiting', { count: shown.openProposals }) : say('roadmap.proposals.make')}
          </a>
          <a class="button quiet" href={`${path}/changes`}>{say('roadmap.changes.title')}</a>
          <a class="button quiet" href={`${path}/pictures`}>{say('roadmap.pictures.more')}</a>
          <a class="button quiet" href={`${path}/releases`}>{say('roadmap.releases.title')}</a>
          <a class="button quiet" href={`/${asked.language}/groups/${shown.slug}/overlaps`}>{say('overlaps.pages.title')}</a>
        </div>
        {shown.contents.entries.length > 0 ? (
          <p class="small">
            {say('roadmap.asFile')}{' '}
            {['docx', 'pdf', 'html', 'xlsx', 'csv', 'txt', 'json'].map((format, at) => (
              <>
                {at > 0 ? ' · ' : ''}
                <a href={`${path}.${format}${['csv', 'json'].includes(format) && String(asked.query) ? `?${asked.query}` : ''}`} download>
                  {format.toUpperCase()}
                </a>
              </>
            ))}
          </p>
        ) : null}
        {shown.coverage && from === 0 && !isNarrow(shown.view) && shown.view.sort === 'area' ? <Drawn picture={shown.coverage} say={say} /> : null}
        {shown.contents.entries.length > 0 ? <Filters shown={shown} asked={asked} /> : null}
        {isNarrow(shown.view) && chosen.length > 0 ? <p>{say('roadmap.shownOf', { shown: chosen.length, all: shown.contents.entries.length })}</p> : null}
        {shown.view.sort === 'area' ? (
          byArea(shown.contents.areas, entries).map(({ area, entries: listed }) => <Entries title={areaWords(area?.id ?? null, shown.contents.areas, say)} entries={listed} shown={shown} asked={asked} />)
        ) : entries.length > 0 ? (
          <Entries title={say('roadmap.texts')} entries={entries} shown={shown} areas={shown.contents.areas} asked={asked} />
        ) : null}
        <Next after={from + PAGE < chosen.length ? (entries.at(-1)?.id ?? null) : null} say={say} query={asked.query} />
        {entries.length === 0 ? (
          <Empty>
            <p>{say(shown.contents.entries.length > 0 ? 'roadmap.noneChosen' : shown.edits ? 'roadmap.noneAdd' : 'roadmap.none')}</p>
          </Empty>
        ) : null}
      </>
    ),
  };
}

/** Where the page begins: after an entry, or at the one that was just changed. */
function firstOf(chosen: Entry[], { after, at }: RoadmapShown): number {
  if (at && !after) return Math.floor(Math.max(0, chosen.findIndex((entry) => entry.id === at)) / PAGE) * PAGE;
  return chosen.findIndex((entry) => entry.id === after) + 1;
}

function Since({ shown, asked }: { shown: RoadmapShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { last } = shown;
  if (!last) return <p class="soft">{say('roadmap.releases.noneYet')}</p>;
  const path = roadmapPath(asked.language, shown.slug, `releases/${last.number}`);
  return (
    <p>
      <a href={path}>{say('roadmap.releases.name', { number: last.number })}</a> <span class="soft">({dateWords(last.on, asked.language)})</span>
      {' – '}
      {say('roadmap.changes.count', { count: shown.changedSince })}
    </p>
  );
}

/** A picture with the table that it was drawn from. */
export function Drawn({ picture, say }: { picture: Picture; say: Say }) {
  return (
    <figure class="drawn">
      <figcaption>{picture.title}</figcaption>
      <div class="scroll" tabindex={0} role="region" aria-label={picture.title}>
        {raw(picture.svg)}
      </div>
      <p class="soft small" aria-hidden="true">
        {picture.description}
      </p>
      <details>
        <summary>{say('roadmap.pictures.table')}</summary>
        <div class="scroll" tabindex={0} role="region" aria-label={picture.title}>
          <table>
            <thead>
              <tr>
                {picture.table.columns.map((column) => (
                  <th scope="col">{column}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {picture.table.rows.map((row) => (
                <tr>
                  {row.map((cell, at) => (at === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

function Filters({ shown, asked }: { shown: RoadmapShown; asked: Asked }) {
  const { say } = asked.ctx;
  const { contents, view } = shown;
  const counted = (field: 'area' | 'body' | 'status' | 'scope') => {
    const counts = countsIn(contents, view, field);
    return (value: string, label: string) => (counts.has(value) || view[field] === value ? [{ value, label: `${label} (${counts.get(value) ?? 0})` }] : []);
  };
  const [area, body, status, scope] = [counted('area'), counted('body'), counted('status'), counted('scope')];
  const any = { value: '', label: say('roadmap.any') };
  const bodies = [...new Set(contents.entries.map((entry) => entry.body))].sort();
  return (
    <form method="get" class="filters" role="search" aria-label={say('roadmap.filter')}>
      <Field name="q" label={say('roadmap.add.words')} value={view.words} maxlength={200} />
      <Choice name="area" label={say('roadmap.area')} value={view.area ?? ''} options={[any, ...contents.areas.flatMap(({ id, title }) => area(id, inLanguage(title, say.language)?.text ?? '')), ...area('none', say('roadmap.noArea'))]} />
      <Choice name="body" label={say('roadmap.columns.body')} value={view.body ?? ''} options={[any, ...bodies.flatMap((one) => body(one, one))]} />
      <Choice name="status" label={say('roadmap.columns.state')} value={view.status ?? ''} options={[any, ...ENTRY_STATUSES.flatMap((one) => status(one, say(`roadmap.status.${one}`)))]} />
      <Choice name="scope" label={say('roadmap.columns.scope')} value={view.scope ?? ''} options={[any, ...SCOPES.flatMap((one) => scope(one, say(`roadmap.scope.${one}`)))]} />
      <Choice name="sort" label={say('roadmap.sort.title')} value={view.sort} options={SORTS.map((one) => ({ value: one, label: say(`roadmap.sort.${one}`) }))} />
      <button class="quiet">{say('roadmap.filter')}</button>
      {isNarrow(view) ? <a href={roadmapPath(asked.language, shown.slug)}>{say('roadmap.showAll')}</a> : null}
    </form>
  );
}

/** Entries under the name of their area; `areas` where they stand in another order, so that each says its own. */
export function Entries({ title, entries, shown, areas, asked }: { title: string; entries: Entry[]; shown: Pick<RoadmapShown, 'slug' | 'edits'>; areas?: readonly Area[]; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section>
      <h3>{title}</h3>
      <div class="scroll" tabindex={0} role="region" aria-label={title}>
        <table class="entries texts">
          <thead>
            <tr>
              {['designation', 'name', 'state', 'date', 'lead'].map((column) => (
                <th scope="col">{say(`roadmap.columns.${column}`)}</th>
              ))}
              {shown.edits ? <th scope="col">{say('roadmap.columns.act')}</th> : null}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr id={entry.id}>
                <th scope="row">
                  <Designation entry={entry} language={asked.language} />
                </th>
                <td>
                  <Text of={entry.title} language={asked.language} />
                  {areas ? <p class="soft small">{areaWords(entry.areaId, areas, say)}</p> : null}
                  <More entry={entry} asked={asked} />
                </td>
                <td>
                  <Badge tone={TONES[entry.status]}>{say(`roadmap.status.${entry.status}`)}</Badge>
                </td>
                <td class="unbroken">{dateWords(entry.publishedOn, asked.language)}</td>
                <td>{entry.lead ? <Symbol>{entry.lead}</Symbol> : '–'}</td>
                {shown.edits ? (
                  <td>
                    <a href={roadmapPath(asked.language, shown.slug, `entries/${entry.id}`)} aria-label={say('roadmap.change.of', { designation: entry.designation })}>
                      {say('roadmap.change.link')}
                    </a>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Designation({ entry, language }: { entry: Entry; language: Language }) {
  const at = entry.recordId ? recordPath(language, entry.recordId) : entry.url;
  return at ? (
    <a href={at}>
      <Symbol>{entry.designation}</Symbol>
    </a>
  ) : (
    <Symbol>{entry.designation}</Symbol>
  );
}

/** Notes, nearness to the scope and the next step, where there are any. */
function More({ entry, asked }: { entry: Entry; asked: Asked }) {
  const { say } = asked.ctx;
  const milestone = inLanguage(entry.milestone, asked.language);
  return (
    <>
      {entry.scope !== 'inScope' ? <p class="soft small">{say(`roadmap.scope.${entry.scope}`)}</p> : null}
      {inLanguage(entry.notes, asked.language) ? (
        <p class="soft small">
          <Text of={entry.notes} language={asked.language} />
        </p>
      ) : null}
      {milestone || entry.milestoneOn ? (
        <p class="small">
          {say('roadmap.nextStep')}: {milestone ? <Text of={entry.milestone} language={asked.language} /> : null} {entry.milestoneOn ? dateWords(entry.milestoneOn, asked.language) : ''}
        </p>
      ) : null}
    </>
  );
}
