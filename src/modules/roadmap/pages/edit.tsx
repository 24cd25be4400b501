// Adding to a roadmap and changing what stands in it: from the catalogue, from what is suggested, or by hand.

import type { Asked, Page } from '../../../http/route.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Empty, Symbol, Text } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import type { Multilingual } from '../../../kit/languages.js';
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
  found: FoundRecord[];
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
          {shown.found.length > 0 ? <Records records={shown.found} path={path} asked={asked} /> : shown.words ? <Empty><p>{say('roadmap.add.nothing')}</p></Empty> : null}
        </section>
        {shown.suggested.length > 0 ? (
          <section>
            <h3>{say('roadmap.add.suggested')}</h3>
            <Records records={shown.suggested} path={path} asked={asked} unwanted />
          </section>
        ) : null}
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

function Records({ records, path, asked, unwanted }: { records: FoundRecord[]; path: string; asked: Asked; unwanted?: boolean }) {
  const { say } = asked.ctx;
  return (
    <ul class="rows">
      {records.map((record) => (
        <li>
          <span class="what">
            <a href={recordPath(asked.language, record.id)}>
              <Symbol>{record.designation}</Symbol>
            </a>
          </span>
          <p>
            <Text of={record.title} language={asked.language} />
          </p>
          {record.because.length > 0 ? <p class="soft small">{record.because.join('; ')}</p> : null}
          <div class="buttons">
            {record.there ? (
              <span class="soft">{say('roadmap.add.there')}</span>
            ) : (
              <form method="post" action={`${path}/add`}>
                <input type="hidden" name="recordId" value={record.id} />
                <button aria-label={say('roadmap.add.buttonOf', { designation: record.designation })}>{say('roadmap.add.button')}</button>
              </form>
            )}
            {unwanted && !record.there ? (
              <form method="post" action={`${path}/unwanted`}>
                <input type="hidden" name="recordId" value={record.id} />
                <button class="quiet" aria-label={say('roadmap.add.unwantedOf', { designation: record.designation })}>{say('roadmap.add.unwanted')}</button>
              </form>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}
