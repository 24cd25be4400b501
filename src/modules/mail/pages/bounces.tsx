// Addresses from which mail came back: why, how often, and the button that says that one is good again.

import type { Asked, Page } from '../../../http/index.js';
import { Badge, Crumbs, Empty, More } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { BounceShown } from '../reads.js';
import { returnedWords } from '../returned-words.js';

export function bouncesPage(shown: { rows: BounceShown[]; after: string | null }, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = `/${asked.language}/outbox`;
  const body = (
    <>
      <Crumbs trail={[{ path, label: say('mail.outbox') }]} say={say} />
      <div class="head">
        <h1>{say('mail.returned.title')}</h1>
        <p class="soft">{say('mail.returned.lead')}</p>
      </div>
      {shown.rows.length === 0 ? <Empty>{say('mail.returned.none')}</Empty> : null}
      {shown.rows.length > 0 ? (
        <ul class="rows">
          {shown.rows.map((row) => (
            <li>
              <bdi class="what">{row.email}</bdi>
              <p class="kicker">
                <Badge tone={row.marked ? 'bad' : 'warn'}>{returnedWords(row, say)}</Badge>
                <span>{say('mail.returned.count', { count: row.count })}</span>
                <span>{sayInstant(asked.language, new Date(row.at), 'UTC')} UTC</span>
              </p>
              <p class="mistake">
                <bdi>{row.reason}</bdi>
              </p>
              <form method="post" action={`${path}/returned`}>
                <input type="hidden" name="email" value={row.email} />
                <button class="quiet">{say('mail.returned.confirm')}</button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <More after={shown.after} say={say} query={asked.query} />
    </>
  );
  return { title: say('mail.returned.title'), body, section: '/outbox', secret: true };
}
