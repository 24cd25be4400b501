// A section of somebody's or something's page that another module brings: plain data, so that the page need not know the module.

import type { JSX } from 'hono/jsx/jsx-runtime';
import type { IsoDate } from '../../kit/dates.js';
import type { Multilingual } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { Badge, DateOf, Text, type Tone } from './pieces.js';

export interface PanelRow {
  what: Multilingual | string;
  /** Where it leads, with the language. */
  path?: string;
  /** Further words, each on its own. */
  more?: (Multilingual | string)[];
  badge?: { tone: Tone; words: string };
  from?: IsoDate | null;
  until?: IsoDate | null;
  /** What may be done to it: each a button of its own, sent to an address. */
  acts?: { path: string; words: string }[];
}

export interface Panel {
  title: string;
  /** What stands there when there are no rows. */
  none?: string;
  rows: PanelRow[];
}

export function PanelSection({ panel, say }: { panel: Panel; say: Say }) {
  if (panel.rows.length === 0 && !panel.none) return null;
  return (
    <section>
      <h2>{panel.title}</h2>
      {panel.rows.length === 0 ? <p class="soft">{panel.none}</p> : null}
      {panel.rows.length > 0 ? (
        <ul class="rows">
          {panel.rows.map((row) => (
            <Row row={row} say={say} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Row({ row, say }: { row: PanelRow; say: Say }) {
  const { language } = say;
  return (
    <li>
      <span class="what">
        <Linked path={row.path}>
          <Words of={row.what} say={say} />
        </Linked>{' '}
        {row.badge ? <Badge tone={row.badge.tone}>{row.badge.words}</Badge> : null}
      </span>
      <p class="kicker">
        {(row.more ?? []).map((words) => (
          <span>
            <Words of={words} say={say} />
          </span>
        ))}
        <Span from={row.from ?? null} until={row.until ?? null} say={say} />
      </p>
      {row.acts?.length ? (
        <div class="buttons">
          {row.acts.map((act) => (
            <form method="post" action={`/${language}${act.path}`}>
              <button class="quiet">{act.words}</button>
            </form>
          ))}
        </div>
      ) : null}
    </li>
  );
}

/** From when until when something was so; nothing where neither is known. */
export function Span({ from, until, say }: { from: IsoDate | null; until: IsoDate | null; say: Say }) {
  const { language } = say;
  if (!from && !until) return null;
  return (
    <span>
      {from ? <DateOf on={from} language={language} /> : '…'} – {until ? <DateOf on={until} language={language} /> : null}
    </span>
  );
}

function Words({ of, say }: { of: Multilingual | string; say: Say }) {
  return typeof of === 'string' ? <bdi>{of}</bdi> : <Text of={of} language={say.language} />;
}

function Linked({ path, children }: { path: string | undefined; children: JSX.Element }) {
  return path ? <a href={path}>{children}</a> : children;
}
