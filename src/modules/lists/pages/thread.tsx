// A thread of the archive: its mails in order. Their text is shown as text, whatever it holds.

import type { Asked, Page } from '../../../http/index.js';
import { More } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { sayInstant } from '../../../kit/date-words.js';
import { type GroupBrief, groupHeading, groupPath } from '../../groups/index.js';
import type { ListKnown, PostShown, ThreadShown } from '../reads.js';

interface Thread {
  group: GroupBrief;
  list: ListKnown;
  thread: ThreadShown;
  rows: PostShown[];
  after: string | null;
}

export function threadPage(shown: Thread, asked: Asked): Page {
  const { say } = asked.ctx;
  const { group, thread } = shown;
  const path = groupPath(asked.language, group.slug, 'list');
  const body = (
    <>
      <ThingHead heading={groupHeading(group, say)} current={path} say={say} />
      <p>
        <a href={path}>{say('lists.archive')}</a>
      </p>
      <h2 dir="auto">{thread.subject}</h2>
      {shown.rows.map((post) => (
        <article id={`p${post.number}`}>
          <p class="kicker">
            <bdi class="what">{post.author}</bdi>
            <time datetime={post.at}>{sayInstant(asked.language, new Date(post.at), 'UTC')} UTC</time>
          </p>
          <p class="kept-lines text" dir="auto">
            {post.text}
          </p>
          {post.attachments.length > 0 ? (
            <ul class="plain-list">
              {post.attachments.map((part) => (
                <li>
                  <a href={`${path}/posts/${post.id}/files/${part.place}`}>
                    <bdi>{part.name}</bdi>
                  </a>{' '}
                  <span class="soft small">{say('lists.kilobytes', { size: Math.ceil(part.size / 1000) })}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </article>
      ))}
      <More after={shown.after} say={say} />
    </>
  );
  return { title: `${group.acronym}: ${thread.subject}`, section: '/groups', body, secret: shown.list.access === 'members' };
}
