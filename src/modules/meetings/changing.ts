// What becomes of the texts of a meeting when they are changed in one language: what stays as it was stays in all its languages. Where
// the words are new, the other languages no longer fit and go, unless only the wording was mended.

import { type Language, type Multilingual, inLanguage } from '../../kit/languages.js';
import type { MeetingShown } from './shapes.js';

export interface TextsGiven {
  language: Language;
  place: string;
  agenda: readonly string[];
  /** Every point that is shown in the language, in its order; new ones after them. Left out, they stay. */
  practical?: readonly { topic: string; text: string }[] | undefined;
  /** Only the wording was mended: the other languages stay beside the new words. */
  wordingOnly?: boolean | undefined;
}

type Point = MeetingShown['practical'][number];

export interface Texts {
  place: Multilingual;
  agenda: Multilingual[];
  practical: Point[];
}

/** The texts of a meeting with what was given in one language. */
export function changedTexts(meeting: Pick<MeetingShown, 'place' | 'agenda' | 'practical'>, given: TextsGiven): Texts {
  return { place: changedWords(meeting.place, given.place, given), agenda: changedAgenda(meeting, given), practical: changedPractical(meeting, given) };
}

/** What a text is in the form of a language: the words of that language, or those that are shown for want of them. */
export function shownIn(text: Multilingual, language: Language): string {
  return inLanguage(text, language)?.text ?? '';
}

/** The points that stand in a language, with where they stand among all. */
export function pointsIn(practical: readonly Point[], language: Language): { at: number; topic: string; text: string }[] {
  return practical.flatMap(({ topic, text }, at) => (topic[language] || text[language] ? [{ at, topic: topic[language] ?? '', text: text[language] ?? '' }] : []));
}

function changedWords(before: Multilingual, given: string, { language, wordingOnly }: TextsGiven): Multilingual {
  const said = plainLines(given);
  if (said === plainLines(shownIn(before, language)) || said === plainLines(before[language] ?? '')) return before;
  if (wordingOnly) return Object.fromEntries(Object.entries({ ...before, [language]: said }).filter(([, words]) => words));
  return said ? { [language]: said } : {};
}

function changedAgenda({ agenda }: Pick<MeetingShown, 'agenda'>, given: TextsGiven): Multilingual[] {
  const items = given.agenda.map((item) => item.trim()).filter(Boolean);
  const free = new Map(agenda.map(({ title }, at) => [at, title]));
  const take = (item: string): Multilingual | null => {
    for (const [at, title] of free)
      if (shownIn(title, given.language).trim() === item) {
        free.delete(at);
        return title;
      }
    return null;
  };
  const kept = items.map(take);
  return items.map((item, at) => {
    const same = kept[at];
    if (same) return same;
    // Mended in its place: the item that stood there and stands nowhere else.
    const stood = items.length === agenda.length ? free.get(at) : undefined;
    return changedWords(stood ?? {}, item, given);
  });
}

function changedPractical({ practical }: Pick<MeetingShown, 'practical'>, given: TextsGiven): Point[] {
  if (!given.practical) return practical;
  const shown = pointsIn(practical, given.language);
  const points: (Point | null)[] = [...practical];
  for (const [n, { topic, text }] of given.practical.entries()) {
    const at = shown[n]?.at;
    const before = at === undefined ? { topic: {}, text: {} } : (practical[at] as Point);
    const after = { topic: changedWords(before.topic, topic, given), text: changedWords(before.text, text, given) };
    const empty = Object.keys(after.topic).length + Object.keys(after.text).length === 0;
    if (at !== undefined) points[at] = empty ? null : after;
    else if (!empty) points.push(after);
  }
  return points.filter((point) => point !== null);
}

/** Browsers send other line ends than they are given. */
function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
