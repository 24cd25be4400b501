// What is written to lists: kept once by its Message-ID, numbered when it is released.

import { newId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import type { PostState } from '../list.js';

export interface NewPost {
  listId: string;
  messageId: string;
  inReplyTo: string | null;
  references: string[];
  author: { name: string; email: string };
  subject: string;
  text: string;
  html: string | null;
  size: number;
  state: Extract<PostState, 'held' | 'refused'>;
  reason: string | null;
  writtenAt: Date | null;
  at: Date;
}

/** Adds a mail to a list; null when it is there already: a server that did not hear our answer brings it again. */
export async function addPost(db: Db, post: NewPost): Promise<string | null> {
  const added = await db
    .insertInto('list_posts')
    .values({
      ...{ id: newId(), list_id: post.listId, message_id: post.messageId, in_reply_to: post.inReplyTo, references: post.references, thread_id: null, number: null },
      ...{ author_name: post.author.name, author_email: post.author.email, subject: post.subject, text: post.text, html: post.html, size: post.size },
      ...{ state: post.state, reason: post.reason, written_at: post.writtenAt, received_at: post.at, settled_at: null, settled_by: null },
    })
    .onConflict((on) => on.columns(['list_id', 'message_id']).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added?.id ?? null;
}

export interface Part {
  name: string;
  type: string;
  size: number;
  file: string;
}

export async function addAttachments(db: Db, postId: string, parts: readonly Part[]): Promise<void> {
  if (parts.length === 0) return;
  await db.insertInto('list_attachments').values(parts.map((part, place) => ({ post_id: postId, place: place + 1, ...part }))).execute();
}

/** Holds a post until the end of the transaction. */
export async function holdPost(db: Db, id: string) {
  return db.selectFrom('list_posts').where('id', '=', id).selectAll().forUpdate().executeTakeFirst();
}

/** The next number of a list. */
export async function takeNumber(db: Db, listId: string): Promise<number> {
  const row = await db.updateTable('lists').set((set) => ({ last_number: set('last_number', '+', 1) })).where('id', '=', listId).returning('last_number').executeTakeFirstOrThrow();
  return row.last_number;
}

/** Puts a post into the archive: into the thread of the first of these messages that is there, else into a new one. */
export async function archivePost(db: Db, post: { id: string; listId: string; subject: string; parents: string[]; at: Date }): Promise<string> {
  const known = post.parents.length > 0 ? await db.selectFrom('list_posts').where('list_id', '=', post.listId).where('message_id', 'in', post.parents).where('thread_id', 'is not', null).select('thread_id').limit(1).executeTakeFirst() : undefined;
  if (known?.thread_id) {
    await db.updateTable('list_threads').set((set) => ({ posts: set('posts', '+', 1), last_at: post.at })).where('id', '=', known.thread_id).execute();
    return known.thread_id;
  }
  const id = newId();
  await db.insertInto('list_threads').values({ id, list_id: post.listId, subject: post.subject, posts: 1, last_at: post.at }).execute();
  return id;
}

export async function settlePost(db: Db, id: string, given: { state: 'released' | 'rejected'; threadId?: string | null; number?: number | null; reason?: string | null; by: string | null; at: Date }): Promise<void> {
  const { state, threadId = null, number = null, reason = null, by, at } = given;
  await db.updateTable('list_posts').set({ state, thread_id: threadId, number, reason, settled_by: by, settled_at: at }).where('id', '=', id).execute();
}
