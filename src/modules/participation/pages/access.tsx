// What approved participants alone are told, and the one button of the day: that they take part remotely.

import type { Asked } from '../../../http/route.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Notice, Symbol } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';

/** Taking part today, remotely: one button, once a day. */
export function PresenceToday({ presence, base, asked }: { presence: 'open' | 'noted' | null; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  if (presence === 'noted') return <Notice tone="good" title={say('participation.presence.noted')} />;
  if (presence === null) return null;
  return (
    <form method="post" action={`${base}/registration/presence`}>
      <button id="f-presence" class="quiet">
        {say('participation.presence.note')}
      </button>
    </form>
  );
}

export interface AccessTold {
  network: string | null;
  password: string | null;
  link: string | null;
  linkFrom: Date | null;
}

export function Access({ access, zone, base, asked }: { access: AccessTold; zone: string | null; base: string; asked: Asked }) {
  const { say } = asked.ctx;
  const later = access.linkFrom ? `${sayInstant(asked.language, access.linkFrom, zone ?? 'Europe/Zurich')} (${zone ?? 'Europe/Zurich'})` : null;
  return (
    <section>
      <h2>{say('participation.pages.access')}</h2>
      <Facts
        facts={[
          fact(
            say('participation.pages.remoteLink'),
            access.link ? (
              <form method="post" action={`${base}/registration/remote`}>
                <button>{say('participation.presence.open')}</button>
                <p class="soft small">{say('participation.presence.before')}</p>
              </form>
            ) : later ? (
              say('participation.pages.linkFrom', { at: later })
            ) : null,
          ),
          fact(say('participation.pages.network'), access.network ? <Symbol>{access.network}</Symbol> : null),
          fact(say('participation.pages.password'), access.password ? <Symbol>{access.password}</Symbol> : null),
        ]}
      />
      <p class="soft small">{say('participation.pages.accessHint')}</p>
    </section>
  );
}
