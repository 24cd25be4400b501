// The list of a group: its address, how to subscribe, its archive by thread.

import type { Asked, Page } from '../../../http/index.js';
import { Choice, Field, type Mistake, Mistakes } from '../../../http/view/fields.js';
import { Empty, More, Notice } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { sayInstant } from '../../../kit/date-words.js';
import { type GroupBrief, groupHeading, groupPath } from '../../groups/index.js';
import type { ListKnown, ThreadShown } from '../reads.js';

export interface ListShown {
  group: GroupBrief;
  list: ListKnown | null;
  address: string | null;
  lead: boolean;
  readable: boolean;
  /** Whether mail can come in at all: the operator opens the door for it. */
  reachable: boolean;
  held: number;
  threads: ThreadShown[];
  after: string | null;
  typed: Record<string, string>;
  mistakes: Mistake[];
}

export function listPage(shown: ListShown, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, list, mistakes } = shown;
  const path = groupPath(asked.language, group.slug, 'list');
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={path} say={say} />
      <h2>{say('lists.title')}</h2>
      {list ? <There shown={shown} asked={asked} /> : <None shown={shown} asked={asked} />}
    </>
  );
  return { title: `${group.acronym}: ${say('lists.title')}`, section: '/groups', body, status: mistakes.length > 0 ? 422 : 200, secret: list?.access === 'members' };
}

type Part = { shown: ListShown; asked: Asked };

function None({ shown, asked }: Part) {
  const { say } = asked.ctx;
  return (
    <Empty>
      <p>{say('lists.noList')}</p>
      {shown.lead ? (
        <form method="post" action={`${groupPath(asked.language, shown.group.slug, 'list')}/open`}>
          <button>{say('lists.open')}</button>
        </form>
      ) : null}
      {shown.lead ? (
        <p>
          <a href={groupPath(asked.language, shown.group.slug, 'mail')}>{say('mail.group.title')}</a>
        </p>
      ) : null}
    </Empty>
  );
}

function There({ shown, asked }: Part) {
  const { say } = asked.ctx;
  const { address, readable, threads } = shown;
  return (
    <>
      <p>
        {say('lists.writeTo')}{' '}
        <a href={`mailto:${address}`}>
          <bdi class="symbol">{address}</bdi>
        </a>
      </p>
      {shown.lead && !shown.reachable ? <Notice tone="warn" title={say('lists.noDoor')} /> : null}
      {shown.lead ? <Leading shown={shown} asked={asked} /> : null}
      <Subscribe shown={shown} asked={asked} />
      <h3>{say('lists.archive')}</h3>
      {readable && threads.length === 0 ? <Empty>{say('lists.noThreads')}</Empty> : null}
      {readable ? null : <Notice title={say('refusals.lists.members')} />}
      {threads.length > 0 ? (
        <ul class="rows">
          {threads.map((thread) => (
            <li>
              <a class="what" href={`${groupPath(asked.language, shown.group.slug, 'list')}/threads/${thread.id}`}>
                <bdi>{thread.subject}</bdi>
              </a>
              <p class="kicker">
                <span>{say('lists.posts', { count: thread.posts })}</span>
                <time datetime={thread.lastAt}>{sayInstant(asked.language, new Date(thread.lastAt), 'UTC')} UTC</time>
              </p>
            </li>
          ))}
        </ul>
      ) : null}
      <More after={shown.after} say={say} />
    </>
  );
}

function Leading({ shown, asked }: Part) {
  const { say } = asked.ctx;
  const path = groupPath(asked.language, shown.group.slug, 'list');
  return (
    <p class="buttons">
      <a class={`button ${shown.held > 0 ? '' : 'quiet'}`} href={`${path}/held`}>
        {say('lists.held.link', { count: shown.held })}
      </a>
      <a class="button quiet" href={`${path}/subscribers`}>
        {say('lists.subscribers.title')}
      </a>
      <a class="button quiet" href={`${path}/settings`}>
        {say('lists.settings.title')}
      </a>
      <a class="button quiet" href={groupPath(asked.language, shown.group.slug, 'mail')}>
        {say('mail.group.title')}
      </a>
    </p>
  );
}

function Subscribe({ shown, asked }: Part) {
  const { say } = asked.ctx;
  const { typed, mistakes, list } = shown;
  return (
    <details class="act" open={mistakes.length > 0}>
      <summary>{say('lists.subscribe')}</summary>
      <p class="soft">{say(list?.access === 'members' ? 'lists.howMembers' : 'lists.how')}</p>
      <Mistakes mistakes={mistakes} say={say} />
      <form method="post" action={`${groupPath(asked.language, shown.group.slug, 'list')}/subscribe`} data-keep="subscribe">
        <Field name="email" type="email" label={say('lists.email')} required autocomplete="email" value={typed.email ?? ''} maxlength={254} mistakes={mistakes} />
        <Choice name="mode" label={say('lists.mode')} value={typed.mode ?? 'each'} options={(['each', 'digest'] as const).map((mode) => ({ value: mode, label: say(`lists.modes.${mode}`) }))} />
        <div class="buttons">
          <button>{say('lists.subscribe')}</button>
        </div>
      </form>
    </details>
  );
}
