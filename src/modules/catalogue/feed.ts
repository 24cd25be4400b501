// What changes in the catalogue, as a feed: of each record what was said otherwise at one time is one entry.

import { atomOf } from '../../http/atom.js';
import type { Attachment } from '../../http/route.js';
import type { Language } from '../../kit/languages.js';
import type { Say } from '../../kit/words.js';
import { recordPath, titleIn } from './paths.js';
import { changeWords } from './change-words.js';
import type { ChangesShown } from './shapes.js';

/** The feed (RFC 4287), the newest first; `page` is the address of the page of changes. */
export function changesFeed({ rows }: Pick<ChangesShown, 'rows'>, at: { origin: string; self: string; page: string; now: Date; say: Say; language: Language }): Attachment {
  const { origin, say, language } = at;
  const entries = new Map<string, ChangesShown['rows']>();
  for (const row of rows) {
    const key = `${row.record.id} ${row.at}`;
    entries.set(key, [...(entries.get(key) ?? []), row]);
  }
  const told = [...entries.values()].flatMap((changes) => {
    const [first] = changes;
    if (!first) return [];
    const { record } = first;
    const url = origin + recordPath(language, record.id);
    const text = [titleIn(record.titles, language)?.text ?? '', ...changes.map((change) => changeWords(change, say))].filter(Boolean).join('\n');
    return [{ id: `${url}#${first.what === 'new' ? 'new' : first.at}`, title: record.designation, url, at: new Date(first.at), text }];
  });
  const title = `${say('catalogue.pages.title')} – ${say('catalogue.pages.changes')}`;
  const bytes = atomOf({ id: at.page, title, language, self: at.self, page: at.page, updated: told[0]?.at ?? at.now, entries: told });
  return { name: 'catalogue-changes.atom', type: 'application/atom+xml; charset=utf-8', bytes };
}
