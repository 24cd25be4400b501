// Importing a list: the form that takes it, and what it would change, row by row, before anything does.

import type { Asked, Page } from '../../../http/route.js';
import { type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Crumbs, Empty, Notice, type Tone } from '../../../http/view/pieces.js';
import { countryName } from '../../../kit/countries.js';
import type { Say } from '../../../kit/words.js';
import type { ImportPlan } from '../actions.js';
import type { PlannedRow, RowState } from '../import/plan.js';
import { printedName } from '../names/name.js';
import { nameWords, personPath } from '../words.js';

export function importPage(mistakes: Mistake[], asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <Crumbs trail={[{ path: `/${asked.language}/people`, label: say('people.title') }]} say={say} />
      <header class="head">
        <h1>{say('people.import.title')}</h1>
      </header>
      <p>{say('people.import.lead')}</p>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={`/${asked.language}/people/import`} enctype="multipart/form-data">
        <div class="field">
          <label for="f-list">{say('people.import.file')}</label>
          <p class="hint" id="h-list">
            {say('people.import.hint')}
          </p>
          <input id="f-list" name="list" type="file" accept=".csv,.tsv,.txt,.xlsx" required aria-describedby="h-list" />
        </div>
        <div class="buttons">
          <button>{say('people.import.look')}</button>
        </div>
      </form>
    </>
  );
  return { title: say('people.import.title'), section: '/people', body, secret: true, status: mistakes.length > 0 ? 422 : 200 };
}

const TONES: Record<RowState, Tone> = { new: 'good', changed: 'warn', unchanged: 'done', doubtful: 'bad' };
/** Doubts first, since they are to be decided; what stays as it is comes last and is only counted. */
const ORDER: RowState[] = ['doubtful', 'changed', 'new'];
const SHOWN = 500;

export interface ImportShown {
  id: string;
  plan: ImportPlan;
}

export function planPage({ id, plan }: ImportShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = `/${asked.language}/people/import`;
  const shown = ORDER.flatMap((state) => plan.rows.filter((row) => row.state === state));
  const body = (
    <>
      <Crumbs trail={[{ path, label: say('people.import.title') }]} say={say} />
      <header class="head">
        <h1>
          <bdi>{plan.name}</bdi>
        </h1>
      </header>
      <ul class="inline-list">
        {(['new', 'changed', 'unchanged', 'doubtful'] as const).map((state) => (
          <li>
            <Badge tone={TONES[state]}>{say(`people.import.states.${state}`)}</Badge> {plan.counts[state]}
          </li>
        ))}
      </ul>
      {plan.unknown.length > 0 ? (
        <Notice tone="warn">
          <p>
            {say('people.import.unknown')} <bdi>{plan.unknown.join(', ')}</bdi>
          </p>
        </Notice>
      ) : null}
      <p class="soft">{say('people.import.planLead')}</p>
      <form method="post" action={`${path}/${id}/apply`}>
        <input type="hidden" name="seal" value={plan.seal} />
        {shown.length === 0 ? <Empty>{say('people.import.nothing')}</Empty> : <PlanTable rows={shown.slice(0, SHOWN)} say={say} />}
        {shown.length > SHOWN ? <p class="soft">{say('people.import.more', { count: shown.length - SHOWN })}</p> : null}
        {shown.length > 0 ? (
          <div class="buttons">
            <button>{say('people.import.apply')}</button>
          </div>
        ) : null}
      </form>
    </>
  );
  return { title: say('people.import.title'), section: '/people', body, secret: true };
}

function PlanTable({ rows, say }: { rows: PlannedRow[]; say: Say }) {
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col" class="number">
            {say('people.import.line')}
          </th>
          <th scope="col">{say('people.name')}</th>
          <th scope="col">{say('people.email')}</th>
          <th scope="col">{say('people.body')}</th>
          <th scope="col">{say('people.import.what')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <td class="number" data-label={say('people.import.line')}>
              {row.line}
            </td>
            <th scope="row">
              {row.names.map((name) => (
                <bdi>{printedName(name)} </bdi>
              ))}
            </th>
            <td data-label={say('people.email')}>{row.email ? <bdi class="symbol">{row.email}</bdi> : '–'}</td>
            <td data-label={say('people.body')}>
              {row.body ? <bdi>{row.body}</bdi> : null} {row.country ? countryName(say.language, row.country) : row.body ? null : '–'}
            </td>
            <td data-label={say('people.import.what')}>
              <Badge tone={TONES[row.state]}>{say(`people.import.states.${row.state}`)}</Badge> <What row={row} say={say} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function What({ row, say }: { row: PlannedRow; say: Say }) {
  if (row.state === 'doubtful')
    return (
      <>
        {row.doubts.map((doubt) => (
          <>
            <CellSaid cell={row.cells[doubt]} />
            {say(`people.import.doubts.${doubt}`)}{' '}
          </>
        ))}
        {row.likely.length > 0 ? <Deciding row={row} say={say} /> : null}
      </>
    );
  if (row.state === 'new') return null;
  const changes = [...(row.newNames.length > 0 ? [say('people.names')] : []), ...(row.addsEmail ? [say('people.addresses')] : []), ...(row.affiliates ? [say('people.affiliations')] : [])].join(', ');
  return <>{row.personId ? <a href={personPath(say.language, row.personId)}>{changes}</a> : changes}</>;
}

/** The column in which a doubt arose, and what stands there. */
function CellSaid({ cell }: { cell: { column: string; value: string } | undefined }) {
  if (!cell) return null;
  return (
    <>
      <bdi>{cell.column}</bdi>: <bdi class="symbol">{cell.value}</bdi> –{' '}
    </>
  );
}

/** Whom a row means, where only somebody can say. Left out unless decided. */
function Deciding({ row, say }: { row: PlannedRow; say: Say }) {
  return (
    <select name={`row-${row.line}`} aria-label={say('people.import.decide', { line: row.line })}>
      <option value="">{say('people.import.leaveOut')}</option>
      {row.likely.map((one) => (
        <option value={one.id}>{say('people.import.isPerson', { name: nameWords(one.name, say) })}</option>
      ))}
      {row.doubts.includes('sameName') ? <option value="new">{say('people.import.isNew')}</option> : null}
    </select>
  );
}
