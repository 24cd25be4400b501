// One import: how far it came, what was not taken and why; of a table, which column is which field.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Crumbs, More, Notice, Symbol } from '../../../http/view/pieces.js';
import type { Say } from '../../../kit/words.js';
import { FIELDS } from '../formats/table-fields.js';
import type { ImportWithColumns } from '../shapes.js';
import { ImportState, countWords } from './imports.js';

export function importPage(shown: ImportWithColumns, asked: Asked, mistakes: Mistake[] = []): Page {
  const { say } = asked.ctx;
  return {
    title: shown.name,
    section: '/catalogue',
    secret: true,
    ...(mistakes.length > 0 ? { status: 422 as const } : {}),
    ...(shown.state === 'running' || (shown.state === 'waiting' && !shown.columns) ? { refresh: 3 } : {}),
    body: (
      <>
        <Crumbs
          trail={[
            { path: `/${asked.language}/catalogue`, label: say('catalogue.pages.title') },
            { path: `/${asked.language}/catalogue/imports`, label: say('catalogue.pages.imports') },
          ]}
          say={say}
        />
        <header class="head">
          <h1>
            <Symbol>{shown.name}</Symbol>
          </h1>
          <p role="status">
            <ImportState row={shown} say={say} /> {shown.state === 'waiting' ? null : countWords(shown, say)}
          </p>
        </header>
        {shown.state === 'running' ? <p>{say('catalogue.pages.position', { count: shown.position })}</p> : null}
        {shown.reason ? (
          <Notice tone="bad" title={say('catalogue.pages.failed')}>
            <p>{shown.reason}</p>
          </Notice>
        ) : null}
        {shown.held ? (
          <Notice tone="warn" title={say('catalogue.pages.held')}>
            <p>{say(`catalogue.pages.held.${shown.held}`, { count: shown.gone ?? 0 })}</p>
          </Notice>
        ) : null}
        <Mistakes mistakes={mistakes} say={say} />
        {shown.columns ? <Mapping columns={shown.columns} shown={shown} say={say} /> : null}
        <Faults shown={shown} asked={asked} />
      </>
    ),
  };
}

function Mapping({ columns, shown: { guessed, sample }, say }: { columns: string[]; shown: ImportWithColumns; say: Say }) {
  const options = [{ value: '', label: say('catalogue.pages.noColumn') }, ...columns.map((column) => ({ value: column, label: column }))];
  return (
    <section>
      <h2>{say('catalogue.pages.mapping')}</h2>
      <p>{say('catalogue.pages.mappingLead')}</p>
      <Sample columns={columns} rows={sample} say={say} />
      <form method="post">
        <div class="side-by-side">
          {FIELDS.map((field) => (
            <Choice name={`field.${field}`} label={say(`catalogue.pages.field.${field}`)} value={guessed[field] ?? ''} options={options} />
          ))}
        </div>
        <p class="buttons">
          <button>{say('catalogue.pages.start')}</button>
        </p>
      </form>
    </section>
  );
}

/** The first rows of the table, so that one sees what each column holds. */
function Sample({ columns, rows, say }: { columns: string[]; rows: string[][]; say: Say }) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={say('catalogue.pages.firstRows')}>
      <table class="small">
        <caption>{say('catalogue.pages.firstRows')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Faults({ shown, asked }: { shown: ImportWithColumns; asked: Asked }) {
  const { say } = asked.ctx;
  if (shown.faults.length === 0) return null;
  return (
    <section>
      <h2>{say('catalogue.pages.faults')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('catalogue.pages.row')}</th>
            <th scope="col">{say('catalogue.pages.why')}</th>
            <th scope="col">{say('catalogue.pages.stood')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.faults.map((fault) => (
            <tr>
              <td>{fault.position}</td>
              <td>{faultWords(fault.code, say)}</td>
              <td>
                <bdi class="symbol-wrap">{fault.excerpt}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More after={shown.after} say={say} query={asked.query} />
    </section>
  );
}

function faultWords(code: string, say: Say): string {
  const key = `catalogue.faults.${code}`;
  return say.has(key) ? say(key) : code;
}
