// Changing what a roadmap says of a text: the form, what somebody else said of it meanwhile, and all that was said before.

import type { Asked, Page } from '../../../http/route.js';
import { type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Notice, Symbol } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import { type ComparedField, fieldsBetween } from '../differences.js';
import type { EntryVersion } from '../reads.js';
import type { Area, Entry, EntryFacts } from '../roadmap.js';
import { fieldWords, roadmapPath } from '../words.js';
import { EntryFields } from './entry-fields.js';

export interface ChangeShown {
  slug: string;
  acronym: string;
  heading: Heading;
  areas: Area[];
  entry: Entry;
  /** Of the entry as it stands: sent back with the form. */
  mark: string;
  /** What somebody else said otherwise since the form was opened. */
  meanwhile: { was: Entry; fields: ComparedField[] } | null;
  /** All that was said of it, the newest first. */
  versions: EntryVersion[];
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function changePage(shown: ChangeShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { entry, areas, mark, mistakes } = shown;
  const path = roadmapPath(asked.language, shown.slug);
  const here = `${path}/entries/${entry.id}`;
  return {
    title: `${shown.acronym}: ${entry.designation}`,
    section: '/groups',
    secret: true,
    status: mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>
          <Symbol>{entry.designation}</Symbol>
        </h2>
        <Mistakes mistakes={mistakes} say={say} />
        <Meanwhile shown={shown} say={say} />
        <form method="post" action={here}>
          <input type="hidden" name="seen" value={mark} />
          <EntryFields typed={shown.typed} areas={areas} mistakes={mistakes} say={say} />
          <div class="buttons">
            <button>{say('roadmap.change.keep')}</button>
            <a class="button quiet" href={`${path}#${entry.id}`}>
              {say('roadmap.change.leave')}
            </a>
          </div>
        </form>
        <details class="act">
          <summary>{say('roadmap.change.remove')}</summary>
          <p>{say('roadmap.change.removeAbout')}</p>
          <form method="post" action={`${here}/remove`}>
            <input type="hidden" name="seen" value={mark} />
            <button>{say('roadmap.change.removeButton', { designation: entry.designation })}</button>
          </form>
        </details>
        <History versions={shown.versions} areas={areas} say={say} />
      </>
    ),
  };
}

/** What the form would write over, field by field; sending it again does so knowingly. */
function Meanwhile({ shown: { meanwhile, entry, areas }, say }: { shown: ChangeShown; say: Say }) {
  if (!meanwhile) return null;
  return (
    <Notice tone="warn" title={say('roadmap.change.meanwhile')}>
      <Said was={meanwhile.was} now={entry} fields={meanwhile.fields} areas={areas} say={say} />
      <p>{say('roadmap.change.meanwhileAbout')}</p>
    </Notice>
  );
}

/** What was, and what is, field by field. */
export function Said({ was, now, fields, areas, say }: { was: EntryFacts; now: EntryFacts; fields: ComparedField[]; areas: readonly Area[]; say: Say }) {
  return (
    <ul>
      {fields.map((field) => (
        <li>
          {say(`roadmap.fields.${field}`)}: <del dir="auto">{fieldWords({ id: '', ...was }, field, areas, say)}</del> <ins dir="auto">{fieldWords({ id: '', ...now }, field, areas, say)}</ins>
        </li>
      ))}
    </ul>
  );
}

function History({ versions, areas, say }: { versions: EntryVersion[]; areas: Area[]; say: Say }) {
  if (versions.length < 2) return null;
  return (
    <details class="act">
      <summary>{say('roadmap.history.title')}</summary>
      <ol class="rows" reversed>
        {versions.map(({ at, facts }, n) => (
          <li class="dated">
            <time datetime={at.toISOString()}>{sayInstant(say.language, at, 'UTC')} UTC</time>
            <div>{facts ? <Step was={versions[n + 1]?.facts ?? null} now={facts} areas={areas} say={say} /> : say('roadmap.changes.removed')}</div>
          </li>
        ))}
      </ol>
    </details>
  );
}

function Step({ was, now, areas, say }: { was: EntryFacts | null; now: EntryFacts; areas: Area[]; say: Say }) {
  return was ? <Said was={was} now={now} fields={fieldsBetween(was, now)} areas={areas} say={say} /> : <>{say('roadmap.history.first')}</>;
}
