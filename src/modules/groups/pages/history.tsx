// The history of a group: everything that happened to it and to what belongs to it.

import type { Asked, Page } from '../../../http/route.js';
import { History, type HistoryRow } from '../../../http/view/history.js';
import { Empty, More } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { groupHeading, groupPath } from '../heading.js';
import type { GroupBrief } from '../shapes.js';

export interface GroupHistory {
  group: GroupBrief;
  rows: HistoryRow[];
  after: string | null;
}

export function historyPage(history: GroupHistory, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, rows } = history;
  return {
    title: `${group.acronym}: ${say('groups.pages.tab.history')}`,
    section: '/groups',
    body: (
      <>
        <ThingHead heading={groupHeading(group, say)} current={groupPath(asked.language, group.slug, 'history')} say={say} />
        {rows.length > 0 ? (
          <History rows={rows} say={say} />
        ) : (
          <Empty>
            <p>{say('groups.pages.noHistory')}</p>
          </Empty>
        )}
        <More after={history.after} say={say} />
      </>
    ),
  };
}
