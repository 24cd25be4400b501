// The text of a letter as paragraphs. A letter taken from PDF or mail is wrapped by hand: its lines are joined again, so that a
// bracket or a sentence may run over a line end; every character still knows its line.

import type { PaperText } from '../../../paper/lines.js';

export interface Block {
  /** Cleaned text; the same length as `raw`, from which quotations are cut. */
  text: string;
  raw: string;
  /** Where each line begins in `text`. */
  starts: { at: number; line: number }[];
  /** 0 the letter itself, 1 the first annex, and so on. */
  part: number;
}

export interface Line {
  number: number;
  text: string;
  raw: string;
}

/** Nothing that a person wrote is longer; what is longer is not read to its end. */
const LONGEST = 20_000;
const MOST_LINES = 20_000;
const MOST_CHARACTERS = 1_000_000;
/** Lines of one paragraph. */
const LONGEST_BLOCK = 80;

const ARTEFACT = /\[(?:bookmark|image):[^\]\n]{0,200}(?:\]|$)/g;
const FURNITURE = /^\s*(?:[-–−—]\s*\d{1,3}\s*[-–−—]|\d{1,3}|_{3,}|-{3,}|={3,})\s*$/;
/** `TSB Circular 166      2/6`: the letter's name and a page number, far apart on one line. */
const PAGE_HEAD = /circular|циркуляр|通函|الرسالة/i;
const PAGE_NUMBER =
  /(?:^(?:\S{1,8}\s)?\d{1,3}(?:\s?\/\s?\d{1,3})?\s{3,}\S|\S\s{3,}(?:\S{1,8}\s?)?[-–]?\s?\d{1,3}(?:\s?\/\s?\d{1,3})?\s?[-–页]?$)/u;
const BULLET = /^\s*(?:\(?[a-zа-я][.)]\s|\(?[A-HА-Е]\)\s|[-–−—•*·○▪]\s?\S|[一二三四五六七八九十]{1,3}、)/;
const NUMBER = /^\s*\d{1,2}(?:\.\d{1,2}){0,3}[.)、．]?\s+\S/;

/** The lines of a letter without the traces of extraction, digits and spaces made plain one for one. */
export function cleanLines(paper: PaperText): Line[] {
  let left = MOST_CHARACTERS;
  return paper.lines.slice(0, MOST_LINES).map((line, index) => {
    const raw = line.text.slice(0, Math.min(LONGEST, left)).replace(ARTEFACT, '');
    left -= raw.length;
    return { number: index + 1, raw, text: plain(raw) };
  });
}

/** Plain spaces, hyphens and digits, one for one, so that offsets hold in the text as printed. */
export function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f\u2007\t]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < '۰' ? 0x660 : 0x6f0)) % 10));
}

export function blocksOf(lines: Line[], annexStarts: readonly number[], spaced: boolean): Block[] {
  const width = wrapWidth(lines);
  const running = width ? runningHeads(lines) : new Set<string>();
  const blocks: Block[] = [];
  let open: Block | null = null;
  let before = '';
  for (const line of lines) {
    const part = annexStarts.filter((start) => start <= line.number).length;
    const trimmed = line.text.trim();
    if (trimmed === '' || FURNITURE.test(line.text) || running.has(trimmed) || (width && isPageHead(trimmed))) {
      if (!width || ENDED.test(before)) open = null;
      continue;
    }
    const fits = width && open && open.part === part && open.starts.length < LONGEST_BLOCK;
    if (open && fits && !begins(line.text, before, width) && !annexStarts.includes(line.number))
      join(open, line, spaced);
    else {
      open = { text: line.text, raw: line.raw, starts: [{ at: 0, line: line.number }], part };
      blocks.push(open);
    }
    before = trimmed;
  }
  return blocks;
}

/** An address that did not fit on the line before, which may be short for that. */
const ADDRESS_FIRST = /^\s*[(<«]?(?:https?:\/\/|www\.|[\w.-]{2,40}@\w)/;

function isPageHead(text: string): boolean {
  return text.length < 130 && PAGE_NUMBER.test(text) && PAGE_HEAD.test(text) && !/[:：]/.test(text);
}

/**
 * A bullet begins a paragraph, and what stands below a short line does; a number only after a line that is ended or short:
 * `17 to 19 October` may stand at the head of a line.
 */
function begins(text: string, before: string, width: number): boolean {
  const ended = ENDED.test(before.slice(-8));
  const filled = widthOf(before) / width;
  if (!ended && before.length >= 12 && ADDRESS_FIRST.test(text) && !/^[A-Z][\w ]{0,20}$/.test(before)) return false;
  if (BULLET.test(text) || filled < 0.5 || (ended && filled < 0.8)) return true;
  return NUMBER.test(text) && (ended || filled < 0.7 || /^\s*\d[\d.]*[)、．]/.test(text));
}

const ENDED = /[.!?:;。！？：；؟؛…]["»”)）]?$/;

export function lineAt(block: Block, offset: number): number {
  let line = block.starts[0]?.line ?? 0;
  for (const start of block.starts) if (start.at <= offset) line = start.line;
  return line;
}

function join(block: Block, line: Line, spaced: boolean): void {
  const lead = line.text.length - line.text.trimStart().length;
  const tail = block.text.slice(-4);
  const broken = /\p{Ll}-$/u.test(tail) && /^\s*\p{Ll}/u.test(line.text);
  const latin = /[A-Za-z0-9,;]\s*$/.test(tail) && /^\s*[A-Za-z0-9]/.test(line.text);
  if (broken) {
    block.text = block.text.slice(0, -1);
    block.raw = block.raw.slice(0, -1);
  } else if (spaced || latin) {
    block.text = `${block.text} `;
    block.raw = `${block.raw} `;
  }
  block.starts.push({ at: block.text.length, line: line.number });
  block.text += line.text.slice(lead);
  block.raw += line.raw.slice(lead);
}

/** The width at which a letter is wrapped by hand, or 0: many lines end at about one width, and next to none is longer. */
function wrapWidth(lines: Line[]): number {
  const widths = lines.map((line) => widthOf(line.text.trim())).filter((width) => width > 0);
  const long = widths.filter((width) => width > 125).length;
  const full = widths.filter((width) => width >= 60 && width <= 125);
  if (long > widths.length / 50 || full.length < widths.length / 5) return 0;
  return full.sort((a, b) => a - b)[Math.floor(full.length * 0.8)] ?? 0;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text.slice(0, 300)) width += letter > '\u2e80' ? 2 : 1;
  return width;
}

/** Short lines that stand after every page number: `TSB Circular 117`. */
function runningHeads(lines: Line[]): Set<string> {
  const seen = new Map<string, number>();
  lines.forEach((line, index) => {
    if (!FURNITURE.test(line.text)) return;
    const next = lines.slice(index + 1, index + 3).find((candidate) => candidate.text.trim() !== '');
    const head = next?.text.trim() ?? '';
    if (head && head.length < 60) seen.set(head, (seen.get(head) ?? 0) + 1);
  });
  return new Set([...seen].filter(([, times]) => times > 1).map(([head]) => head));
}
