// One's own page: who one is here, in which capacity one acts, where one is signed in, and how to end that.

import type { Asked, Page } from '../../../http/index.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { type Panel, PanelSection } from '../../../http/view/panel.js';
import { Badge } from '../../../http/view/pieces.js';
import type { Capacity } from '../../../kit/actor.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { Way } from '../ways.js';

export interface Me {
  name: string;
  emails: string[];
  roles: string[];
  offices: string[];
  bodies: { id: string; slug: string; name: string; focalPoint: boolean }[];
  capacities: Capacity[];
  acting: string | null;
  panels: Panel[];
  sessions: { id: string; startedAt: Date; seenAt: Date; agent: string; how: Way; current: boolean }[];
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
      <Bodies me={me} asked={asked} />
      <ul>
        {me.roles.includes('secretariat') ? (
          <li>
            <a href={`/${asked.language}/providers`}>{say('accounts.providers.title')}</a>
          </li>
        ) : null}
        {['profile', 'ways', 'tokens', 'personal'].map((page) => (
          <li>
            <a href={`/${asked.language}/me/${page}`}>{say(`accounts.me.to.${page}`)}</a>
          </li>
        ))}
      </ul>
      <Capacities me={me} asked={asked} />
      {me.panels.map((panel) => (
        <PanelSection panel={panel} say={say} />
      ))}
      <h2>{say('accounts.me.sessions')}</h2>
      <p class="soft">{say('accounts.me.sessionsHow')}</p>
      <Sessions me={me} asked={asked} />
    </>
  );
  return { title: me.name, body, secret: true };
}

function Bodies({ me, asked }: { me: Me; asked: Asked }) {
  const { say } = asked.ctx;
  if (me.bodies.length === 0) return null;
  return (
    <ul>
      {me.bodies.map((body) => (
        <li>
          <a href={`/${asked.language}/bodies/${body.slug}${body.focalPoint ? '/members' : ''}`}>
            <bdi>{body.name}</bdi>
          </a>{' '}
          <Badge>{say(`accounts.roles.${body.focalPoint ? 'focalPoint' : 'member'}`)}</Badge>
        </li>
      ))}
    </ul>
  );
}

/** Only where there is something to choose. */
function Capacities({ me, asked }: { me: Me; asked: Asked }) {
  const { say } = asked.ctx;
  if (me.capacities.length < 2) return null;
  return (
    <section>
      <h2>{say('accounts.me.capacity')}</h2>
      <p class="soft">{say('accounts.me.capacityHow')}</p>
      <form method="post" action={`/${asked.language}/me/capacity`}>
        <div class="field">
          <label for="f-capacity">{say('accounts.me.actAs')}</label>
          <select id="f-capacity" name="capacity">
            <option value="" selected={me.acting === null}>
              {say('accounts.me.allCapacities')}
            </option>
            {me.capacities.map(({ key, words, sent }) => (
              <option value={key} selected={me.acting === key}>
                {sent ? say('http.capacity.sent', sent) : (words ?? say(`accounts.roles.${key}`))}
              </option>
            ))}
          </select>
        </div>
        <div class="buttons">
          <button class="quiet">{say('accounts.me.choose')}</button>
        </div>
      </form>
    </section>
  );
}

function Sessions({ me, asked }: { me: Me; asked: Asked }) {
  const { say } = asked.ctx;
  const at = (when: Date) => sayInstant(asked.language, when, 'UTC');
  return (
    <>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{say('accounts.me.device')}</th>
            <th scope="col">{say('accounts.me.how')}</th>
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
              <td data-label={say('accounts.me.how')}>{say(`accounts.ways.${session.how}`)}</td>
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
      {me.sessions.length > 1 ? (
        <form method="post" action={`/${asked.language}/me/end-others`}>
          <div class="buttons">
            <button class="quiet">{say('accounts.me.endOthers')}</button>
          </div>
        </form>
      ) : null}
    </>
  );
}
