// How what a roadmap says is put in words, for pages and papers alike.

import { sayAsKnown } from '../../kit/date-words.js';
import { type Language, directionOf, inLanguage } from '../../kit/languages.js';
import { type Say, apartInArabic } from '../../kit/words.js';
import type { ComparedField } from './differences.js';
import type { Area, Entry } from './roadmap.js';

/** The path of a page of a group's roadmap. */
export function roadmapPath(language: string, slug: string, rest = ''): string {
  return `/${language}/groups/${slug}/roadmap${rest ? `/${rest}` : ''}`;
}

/** A date as precise as it is known, written out; a dash for none. */
export function dateWords(on: string | null, language: Language): string {
  return on ? sayAsKnown(language, on) : '–';
}

/** What an entry says in a field, for telling what changed. */
export function fieldWords(entry: Entry, field: ComparedField, areas: readonly Area[], say: Say): string {
  const value = entry[field];
  if (field === 'status') return say(`roadmap.status.${entry.status}`);
  if (field === 'scope') return say(`roadmap.scope.${entry.scope}`);
  if (field === 'areaId') return areaWords(entry.areaId, areas, say);
  if (field === 'publishedOn' || field === 'milestoneOn') return dateWords(value as string | null, say.language);
  if (value === null) return '–';
  return typeof value === 'string' ? value : (inLanguage(value as Record<string, string>, say.language)?.text ?? '–');
}

export function areaWords(id: string | null, areas: readonly Area[], say: Say): string {
  const area = areas.find((one) => one.id === id);
  return (area && inLanguage(area.title, say.language)?.text) || say('roadmap.noArea');
}

/** Entries by area, in the order of the areas; what has none comes last. */
export function byArea(areas: readonly Area[], entries: readonly Entry[]): { area: Area | null; entries: Entry[] }[] {
  const known = new Set(areas.map((area) => area.id));
  const groups = areas.map((area) => ({ area: area as Area | null, entries: entries.filter((entry) => entry.areaId === area.id) }));
  const rest = entries.filter((entry) => !entry.areaId || !known.has(entry.areaId));
  return [...groups, ...(rest.length > 0 ? [{ area: null, entries: rest }] : [])].filter((group) => group.entries.length > 0);
}

/** The arrow from what was to what is, along the line. */
export function arrowIn(language: Language): string {
  return directionOf(language) === 'rtl' ? '←' : '→';
}

/** What the catalogue heard of a record: what was and what is, statuses and dates in words, the arrow along the line. */
export function heardWords({ what, was, now }: { what: string; was: string | null; now: string | null }, say: Say): string {
  const key = `catalogue.pages.what.${what}`;
  const value = (text: string | null) => (text === null ? '–' : what === 'date' ? dateWords(text, say.language) : what === 'status' && say.has(`catalogue.pages.status.${text}`) ? say(`catalogue.pages.status.${text}`) : text);
  const [before, after] = [value(was), value(now)].map((text) => (say.language === 'ar' ? apartInArabic(text) : text));
  return `${say.has(key) ? say(key) : what}: ${before} ${arrowIn(say.language)} ${after}`;
}
