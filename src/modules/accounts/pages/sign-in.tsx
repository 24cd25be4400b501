// Signing in by a link sent to one's address; the link is opened here and consumed by a button, so that a mail scanner does not use it up.

import type { Asked, Page } from '../../../http/index.js';
import { Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Notice } from '../../../http/view/pieces.js';

interface SignIn {
  next: string;
  email: string;
  mistakes: Mistake[];
  /** After asking: the same words whether or not the address is known. */
  asked: boolean;
}

export function signInPage(shown: SignIn, asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <div class="head">
        <h1>{say('accounts.signIn.title')}</h1>
      </div>
      {shown.asked ? (
        <Notice tone="good" title={say('accounts.signIn.sentTitle')}>
          <p>{say('accounts.signIn.sent')}</p>
        </Notice>
      ) : null}
      <p>{say('accounts.signIn.how')}</p>
      <form method="post" action={`/${asked.language}/sign-in`}>
        <Mistakes mistakes={shown.mistakes} say={say} />
        <input type="hidden" name="next" value={shown.next} />
        <Field name="email" label={say('accounts.signIn.email')} type="email" autocomplete="email" required value={shown.email} mistakes={shown.mistakes} maxlength={254} />
        <div class="buttons">
          <button>{say('accounts.signIn.send')}</button>
        </div>
      </form>
      <p class="soft small">{say('accounts.signIn.noAccount')}</p>
    </>
  );
  return { title: say('accounts.signIn.title'), body, secret: true, status: shown.mistakes.length > 0 ? 422 : 200 };
}

/** What a sign-in link opens: nothing is consumed until the button is pressed. */
export function enterPage(shown: { token: string; next: string; open: boolean }, asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <div class="head">
        <h1>{say(shown.open ? 'accounts.enter.title' : 'accounts.enter.closedTitle')}</h1>
      </div>
      <p>{say(shown.open ? 'accounts.enter.how' : 'accounts.enter.closed')}</p>
      {shown.open ? (
        <form method="post" action={`/${asked.language}/enter/${encodeURIComponent(shown.token)}`}>
          <input type="hidden" name="next" value={shown.next} />
          <div class="buttons">
            <button autofocus>{say('accounts.enter.button')}</button>
          </div>
        </form>
      ) : (
        <p>
          <a href={`/${asked.language}/sign-in`}>{say('accounts.enter.again')}</a>
        </p>
      )}
    </>
  );
  return { title: say('accounts.enter.title'), body, secret: true, status: shown.open ? 200 : 404 };
}
