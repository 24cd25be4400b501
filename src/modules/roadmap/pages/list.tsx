// Taking over a table that a secretariat keeps: the form that takes it, which column is what, and what it would change, row by row,
// before anything does.

import type { Asked, Page } from '../../../http/route.js';
import { Area, Choice, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Empty, Notice, Symbol, Text, type Tone } from '../../../http/view/pieces.js';
import { type Heading, ThingHead } from '../../../http/view/thing-head.js';
import { ENDONYMS, LANGUAGES, type Language } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import type { PlannedRow } from '../list/plan.js';
import type { List } from '../list/rows.js';
import { FIELD_WORDS, LIST_FIELDS } from '../list/words.js';
import type { PlannedList } from '../reads.js';
import type { Area as TechnicalArea } from '../roadmap.js';
import { fieldWords, roadmapPath } from '../words.js';

interface Headed {
  slug: string;
  acronym: string;
  heading: Heading;
}

export interface HandingShown extends Headed {
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function handingPage(shown: HandingShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = roadmapPath(asked.language, shown.slug);
  return {
    title: `${shown.acronym}: ${say('roadmap.list.title')}`,
    section: '/groups',
    secret: true,
    status: shown.mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>{say('roadmap.list.title')}</h2>
        <p>{say('roadmap.list.about')}</p>
        <Mistakes mistakes={shown.mistakes} say={say} />
        <form method="post" action={`${path}/table`} enctype="multipart/form-data" data-keep="roadmap-table">
          <div class="field">
            <label for="f-list">{say('roadmap.list.file')}</label>
            <input id="f-list" name="list" type="file" accept=".xlsx,.csv,.tsv,.txt,.docx,.html" />
          </div>
          <Area
            name="text"
            label={say('roadmap.list.text')}
            hint={say('roadmap.list.textHint')}
            value={shown.typed.text ?? ''}
            rows={8}
            mistakes={shown.mistakes}
          />
          <button>{say('roadmap.list.look')}</button>
        </form>
      </>
    ),
  };
}

export interface PlanShown extends Headed {
  id: string;
  list: List;
  plan: PlannedList;
  language: Language;
  areas: TechnicalArea[];
  mistakes: Mistake[];
}

const TONES: Record<PlannedRow['state'], Tone> = { new: 'good', changed: 'warn', unchanged: 'done', doubtful: 'bad' };
/** Doubts first; what stays as it is comes last and is only counted. */
const ORDER: PlannedRow['state'][] = ['doubtful', 'changed', 'new'];
const SHOWN = 400;

export function planPage(shown: PlanShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { plan } = shown;
  const path = roadmapPath(asked.language, shown.slug);
  const rows = ORDER.flatMap((state) => plan.rows.filter((row) => row.state === state));
  return {
    title: `${shown.acronym}: ${say('roadmap.list.title')}`,
    section: '/groups',
    secret: true,
    status: shown.mistakes.length > 0 ? 409 : 200,
    body: (
      <>
        <ThingHead heading={shown.heading} current={path} say={say} />
        <h2>
          {say('roadmap.list.title')}: <bdi>{shown.list.name}</bdi>
        </h2>
        <Mistakes mistakes={shown.mistakes} say={say} />
        <Columns shown={shown} say={say} />
        <ul class="inline-list">
          {(['new', 'changed', 'unchanged', 'doubtful'] as const).map((state) => (
            <li>
              <Badge tone={TONES[state]}>{say(`roadmap.list.states.${state}`)}</Badge> {plan.counts[state]}
            </li>
          ))}
        </ul>
        <Beside shown={shown} say={say} />
        <form method="post" action={`${path}/table/${shown.id}/take`}>
          {LIST_FIELDS.map((field) => (
            <input type="hidden" name={`column.${field}`} value={String(plan.mapping[field] ?? '')} />
          ))}
          <input type="hidden" name="language" value={shown.language} />
          <input type="hidden" name="seal" value={plan.seal} />
          {rows.length > 0 ? (
            <Rows rows={rows.slice(0, SHOWN)} areas={shown.areas} asked={asked} />
          ) : (
            <Empty>{say('roadmap.list.nothing')}</Empty>
          )}
          {rows.length > SHOWN ? <p class="soft">{say('roadmap.list.more', { count: rows.length - SHOWN })}</p> : null}
          {rows.some((row) => row.state !== 'doubtful' || row.takeable) ? (
            <div class="buttons">
              <button>{say('roadmap.list.take')}</button>
            </div>
          ) : null}
        </form>
      </>
    ),
  };
}

