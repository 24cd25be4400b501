// The releases of a roadmap, and one of them as it was frozen, with what changed since the one before; and the pictures.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Empty, Symbol, Text } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import type { Say } from '../../../kit/words.js';
import { type RoadmapDifference, nothingChanged } from '../differences.js';
import type { Picture } from '../pictures/drawing.js';
import type { Release, ReleaseBrief } from '../reads.js';
import type { Area, Entry } from '../roadmap.js';
import { areaWords, byArea, dateWords, roadmapPath } from '../words.js';
import { Said } from './change.js';
import { Drawn, Entries } from './roadmap.js';

interface Headed {
  slug: string;
  acronym: string;
  heading: Heading;
}

export interface ReleasesShown extends Headed {
  releases: ReleaseBrief[];
  /** Those that may have approved it, the latest first. */
  meetings: { number: number; on: string }[];
  edits: boolean;
  today: string;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function releasesPage(shown: ReleasesShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = roadmapPath(asked.language, shown.slug);
  const { typed, mistakes } = shown;
  return {
    title: `${shown.acronym}: ${say('roadmap.releases.title')}`,
    section: '/groups',
    status: mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{say('roadmap.releases.title')}</h2>
        <Mistakes mistakes={mistakes} say={say} />
        {shown.releases.length > 0 ? (
          <ul class="rows">
            {shown.releases.map((release) => (
              <li>
                <span class="what">
                  <a href={`${path}/releases/${release.number}`}>{say('roadmap.releases.name', { number: release.number })}</a>
                </span>
                <p>
                  {dateWords(release.on, asked.language)} – {say('roadmap.releases.entries', { entries: release.entries })}
                </p>
                <p class="soft">
                  <Text of={release.note} language={asked.language} />
                </p>
              </li>
            ))}
          </ul>
        ) : (
          <Empty>
            <p>{say('roadmap.releases.noneYet')}</p>
          </Empty>
        )}
        {shown.edits ? (
          <details class="act" open={mistakes.length > 0}>
            <summary>{say('roadmap.releases.make')}</summary>
            <p>{say('roadmap.releases.makeAbout')}</p>
            <form method="post" action={`${path}/releases`}>
              <Field name="on" label={say('roadmap.releases.on')} type="date" value={typed.on ?? shown.today} mistakes={mistakes} required />
              <Choice name="meeting" label={say('roadmap.releases.meeting')} value={typed.meeting ?? ''} mistakes={mistakes} options={[{ value: '', label: say('roadmap.releases.noMeeting') }, ...shown.meetings.map(({ number, on }) => ({ value: String(number), label: say('roadmap.changes.sinceMeeting', { number, on: dateWords(on, asked.language) }) }))]} />
              <Field name="note" label={say('roadmap.releases.note')} value={typed.note ?? ''} maxlength={500} mistakes={mistakes} />
              <button>{say('roadmap.releases.button')}</button>
            </form>
          </details>
        ) : null}
      </>
    ),
  };
}

export interface ReleaseShown extends Headed {
  release: Release;
  difference: RoadmapDifference | null;
  pictures: Picture[];
}

export function releasePage(shown: ReleaseShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { release, difference } = shown;
  const path = roadmapPath(asked.language, shown.slug);
  const name = say('roadmap.releases.name', { number: release.number });
  const here = `${path}/releases/${release.number}`;
  return {
    title: `${shown.acronym}: ${name}`,
    section: '/groups',
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{name}</h2>
        <p>
          {dateWords(release.on, asked.language)}
          {release.meeting !== null ? ` – ${say('roadmap.paper.approved', { number: release.meeting })}` : ''} – {say('roadmap.releases.entries', { entries: release.entries })}
        </p>
        <p>
          <Text of={release.note} language={asked.language} />
        </p>
        <div class="buttons">
          {['docx', 'pdf', 'html', 'xlsx', 'txt', 'json'].map((format) => (
            <a class="button quiet" href={`${here}.${format}`} download>
              {format.toUpperCase()}
            </a>
          ))}
        </div>
        {difference && !nothingChanged(difference) ? <Changed difference={difference} areas={release.contents.areas} number={release.number} say={say} /> : null}
        {shown.pictures.map((picture) => (
          <Drawn picture={picture} say={say} />
        ))}
        {byArea(release.contents.areas, release.contents.entries).map(({ area, entries }) => (
          <Entries title={areaWords(area?.id ?? null, release.contents.areas, say)} entries={entries} shown={{ slug: shown.slug, edits: false }} asked={asked} />
        ))}
      </>
    ),
  };
}

function Changed({ difference: { added, removed, changed }, areas, number, say }: { difference: RoadmapDifference; areas: Area[]; number: number; say: Say }) {
  return (
    <section>
      <h3>{say('roadmap.changes.since', { number: number - 1 })}</h3>
      <Named title={say('roadmap.changes.addedTitle')} entries={added} />
      <Named title={say('roadmap.changes.removedTitle')} entries={removed} />
      {changed.length > 0 ? (
        <>
          <h4>
            {say('roadmap.changes.changedTitle')} ({changed.length})
          </h4>
          <ul class="rows">
            {changed.map(({ was, now, fields }) => (
              <li>
                <Symbol>{now.designation}</Symbol>
                <Said was={was} now={now} fields={fields} areas={areas} say={say} />
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** Many designations, in little room. */
function Named({ title, entries }: { title: string; entries: Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <h4>
        {title} ({entries.length})
      </h4>
      <ul class="beside">
        {entries.map((entry) => (
          <li>
            <Symbol>{entry.designation}</Symbol>
          </li>
        ))}
      </ul>
    </>
  );
}

export interface PicturesShown extends Headed {
  pictures: Picture[];
}

export function picturesPage(shown: PicturesShown, asked: Asked): Page {
  const { say } = asked.ctx;
  return {
    title: `${shown.acronym}: ${say('roadmap.pictures.more')}`,
    section: '/groups',
    body: (
      <>
        <ThingHead heading={shown.heading} current={roadmapPath(asked.language, shown.slug)} say={say} />
        <h2>{say('roadmap.pictures.more')}</h2>
        {shown.pictures.map((picture) => (
          <Drawn picture={picture} say={say} />
        ))}
      </>
    ),
  };
}
