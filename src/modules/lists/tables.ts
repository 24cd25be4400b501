// The tables of lists, for the query builder.

import type { Generated } from 'kysely';
import type { Language } from '../../kit/languages.js';
import type { ListAccess, Moderation, PostState, SubscriptionMode, SubscriptionState } from './list.js';

declare module '../../storage/tables.js' {
  interface Tables {
    lists: {
      id: string;
      group_id: string;
      name: string;
      access: ListAccess;
      moderation: Moderation;
      /** Bytes of the largest mail that is taken; bytes of attachments above which they are linked. */
      largest: number;
      attached: number;
      last_number: Generated<number>;
      opened_at: Date;
      opened_by: string | null;
    };
    list_subscriptions: {
      id: string;
      list_id: string;
      email: string;
      person_id: string | null;
      language: Language;
      mode: SubscriptionMode;
      state: SubscriptionState;
      token: string;
      asked_at: Date;
      /** The last day on which nothing is sent. */
      paused_until: Generated<string | null>;
      settled_at: Date | null;
      ended_by: string | null;
    };
    list_threads: { id: string; list_id: string; subject: string; posts: number; last_at: Date };
    list_posts: {
      id: string;
      list_id: string;
      message_id: string;
      in_reply_to: string | null;
      references: string[];
      thread_id: string | null;
      number: number | null;
      author_name: string;
      author_email: string;
      subject: string;
      text: string;
      /** What of its HTML passes on to the readers; null when it has none. */
      html: string | null;
      size: number;
      state: PostState;
      reason: string | null;
      written_at: Date | null;
      received_at: Date;
      settled_at: Date | null;
      settled_by: string | null;
    };
    list_attachments: { post_id: string; place: number; name: string; type: string; size: number; file: string };
    list_digests: { list_id: string; on_date: string; until_at: Date };
  }
}