function Columns({ shown, say }: { shown: PlanShown; say: Say }) {
  const options = [
    { value: '', label: say('roadmap.list.noColumn') },
    ...shown.list.header.map((heading, at) => ({
      value: String(at),
      label: heading || say('roadmap.list.column', { number: at + 1 }),
    })),
  ];
  const unknown = shown.list.header.filter((heading, at) => heading && !Object.values(shown.plan.mapping).includes(at));
  return (
    <>
      <p class={unknown.length > 0 ? undefined : 'soft'}>
        {unknown.length > 0 ? say('roadmap.list.unread', { columns: unknown.join(', ') }) : say('roadmap.list.allRead')}
      </p>
      <details class="act" open={shown.plan.mapping.designation === undefined}>
        <summary>{say('roadmap.list.columns')}</summary>
        <form method="get">
          <div class="side-by-side">
            {LIST_FIELDS.map((field) => (
              <Choice
                name={`column.${field}`}
                label={say(FIELD_WORDS[field])}
                value={String(shown.plan.mapping[field] ?? '')}
                options={options}
              />
            ))}
            <Choice
              name="in"
              label={say('roadmap.list.language')}
              value={shown.language}
              options={LANGUAGES.map((language) => ({ value: language, label: ENDONYMS[language] }))}
            />
          </div>
          <button class="quiet">{say('roadmap.list.lookAgain')}</button>
        </form>
      </details>
    </>
  );
}

/** What is not told row by row: areas that would be named, entries that the table does not have. */
function Beside({ shown, say }: { shown: PlanShown; say: Say }) {
  const { newAreas, missing, rows } = shown.plan;
  const found = rows.filter((row) => row.inCatalogue).length;
  return (
    <>
      <p class="soft">{say('roadmap.list.found', { found, all: rows.length })}</p>
      {newAreas.length > 0 ? (
        <p>{say('roadmap.list.newAreas', { count: newAreas.length, areas: newAreas.join('; ') })}</p>
      ) : null}
      {missing.length > 0 ? (
        <Notice title={say('roadmap.list.missing', { count: missing.length })}>
          <p class="small">
            {missing.slice(0, 30).map((entry, at) => (
              <>
                {at > 0 ? ', ' : ''}
                <Symbol>{entry.designation}</Symbol>
              </>
            ))}
            {missing.length > 30 ? ' …' : ''}
          </p>
        </Notice>
      ) : null}
    </>
  );
}

function Rows({ rows, areas, asked }: { rows: PlannedRow[]; areas: TechnicalArea[]; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={say('roadmap.list.title')}>
      <table class="entries cards">
        <thead>
          <tr>
            <th scope="col" class="number">
              {say('roadmap.list.line')}
            </th>
            <th scope="col">{say('roadmap.columns.designation')}</th>
            <th scope="col">{say('roadmap.columns.name')}</th>
            <th scope="col">{say('roadmap.list.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td class="number" data-label={say('roadmap.list.line')}>
                {row.line}
              </td>
              <th scope="row">
                <Symbol>{row.facts.designation || '–'}</Symbol>
              </th>
              <td>
                <Text of={row.facts.title} language={asked.language} />
              </td>
              <td>
                <Badge tone={TONES[row.state]}>{say(`roadmap.list.states.${row.state}`)}</Badge>
                <What row={row} areas={areas} say={say} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function What({ row, areas, say }: { row: PlannedRow; areas: TechnicalArea[]; say: Say }) {
  const { entry } = row;
  return (
    <>
      {row.doubts.map((doubt) => (
        <p class="small">{say(`roadmap.list.doubts.${doubt}`)}</p>
      ))}
      {row.state === 'doubtful' && row.takeable ? (
        <label class="small">
          <input type="checkbox" name="take" value={String(row.line)} /> {say('roadmap.list.takeWithout')}
        </label>
      ) : null}
      {entry && row.state === 'changed'
        ? row.fields.map((field) => (
            <p class="small">
              {say(`roadmap.fields.${field}`)}: <s>{fieldWords(entry, field, areas, say)}</s> →{' '}
              {field === 'areaId' && row.newArea
                ? row.newArea
                : fieldWords({ ...row.facts, id: entry.id }, field, areas, say)}
            </p>
          ))
        : null}
      {row.state === 'new' ? (
        <p class="soft small">
          {[say(`roadmap.status.${row.facts.status}`), row.facts.publishedOn, row.facts.body]
            .filter(Boolean)
            .join(' · ')}
        </p>
      ) : null}
    </>
  );
}
