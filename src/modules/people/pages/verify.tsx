// What a link to a further address opens: a button, so that a scanner that only looks does not use it up.

import type { Asked, Page } from '../../../http/route.js';

export function verifyPage({ token, email }: { token: string; email: string }, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('people.verify.title');
  const body = (
    <>
      <header class="head">
        <h1>{title}</h1>
      </header>
      <form method="post" action={`/${asked.language}/verify-address/${encodeURIComponent(token)}`}>
        <p>
          {say('people.verify.how')} <bdi class="symbol">{email}</bdi>
        </p>
        <div class="buttons">
          <button>{say('people.verify.button')}</button>
        </div>
      </form>
    </>
  );
  return { title, body, secret: true };
}
