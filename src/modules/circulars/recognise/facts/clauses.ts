// The terms of reference: numbered headings with the text below each.

import { type Block, MARKER, placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import { follows, numberedAt } from '../numbering.js';
import { annexKind, type Sheet } from '../sheet.js';

export interface Heading {
  at: number;
  /** `null` where headings bear no numbers. */
  number: string | null;
  title: string;
  level: number;
  repeated: boolean;
  /** Text that stands on the heading's own line. */
  rest: string;
}

export function readClauses(sheet: Sheet, draft: Draft): void {
  const annex = annexKind(sheet, 'termsOfReference');
  if (!annex) return;
  const numbered = headingsOf(annex.blocks);
  const headings = numbered.length > 0 ? numbered : bareHeadings(annex.blocks);
  headings.forEach((heading, i) => {
    const below = annex.blocks
      .slice(heading.at + 1, headings[i + 1]?.at ?? annex.blocks.length)
      .map((block) => block.text);
    draft.facts.termsOfReference.push({
      number: heading.number,
      title: heading.title,
      text: [heading.rest, ...below].filter((text) => text !== '').join('\n'),
      level: heading.level,
    });
    const block = annex.blocks[heading.at] as Block;
    draft.put(`termsOfReference[${i}]`, placeIn(block));
    draft.put(`termsOfReference[${i}].title`, placeIn(block));
    if (heading.number === null) draft.doubt(`termsOfReference[${i}]`, 'noLabel');
    else draft.put(`termsOfReference[${i}].number`, placeIn(block));
    if (heading.repeated) draft.doubt(`termsOfReference[${i}].number`, 'numberRepeated');
  });
}

/** Headings in the order of their numbers; what breaks the order or the style is no heading. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  const styles = new Set<string>();
  for (const block of blocks)
    for (const { path, style } of numberedAt(block.plain))
      if (path.length === 1 && path[0] === 1 && !style.startsWith('small')) styles.add(style);
  const series = [...styles].map((style) => seriesOf(blocks, style)).filter((one) => one.length > 0);
  // The outer series begins first; one heading alone is no series where another has more.
  series.sort((a, b) => Number(b.length > 1) - Number(a.length > 1) || (a[0]?.at ?? 0) - (b[0]?.at ?? 0));
  return series[0] ?? pairsOf(blocks);
}

// `1.1`, `1.2`, `2.1`: the chapters themselves have no heading.
function pairsOf(blocks: readonly Block[]): Heading[] {
  const found: Heading[] = [];
  let last = [1, 0];
  blocks.forEach((block, at) => {
    const way = numberedAt(block.plain).find(({ path }) => path.length === 2);
    const [a = 0, b = 0] = way?.path ?? [];
    if (!way || !((a === last[0] && b === (last[1] ?? 0) + 1) || (a === (last[0] ?? 0) + 1 && b === 1))) return;
    const words = block.plain.slice(way.from);
    const title = titleOf(words, block.text.slice(block.text.length - words.length), blocks[at + 1]);
    if (!title) return;
    last = [a, b];
    found.push({ at, number: way.number, title: title.title, rest: title.rest, level: 2, repeated: false });
  });
  return found.length > 2 ? found : [];
}

function seriesOf(blocks: readonly Block[], style: string): Heading[] {
  const found: Heading[] = [];
  let last: number[] = [0];
  blocks.forEach((block, at) => {
    if (/^\d{1,2}[.:]\d{2}\s?(?:h|-)/.test(block.plain)) return;
    const ways = numberedAt(block.plain).filter((one) => one.style === style || one.path.length > 1);
    for (const { number, path, from } of ways) {
      const words = block.plain.slice(from);
      const repeated = path.length === last.length && path.every((part, i) => part === last[i]);
      const skips = found.length > 1 && follows(last, path.with(-1, (path.at(-1) as number) - 1)) && words.length < 90;
      if (!follows(last, path) && !(repeated && found.length > 1) && !skips) continue;
      const title = titleOf(words, block.text.slice(block.text.length - words.length), blocks[at + 1]);
      if (!title) continue;
      const previous = last;
      last = path;
      const again = repeated || (skips && !follows(previous, path));
      found.push({ at, number, title: title.title, rest: title.rest, level: path.length, repeated: again });
      return;
    }
  });
  return found;
}

function titleOf(plain: string, text: string, below: Block | undefined): { title: string; rest: string } | null {
  if (plain === '') return null;
  const inline = /^(.{2,80}?)(?:\. (?=\S)|: (?=\S)|:(?=\p{Script=Han})|\s-\s(?=\S))/su.exec(plain);
  const sentence = /[.;。；؛،,]$/.test(plain);
  if (!sentence && plain.length <= 160 && !(inline && plain.length > 110))
    return { title: text.replace(/:$/, '').trim(), rest: '' };
  // `3 Participation. Open to …`: heading and text on one line.
  if (inline?.[1] && inline[1].split(' ').length <= 9 && !/[,;]/.test(inline[1]))
    return { title: text.slice(0, inline[1].length).trim(), rest: text.slice(inline[0].length) };
  if (sentence && plain.length < 60 && /\.$/.test(plain) && below && !MARKER.test(below.plain))
    return { title: text.replace(/\.$/, '').trim(), rest: '' };
  return null;
}

// Headings without numbers: short lines after a blank one, each with text below it, three at least.
function bareHeadings(blocks: readonly Block[]): Heading[] {
  const found = blocks.flatMap((block, at): Heading[] => {
    const below = blocks[at + 1];
    const plain = block.plain.replace(/:$/, '').trim();
    const heads =
      (block.gap || at === 0) &&
      plain.length >= 3 &&
      plain.length <= 70 &&
      !MARKER.test(block.plain) &&
      !/[.。;；؛,،?!@/]|\d{4}/.test(plain) &&
      below !== undefined &&
      !(below.gap && below.text.length <= 70 && !MARKER.test(below.plain) && !/[.。;；]$/.test(below.plain));
    return heads
      ? [{ at, number: null, title: block.text.replace(/:$/, '').trim(), level: 1, repeated: false, rest: '' }]
      : [];
  });
  return found.length >= 3 ? found : [];
}
