// The account of a person as the secretariat sees it: no secret, no address of where somebody was.

import type { Asked, Page } from '../../../http/index.js';
import { Facts, fact } from '../../../http/view/facts.js';
import { Crumbs, Notice, Text } from '../../../http/view/pieces.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { Multilingual } from '../../../kit/languages.js';
import type { OpenSession } from '../reads.js';

interface Account {
  id: string;
  name: Multilingual;
  roles: string[];
  sessions: OpenSession[];
  ways: { password: boolean; passkeys: number; tokens: number; providers: string[] };
  /** Whether it is one's own. */
  self: boolean;
  /** A link just made, to be handed over: it is never shown again. */
  link: string | null;
}

export function accountPage(account: Account, asked: Asked): Page {
  const { say } = asked.ctx;
  const at = `/${asked.language}/people/${account.id}`;
  const body = (
    <>
      <Crumbs trail={[{ path: at, label: <Text of={account.name} language={asked.language} /> }]} say={say} />
      <div class="head">
        <h1>{say('accounts.panel.title')}</h1>
      </div>
      {account.link ? (
        <Notice tone="good" title={say('accounts.account.link')}>
          <p>
            <bdi class="symbol">{account.link}</bdi>
          </p>
          <p>{say('accounts.account.linkHow')}</p>
        </Notice>
      ) : null}
      <Facts
        facts={[
          fact(say('accounts.me.roles'), account.roles.map((role) => say(`accounts.roles.${role}`)).join(', ')),
          fact(say('accounts.account.ways'), waysOf(account, asked).join(', ')),
          fact(say('accounts.me.sessions'), account.sessions.map((session) => <p>{`${session.agent || '—'} · ${sayInstant(asked.language, session.seenAt, 'UTC')} UTC`}</p>)),
        ]}
      />
      <h2>{say('accounts.account.recover')}</h2>
      <p>{say('accounts.account.recoverHow')}</p>
      <Act at={`${at}/account/recover`} words={say('accounts.account.makeLink')} />
      <h2>{say('accounts.account.shutOut')}</h2>
      <p>{say('accounts.account.shutOutHow')}</p>
      <Act at={`${at}/account/shut-out`} words={say('accounts.account.shutOutButton')} />
      <h2>{say('accounts.me.roles')}</h2>
      <Roles account={account} at={at} asked={asked} />
    </>
  );
  return { title: say('accounts.panel.title'), body, secret: true };
}

function waysOf({ ways }: Account, asked: Asked): string[] {
  const { say } = asked.ctx;
  return [
    say('accounts.ways.link'),
    ...(ways.password ? [say('accounts.ways.password')] : []),
    ...(ways.passkeys > 0 ? [`${say('accounts.ways.passkey')} (${ways.passkeys})`] : []),
    ...ways.providers,
    ...(ways.tokens > 0 ? [`${say('accounts.me.to.tokens')} (${ways.tokens})`] : []),
  ];
}

function Act({ at, words }: { at: string; words: string }) {
  return (
    <form method="post" action={at}>
      <div class="buttons">
        <button class="quiet">{words}</button>
      </div>
    </form>
  );
}

function Roles({ account, at, asked }: { account: Account; at: string; asked: Asked }) {
  const { say } = asked.ctx;
  return (
    <div class="buttons">
      {(['secretariat', 'reader'] as const)
        .filter((role) => !(role === 'secretariat' && account.self))
        .map((role) => {
          const has = account.roles.includes(role);
          return (
            <form method="post" action={`${at}/account/role`}>
              <input type="hidden" name="role" value={role} />
              <input type="hidden" name="has" value={has ? 'no' : 'yes'} />
              <button class="quiet">{say(has ? 'accounts.account.takeRole' : 'accounts.account.giveRole', { role: say(`accounts.roles.${role}`) })}</button>
            </form>
          );
        })}
    </div>
  );
}
