// The outbox: what waits to be read and released stands first; then what waits, failed or left.

import type { Asked, Page } from '../../../http/index.js';
import { Badge, Empty, More, Notice, type Tone } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { Language } from '../../../kit/languages.js';
import type { Say } from '../../../kit/words.js';
import { purposeWords } from '../purpose-words.js';
import type { MailingBrief } from '../reads.js';
import type { MailShown } from '../shapes.js';
import type { MailState } from '../tables.js';

export const TONES: Record<MailState, Tone> = {
  ...{ draft: 'warn', released: 'plain', waiting: 'warn', sending: 'plain', sent: 'done' },
  ...{ failed: 'bad', bounced: 'bad', withheld: 'bad', discarded: 'done' },
};

/** The states by which the list can be narrowed, in the order in which they call for somebody. */
const CHOICES: MailState[] = ['waiting', 'failed', 'bounced', 'withheld', 'sent'];

interface Outbox {
  /** Whether a mail server is set, by which mails leave. */
  reachable: boolean;
  drafts: MailingBrief[];
  counts: Partial<Record<MailState, number>>;
  chosen: string | null;
  rows: MailShown[];
  after: string | null;
}

export function outboxPage(shown: Outbox, asked: Asked): Page {
  const { say } = asked.ctx;
  const path = `/${asked.language}/outbox`;
  const body = (
    <>
      <div class="head">
        <h1>{say('mail.outbox')}</h1>
        <p class="soft">{say('mail.lead')}</p>
      </div>
      <p class="buttons">
        <a class="button quiet" href={`${path}/returned`}>
          {say('mail.returned.title')}
        </a>
        <a class="button quiet" href={`${path}/templates`}>
          {say('mail.templates.title')}
        </a>
      </p>
      {shown.drafts.length > 0 ? (
        <section>
          <h2>{say('mail.toRelease')}</h2>
          <Mailings rows={shown.drafts} language={asked.language} say={say} />
        </section>
      ) : null}
      {shown.reachable ? null : (
        <Notice tone="warn" title={say('mail.noServer')}>
          <p>{say('mail.noServerHow')}</p>
        </Notice>
      )}
      <h2>{say('mail.single')}</h2>
      <ul class="inline-list">
        <li>
          <a href={path} aria-current={shown.chosen ? undefined : 'true'}>
            {say('mail.all')}
          </a>
        </li>
        {CHOICES.map((state) => (
          <li>
            <a href={`${path}?state=${state}`} aria-current={shown.chosen === state ? 'true' : undefined}>
              {say(`mail.states.${state}`)} ({shown.counts[state] ?? 0})
            </a>
          </li>
        ))}
      </ul>
      {shown.rows.length === 0 ? <Empty>{say('mail.empty')}</Empty> : null}
      {shown.rows.length > 0 ? (
        <ul class="rows">
          {shown.rows.map((mail) => (
            <Row mail={mail} asked={asked} />
          ))}
        </ul>
      ) : null}
      <More after={shown.after} say={say} query={asked.query} />
    </>
  );
  return { title: say('mail.outbox'), body, section: '/outbox', secret: true };
}

/** Mailings in a list: what for, of which group, to how many. */
export function Mailings({ rows, language, say }: { rows: readonly MailingBrief[]; language: Language; say: Say }) {
  if (rows.length === 0) return null;
  return (
    <ul class="rows">
      {rows.map((mailing) => (
        <li>
          <a class="what" href={`/${language}/outbox/mailings/${mailing.id}`}>
            {purposeWords(mailing.purpose, say)}
          </a>
          <p class="kicker">
            <Badge tone={mailing.state === 'draft' ? 'warn' : 'done'}>{say(`mail.mailing.states.${mailing.state}`)}</Badge>
            {mailing.group ? <bdi class="symbol">{mailing.group}</bdi> : null}
            <span>{say('mail.recipients', { count: mailing.recipients })}</span>
            <span>{sayInstant(language, new Date(mailing.settledAt ?? mailing.madeAt), 'UTC')} UTC</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Row({ mail, asked }: { mail: MailShown; asked: Asked }) {
  const { say } = asked.ctx;
  const again = ['failed', 'bounced', 'withheld'].includes(mail.state) && !mail.secret;
  return (
    <li>
      <span class="what" lang={mail.language}>
        <bdi>{mail.subject}</bdi>
      </span>
      <p class="kicker">
        <Badge tone={TONES[mail.state]}>{say(`mail.states.${mail.state}`)}</Badge>
        <bdi class="symbol">{mail.recipient}</bdi>
        <span>{sayInstant(asked.language, new Date(mail.sentAt ?? mail.madeAt), 'UTC')} UTC</span>
      </p>
      {mail.reason ? (
        <p class="mistake">
          <bdi>{reasonWords(mail.reason, say)}</bdi>
        </p>
      ) : null}
      {mail.body ? (
        <details>
          <summary class="small">{say('mail.show')}</summary>
          <pre class="kept-lines" lang={mail.language} dir="auto">
            {mail.body}
          </pre>
        </details>
      ) : mail.secret ? (
        <p class="small soft">{say('mail.secret')}</p>
      ) : null}
      {again ? (
        <form method="post" action={`/${asked.language}/outbox/${mail.id}/again`}>
          <button class="quiet">{say('mail.again')}</button>
        </form>
      ) : null}
    </li>
  );
}

/** Our own reasons have words; what a mail server said is shown as it was said. */
function reasonWords(reason: string, say: Asked['ctx']['say']): string {
  const key = `mail.reasons.${reason}`;
  return say.has(key) ? say(key) : reason;
}
