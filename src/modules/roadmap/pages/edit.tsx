// Adding to a roadmap and changing what stands in it: from the catalogue, from what is suggested, or by hand.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Empty, More as Next, Symbol, Text } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { type Multilingual, inLanguage } from '../../../kit/languages.js';
import { recordPath } from '../../catalogue/index.js';
import type { Area } from '../roadmap.js';
import { roadmapPath } from '../words.js';
import { EntryFields } from './entry-fields.js';

export interface FoundRecord {
  id: string;
  designation: string;
  title: Multilingual;
  sdo: string;
  there: boolean;
  /** Why it is suggested, in words; empty for what was searched. */
  because: string[];
}

export interface AddShown {
  slug: string;
  acronym: string;
  heading: Heading;
  areas: Area[];
  words: string;
  found: { rows: FoundRecord[]; total: number; after: string | null };
  /** The area into which was added last. */
  chosenArea: string;
  suggested: FoundRecord[];
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function addPage(shown: AddShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = roadmapPath(asked.language, shown.slug);
  return {
    title: `${shown.acronym}: ${say('roadmap.add.title')}`,
    section: '/groups',
    secret: true,
    status: shown.mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{say('roadmap.add.title')}</h2>
        <Mistakes mistakes={shown.mistakes} say={say} />
        <section>
          <h3>{say('roadmap.add.fromCatalogue')}</h3>
          <form method="get" class="filters" role="search" aria-label={say('roadmap.add.fromCatalogue')}>
            <Field name="q" label={say('roadmap.add.words')} value={shown.words} />
            <button>{say('roadmap.add.search')}</button>
          </form>
          <Found shown={shown} path={path} asked={asked} />
        </section>
        {shown.suggested.length === 0 ? (
          <p>
            <a href={`${path}/suggestions`}>{say('roadmap.add.suggested')}</a>
          </p>
        ) : (
          <section>
            <h3>{say('roadmap.add.suggested')}</h3>
            <Records records={shown.suggested} shown={shown} path={path} asked={asked} unwanted />
            <p>
              <a href={`${path}/suggestions`}>{say('roadmap.suggestions.all')}</a>
            </p>
          </section>
        )}
        <details class="act" open={shown.mistakes.length > 0}>
          <summary>{say('roadmap.add.byHand')}</summary>
          <form method="post" action={`${path}/add`} data-keep="roadmap-add">
            <EntryFields typed={shown.typed} areas={shown.areas} mistakes={shown.mistakes} say={say} />
            <button>{say('roadmap.add.button')}</button>
          </form>
        </details>
        <p>
          <a href={`${path}/areas`}>{say('roadmap.areas.edit')}</a>
        </p>
      </>
    ),
  };
}

function Found({ shown, path, asked }: { shown: AddShown; path: string; asked: Asked }) {
  const { say } = asked.ctx;
  const { rows, total, after } = shown.found;
  if (!shown.words) return null;
  if (rows.length === 0)
    return (
      <Empty>
        <p>{say('roadmap.add.nothing')}</p>
      </Empty>
    );
  return (
    <>
      <p class="soft">{say('roadmap.add.found', { total })}</p>
      <Records records={rows} shown={shown} path={path} asked={asked} />
      <Next after={after} say={say} query={asked.query} />
    </>
  );
}

/** Records to choose from, one or many at once, into an area. The button that adds comes first: it is the one that the Enter key presses. */
export function Records({ records, shown, path, asked, unwanted }: { records: FoundRecord[]; shown: Pick<AddShown, 'words' | 'areas' | 'chosenArea'>; path: string; asked: Asked; unwanted?: boolean }) {
  const { say } = asked.ctx;
  const many = unwanted ? 'suggested' : 'found';
  return (
    <form method="post" action={`${path}/add`}>
      <input type="hidden" name="words" value={shown.words} />
      <div class="fields-in-line">
        <label class="field" for={`area-${many}`}>
          {say('roadmap.fields.areaId')}
          <select name="areaId" id={`area-${many}`}>
            <option value="">{say('roadmap.noArea')}</option>
            {shown.areas.map((area) => (
              <option value={area.id} selected={area.id === shown.chosenArea}>
                {inLanguage(area.title, say.language)?.text ?? ''}
              </option>
            ))}
          </select>
        </label>
        <button>{say('roadmap.add.chosen')}</button>
      </div>
      <ul class="rows">
        {records.map((record) => (
          <Offered record={record} path={path} asked={asked} unwanted={unwanted} />
        ))}
      </ul>
      <button>{say('roadmap.add.chosen')}</button>
    </form>
  );
}

function Offered({ record, path, asked, unwanted }: { record: FoundRecord; path: string; asked: Asked; unwanted: boolean | undefined }) {
  const { say } = asked.ctx;
  return (
    <li>
      <span class="what">
        {record.there ? null : <input type="checkbox" name="recordId" value={record.id} aria-label={say('roadmap.proposals.choose', { designation: record.designation })} />}{' '}
        <a href={recordPath(asked.language, record.id)}>
          <Symbol>{record.designation}</Symbol>
        </a>
      </span>
      <p>
        <Text of={record.title} language={asked.language} />
      </p>
      {record.because.length > 0 ? <p class="soft small">{record.because.join('; ')}</p> : null}
      {record.there ? (
        <p class="soft">{say('roadmap.add.there')}</p>
      ) : unwanted ? (
        <div class="buttons">
          <button class="quiet" name="unwanted" value={record.id} formaction={`${path}/unwanted`} aria-label={say('roadmap.add.unwantedOf', { designation: record.designation })}>
            {say('roadmap.add.unwanted')}
          </button>
        </div>
      ) : null}
    </li>
  );
}
