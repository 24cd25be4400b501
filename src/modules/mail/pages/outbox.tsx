// The outbox: what is about to leave in our name, and what failed.

import type { Asked, Page } from '../../../http/index.js';
import { Badge, Empty, More, type Tone } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { MailShown } from '../shapes.js';

const TONES: Record<MailShown['state'], Tone> = { waiting: 'warn', sending: 'plain', sent: 'done', failed: 'bad' };

export function outboxPage(shown: { rows: MailShown[]; after: string | null }, asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <div class="head">
        <h1>{say('mail.outbox')}</h1>
        <p class="soft">{say('mail.lead')}</p>
      </div>
      {shown.rows.length === 0 ? <Empty>{say('mail.empty')}</Empty> : null}
      <ul class="rows">
        {shown.rows.map((mail) => (
          <li>
            <span class="what">{mail.subject}</span>
            <p class="kicker">
              <Badge tone={TONES[mail.state]}>{say(`mail.states.${mail.state}`)}</Badge>
              <bdi class="symbol">{mail.recipient}</bdi>
              <span>{sayInstant(asked.language, new Date(mail.sentAt ?? mail.madeAt), 'UTC')} UTC</span>
            </p>
            {mail.reason ? <p class="mistake">{mail.reason}</p> : null}
            {mail.body ? (
              <details>
                <summary class="small">{say('mail.show')}</summary>
                <pre>{mail.body}</pre>
              </details>
            ) : (
              <p class="small soft">{say('mail.secret')}</p>
            )}
          </li>
        ))}
      </ul>
      <More after={shown.after} say={say} query={asked.query} />
    </>
  );
  return { title: say('mail.outbox'), body, section: '/outbox', secret: true };
}
