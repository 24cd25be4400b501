// Sentences of a paragraph, with their place in it.

import type { Block } from './blocks.js';

export interface Sentence {
  block: Block;
  /** Where it begins in the block. */
  at: number;
  text: string;
  plain: string;
}

const END = /[.!?](?=\s+["«(]?[\p{Lu}\p{Lo}\d])|[。!?；;؛؟](?=.)/gu;
// After these a full stop ends no sentence: titles, initials, `г.`, `п.`, `No.`.
const SHORT =
  /(?:^|[\s(«"'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Dra|Prof|Sr|Sra|Sres|Srta|Dña|Mme|MM|Mlle|St|No|Nos|Rec|Ref|Art|art|cf|p|pp|г|гг|п|пп|см|ул|им|час|мин|д|т|ч|м|пос|обл|корп|стр|тел|факс|доп|проф|núm|n|N|s|etc|e\.g|i\.e|a\.m|p\.m|Doc|docs|vol|Tel|tel|Тел)$/u;

export function sentencesOf(block: Block): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  const cut = (to: number) => {
    const piece = block.plain.slice(from, to);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim())
      found.push({ block, at: from + lead, text: block.text.slice(from, to).trim(), plain: piece.trim() });
    from = to;
  };
  for (const match of block.plain.matchAll(END)) {
    if (match[0] === '.' && SHORT.test(block.plain.slice(Math.max(0, match.index - 8), match.index))) continue;
    cut(match.index + 1);
  }
  cut(block.plain.length);
  return found;
}
