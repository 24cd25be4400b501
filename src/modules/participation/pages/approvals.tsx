// The page of a focal point: who of my body has registered and waits for me.

import type { Asked, Page } from '../../../http/route.js';
import { Badge, DatesOf, Empty, More, Symbol } from '../../../http/view/pieces.js';
import { countryName } from '../../../kit/countries.js';
import type { ApprovalAsked } from '../reads/approvals.js';

export function approvalsPage({ rows, after }: { rows: ApprovalAsked[]; after: string | null }, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('participation.pages.approvals');
  return {
    title,
    section: '/approvals',
    secret: true,
    body: (
      <>
        <div class="head">
          <h1>{title}</h1>
          <p class="soft">{say('participation.pages.approvalsLead')}</p>
        </div>
        {rows.length === 0 ? (
          <Empty>
            <p>{say('participation.pages.noApprovals')}</p>
          </Empty>
        ) : (
          <ul class="rows">
            {rows.map((row) => (
              <Row row={row} asked={asked} />
            ))}
          </ul>
        )}
        <More after={after} say={say} query={asked.query} />
      </>
    ),
  };
}

function Row({ row, asked }: { row: ApprovalAsked; asked: Asked }) {
  const { say } = asked.ctx;
  const path = `/${asked.language}/groups/${row.group.slug}/meetings/${row.meeting}/participants/${row.id}`;
  return (
    <li>
      <a class="what" href={path}>
        <bdi>{row.name}</bdi>
      </a>
      <p class="kicker">
        <Badge>{say(`participation.modes.${row.mode}`)}</Badge>
        <bdi>{[row.title, row.body].filter(Boolean).join(', ')}</bdi>
        <span>{countryName(asked.language, row.country)}</span>
        <span>
          <Symbol>{row.group.acronym}</Symbol>, <DatesOf start={row.start} end={row.end} language={asked.language} />
        </span>
      </p>
      <form method="post" action={`${path}/approve`}>
        <button>
          {say('participation.moves.approve')} <span class="unseen">{row.name}</span>
        </button>
      </form>
    </li>
  );
}
