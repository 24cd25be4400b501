// A refused form comes back as it was typed, with the words of the rule at the field that is meant.

import { Refused } from '../kit/refusals.js';
import type { Say } from '../kit/words.js';
import { sayRefusal } from './errors.js';
import type { Mistake } from './view/fields.js';

/**
 * Runs what a form asks for. Gives null when it is done, else the mistakes to show in the form; a refusal of another kind (a right,
 * a thing that is not there) is thrown on. `field` is where a refusal that names none is shown.
 */
export async function mistakesIn(act: () => Promise<unknown>, say: Say, field: string): Promise<Mistake[] | null> {
  try {
    await act();
    return null;
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    if (!['input', 'state', 'conflict'].includes(thrown.refusal.kind ?? 'state')) throw thrown;
    return mistakesOf(thrown, say, field);
  }
}

/** Everything that a form was refused for, each at its field. */
export function mistakesOf({ refusal, also }: Refused, say: Say, field: string): Mistake[] {
  return [refusal, ...also].map((one) => {
    const source = one.source ? ` ${say('http.restsOn', { source: one.source })}` : '';
    return { field: one.field ?? field, words: sayRefusal(say, one) + source };
  });
}

/** What was typed into a form, field by field, to show it again. */
export function typedIn(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...form].map(([name, value]) => [name, value.slice(0, 20_000)]));
}
