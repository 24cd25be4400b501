// Who has member-level access for a body, as its focal point gives it.

import type { Asked, Page } from '../../../http/index.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Span } from '../../../http/view/panel.js';
import { Crumbs, Empty, More, Text } from '../../../http/view/pieces.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { AffiliationWaiting } from '../../people/reads.js';
import type { AccessGranted } from '../reads.js';

interface Members {
  body: { slug: string; name: Multilingual };
  rows: AccessGranted[];
  after: string | null;
  /** Who says to be with the body, and waits for its word. */
  waiting: AffiliationWaiting[];
  mistakes: Mistake[];
  typed: Record<string, string>;
}

export function membersPage(shown: Members, asked: Asked): Page {
  const { say } = asked.ctx;
  const at = `/${asked.language}/bodies/${shown.body.slug}`;
  const body = (
    <>
      <Crumbs trail={[{ path: at, label: <Text of={shown.body.name} language={asked.language} /> }]} say={say} />
      <div class="head">
        <h1>{say('accounts.members.title')}</h1>
      </div>
      <p>{say('accounts.members.lead')}</p>
      <Mistakes mistakes={shown.mistakes} say={say} />
      {shown.rows.length === 0 ? <Empty>{say('accounts.members.none')}</Empty> : null}
      <ul class="rows">
        {shown.rows.map((row) => (
          <li>
            <span class="what">
              <Text of={row.name} language={asked.language} />
            </span>
            <p class="kicker">
              {row.emails.map((email) => (
                <bdi class="symbol">{email}</bdi>
              ))}
              <Span from={row.from} until={row.until} say={say} />
            </p>
            <form method="post" action={`${at}/members/${row.id}/end`}>
              <button class="quiet">{say('accounts.members.end')}</button>
            </form>
          </li>
        ))}
      </ul>
      <More after={shown.after} say={say} />
      {shown.waiting.length > 0 ? (
        <section>
          <h2>{say('accounts.members.waiting')}</h2>
          <p class="soft">{say('accounts.members.waitingLead')}</p>
          <ul class="rows">
            {shown.waiting.map((one) => (
              <Waiting one={one} at={at} asked={asked} />
            ))}
          </ul>
        </section>
      ) : null}
      <h2>{say('accounts.members.grant')}</h2>
      <form method="post" action={`${at}/members`}>
        <Field name="email" label={say('accounts.signIn.email')} type="email" required value={shown.typed.email ?? ''} mistakes={shown.mistakes} maxlength={254} />
        <Field name="name" label={say('accounts.members.name')} hint={say('accounts.members.nameHint')} value={shown.typed.name ?? ''} mistakes={shown.mistakes} maxlength={200} />
        <Field name="until" label={say('accounts.members.until')} hint={say('accounts.members.untilHint')} type="date" value={shown.typed.until ?? ''} mistakes={shown.mistakes} />
        <div class="buttons">
          <button>{say('accounts.members.button')}</button>
        </div>
      </form>
    </>
  );
  return { title: say('accounts.members.title'), body, secret: true, status: shown.mistakes.length > 0 ? 422 : 200 };
}

function Waiting({ one, at, asked }: { one: AffiliationWaiting; at: string; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <li>
      <span class="what">
        <bdi>
          <Text of={one.name} language={asked.language} />
        </bdi>
      </span>
      <p class="kicker">
        {one.title ? <bdi>{one.title}</bdi> : null}
        {one.emails.map((email) => (
          <bdi class="symbol">{email}</bdi>
        ))}
        <Span from={one.from} until={null} say={say} />
      </p>
      <form method="post" action={`${at}/members/affiliations/${one.id}`} class="buttons">
        <button name="so" value="yes" class="quiet">
          {say('accounts.members.confirm')}
        </button>
        <button name="so" value="no" class="plain">
          {say('accounts.members.deny')}
        </button>
      </form>
    </li>
  );
}
