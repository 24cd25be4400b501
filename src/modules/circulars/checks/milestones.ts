// A milestone that names the quarter of the first meeting agrees with the meeting's date.

import { quarterOf } from '../../../kit/dates.js';
import type { Block } from './blocks.js';
import type { Finding } from './finding.js';
import { bodyOf, type Check, findingIn, type Letter } from './letter.js';
import { FIRST_MEETING, type PrintedQuarter, quartersIn } from './quarters.js';

const KIND = 'milestone-quarter';

export const milestones: Check = {
  kind: KIND,
  check(letter) {
    const start = letter.facts.meeting?.start;
    const first = FIRST_MEETING[letter.language];
    if (!start || !bodyOf(letter).some((block) => first.test(block.text))) return [];
    return letter.blocks
      .flatMap((block) => quartersIn(block.text, letter.language).map((printed) => ({ block, printed })))
      .filter(({ block, printed }) => first.test(partOf(block, printed)))
      .flatMap(({ block, printed }) => judge(letter, block, printed, start));
  },
};

/** The part of the sentence in which the quarter stands: a list of milestones is divided by semicolons. */
function partOf(block: Block, printed: PrintedQuarter): string {
  const before = block.text.slice(0, printed.at);
  const cut = Math.max(...['.', ';', '；', '。', '؛'].map((mark) => before.lastIndexOf(mark)));
  const after = block.text.slice(printed.end).split(/[.;；。؛,，،]/, 1)[0] ?? '';
  return before.slice(cut + 1).slice(-200) + after.slice(0, 80);
}

function judge(letter: Letter, block: Block, printed: PrintedQuarter, start: string): Finding[] {
  const year = Number(start.slice(0, 4));
  const quarter = quarterOf(start);
  if (printed.year === year && printed.quarter === quarter) return [];
  return [
    findingIn(letter, KIND, block, printed.at, printed.end, {
      severity: 'error',
      expected: `${year}-Q${quarter}`,
      code: 'milestoneQuarter',
      params: { start, printed: `${printed.year}-Q${printed.quarter}` },
    }),
  ];
}
