// What a sign-in link opens: nothing is consumed until the button is pressed, so that a mail scanner does not use it up.

import type { Asked, Page } from '../../../http/index.js';

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
