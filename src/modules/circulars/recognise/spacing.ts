// A letter that was typed, or extracted, with a blank line after each line: the blank lines say nothing about paragraphs then.

import { wrapWidth } from './blocks.js';
import type { Line } from './lines.js';

/** Fewer lines are no letter set in double spacing, but a short note. */
const FEWEST = 24;

/** The lines of a double-spaced letter as if it were single-spaced; any other letter as it is. */
export function closedUp(lines: readonly Line[]): Line[] {
  const runs = wideGaps(lines);
  if (!doubleSpaced(lines, runs)) return [...lines];
  return lines.filter((line, i) => {
    if (line.text !== '') return true;
    // Paragraphs stand apart by more than one blank line where they stand apart at all; one of these stays.
    return runs > 0 && lines[i - 1]?.text === '' && lines[i + 1]?.text !== '';
  });
}

/** How often three blank lines or more follow each other. */
function wideGaps(lines: readonly Line[]): number {
  return lines.filter((line, i) => line.text !== '' && i > 2 && [1, 2, 3].every((step) => lines[i - step]?.text === '')).length;
}

// Nearly each line stands alone; and paragraphs stand further apart, or many lines go on with the sentence of the line before.
function doubleSpaced(lines: readonly Line[], runs: number): boolean {
  const written = lines.filter((line) => line.text !== '');
  if (written.length < FEWEST || written.some((line) => line.page !== undefined)) return false;
  const alone = lines.filter((line, i) => line.text !== '' && (i === 0 || lines[i - 1]?.text === '')).length;
  if (alone < written.length * 0.92) return false;
  const width = wrapWidth(written);
  const goOn = written.filter((line, i) => {
    const before = written[i - 1];
    return before !== undefined && before.width > width * 0.8 && /[^.:;!?。；：！？…)]$/.test(before.text) && !/^[\p{Lu}\d(•–-]/u.test(line.text);
  }).length;
  return runs >= 6 || (width > 0 && goOn >= 4 && goOn >= written.length * 0.05);
}
