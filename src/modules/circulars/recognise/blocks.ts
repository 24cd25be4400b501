// Paragraphs: lines that a page or a mail program has broken are joined again; page numbers and running heads are dropped.

import type { Place } from '../circular.js';
import { LEADING } from './clock.js';
import { joinsWithout, type Line, plainOf } from './lines.js';

/** A paragraph, heading or item, with the line on which each piece of it stands. */
export interface Block {
  text: string;
  plain: string;
  lines: Line[];
  /** Where in `text` each line begins. */
  starts: number[];
  /** A blank line stands before it. */
  gap: boolean;
}

export const MARKER =
  /^(?:§{1,2} ?\d|[①-⑳]|(?:Article|Clause|Section|Artículo|Cláusula|Sección|Статья|Раздел|المادة|البند) (?:\d{1,2}|[IVX]{1,5})(?:\s?[.:)-]|$)|第[一二三四五六七八九十]{1,3}[条节章]|[A-H]\) (?=\S)|[-•*·▪●○◦‣⁃■□➢][ \t]?(?=\S)|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)、]?(?= |$)|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)、](?=\S)|\(?[a-zа-яأ-ي][.)] |[IVX]{1,5}[.)]? (?=\p{Lu})|\(?[一二三四五六七八九十]{1,3}[、.)])/u;
const NUMBER = /^\(?(\d{1,2})(?:\.\d{1,2})*[.)、]?(?: |$)/;

/** Paragraphs of lines; `breaks` says which lines begin one for reasons of their own (labels). */
export function blocksOf(all: readonly Line[], breaks: (line: Line) => boolean): Block[] {
  const lines = withoutFurniture(all, breaks);
  const width = wrapWidth(lines);
  const spaced = lines.filter((line) => line.text === '').length > lines.length * 0.12;
  const at = new Map(all.map((line, i) => [line, i]));
  const blocks: Block[] = [];
  let gap = false;
  let last = 0;
  let before: Line | undefined;
  for (const line of lines) {
    if (line.text === '') {
      gap = true;
      continue;
    }
    const block = blocks.at(-1);
    const apart = before !== undefined && (at.get(line) as number) - (at.get(before) as number) > 1;
    const joined =
      block !== undefined && !gap && width > 0 && continues(block, line, { width, last, spaced, apart }) && !breaks(line);
    if (joined) append(block, line);
    else blocks.push({ text: line.text, plain: line.plain, lines: [line], starts: [0], gap });
    const number = joined ? null : NUMBER.exec(line.plain);
    if (number) last = Number(number[1]);
    gap = false;
    before = line;
  }
  return blocks;
}

/** Where the words at `index` of a block stand. */
export function placeIn(block: Block, index = 0, length = block.text.length): Place {
  let at = 0;
  while (at + 1 < block.starts.length && (block.starts[at + 1] as number) <= index) at += 1;
  const line = block.lines[at] as Line;
  const quote = block.text.slice(index, index + Math.min(length, 300)).trim() || block.text.slice(0, 300);
  return line.page === undefined ? { line: line.number, quote } : { line: line.number, page: line.page, quote };
}

/** Joins blocks into one text that still knows its lines: a title set on several lines. */
export function joinBlocks(blocks: readonly Block[]): Block {
  const whole: Block = { text: '', plain: '', lines: [], starts: [], gap: blocks[0]?.gap ?? false };
  for (const block of blocks)
    for (const [i, line] of block.lines.entries()) {
      const piece = block.text.slice(block.starts[i], block.starts[i + 1]).trim();
      append(whole, { ...line, text: piece, plain: plainOf(piece) });
    }
  return whole;
}

export function append(block: Block, line: Line): void {
  const hyphen = /\p{Ll}-$/u.test(block.text) && /^\p{Ll}/u.test(line.text);
  const text = hyphen ? block.text.slice(0, -1) : block.text;
  // An address or an acronym broken at the end of the line has no blank in it: `…/Pages/` `default.aspx`, `(FG-` `HTC)`.
  const broken =
    /(?:https?:\/\/|www\.)[^\s]{0,200}[/.-]$|[A-Z]{2}-$/.test(text.slice(-220)) &&
    (text.endsWith('.') ? /^[a-z0-9]/ : /^[A-Za-z0-9]/).test(line.text);
  const space = hyphen || broken || text === '' || joinsWithout(text, line.text) ? '' : ' ';
  block.starts.push(text.length + space.length);
  block.text = `${text}${space}${line.text}`;
  block.plain = plainOf(block.text);
  block.lines.push(line);
}

