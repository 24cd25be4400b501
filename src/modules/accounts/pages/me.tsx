// One's own page: who one is here, where one is signed in, and how to end that.

import type { Asked, Page } from '../../../http/index.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Badge } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';

export interface Me {
  name: string;
  emails: string[];
  roles: string[];
  offices: string[];
  sessions: { id: string; startedAt: Date; seenAt: Date; agent: string; current: boolean }[];
}

export function mePage(me: Me, asked: Asked): Page {
  const { say } = asked.ctx;
  const body = (
    <>
      <div class="head">
        <h1>
          <bdi>{me.name}</bdi>
        </h1>
      </div>
      <Facts
        facts={[
          fact(say('accounts.me.emails'), me.emails.map((email) => <bdi class="symbol">{email}</bdi>)),
          fact(say('accounts.me.roles'), me.roles.map((role) => say(`accounts.roles.${role}`)).join(', ')),
          fact(say('accounts.me.offices'), me.offices.join(', ')),
        ]}
      />
      <h2>{say('accounts.me.sessions')}</h2>
      <p class="soft">{say('accounts.me.sessionsHow')}</p>
      <Sessions me={me} asked={asked} />
    </>
  );
  return { title: me.name, body, secret: true };
}

function Sessions({ me, asked }: { me: Me; asked: Asked }) {
  const { say } = asked.ctx;
  const at = (when: Date) => sayInstant(asked.language, when, 'UTC');
  return (
    <table class="cards">
      <thead>
        <tr>
          <th scope="col">{say('accounts.me.device')}</th>
          <th scope="col">{say('accounts.me.since')}</th>
          <th scope="col">{say('accounts.me.seen')}</th>
          <th scope="col">
            <span class="unseen">{say('accounts.me.end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {me.sessions.map((session) => (
          <tr>
            <th scope="row">
              <bdi>{session.agent || '—'}</bdi> {session.current ? <Badge tone="good">{say('accounts.me.current')}</Badge> : null}
            </th>
            <td data-label={say('accounts.me.since')}>{at(session.startedAt)} UTC</td>
            <td data-label={say('accounts.me.seen')}>{at(session.seenAt)} UTC</td>
            <td>
              <form method="post" action={`/${asked.language}/me/sessions/${session.id}/end`}>
                <button class="quiet">{say('accounts.me.end')}</button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
