// Who has member-level access for a body, as its focal point gives it.

import type { Asked, Page } from '../../../http/index.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Span } from '../../../http/view/panel.js';
import { Crumbs, Empty, More, Text } from '../../../http/view/pieces.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { AccessGranted } from '../reads.js';

interface Members {
  body: { slug: string; name: Multilingual };
  rows: AccessGranted[];
  after: string | null;
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
