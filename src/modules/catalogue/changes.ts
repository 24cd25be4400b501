// What is different between a record as it was and as it is now: what the page of changes tells.

import type { ByLanguage, GivenRecord } from './record.js';

/** `listing`: it left a whole list (`was` names it) or came to it again (`now`). */
export type ChangedField = 'title' | 'status' | 'stage' | 'date' | 'listing';

export interface Change {
  record_id: string;
  what: ChangedField;
  was: string | null;
  now: string | null;
}

export interface Earlier {
  stage: string | null;
  status: string;
  titles: ByLanguage;
  published_on: string | null;
}

/** The changes worth telling; other fields change without a word. */
export function changesOf(before: Earlier, now: GivenRecord & { publishedOn: string | null }): Change[] {
  const pairs: [Change['what'], string | null, string | null][] = [
    ['status', before.status, now.status],
    ['stage', before.stage, now.stage],
    ['date', before.published_on, now.publishedOn],
    ...titlePairs(before.titles, now.titles),
  ];
  return pairs.filter(([, was, is]) => was !== is).map(([what, was, is]) => ({ record_id: now.id, what, was, now: is }));
}

function titlePairs(before: ByLanguage, now: ByLanguage): [Change['what'], string | null, string | null][] {
  const languages = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return languages.map((language) => ['title', before[language] ?? null, now[language] ?? null]);
}
