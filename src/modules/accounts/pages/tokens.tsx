// One's API tokens: what programs may do in one's name, and a new one, shown once.

import type { Asked, Page, Scope } from '../../../http/index.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Crumbs, Empty, Notice } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { OwnWays } from '../reads/entering.js';

export interface Tokens {
  tokens: OwnWays['tokens'];
  scopes: readonly Scope[];
  days: readonly number[];
  fresh: boolean;
  /** The token just made: it is never shown again. */
  made: string | null;
  mistakes: Mistake[];
  typed: Record<string, string>;
}

export function tokensPage(shown: Tokens, asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <Crumbs trail={[{ path: `/${asked.language}/me`, label: <bdi>{asked.ctx.actor.name}</bdi> }]} say={say} />
      <div class="head">
        <h1>{say('accounts.me.to.tokens')}</h1>
      </div>
      <p>{say('accounts.tokensPage.lead')}</p>
      {shown.made ? (
        <Notice tone="good" title={say('accounts.tokensPage.made')}>
          <p>
            <bdi class="symbol">
              <code>{shown.made}</code>
            </bdi>
          </p>
          <p>{say('accounts.tokensPage.once')}</p>
        </Notice>
      ) : null}
      <Mistakes mistakes={shown.mistakes} say={say} />
      <List shown={shown} asked={asked} />
      <Making shown={shown} asked={asked} />
    </>
  );
  return { title: say('accounts.me.to.tokens'), body, secret: true, status: shown.mistakes.length > 0 ? 422 : 200 };
}

function List({ shown, asked }: { shown: Tokens; asked: Asked }) {
  const { say } = asked.ctx;
  const at = (when: Date) => `${sayInstant(asked.language, when, 'UTC')} UTC`;
  if (shown.tokens.length === 0) return <Empty>{say('accounts.tokensPage.none')}</Empty>;
  return (
    <ul class="rows">
      {shown.tokens.map((token) => (
        <li>
          <span class="what">
            <bdi>{token.name}</bdi>
          </span>
          <p class="kicker">
            <span>{token.scopes.map((scope) => say(`accounts.scopes.${scope}`)).join(', ')}</span>
            <span>{say('accounts.tokensPage.until', { at: at(token.expiresAt) })}</span>
            <span>{token.usedAt ? say('accounts.tokensPage.used', { at: at(token.usedAt) }) : say('accounts.tokensPage.unused')}</span>
          </p>
          <form method="post" action={`/${asked.language}/me/tokens/${token.id}/revoke`}>
            <button class="quiet">{say('accounts.tokensPage.revoke')}</button>
          </form>
        </li>
      ))}
    </ul>
  );
}

function Making({ shown, asked }: { shown: Tokens; asked: Asked }) {
  const { say } = asked.ctx;
  const chosen = (shown.typed.scopes ?? 'read').split(' ');
  return (
    <section>
      <h2>{say('accounts.tokensPage.new')}</h2>
      {shown.fresh ? null : (
        <p>
          {say('accounts.waysPage.notFresh')} <a href={`/${asked.language}/sign-in?next=/${asked.language}/me/tokens`}>{say('accounts.waysPage.signInAgain')}</a>
        </p>
      )}
      <form method="post" action={`/${asked.language}/me/tokens`}>
        <Field name="name" label={say('accounts.tokensPage.name')} required value={shown.typed.name ?? ''} mistakes={shown.mistakes} maxlength={100} />
        <fieldset class="field" id="f-scopes">
          <legend>{say('accounts.tokensPage.scopes')}</legend>
          {shown.scopes.map((scope) => (
            <label>
              <input type="checkbox" name="scopes" value={scope} checked={chosen.includes(scope)} /> {say(`accounts.scopes.${scope}`)}
            </label>
          ))}
        </fieldset>
        <Choice
          name="days"
          label={say('accounts.tokensPage.days')}
          value={shown.typed.days ?? '90'}
          mistakes={shown.mistakes}
          options={shown.days.map((days) => ({ value: String(days), label: say('accounts.tokensPage.forDays', { days }) }))}
        />
        <div class="buttons">
          <button>{say('accounts.tokensPage.make')}</button>
        </div>
      </form>
    </section>
  );
}
