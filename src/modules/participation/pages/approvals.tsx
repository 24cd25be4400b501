// The page of a focal point: who of my body has registered and waits for me.

import type { Asked, Page } from '../../../http/route.js';
import { Mistakes } from '../../../http/view/fields.js';
import { Badge, DatesOf, Empty, More, Symbol } from '../../../http/view/pieces.js';
import { countryName } from '../../../kit/countries.js';
import type { ApprovalAsked } from '../reads/approvals.js';
import type { SeveralShown } from '../several-shown.js';
import { ChooseBox, ManyTold, SeveralForm } from './several.js';

export interface ApprovalsShown {
  rows: ApprovalAsked[];
  after: string | null;
  waiting: number;
  several?: SeveralShown;
}

export function approvalsPage({ rows, after, waiting, several }: ApprovalsShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const mistakes = several?.mistakes ?? [];
  const title = say('participation.pages.approvals');
  return {
    title,
    section: '/approvals',
    secret: true,
    status: mistakes.length > 0 ? 422 : 200,
    body: (
      <>
        <div class="head">
          <h1>{title}</h1>
          <p class="soft">{say('participation.pages.approvalsLead')}</p>
        </div>
        <Mistakes mistakes={mistakes} say={say} />
        {several?.decided ? <ManyTold decided={several.decided.many} move={several.decided.move} say={say} /> : null}
        {rows.length === 0 ? (
          <Empty>
            <p>{say('participation.pages.noApprovals')}</p>
          </Empty>
        ) : (
          <ul class="rows">
            {rows.map((row) => (
              <Row row={row} chosen={several?.chosen.includes(row.id) ?? false} asked={asked} />
            ))}
          </ul>
        )}
        <More after={after} say={say} query={asked.query} />
        {waiting > 1 ? <SeveralForm action={`/${asked.language}/approvals`} waiting={waiting} typed={{ which: several?.which ?? 'chosen', reason: several?.reason ?? '' }} mistakes={mistakes} badges={false} say={say} /> : null}
      </>
    ),
  };
}

function Row({ row, chosen, asked }: { row: ApprovalAsked; chosen: boolean; asked: Asked }) {
  const { say } = asked.ctx;
  const path = `/${asked.language}/groups/${row.group.slug}/meetings/${row.meeting}/participants/${row.id}`;
  return (
    <li>
      <ChooseBox id={row.id} name={row.name} checked={chosen} say={say} />{' '}
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
