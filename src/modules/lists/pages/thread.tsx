// A thread of the archive: its mails in order. Their text is shown as text, whatever it holds.

import type { Asked, Page } from '../../../http/index.js';
import { More } from '../../../http/view/pieces.js';
import { ThingHead } from '../../../http/view/thing-head.js';
import { sayInstant } from '../../../kit/date-words.js';
import type { Say } from '../../../kit/words.js';
import { type GroupBrief, groupHeading, groupPath } from '../../groups/index.js';
import { passagesIn } from '../quoting.js';
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
      <h2>
        <bdi>{thread.subject}</bdi>
      </h2>
      {shown.rows.map((post) => (
        <article id={`p${post.number}`}>
          <p class="kicker">
            <bdi class="what">{post.author}</bdi>
            <time datetime={post.at}>{sayInstant(asked.language, new Date(post.at), 'UTC')} UTC</time>
          </p>
          <PostText text={post.text} say={say} />
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

/** What a mail says; what it quotes of those before it is folded. */
function PostText({ text, say }: { text: string; say: Say }) {
  return (
    <>
      {passagesIn(text).map((passage) =>
        passage.quoted ? (
          <details>
            <summary class="small">{say('lists.quoted', { count: passage.lines })}</summary>
            <p class="kept-lines text soft" dir="auto">
              {passage.text}
            </p>
          </details>
        ) : (
          <p class="kept-lines text" dir="auto">
            {passage.text}
          </p>
        ),
      )}
    </>
  );
}