const DAYS =
  /^\d{1,2}(?:\s?-\s?\d{1,2})?(?: de)? (?:\p{Ll}{3,12} (?:de )?\d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u;

interface Setting {
  width: number;
  /** The number of the paragraph before. */
  last: number;
  /** Paragraphs stand apart by blank lines. */
  spaced: boolean;
  /** The foot of a page stood between the line before and this one. */
  apart: boolean;
}

// A line goes on where the one before had no room for its first word. A number at its head begins a new
// paragraph, unless it is out of order after a full line: `from 27 to / 29 November`.
function continues(before: Block, line: Line, setting: Setting): boolean {
  const { width, last, spaced, apart } = setting;
  const previous = before.lines.at(-1) as Line;
  const firstWidth = /^[^\s\u2E80-\u9FFF]+/.exec(line.text)?.[0].length ?? 2;
  const full = previous.width + 1 + firstWidth > width || (line.page !== undefined && previous.width > width * 0.86);
  const marked = MARKER.test(line.plain) || (LEADING.test(line.plain) && LEADING.test(before.plain));
  // A page ended in the middle of a sentence.
  const paged = apart && previous.width > width * 0.5 && !/[.:;。；!?…)]$/.test(previous.text);
  const cut = apart && /^\p{Ll}/u.test(line.text) && goesOnOpen(previous.text, 2, '.:;!?)');
  if ((paged || cut) && !marked) return true;
  // `at its meeting held` / `20-30 April 2021`: days at the head of a line go on with the sentence before, unless they head rows of a table.
  if (
    marked &&
    DAYS.test(line.plain) &&
    !DAYS.test(previous.plain) &&
    previous.width > width * 0.6 &&
    line.cells.length < 2
  )
    return goesOnOpen(previous.text, 3, '.:;!?)。；：');
  if (!full && !(paged && NUMBER.test(line.plain)))
    return !marked && (unfinished(previous, line, setting) || goesOn(line, previous, width, spaced));
  if (!marked) return true;
  const number = NUMBER.exec(line.plain);
  if (!number || line.cells.length > 1) return false;
  const value = Number(number[1]);
  const ended = /[.:;。；!?…]$/.test(previous.text);
  // `from 17 / to 19 October`, `à 13 / 14 h 30`: what follows the number begins with a small letter.
  if (!ended && /^\d{1,2}(?:er)? \p{Ll}/u.test(line.plain)) return true;
  return !ended && !(value === last + 1 || value === last);
}

/** Some words (by the spaces between them) that no mark ends. Counted, since a pattern would try every way to choose the spaces. */
function goesOnOpen(text: string, spaces: number, marks: string): boolean {
  return text.length > 0 && !marks.includes(text.at(-1) as string) && text.slice(0, -1).split(' ').length > spaces;
}

// More than one column; the number or bullet of a paragraph is none.
function tabular(line: Line): boolean {
  return line.cells.length > (/^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]?|[-•*·–])$/.test(line.cells[0] ?? '') ? 2 : 1);
}

