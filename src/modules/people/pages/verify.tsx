// What a link to a further address opens: a button, so that a scanner that only looks does not use it up.

import type { Asked, Page } from '../../../http/route.js';
import { Notice } from '../../../http/view/pieces.js';

export interface VerifyShown {
  token: string;
  /** Null when the link no longer works. */
  email: string | null;
}

export function verifyPage({ token, email }: VerifyShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const title = say('people.verify.title');
  const body = (
    <>
      <h1>{title}</h1>
      {email ? (
        <form method="post" action={`/${asked.language}/verify-address/${encodeURIComponent(token)}`}>
          <p>
            {say('people.verify.how')} <bdi class="symbol">{email}</bdi>
          </p>
          <div class="buttons">
            <button>{say('people.verify.button')}</button>
          </div>
        </form>
      ) : (
        <Notice tone="warn">
          <p>{say('refusals.people.linkClosed')}</p>
        </Notice>
      )}
    </>
  );
  return { title, body, secret: true };
}
