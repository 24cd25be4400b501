// Who reads a list: those who wait for an officer first.

import type { Asked, Page } from '../../../http/index.js';
import { Area, Choice, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Badge, Empty, More } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { ENDONYMS, LANGUAGES } from '../../../kit/languages.js';
import { type GroupBrief, groupHeading, groupPath } from '../../groups/index.js';
import type { ListKnown, SubscriptionShown } from '../reads.js';

interface Subscribers {
  group: GroupBrief;
  list: ListKnown;
  pending: SubscriptionShown[];
  rows: SubscriptionShown[];
  after: string | null;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function subscribersPage(shown: Subscribers, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, mistakes } = shown;
  const path = groupPath(asked.language, group.slug, 'list');
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={path} say={say} />
      <h2>{say('lists.subscribers.title')}</h2>
      {shown.rows.length + shown.pending.length === 0 ? <Empty>{say('lists.subscribers.none')}</Empty> : null}
      {shown.rows.length + shown.pending.length > 0 ? (
        <ul class="rows">
          {[...shown.pending, ...shown.rows].map((one) => (
            <Row one={one} asked={asked} action={`${path}/subscribers/${one.id}`} />
          ))}
        </ul>
      ) : null}
      <More after={shown.after} say={say} />
      <h3>{say('lists.subscribers.invite')}</h3>
      <p class="soft">{say('lists.subscribers.inviteHint')}</p>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={`${path}/subscribers`}>
        <Area name="email" rows={4} label={say('lists.subscribers.emails')} hint={say('lists.subscribers.emailsHint')} required value={shown.typed.email ?? ''} mistakes={mistakes} />
        <Choice name="language" label={say('lists.subscribers.language')} value={shown.typed.language ?? asked.language} options={LANGUAGES.map((one) => ({ value: one, label: ENDONYMS[one] }))} />
        <div class="buttons">
          <button>{say('lists.subscribers.ask')}</button>
        </div>
      </form>
    </>
  );
  return { title: `${group.acronym}: ${say('lists.subscribers.title')}`, section: '/groups', body, secret: true, status: mistakes.length > 0 ? 422 : 200 };
}

function Row({ one, asked, action }: { one: SubscriptionShown; asked: Asked; action: string }) {
  const { say } = asked.ctx;
  return (
    <li class="acted">
      <bdi class="what">{one.email}</bdi>
      <p class="kicker">
        <Badge tone={one.state === 'active' ? 'good' : 'warn'}>{say(`lists.states.${one.state}`)}</Badge>
        {one.suspended ? <Badge tone="bad">{say('lists.mine.returned')}</Badge> : null}
        <span>{say(`lists.modes.${one.mode}`)}</span>
      </p>
      <div class="buttons">
        {one.state === 'pending' ? (
          <form method="post" action={`${action}/approve`}>
            <button>{say('lists.subscribers.approve')}</button>
          </form>
        ) : null}
        <form method="post" action={`${action}/end`}>
          <button class="quiet">{say('lists.subscribers.end')}</button>
        </form>
      </div>
    </li>
  );
}