// A mail program breaks lines that were broken before: what is left over is short, and the next line begins in the middle of a sentence.
const LEANS =
  /(?:^|[\s('’])(?:of|the|and|or|to|in|for|by|on|at|with|from|an?|de|du|des|la|le|les|l['’]|d['’]|et|ou|à|au|aux|en|par|pour|sur|y|o|el|los|las|del|al|con|por|para|и|или|в|во|на|по|с|со|для|от|к|о|об|при|за|из|№|في|من|إلى|على|عن|أن|التي|الذي|أو|لا|بين)$/iu;

function goesOn(line: Line, previous: Line, width: number, spaced: boolean): boolean {
  if (LEANS.test(previous.text) && !tabular(previous)) return true;
  const small = /^[\p{Ll}(]/u.test(line.text) && !/[:.;]$/.test(previous.text);
  return (
    small && previous.width > width * (spaced && !tabular(previous) && /^\p{Ll}{2}/u.test(line.text) ? 0.25 : 0.55)
  );
}

// On a page of a PDF lines are of uneven width: there a long line without an end goes on, whatever comes next. So does one in a letter
// whose paragraphs stand apart, broken by hand at about the same width.
function unfinished(previous: Line, line: Line, { width, spaced }: Setting): boolean {
  if (/^[\p{L} ]{2,16}: ?\d/u.test(line.plain)) return false;
  const open = /[^.。!?！？:;：；]$/.test(previous.text);
  if (line.page !== undefined) return previous.width > width * 0.6 && /[^.。!?！？]$/.test(previous.text);
  if (tabular(previous) || tabular(line)) return false;
  const ends = line.text.length > 24 || /[.。;；,，]$/.test(line.text) || previous.width > width * 0.92;
  return spaced && width >= 50 && open && previous.width > width * 0.8 && ends;
}

/** The width at which the text was broken, or 0 when its paragraphs stand on one line each. */
export function wrapWidth(lines: readonly Line[]): number {
  const widths = lines
    .map((line) => line.width)
    .filter((w) => w > 0)
    .sort((a, b) => a - b);
  if (widths.length < 12) return 0;
  const width = widths[Math.floor(widths.length * 0.95)] as number;
  if (width > 135 || width < 50) return 0;
  // A page of a PDF is always broken into lines, however few of them are full.
  if (lines.some((line) => line.page !== undefined)) return widths.at(-1) as number;
  const near = widths.filter((w) => w > width * 0.8).length;
  return near >= Math.max(6, widths.length * 0.15) ? Math.min(width, widths.at(-1) as number) : 0;
}

/** A line that holds the number of a page and nothing else. */
export const PAGE_MARK =
  /^(?:- ?\d{1,3} ?-|\d{1,3} ?\/ ?\d{1,3}|p[aá]g(?:e|ina) \d{1,3}(?: (?:of|sur|de) \d{1,3}| ?\/ ?\d{1,3})?|стр(?:\.|аница) ?\d{1,3}(?: из \d{1,3})?|第 ?\d{1,3} ?页(?:[,，、 ]{0,2}共 ?\d{1,3} ?页)?|(?:ال)?صفحة \d{1,3}(?: من \d{1,3})?)$/i;

/** Lines without page numbers and what is repeated beside them. */
export function withoutFurniture(lines: readonly Line[], keeps: (line: Line) => boolean): Line[] {
  const drop = new Set<number>();
  const seen = new Map<string, number>();
  const key = (line: Line) => line.plain.toLowerCase();
  for (const line of lines) if (line.text) seen.set(key(line), (seen.get(key(line)) ?? 0) + 1);
  const footOf = (line: Line) => line.cells.filter((cell) => !/^\d{1,3}$/.test(cell)).join(' ');
  const feet = new Map<string, number>();
  for (const line of lines) if (line.cells.length === 2) feet.set(footOf(line), (feet.get(footOf(line)) ?? 0) + 1);
  const counted = pageNumbers(lines);
  lines.forEach((line, i) => {
    const bare =
      /^\d{1,3}$/.test(line.plain) &&
      (counted.has(i) ||
        (line.page !== undefined && (lines[i + 1]?.page !== line.page || lines[i - 1]?.page !== line.page)));
    const foot =
      line.cells.length === 2 &&
      /^\d{1,3}$/.test(line.cells[line.cells[0]?.match(/^\d{1,3}$/) ? 0 : 1] ?? '') &&
      (feet.get(footOf(line)) ?? 0) > 1 &&
      !inSequence(lines, i);
    if (!PAGE_MARK.test(line.plain) && !bare && !foot) return;
    drop.add(i);
    for (const step of [1, -1]) {
      let at = i + step;
      while (lines[at]?.text === '') {
        drop.add(at);
        at += step;
      }
      const beside = lines[at];
      if (
        beside &&
        beside.text.length < 70 &&
        (seen.get(key(beside)) ?? 0) > 1 &&
        !MARKER.test(beside.plain) &&
        !keeps(beside)
      ) {
        drop.add(at);
        for (at += step; lines[at]?.text === ''; at += step) drop.add(at);
      }
    }
  });
  return lines.filter((line, i) => !drop.has(i) && !/^[_=*~•· -]{3,}$/.test(line.plain));
}

/** Lines that hold one number more than the last, far apart and between blank lines: the numbers of pages. */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let [before, value] = [-15, 0];
  lines.forEach((line, i) => {
    if (!/^\d{1,2}$/.test(line.plain) || lines[i - 1]?.text !== '' || (lines[i + 1]?.text ?? '') !== '') return;
    const number = Number(line.plain);
    if (i - before < 15 || !(number === value + 1 || (value === 0 && number === 2))) return;
    [before, value] = [i, number];
    found.add(i);
  });
  return found;
}

/** A numbered line that follows the number before it: `5 Patent policy` in two lists is no running foot. */
function inSequence(lines: readonly Line[], at: number): boolean {
  const numberOf = (line: Line) => (/^\d{1,3}$/.test(line.cells[0] ?? '') ? Number(line.cells[0]) : null);
  const own = numberOf(lines[at] as Line);
  if (own === null) return false;
  if (own === 1) return true;
  for (let i = at - 1; i >= 0; i -= 1) {
    const before = numberOf(lines[i] as Line);
    if (before !== null) return before === own - 1;
  }
  return false;
}
