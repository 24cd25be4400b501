// `Can be found here` needs a link; on paper and in plain text there is none behind the word.

import { urlsIn } from './addresses/found.js';
import { type Check, findingIn, matches } from './letter.js';

const KIND = 'lost-link';

export const lostLinks: Check = {
  kind: KIND,
  check(letter) {
    const urls = urlsIn(letter);
    return [...matches(letter, letter.words.here)]
      .filter(({ block, at }) => !urls.some((url) => url.block === block && Math.abs(url.at - at) < 80))
      .map(({ block, match, at }) =>
        findingIn(letter, KIND, block, at, at + match[0].length, {
          severity: letter.hidesLinks ? 'note' : 'warning',
          code: 'linkLost',
        }),
      );
  },
};
