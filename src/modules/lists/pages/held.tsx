// Mails that wait for an officer, with why; and those that were put aside by themselves, so that nothing vanishes unseen.

import type { Asked, Page } from '../../../http/index.js';
import { Field } from '../../../http/view/fields.js';
import { Badge, Empty, More, Notice } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { sayInstant } from '../../../kit/date-words.js';
import { type GroupBrief, groupHeading, groupPath } from '../../groups/index.js';
import type { HeldPost, ListKnown } from '../reads.js';

interface Held {
  group: GroupBrief;
  list: ListKnown;
  rows: HeldPost[];
  after: string | null;
  refused: HeldPost[];
}

export function heldPage(shown: Held, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group } = shown;
  const path = groupPath(asked.language, group.slug, 'list');
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={path} say={say} />
      <h2>{say('lists.held.title')}</h2>
      {shown.rows.length === 0 ? <Empty>{say('lists.held.none')}</Empty> : null}
      {shown.rows.length > 0 ? (
        <ul class="rows">
          {shown.rows.map((post) => (
            <Row post={post} asked={asked} action={`${path}/held/${post.id}`} />
          ))}
        </ul>
      ) : null}
      <More after={shown.after} say={say} />
      {shown.refused.length > 0 ? (
        <details>
          <summary>{say('lists.held.refused')}</summary>
          <ul class="rows">
            {shown.refused.map((post) => (
              <Row post={post} asked={asked} action={null} />
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
  return { title: `${group.acronym}: ${say('lists.held.title')}`, section: '/groups', body, secret: true };
}

function Row({ post, asked, action }: { post: HeldPost; asked: Asked; action: string | null }) {
  const { say } = asked.ctx;
  return (
    <li>
      <bdi class="what">{post.subject}</bdi>
      <p class="kicker">
        {post.reason ? <Badge tone="warn">{say(`lists.reasons.${post.reason}`)}</Badge> : null}
        <bdi>{post.author.name}</bdi>
        <bdi class="symbol">{post.author.email}</bdi>
        <span>{sayInstant(asked.language, new Date(post.at), 'UTC')} UTC</span>
      </p>
      <details>
        <summary class="small">{say('mail.show')}</summary>
        <p class="kept-lines" dir="auto">
          {post.text}
        </p>
      </details>
      {post.other ? (
        <Notice tone="warn" title={say('lists.held.other')}>
          <p class="kept-lines" dir="auto">
            {post.other}
          </p>
        </Notice>
      ) : null}
      {action ? (
        <div class="buttons">
          <form method="post" action={`${action}/release`}>
            <button>{say('lists.held.release')}</button>
          </form>
          <details>
            <summary>{say('lists.held.reject')}</summary>
            <form method="post" action={`${action}/reject`}>
              <Field name="reason" label={say('lists.held.reason')} hint={say('lists.held.reasonHint')} maxlength={200} />
              <button class="danger">{say('lists.held.reject')}</button>
            </form>
          </details>
        </div>
      ) : null}
    </li>
  );
}
