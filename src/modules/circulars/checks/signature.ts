// A letter is signed: name and title of who signs it.

import type { Finding } from './finding.js';
import { bodyOf, type Check, findingOn, type Letter, lineText, placed } from './letter.js';

const KIND = 'signature';

export const signature: Check = {
  kind: KIND,
  check(letter): Finding[] {
    const last = lastLine(letter);
    const printed = titleLine(letter, last);
    const title = letter.facts.signatory?.title ?? (printed === null ? null : lineText(letter, printed));
    const name =
      nameOf(letter) ??
      (printed === null ? null : nameNear(letter, printed)) ??
      (title === null ? nameAlone(letter, last) : null);
    if (name && title) return [];
    const code = name ? 'noSignatoryTitle' : title ? 'noSignatoryName' : 'noSignature';
    const line = placed(letter, name ? 'signatory.name' : 'signatory.title') ?? last;
    return [findingOn(letter, KIND, line, lineText(letter, line), { severity: 'warning', code })];
  },
};

/** Words of the title, which may stand on two lines, are not a name. */
const OF_A_TITLE =
  /Bureau|Director|Directeur|Бюро|[Сс]тандартизаци|Oficina|Normalización|normalisation|局|主任|مكتب|مدير/;

/** A title that the reader left: its first line among the last lines of the letter, alone on one or two lines. */
function titleLine(letter: Letter, last: number): number | null {
  const near = letter.lines.slice(Math.max(0, last - 10), last).filter((line) => line.text.trim() !== '');
  const found = near.slice(-6).find((line) => BEGINS_TITLE.test(line.text) && line.text.trim().length <= 120);
  return found && !/[.!?。！？؟]\s*$/.test(found.text) ? found.number : null;
}

const BEGINS_TITLE =
  /^\s*(?:(?:The |Acting |Deputy )*Director|(?:Le |La )?Direct(?:eur|rice)|(?:El |La )?Director|Директор|И\. ?о\. директора|(?:电信标准化局)?(?:代理)?(?:局长|主任)|电信标准化局|مدير)/u;

/** Who signs, on a line by the title: above it, below its last line. */
function nameNear(letter: Letter, title: number): string | null {
  const names = [title - 3, title - 2, title - 1, title + 1, title + 2].flatMap(
    (line) => nameAlone(letter, line) ?? [],
  );
  return names.find((name) => !OF_A_TITLE.test(name)) ?? null;
}

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
  // A long line is none, and would be tried in as many ways as its letters can be parted.
  const named = words.length <= 40 && /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.·'’-]*[\s·]*){1,5}$/u.test(words);
  return named && !letter.words.valediction?.test(words) ? words : null;
}
