// The terms of reference: numbered headings with the text below each.

import { type Block, MARKER, placeIn } from '../blocks.js';
import { numeral } from '../dates.js';
import type { Draft } from '../draft.js';
import { annexKind, type Sheet } from '../sheet.js';

export interface Heading {
  at: number;
  number: string;
  title: string;
  level: number;
  repeated: boolean;
  /** Text that stands on the heading's own line. */
  rest: string;
}

const NUMBERED =
  /^\(?((?:\d{1,2})(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[一二三四五六七八九十]{1,3})(\s?[.)、．-]|)(\s?)(?:- )?(\S.*)$/su;

export function readClauses(sheet: Sheet, draft: Draft): void {
  const annex = annexKind(sheet, 'termsOfReference');
  if (!annex) return;
  const headings = headingsOf(annex.blocks);
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
    draft.put(`termsOfReference[${i}].number`, placeIn(block));
    if (heading.repeated) draft.doubt(`termsOfReference[${i}].number`, 'numberRepeated');
  });
}

/** Headings in the order of their numbers; what breaks the order or the style is no heading. */
export function headingsOf(blocks: readonly Block[]): Heading[] {
  const found: Heading[] = [];
  let style: string | null = null;
  let last: number[] = [0];
  blocks.forEach((block, at) => {
    const match = NUMBERED.exec(block.plain);
    if (!match || /^\d{1,2}[.:]\d{2}\s?(?:h|-)/.test(block.plain)) return;
    const [, number = '', mark = '', space = '', words = ''] = match;
    const path = number.split('.').map((part) => valueOf(part));
    if (space === '' && (mark.trim() === '' || (/^\d/.test(number) && /^\d/.test(words)))) return;
    const kind = `${/^\d/.test(number) ? 'd' : /^[IVX]/.test(number) ? 'r' : 'c'}${path.length > 1 ? '' : mark.trim()}`;
    if (path.length === 1 && style !== null && kind !== style) return;
    const repeated = path.length === last.length && path.every((part, i) => part === last[i]);
    const skips = found.length > 1 && follows(last, path.with(-1, (path.at(-1) as number) - 1)) && words.length < 90;
    if (!follows(last, path) && !(repeated && found.length > 1) && !skips) return;
    const title = titleOf(words, block.text.slice(block.text.length - words.length), blocks[at + 1]);
    if (!title) return;
    if (style === null) style = kind;
    const previous = last;
    last = path;
    found.push({
      at,
      number,
      title: title.title,
      rest: title.rest,
      level: path.length,
      repeated: repeated || (skips && !follows(previous, path)),
    });
  });
  return found;
}

function valueOf(part: string): number {
  if (/^\d+$/.test(part)) return Number(part);
  if (/^[IVX]+$/.test(part))
    return (
      {
        I: 1,
        II: 2,
        III: 3,
        IV: 4,
        V: 5,
        VI: 6,
        VII: 7,
        VIII: 8,
        IX: 9,
        X: 10,
        XI: 11,
        XII: 12,
        XIII: 13,
        XIV: 14,
        XV: 15,
      }[part] ?? 99
    );
  return Number(numeral(part));
}

function follows(last: readonly number[], next: readonly number[]): boolean {
  const depth = next.length - 1;
  if (depth > last.length) return false;
  const before = depth < last.length ? (last[depth] as number) : 0;
  return next.slice(0, depth).every((part, i) => part === last[i]) && next[depth] === before + 1;
}

function titleOf(plain: string, text: string, below: Block | undefined): { title: string; rest: string } | null {
  const inline = /^(.{2,80}?)(?:\. (?=\S)|: (?=\S)|\s-\s(?=\S))/su.exec(plain);
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
