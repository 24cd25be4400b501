// The roadmap of a group: what exists, what is coming, where the gaps are; then its entries by technical area.

import { raw } from 'hono/html';
import type { Asked, Page } from '../../../http/route.js';
import { Choice } from '../../../http/view/fields.js';
import { Badge, Empty, More as Next, Symbol, Text, type Tone } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { type Language, inLanguage } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { recordPath } from '../../catalogue/index.js';
import type { Picture } from '../pictures/drawing.js';
import type { Release } from '../reads.js';
import { type Contents, ENTRY_STATUSES, type Entry, type NamedGroup } from '../roadmap.js';
import { areaWords, byArea, dateWords, roadmapPath } from '../words.js';

export interface RoadmapShown {
  slug: string;
  acronym: string;
  heading: Heading;
  contents: Contents;
  /** The entry after which the page begins. */
  after: string | null;
  /** What is asked for of it. */
  chosen: { area: string | null; body: string | null; status: string | null };
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
  const chosen = shown.contents.entries.filter((entry) => isChosen(entry, shown.chosen));
  const from = chosen.findIndex((entry) => entry.id === shown.after) + 1;
  const entries = chosen.slice(from, from + PAGE);
  return {
    title: `${shown.acronym}: ${say('roadmap.title')}`,
    description: say('roadmap.about', { group: shown.acronym }),
    section: '/groups',
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
                <a href={`${path}.${format}`} download>
                  {format.toUpperCase()}
                </a>
              </>
            ))}
          </p>
        ) : null}
        {shown.coverage && from === 0 ? <Drawn picture={shown.coverage} say={say} /> : null}
        {shown.contents.entries.length > 0 ? <Filters shown={shown} say={say} /> : null}
        {byArea(shown.contents.areas, entries).map(({ area, entries: listed }) => (
          <Entries title={areaWords(area?.id ?? null, shown.contents.areas, say)} entries={listed} shown={shown} asked={asked} />
        ))}
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

export function isChosen(entry: Entry, { area, body, status }: RoadmapShown['chosen']): boolean {
  return (!area || entry.areaId === area || (area === 'none' && !entry.areaId)) && (!body || entry.body === body) && (!status || entry.status === status);
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

function Filters({ shown, say }: { shown: RoadmapShown; say: Say }) {
  const { contents, chosen } = shown;
  const any = { value: '', label: say('roadmap.any') };
  const bodies = [...new Set(contents.entries.map((entry) => entry.body))].sort();
  return (
    <form method="get" class="filters" role="search" aria-label={say('roadmap.filter')}>
      <Choice name="area" label={say('roadmap.area')} value={chosen.area ?? ''} options={[any, ...contents.areas.map((area) => ({ value: area.id, label: inLanguage(area.title, say.language)?.text ?? '' })), { value: 'none', label: say('roadmap.noArea') }]} />
      <Choice name="body" label={say('roadmap.columns.body')} value={chosen.body ?? ''} options={[any, ...bodies.map((body) => ({ value: body, label: body }))]} />
      <Choice name="status" label={say('roadmap.columns.state')} value={chosen.status ?? ''} options={[any, ...ENTRY_STATUSES.map((status) => ({ value: status, label: say(`roadmap.status.${status}`) }))]} />
      <button class="quiet">{say('roadmap.filter')}</button>
    </form>
  );
}

/** Entries under the name of their area. */
export function Entries({ title, entries, shown, asked }: { title: string; entries: Entry[]; shown: Pick<RoadmapShown, 'slug' | 'edits'>; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <section>
      <h3>{title}</h3>
      <div class="scroll" tabindex={0} role="region" aria-label={title}>
        <table class="entries">
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
