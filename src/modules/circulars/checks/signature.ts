// A letter is signed: name and title of who signs it.

import type { Finding } from './finding.js';
import { bodyOf, type Check, findingOn, type Letter, lineText, placed } from './letter.js';

const KIND = 'signature';

export const signature: Check = {
  kind: KIND,
  check(letter): Finding[] {
    const title = letter.facts.signatory?.title ?? null;
    const last = lastLine(letter);
    const name = nameOf(letter) ?? (title === null ? nameAlone(letter, last) : null);
    if (name && title) return [];
    const code = name ? 'noSignatoryTitle' : title ? 'noSignatoryName' : 'noSignature';
    const line = placed(letter, name ? 'signatory.name' : 'signatory.title') ?? last;
    return [findingOn(letter, KIND, line, lineText(letter, line), { severity: 'warning', code })];
  },
};

/** Words of the title, which may stand on two lines, are not a name. */
const OF_A_TITLE =
  /Bureau|Director|Directeur|Бюро|[Сс]тандартизаци|Oficina|Normalización|normalisation|局|主任|مكتب|مدير/;

function nameOf(letter: Letter): string | null {
  const name = letter.facts.signatory?.name ?? null;
  return name === null || OF_A_TITLE.test(name) || /^\p{Ll}/u.test(name) ? null : name;
}

/** The last words before the annexes and their number: that is where a signature would stand. */
function lastLine(letter: Letter): number {
  const count = placed(letter, 'annexCount');
  const before = bodyOf(letter).filter((block) => count === null || (block.starts[0]?.line ?? 0) < count);
  return before.at(-1)?.starts.at(-1)?.line ?? 0;
}

/** A few words without a mark as the last line of the letter: a name to which no title belongs. */
function nameAlone(letter: Letter, line: number): string | null {
  const words = lineText(letter, line);
  const named = /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.·'’-]*[\s·]*){1,5}$/u.test(words) && words.length <= 40;
  return named && !letter.words.valediction?.test(words) ? words : null;
}
