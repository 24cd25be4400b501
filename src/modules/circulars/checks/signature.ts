// A letter is signed: name and title of who signs it.

import type { Finding } from './finding.js';
import { bodyOf, type Check, findingOn, type Letter, lineText, placed } from './letter.js';

const KIND = 'signature';

export const signature: Check = {
  kind: KIND,
  check(letter): Finding[] {
    const { signatory } = letter.facts;
    const name = signatory?.name && !/^\p{Ll}/u.test(signatory.name) ? signatory.name : null;
    const code =
      !signatory || (!name && !signatory.title)
        ? 'noSignature'
        : !name
          ? 'noSignatoryName'
          : !signatory.title
            ? 'noSignatoryTitle'
            : null;
    if (!code) return [];
    const line =
      placed(letter, name ? 'signatory.name' : 'signatory.title') ?? placed(letter, 'signatory') ?? endOfLetter(letter);
    return [findingOn(letter, KIND, line, lineText(letter, line), { severity: 'warning', code })];
  },
};

/** The last words before the annexes: that is where a signature would stand. */
function endOfLetter(letter: Letter): number {
  const count = placed(letter, 'annexCount');
  const before = bodyOf(letter).filter((block) => count === null || (block.starts[0]?.line ?? 0) < count);
  return before.at(-1)?.starts.at(-1)?.line ?? 0;
}
