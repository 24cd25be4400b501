// The ways to sign in: a link or its code by mail, a passkey, a provider, a password.

import type { Asked, Page } from '../../../http/index.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Notice } from '../../../http/view/pieces.js';

export interface SignIn {
  next: string;
  email: string;
  mistakes: Mistake[];
  /** After asking: the same words whether or not the address is known. */
  asked: boolean;
  /** Whether it was the form of the password that came back. */
  byPassword?: boolean;
  /** What the browser is asked for a passkey. */
  passkey: string;
  providers: { slug: string; name: string }[];
}

export function signInPage(shown: SignIn, asked: Asked): Page {
  const { say } = asked.ctx;
  const parts = { shown, asked };
  const body = (
    <>
      <div class="head">
        <h1>{say('accounts.signIn.title')}</h1>
      </div>
      <Mistakes mistakes={shown.mistakes} say={say} />
      <section>
        <h2>{say('accounts.signIn.byMail')}</h2>
        {shown.asked ? <ByCode {...parts} /> : <ByLink {...parts} />}
      </section>
      <section>
        <h2>{say('accounts.signIn.otherWays')}</h2>
        <ByProvider {...parts} />
        <ByPasskey {...parts} />
        <ByPassword {...parts} />
      </section>
      <p class="soft small">{say('accounts.signIn.noAccount')}</p>
    </>
  );
  return { title: say('accounts.signIn.title'), body, secret: true, script: 'passkey', status: shown.mistakes.length > 0 ? 422 : 200 };
}

interface Parts {
  shown: SignIn;
  asked: Asked;
}

function ByLink({ shown, asked }: Parts) {
  const { say } = asked.ctx;
  return (
    <>
      <p>{say('accounts.signIn.how')}</p>
      <form method="post" action={`/${asked.language}/sign-in`}>
        <input type="hidden" name="next" value={shown.next} />
        <Field name="email" label={say('accounts.signIn.email')} type="email" autocomplete="username webauthn" required value={shown.email} mistakes={shown.byPassword ? [] : shown.mistakes} maxlength={254} />
        <div class="buttons">
          <button>{say('accounts.signIn.send')}</button>
        </div>
      </form>
    </>
  );
}

/** After asking for the mail: the code may be typed here, where the link is opened on another device. */
function ByCode({ shown, asked }: Parts) {
  const { say } = asked.ctx;
  return (
    <>
      <Notice tone="good" title={say('accounts.signIn.sentTitle')}>
        <p>{say('accounts.signIn.sent')}</p>
      </Notice>
      <form method="post" action={`/${asked.language}/sign-in/code`}>
        <input type="hidden" name="next" value={shown.next} />
        <input type="hidden" name="email" value={shown.email} />
        <Field name="code" label={say('accounts.signIn.code')} hint={say('accounts.signIn.codeHint')} autocomplete="one-time-code" required mistakes={shown.mistakes} maxlength={40} />
        <div class="buttons">
          <button>{say('accounts.signIn.byCode')}</button>
          <a href={`/${asked.language}/sign-in?next=${encodeURIComponent(shown.next)}`}>{say('accounts.signIn.again')}</a>
        </div>
      </form>
    </>
  );
}

/** Hidden until the script finds that the browser can. */
function ByPasskey({ shown, asked }: Parts) {
  const { say } = asked.ctx;
  return (
    <form
      method="post"
      action={`/${asked.language}/sign-in/passkey`}
      data-passkey="get"
      data-passkey-options={shown.passkey}
      data-passkey-none={say('accounts.signIn.passkeyNone')}
      hidden
    >
      <input type="hidden" name="next" value={shown.next} />
      <input type="hidden" name="answer" value="" />
      <div class="buttons">
        <button class="quiet">{say('accounts.signIn.passkey')}</button>
      </div>
      <p role="status" />
    </form>
  );
}

function ByProvider({ shown, asked }: Parts) {
  const { say } = asked.ctx;
  if (shown.providers.length === 0) return null;
  return (
    <ul class="plain-list">
      {shown.providers.map((provider) => (
        <li>
          <a class="button quiet" href={`/${asked.language}/sign-in/with/${provider.slug}?next=${encodeURIComponent(shown.next)}`}>{say('accounts.signIn.with', { name: provider.name })}</a>
        </li>
      ))}
    </ul>
  );
}

function ByPassword({ shown, asked }: Parts) {
  const { say } = asked.ctx;
  return (
    <details open={shown.byPassword}>
      <summary>{say('accounts.signIn.byPassword')}</summary>
      <form method="post" action={`/${asked.language}/sign-in/password`}>
        <input type="hidden" name="next" value={shown.next} />
        <div class="field">
          <label for="p-email">{say('accounts.signIn.email')}</label>
          <input id="p-email" name="email" type="email" autocomplete="username" required value={shown.byPassword ? shown.email : ''} maxlength={254} />
        </div>
        <Field name="password" label={say('accounts.signIn.password')} type="password" autocomplete="current-password" required mistakes={shown.byPassword ? shown.mistakes : []} maxlength={256} />
        <div class="buttons">
          <button class="quiet">{say('accounts.signIn.withPassword')}</button>
        </div>
        <p class="soft small">{say('accounts.signIn.forgotten')}</p>
      </form>
    </details>
  );
}
