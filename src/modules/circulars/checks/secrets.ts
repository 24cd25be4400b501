// A public letter prints no password. The finding does not print it again.

import { type Check, findingIn, matches } from './letter.js';

const KIND = 'secret';

/** Words that follow `password:` without being one. */
const NO_SECRET =
  /^(?:will|sera|será|is|to|the|on|sent|given|provided|see|voir|véase|будет|см|https?|www)\b|^\p{Ll}+$/iu;

export const secrets: Check = {
  kind: KIND,
  check: (letter) =>
    [...matches(letter, letter.words.secret)]
      .filter(({ match }) => /[\d@#$%!*_]/.test(match[2] ?? '') && !NO_SECRET.test(match[2] ?? ''))
      .map(({ block, match, at }) =>
        findingIn(letter, KIND, block, at, at + (match[1] as string).length, {
          severity: 'error',
          code: 'secretPrinted',
        }),
      ),
};
