// The ways by which somebody signs in: passkeys, a password, providers. The link by mail is always there.

import type { Asked, Page } from '../../../http/index.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Crumbs, Notice } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';
import { LONGEST, SHORTEST } from '../password.js';
import type { OwnWays } from '../reads/entering.js';

export interface Ways extends OwnWays {
  address: string;
  /** Whether the person came in lately enough to change anything here. */
  fresh: boolean;
  /** What the browser is asked to make a passkey. */
  making: string;
  mistakes: Mistake[];
  typed: Record<string, string>;
}

export function waysPage(ways: Ways, asked: Asked): Page {
  const { say } = asked.ctx;
  const parts = { ways, asked };
  const body = (
    <>
      <Crumbs trail={[{ path: `/${asked.language}/me`, label: <bdi>{asked.ctx.actor.name}</bdi> }]} say={say} />
      <div class="head">
        <h1>{say('accounts.me.to.ways')}</h1>
      </div>
      <p>{say('accounts.waysPage.lead')}</p>
      <Mistakes mistakes={ways.mistakes} say={say} />
      {ways.fresh ? null : (
        <Notice tone="warn" title={say('accounts.waysPage.notFresh')}>
          <p>
            <a href={`/${asked.language}/sign-in?next=/${asked.language}/me/ways`}>{say('accounts.waysPage.signInAgain')}</a>
          </p>
        </Notice>
      )}
      <Passkeys {...parts} />
      <Password {...parts} />
      <Providers {...parts} />
    </>
  );
  return { title: say('accounts.me.to.ways'), body, secret: true, script: 'passkey', status: ways.mistakes.length > 0 ? 422 : 200 };
}

interface Parts {
  ways: Ways;
  asked: Asked;
}

function Passkeys({ ways, asked }: Parts) {
  const { say } = asked.ctx;
  return (
    <section>
      <h2>{say('accounts.waysPage.passkeys')}</h2>
      <p class="soft">{say('accounts.waysPage.passkeysHow')}</p>
      {ways.passkeys.length > 0 ? (
        <ul class="rows">
          {ways.passkeys.map((key) => (
            <li>
              <span class="what">
                <bdi>{key.name}</bdi>
              </span>
              <p class="kicker">
                <span>{say('accounts.waysPage.since', { at: sayInstant(asked.language, key.createdAt, 'UTC') })}</span>
              </p>
              <form method="post" action={`/${asked.language}/me/passkeys/${key.id}/remove`}>
                <button class="quiet">{say('accounts.waysPage.remove')}</button>
              </form>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        method="post"
        action={`/${asked.language}/me/passkeys`}
        data-passkey="make"
        data-passkey-options={ways.making}
        data-passkey-none={say('accounts.waysPage.passkeyNone')}
        hidden
      >
        <input type="hidden" name="answer" value="" />
        <Field name="name" label={say('accounts.waysPage.passkeyName')} hint={say('accounts.waysPage.passkeyNameHint')} value={ways.typed.name ?? ''} mistakes={ways.mistakes} maxlength={100} />
        <div class="buttons">
          <button>{say('accounts.waysPage.addPasskey')}</button>
        </div>
        <p role="status" />
      </form>
      <noscript>
        <p class="soft">{say('accounts.waysPage.noScript')}</p>
      </noscript>
    </section>
  );
}

function Password({ ways, asked }: Parts) {
  const { say } = asked.ctx;
  return (
    <section>
      <h2>{say('accounts.signIn.password')}</h2>
      <p class="soft">{ways.password ? say('accounts.waysPage.passwordSince', { at: sayInstant(asked.language, ways.password, 'UTC') }) : say('accounts.waysPage.noPassword')}</p>
      <form method="post" action={`/${asked.language}/me/password`}>
        <input type="hidden" name="username" autocomplete="username" value={ways.address} />
        {ways.password ? (
          <Field name="current" label={say('accounts.waysPage.current')} hint={say('accounts.waysPage.currentHint')} type="password" autocomplete="current-password" mistakes={ways.mistakes} maxlength={LONGEST} />
        ) : null}
        <Field name="password" label={say('accounts.waysPage.newPassword')} hint={say('accounts.waysPage.passwordHint', { shortest: SHORTEST })} type="password" autocomplete="new-password" required mistakes={ways.mistakes} maxlength={LONGEST} />
        <div class="buttons">
          <button>{say(ways.password ? 'accounts.waysPage.changePassword' : 'accounts.waysPage.setPassword')}</button>
        </div>
      </form>
      {ways.password ? (
        <form method="post" action={`/${asked.language}/me/password/drop`}>
          <div class="buttons">
            <button class="quiet">{say('accounts.waysPage.dropPassword')}</button>
          </div>
        </form>
      ) : null}
    </section>
  );
}

function Providers({ ways, asked }: Parts) {
  const { say } = asked.ctx;
  if (ways.providers.length === 0) return null;
  return (
    <section>
      <h2>{say('accounts.waysPage.providers')}</h2>
      <ul class="rows">
        {ways.providers.map((provider) => (
          <li>
            <span class="what">
              <bdi>{provider.name}</bdi>
            </span>
            {provider.linked ? (
              <form method="post" action={`/${asked.language}/me/identities/${provider.id}/unlink`}>
                <button class="quiet">{say('accounts.waysPage.unlink')}</button>
              </form>
            ) : (
              <a href={`/${asked.language}/sign-in/with/${provider.slug}`}>{say('accounts.waysPage.link')}</a>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
