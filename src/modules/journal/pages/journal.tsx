// The whole journal, for the secretariat: everything that happened on this site, newest first.

import type { Asked, Page } from '../../../http/route.js';
import { History, type HistoryRow } from '../../../http/view/history.js';
import { Empty, More } from '../../../http/view/pieces.js';

export function journalPage(journal: { rows: HistoryRow[]; after: string | null }, asked: Asked): Page {
  const { say } = asked.ctx;
  return {
    title: say('journal.pages.title'),
    section: '/journal',
    secret: true,
    body: (
      <>
        <header class="head">
          <h1>{say('journal.pages.title')}</h1>
          <p class="soft">{say('journal.pages.lead')}</p>
        </header>
        {journal.rows.length > 0 ? (
          <History rows={journal.rows} say={say} />
        ) : (
          <Empty>
            <p>{say('journal.pages.none')}</p>
          </Empty>
        )}
        <More after={journal.after} say={say} />
      </>
    ),
  };
}
