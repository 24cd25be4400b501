// The archive of a list: its threads, their posts, and what waits for an officer. Addresses of authors are shown to nobody here.

import { sql } from 'kysely';
import { isId } from '../../../kit/ids.js';
import type { Db } from '../../../storage/index.js';
import { saysOther, wordsOfHtml } from '../clean/words.js';

const PAGE = 50;

export interface ThreadShown {
  id: string;
  subject: string;
  posts: number;
  lastAt: string;
}

/** Threads, those with the newest post first, 50 a page. */
export async function threadsOf(db: Db, listId: string, of: { after?: string | null } = {}): Promise<{ rows: ThreadShown[]; after: string | null }> {
  let query = db.selectFrom('list_threads').where('list_id', '=', listId).selectAll().orderBy('last_at', 'desc').orderBy('id', 'desc').limit(PAGE + 1);
  const [at = '', id = ''] = (of.after ?? '').split('~');
  if (isId(id) && !Number.isNaN(Date.parse(at))) query = query.where(sql<boolean>`(last_at, id) < (${new Date(at)}, ${id}::uuid)`);
  const rows = await query.execute();
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
  return { rows: rows.slice(0, PAGE).map(threadOf), after: last ? `${last.last_at.toISOString()}~${last.id}` : null };
}

/** One thread of a list; null when there is none. */
export async function threadById(db: Db, listId: string, id: string): Promise<ThreadShown | null> {
  const row = isId(id) ? await db.selectFrom('list_threads').where('list_id', '=', listId).where('id', '=', id).selectAll().executeTakeFirst() : undefined;
  return row ? threadOf(row) : null;
}

export interface PostShown {
  id: string;
  number: number | null;
  author: string;
  subject: string;
  text: string;
  at: string;
  attachments: { place: number; name: string; type: string; size: number }[];
}

/** The posts of a thread in order, 50 a page. One query. */
export async function postsOf(db: Db, threadId: string, of: { after?: string | null; at?: string | null } = {}): Promise<{ rows: PostShown[]; after: string | null }> {
  let query = released(db).where('thread_id', '=', threadId).orderBy('list_posts.id').limit(PAGE + 1);
  if (isId(of.after)) query = query.where('list_posts.id', '>', of.after);
  else if (isId(of.at)) query = query.where('list_posts.id', '>=', of.at);
  const rows = await query.execute();
  return { rows: rows.slice(0, PAGE).map(postOf), after: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null };
}

export type DigestPost = PostShown & { threadId: string; html: string | null };

/** The posts released in a span of time, at most two hundred: for the digest. */
export async function postsSince(db: Db, listId: string, of: { since: Date; until: Date }): Promise<DigestPost[]> {
  const rows = await released(db).select('html').where('list_id', '=', listId).where('settled_at', '>', of.since).where('settled_at', '<=', of.until).orderBy('list_posts.number').limit(200).execute();
  return rows.map((row) => ({ ...postOf(row), threadId: row.thread_id ?? '', html: row.html }));
}

function released(db: Db) {
  return db
    .selectFrom('list_posts')
    .where('list_posts.state', '=', 'released')
    .select(['list_posts.id', 'number', 'thread_id', 'author_name', 'subject', 'text', 'written_at', 'received_at'])
    .select(
      sql<PostShown['attachments']>`(
        select coalesce(json_agg(json_build_object('place', place, 'name', name, 'type', type, 'size', size) order by place), '[]')
        from list_attachments where post_id = list_posts.id)`.as('attachments'),
    );
}

export interface HeldPost {
  id: string;
  author: { name: string; email: string };
  subject: string;
  text: string;
  /** What its HTML says, where that is not what its text says. */
  other: string | null;
  reason: string | null;
  state: string;
  size: number;
  at: string;
}

/** What waits for an officer, the oldest first; and what was not passed on by itself, the newest first, twenty. Two queries. */
export async function heldPosts(db: Db, listId: string, of: { after?: string | null } = {}): Promise<{ rows: HeldPost[]; after: string | null; refused: HeldPost[] }> {
  const mine = db.selectFrom('list_posts').where('list_id', '=', listId).select(['id', 'author_name', 'author_email', 'subject', 'text', 'html', 'reason', 'state', 'size', 'received_at']);
  let query = mine.where('state', '=', 'held').orderBy('id').limit(PAGE + 1);
  if (isId(of.after)) query = query.where('id', '>', of.after);
  const rows = await query.execute();
  const refused = await mine.where('state', '=', 'refused').orderBy('id', 'desc').limit(20).execute();
  return { rows: rows.slice(0, PAGE).map(heldOf), after: rows.length > PAGE ? (rows[PAGE - 1]?.id ?? null) : null, refused: refused.map(heldOf) };
}

export async function heldCount(db: Db, listId: string): Promise<number> {
  const found = await db.selectFrom('list_posts').where('list_id', '=', listId).where('state', '=', 'held').select((select) => select.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return Number(found.count);
}

/** Posts that are in the archive of some list, for those who enter all of them anew. */
export async function archivedIds(db: Db): Promise<string[]> {
  return (await db.selectFrom('list_posts').where('state', '=', 'released').select('id').orderBy('id').execute()).map((row) => row.id);
}

/** One post with all that is kept of it; null when there is none. */
export async function postById(db: Db, id: string) {
  return isId(id) ? ((await db.selectFrom('list_posts').where('id', '=', id).selectAll().executeTakeFirst()) ?? null) : null;
}

export async function attachmentsOf(db: Db, postId: string) {
  return db.selectFrom('list_attachments').where('post_id', '=', postId).selectAll().orderBy('place').execute();
}

/** One attachment of a released post of a list; null when there is none. */
export async function attachmentOf(db: Db, listId: string, of: { postId: string; place: number }): Promise<{ name: string; type: string; file: string } | null> {
  if (!isId(of.postId) || !Number.isSafeInteger(of.place) || of.place > 10_000) return null;
  const query = db.selectFrom('list_attachments').innerJoin('list_posts', 'list_posts.id', 'post_id').where('post_id', '=', of.postId).where('place', '=', of.place);
  return (await query.where('list_id', '=', listId).where('state', '=', 'released').select(['list_attachments.name', 'list_attachments.type', 'file']).executeTakeFirst()) ?? null;
}

function threadOf(row: { id: string; subject: string; posts: number; last_at: Date }): ThreadShown {
  return { id: row.id, subject: row.subject, posts: row.posts, lastAt: row.last_at.toISOString() };
}

interface PostRow {
  id: string;
  number: number | null;
  author_name: string;
  subject: string;
  text: string;
  written_at: Date | null;
  received_at: Date;
  attachments: PostShown['attachments'];
}

function postOf(row: PostRow): PostShown {
  const { id, number, subject, text, attachments } = row;
  return { id, number, author: row.author_name, subject, text, at: (row.written_at ?? row.received_at).toISOString(), attachments };
}

function heldOf(row: { id: string; author_name: string; author_email: string; subject: string; text: string; html: string | null; reason: string | null; state: string; size: number; received_at: Date }): HeldPost {
  const { id, subject, text, html, reason, state, size } = row;
  const other = html && saysOther(html, text) ? wordsOfHtml(html).slice(0, 4000) : null;
  return { id, author: { name: row.author_name, email: row.author_email }, subject, text: text.slice(0, 4000), other, reason, state, size, at: row.received_at.toISOString() };
}
