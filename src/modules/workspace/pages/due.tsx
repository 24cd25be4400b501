// What is due for the secretariat, over all groups: what is late first, then what comes soon.

import type { Asked, Page } from '../../../http/route.js';
import { type DatedRow, DatedRows } from '../../../http/view/dated-rows.js';
import { Badge, Empty, type Tone } from '../../../http/view/pieces.js';
import type { DueShown } from '../../groups/index.js';
import { dueWords, groupPath, sourceWords } from '../../groups/index.js';
import type { Say } from '../../../kit/words.js';
import { Drafts } from './drafts.js';
import { meetingWords } from '../../meetings/index.js';
import type { DueListShown } from '../shapes.js';

const TONES: Record<DueShown['state'], Tone> = { overdue: 'bad', soon: 'warn', open: 'warn', ahead: 'plain', done: 'done' };
const ORDER: DueShown['state'][] = ['overdue', 'soon', 'open', 'ahead'];

export function duePage(due: DueListShown, asked: Asked): Page {
  const { say, now } = asked.ctx;
  return {
    title: say('workspace.due.title'),
    section: '/due',
    secret: true,
    body: (
      <>
        <header class="head">
          <h1>{say('workspace.due.title')}</h1>
          <p class="soft">{say('workspace.due.lead')}</p>
        </header>
        <Drafts drafts={due.drafts} asked={asked} />
        {due.rows.length + due.drafts.length === 0 ? (
          <Empty>
            <p>{say('workspace.due.none')}</p>
            <p>
              <a href={`/${asked.language}/intake`}>{say('groups.pages.toIntake')}</a>
            </p>
          </Empty>
        ) : null}
        {ORDER.map((state) => {
          const rows = due.rows.filter((row) => row.state === state);
          if (rows.length === 0) return null;
          return (
            <section>
              <h2>
                {say(`workspace.due.state.${state}`)} <span class="soft number">{rows.length}</span>
              </h2>
              <DatedRows rows={rows.map((row) => dueRow(row, asked, row.group))} now={now} say={say} />
            </section>
          );
        })}
      </>
    ),
  };
}

/** One thing that is due, with the text that asks for it. */
export function dueRow(row: DueShown, asked: Asked, group?: { slug: string; acronym: string }): DatedRow {
  const { say } = asked.ctx;
  const source = row.source ? say('workspace.due.source', { source: sourceWords(row.source, say) }) : null;
  return {
    on: row.on,
    symbol: group?.acronym ?? null,
    path: group ? groupPath(asked.language, group.slug) : null,
    what: dueWords(row.what, say),
    detail: [detailWords(row, say), source].filter(Boolean).join(' · ') || null,
    status: row.state === 'ahead' || row.state === 'soon' ? undefined : <Badge tone={TONES[row.state]}>{say(`workspace.due.state.${row.state}`)}</Badge>,
  };
}

/** What is due for a meeting names it by its number; other details are words already. */
function detailWords({ detail }: DueShown, say: Say): string | null {
  return detail && /^\d+$/.test(detail) ? meetingWords(Number(detail), say) : detail;
}
