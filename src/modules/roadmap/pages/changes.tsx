// What changed in a roadmap since a meeting, a release or a day; what the bodies' own lists say since; where the roadmap is behind them.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field } from '../../../http/view/fields.js';
import { Empty, Symbol, Text } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { sayDate } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import { recordPath } from '../../catalogue/index.js';
import { nothingChanged } from '../differences.js';
import type { RoadmapChanges } from '../reads.js';
import type { Entry } from '../roadmap.js';
import { sinceWord } from '../since.js';
import { dateWords, fieldWords, heardWords, roadmapPath } from '../words.js';

export interface ChangesShown {
  slug: string;
  acronym: string;
  heading: Heading;
  edits: boolean;
  changes: RoadmapChanges;
}

export function changesPage(shown: ChangesShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { changes } = shown;
  const { added, removed, changed } = changes.difference;
  const path = roadmapPath(asked.language, shown.slug);
  return {
    title: `${shown.acronym}: ${say('roadmap.changes.title')}`,
    section: '/groups',
    alternates: [{ type: 'application/atom+xml', path: `${path}/changes.atom`, title: say('roadmap.changes.feed', { group: shown.acronym }) }],
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{say('roadmap.changes.title')}</h2>
        <Choosing changes={changes} say={say} />
        <p>{say('roadmap.changes.from', { on: dateWords(changes.from, asked.language), added: added.length, removed: removed.length, changed: changed.length })}</p>
        <div class="buttons">
          {['docx', 'pdf', 'html', 'txt', 'json'].map((format) => (
            <a class="button quiet" href={`${path}/changes.${format}?since=${sinceWord(changes.since)}`} download>
              {format.toUpperCase()}
            </a>
          ))}
          <a class="button quiet" href={`${path}/changes.atom`}>
            Atom
          </a>
        </div>
        {nothingChanged(changes.difference) ? (
          <Empty>
            <p>{say('roadmap.changes.nothing')}</p>
          </Empty>
        ) : null}
        <Listed title={say('roadmap.changes.addedTitle')} entries={added} asked={asked} />
        <Listed title={say('roadmap.changes.removedTitle')} entries={removed} asked={asked} />
        <Changed changes={changes} say={say} />
        <Behind shown={shown} path={path} say={say} />
        <Heard changes={changes} say={say} />
      </>
    ),
  };
}

function Choosing({ changes, say }: { changes: RoadmapChanges; say: Say }) {
  const { since, meetings, releases } = changes;
  const of = (what: string, one: { number: number; on: string }) => ({ value: `${what}-${one.number}`, label: say(`roadmap.changes.since${what === 'meeting' ? 'Meeting' : 'Release'}`, { number: one.number, on: dateWords(one.on, say.language) }) });
  const options = [...meetings.map((one) => of('meeting', { number: one.number, on: one.end })), ...releases.map((one) => of('release', one)), { value: '', label: say('roadmap.changes.sinceDay') }];
  return (
    <form method="get" class="filters">
      <Choice name="since" label={say('roadmap.changes.chooseSince')} value={since.kind === 'day' ? '' : sinceWord(since)} options={options} />
      <Field name="on" type="date" label={say('roadmap.changes.day')} hint={say('roadmap.changes.dayHint')} value={since.kind === 'day' ? since.on : ''} />
      <button class="quiet">{say('roadmap.changes.show')}</button>
    </form>
  );
}

function Listed({ title, entries, asked }: { title: string; entries: Entry[]; asked: Asked }) {
  const { say } = asked.ctx;
  if (entries.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul class="rows">
        {entries.map((entry) => (
          <li>
            <span class="what">
              <Named entry={entry} say={say} />
            </span>
            <p>
              <Text of={entry.title} language={asked.language} />
            </p>
            <p class="soft small">
              {say(`roadmap.status.${entry.status}`)} · {dateWords(entry.publishedOn, asked.language)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Named({ entry, say }: { entry: Entry; say: Say }) {
  const symbol = <Symbol>{entry.designation}</Symbol>;
  return entry.recordId ? <a href={recordPath(say.language, entry.recordId)}>{symbol}</a> : symbol;
}

function Changed({ changes, say }: { changes: RoadmapChanges; say: Say }) {
  const { changed } = changes.difference;
  const { areas } = changes.contents;
  if (changed.length === 0) return null;
  const rows = changed.flatMap(({ was, now, fields }) => fields.map((field, at) => ({ now, first: at === 0, of: fields.length, words: [say(`roadmap.fields.${field}`), fieldWords(was, field, areas, say), fieldWords(now, field, areas, say)] })));
  return (
    <Table title={say('roadmap.changes.changedTitle')} columns={['roadmap.columns.designation', 'roadmap.changes.field', 'roadmap.changes.was', 'roadmap.changes.now']} say={say}>
      {rows.map(({ now, first, of, words }) => (
        <tr>
          {first ? (
            <th scope="rowgroup" rowspan={of}>
              <Named entry={now} say={say} />
            </th>
          ) : null}
          {words.map((word) => (
            <td>{word}</td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function Table({ title, columns, say, children }: { title: string; columns: string[]; say: Say; children: unknown }) {
  return (
    <section>
      <h3>{title}</h3>
      <div class="scroll" tabindex={0} role="region" aria-label={title}>
        <table class="entries">
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col">{say(column)}</th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </section>
  );
}

function Behind({ shown, path, say }: { shown: ChangesShown; path: string; say: Say }) {
  const { behind, contents } = shown.changes;
  if (behind.length === 0) return null;
  const rows = behind.flatMap(({ entry, facts }) => (['status', 'publishedOn'] as const).filter((field) => facts[field] !== undefined).map((field) => ({ entry, words: [say(`roadmap.fields.${field}`), fieldWords(entry, field, contents.areas, say), fieldWords({ ...entry, ...facts }, field, contents.areas, say)] })));
  return (
    <>
      <Table title={say('roadmap.behind.title')} columns={['roadmap.columns.designation', 'roadmap.changes.field', 'roadmap.behind.roadmapSays', 'roadmap.behind.catalogueSays']} say={say}>
        {rows.map(({ entry, words }) => (
          <tr>
            <th scope="row">
              <Named entry={entry} say={say} />
            </th>
            {words.map((word) => (
              <td>{word}</td>
            ))}
          </tr>
        ))}
      </Table>
      {shown.edits ? (
        <form method="post" action={`${path}/catalogue`} class="buttons">
          <button>{say('roadmap.behind.propose', { count: behind.length })}</button>
        </form>
      ) : null}
    </>
  );
}

function Heard({ changes, say }: { changes: RoadmapChanges; say: Say }) {
  const told = changes.contents.entries.flatMap((entry) => (changes.heard.get(entry.recordId ?? '') ?? []).map((change) => ({ entry, change })));
  if (told.length === 0) return null;
  const newest = told.sort((a, b) => b.change.at.getTime() - a.change.at.getTime());
  return (
    <section>
      <h3>{say('roadmap.changes.heard')}</h3>
      <p class="soft">{say('roadmap.changes.heardAbout')}</p>
      <ul class="rows">
        {newest.map(({ entry, change }) => (
          <li class="dated">
            <time datetime={change.at.toISOString()}>{sayDate(say.language, change.at.toISOString().slice(0, 10))}</time>
            <div>
              <span class="what">
                <Named entry={entry} say={say} />
              </span>
              <p class="small">{heardWords(change, say)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
