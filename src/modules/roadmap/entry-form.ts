// An entry as a form has it: each field a line of text, texts in the language of the page.

import { isId } from '../../kit/ids.js';
import type { Language, Multilingual } from '../../kit/languages.js';
import { ENTRY_STATUSES, type Entry, type EntryFacts, SCOPES } from './roadmap.js';

/** What stands in the form for an entry. */
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
  };
}

/** The facts that a form says; what it says in other languages stays as it was. What is no status or day is refused by the action. */
export function factsFrom(form: URLSearchParams, language: Language, was: Entry | null): EntryFacts {
  const of = (name: string, longest = 500) => (form.get(name) ?? '').trim().slice(0, longest);
  const words = (before: Multilingual | undefined, name: string, longest: number): Multilingual => {
    const { [language]: _, ...others } = before ?? {};
    const said = of(name, longest);
    return said ? { ...others, [language]: said } : others;
  };
  // A title that stands in English alone is shown in every language; sending it back unchanged is no translation.
  const title = was && !was.title[language] && of('title') === (was.title.en ?? '') ? was.title : words(was?.title, 'title', 500);
  return {
    recordId: was?.recordId ?? null,
    designation: of('designation', 200),
    title,
    body: of('body', 60),
    areaId: isId(of('areaId')) ? of('areaId') : null,
    status: ENTRY_STATUSES.find((status) => status === of('status')) ?? 'published',
    scope: SCOPES.find((scope) => scope === of('scope')) ?? 'inScope',
    lead: of('lead', 60) || null,
    publishedOn: of('publishedOn', 20) || null,
    notes: words(was?.notes, 'notes', 5000),
    milestone: words(was?.milestone, 'milestone', 300),
    milestoneOn: of('milestoneOn', 20) || null,
    url: of('url') || null,
  };
}
