// What a letter is called: a circular by its number in its study period, a collective letter, a correction.

import type { Say } from '../../kit/words.js';
import type { EditionShown } from './shapes.js';

export function letterWords({ kind, number }: Pick<EditionShown, 'kind' | 'number'>, say: Say): string {
  return number === null ? say('workspace.circulars.unnumbered') : say(`workspace.circulars.letter.${kind}`, { number });
}

/** The same for all editions of one letter. */
export function letterKey({ kind, period, number, date }: EditionShown): string {
  return [kind, period, number ?? date].join('/');
}
