// Statuses and changes in words.

import type { Say } from '../../kit/words.js';

export function statusWords(status: string, say: Say): string {
  const key = `catalogue.pages.status.${status}`;
  return say.has(key) ? say(key) : status;
}

export interface Told {
  what: string;
  was: string | null;
  now: string | null;
}

/** The name of what changed, as far as it has one. */
export function changedField(what: string, say: Say): string {
  const key = `catalogue.pages.what.${what}`;
  return say.has(key) ? say(key) : what;
}

/** What stood there, statuses in words; nothing is a dash. */
export function changedValue({ what }: Pick<Told, 'what'>, text: string | null, say: Say): string {
  return text === null ? '–' : what === 'status' ? statusWords(text, say) : text;
}

/** `Status: under development → published`. */
export function changeWords(change: Told, say: Say): string {
  const field = changedField(change.what, say);
  if (change.what === 'new') return field;
  const arrow = say.language === 'ar' ? '←' : '→';
  return `${field}: ${changedValue(change, change.was, say)} ${arrow} ${changedValue(change, change.now, say)}`;
}
