// The news of a group as feed readers read them (RFC 4287).

import type { Attachment } from '../../http/route.js';
import { type Feed, atomOf } from '../../http/atom.js';
import { inLanguage } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import type { GroupBrief, NewsShown } from './shapes.js';

/** The news of one group as an Atom feed in the reader's language. */
export function newsFile(home: { group: Pick<GroupBrief, 'slug' | 'acronym'>; news: NewsShown[] }, at: { origin: string; self: string; page: string; now: Date; say: Say }): Attachment {
  const { group, news } = home;
  const { language } = at.say;
  const feed: Feed = {
    id: `${at.origin}/groups/${group.slug}/news`,
    title: at.say('groups.pages.news.of', { group: group.acronym }),
    language,
    self: at.self,
    page: at.page,
    updated: news[0] ? new Date(news[0].at) : at.now,
    entries: news.map((entry) => ({
      id: `urn:uuid:${entry.id}`,
      title: inLanguage(entry.title, language)?.text ?? '',
      url: `${at.page}/news#${entry.id}`,
      at: new Date(entry.at),
      text: inLanguage(entry.text, language)?.text ?? '',
    })),
  };
  return { name: `${group.slug}.atom`, type: 'application/atom+xml; charset=utf-8', bytes: atomOf(feed) };
}
