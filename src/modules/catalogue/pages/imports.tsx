// Imports: a list is sent here; below, how those before it went.

import type { Asked, Page } from '../../../http/route.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Crumbs, More, Symbol, type Tone } from '../../../http/view/pieces.js';
import { sayDate } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import { FORMATS } from '../formats/formats.js';
import type { ImportBrief } from '../shapes.js';

export function importsPage({ rows, after }: { rows: ImportBrief[]; after: string | null }, asked: Asked, mistakes: Mistake[] = []): Page {
  const { say } = asked.ctx;
  return {
    title: say('catalogue.pages.imports'),
    section: '/catalogue',
    secret: true,
    ...(mistakes.length > 0 ? { status: 422 as const } : rows.some((row) => row.state === 'running') ? { refresh: 5 } : {}),
    body: (
      <>
        <Crumbs trail={[{ path: `/${asked.language}/catalogue`, label: say('catalogue.pages.title') }]} say={say} />
        <header class="head">
          <h1>{say('catalogue.pages.imports')}</h1>
          <p class="soft">{say('catalogue.pages.importsLead')}</p>
        </header>
        <Mistakes mistakes={mistakes} say={say} />
        <form method="post" enctype="multipart/form-data">
          <div class="field">
            <label for="f-list">{say('catalogue.pages.list')}</label>
            <p class="hint" id="h-list">
              {say('catalogue.pages.listHint')}
            </p>
            <input id="f-list" name="list" type="file" required aria-describedby="h-list" />
          </div>
          <Choice name="format" label={say('catalogue.pages.format')} value="" options={[{ value: '', label: say('catalogue.pages.byName') }, ...FORMATS.map((format) => ({ value: format, label: say(`catalogue.pages.formats.${format}`) }))]} />
          <Choice name="whole" label={say('catalogue.pages.whole')} value="" options={WHOLE.map((value) => ({ value: value === 'part' ? '' : value, label: say(`catalogue.pages.whole.${value}`) }))} />
          <Field name="listName" label={say('catalogue.pages.listName')} hint={say('catalogue.pages.listNameHint')} value="" />
          <p class="field">
            <label>
              <input type="checkbox" name="dry" value="yes" /> {say('catalogue.pages.dry')}
            </label>
          </p>
          <p class="buttons">
            <button>{say('catalogue.pages.send')}</button>
          </p>
        </form>
        {rows.length > 0 ? (
          <section>
            <h2>{say('catalogue.pages.before')}</h2>
            <ol class="rows">
              {rows.map((row) => (
                <li class="dated">
                  <time datetime={row.startedAt}>{sayDate(asked.language, row.startedAt.slice(0, 10))}</time>
                  <a class="what" href={`/${asked.language}/catalogue/imports/${row.id}`}>
                    <Symbol>{row.name}</Symbol>
                  </a>
                  <span>
                    <ImportState row={row} say={say} /> <span class="soft small">{countWords(row, say)}</span>
                  </span>
                </li>
              ))}
            </ol>
            <More after={after} say={say} query={asked.query} />
          </section>
        ) : null}
      </>
    ),
  };
}

const WHOLE = ['part', 'whole', 'sure'] as const;

const TONES: Record<ImportBrief['state'], Tone> = { waiting: 'warn', running: 'plain', done: 'good', failed: 'bad' };

export function ImportState({ row, say }: { row: ImportBrief; say: Say }) {
  return <Badge tone={TONES[row.state]}>{say(`catalogue.pages.state.${row.state}`)}</Badge>;
}

export function countWords({ added, changed, same, bad, dry, gone, held }: ImportBrief, say: Say): string {
  const counts = say(dry ? 'catalogue.pages.countsDry' : 'catalogue.pages.counts', { added, changed, same, bad });
  return gone === null || held ? counts : `${counts} · ${say('catalogue.pages.gone', { count: gone })}`;
}
