// An entry as a form has it: each field a line of text, texts in the language of the page.

import { LANGUAGES, type Language, type Multilingual } from '../../kit/languages.js';
import type { Entry, EntryFacts, EntryScope, EntryStatus } from './roadmap.js';

/** What of an entry is said in each language. */
const TEXTS = ['title', 'notes', 'milestone'] as const;
const LONGEST = { title: 500, notes: 5000, milestone: 300 } as const;

/** What stands in the form for an entry: texts in the language of the page, and beside it in the others (`title-fr`). */
export function typedOf(entry: Entry, language: Language): Record<string, string> {
  return {
    designation: entry.designation,
    title: entry.title[language] ?? entry.title.en ?? '',
    body: entry.body,
    areaId: entry.areaId ?? '',
    status: entry.status,
    scope: entry.scope,
    publishedOn: entry.publishedOn ?? '',
    lead: entry.lead ?? '',
    notes: entry.notes[language] ?? '',
    milestone: entry.milestone[language] ?? '',
    milestoneOn: entry.milestoneOn ?? '',
    url: entry.url ?? '',
    ...Object.fromEntries(TEXTS.flatMap((name) => LANGUAGES.filter((other) => other !== language).map((other) => [`${name}-${other}`, entry[name][other] ?? '']))),
  };
}

/** The facts that a form says; what it says in other languages stays as it was. What is no status, area or day is refused by the action. */
export function factsFrom(form: URLSearchParams, language: Language, was: Entry | null): EntryFacts {
  const of = (name: string, longest = 500) => (form.get(name) ?? '').trim().slice(0, longest);
  const words = (name: (typeof TEXTS)[number]): Multilingual => {
    const said: Multilingual = { ...was?.[name] };
    for (const each of LANGUAGES) {
      const field = each === language ? name : `${name}-${each}`;
      if (!form.has(field)) continue;
      // A title that stands in English alone is shown in every language; sending it back unchanged is no translation.
      const lent = name === 'title' && each === language && !was?.title[language] && of(name) === (was?.title.en ?? '');
      if (lent) continue;
      said[each] = of(field, LONGEST[name]);
      if (!said[each]) delete said[each];
    }
    return said;
  };
  return {
    recordId: was?.recordId ?? null,
    designation: of('designation', 200),
    title: words('title'),
    body: of('body', 60),
    areaId: of('areaId') || null,
    status: (of('status') || 'published') as EntryStatus,
    scope: (of('scope') || 'inScope') as EntryScope,
    lead: of('lead', 60) || null,
    publishedOn: of('publishedOn', 20) || null,
    notes: words('notes'),
    milestone: words('milestone'),
    milestoneOn: of('milestoneOn', 20) || null,
    url: of('url') || null,
  };
}
