// From what is seen to what was written: spaces from gaps, and the logical order of right-to-left words, which is the
// Unicode bidirectional algorithm (UAX #9) run backwards on signs whose places are known.

import type { Row, Sign } from './rows.js';

// Arabic digits and the signs between them run from left to right in a right-to-left line.
const RTL = /[\u0590-\u065f\u066d-\u06ef\u06fa-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

export function isRtl(text: string): boolean {
  return RTL.test(text);
}

/** The text of a row; columns are separated by tabs, read from the side on which the language begins. */
export function lineText(row: Row, rtl: boolean): string {
  const columns = columnsOf(row.signs, row.size);
  const texts = columns.map((column) => wordsOf(rtl ? wholes(spaced(column)) : spaced(column).map(textOf), rtl));
  return (rtl ? texts.reverse() : texts).filter((text) => text !== '').join('\t');
}

/** Cut where there is a gap wider than any space: after a number or a sign that opens a paragraph, sooner. */
function columnsOf(signs: Sign[], size: number): Sign[][] {
  const columns: Sign[][] = [[]];
  let last: Sign | null = null;
  for (const sign of signs) {
    const blank = sign.text.trim() === '';
    if (blank) {
      if (last) columns.at(-1)?.push(sign);
      continue;
    }
    const gap = last ? sign.x - (last.x + last.width) : 0;
    if (last && (gap > 1.9 * size || (gap > 0.62 * size && opensParagraph(columns.at(-1) as Sign[], signs, sign))))
      columns.push([]);
    columns.at(-1)?.push(sign);
    last = sign;
  }
  return columns;
}

const NUMBER = /^(?:[-–—•▪◦●*·]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})(?:\.\d{1,3}){0,4}[.)]?)$/;

/** Whether a gap stands between an opening number and its text, at the left of a row or, in Arabic, at its right. */
function opensParagraph(before: Sign[], signs: Sign[], next: Sign): boolean {
  const left = before
    .map((sign) => sign.text)
    .join('')
    .trim();
  if (NUMBER.test(left) && before[0] === signs.find((sign) => sign.text.trim() !== '')) return true;
  const right = signs
    .slice(signs.indexOf(next))
    .map((sign) => sign.text)
    .join('')
    .trim();
  return (
    right.length <= 12 && NUMBER.test(right.replace(/^([.)])(.+)$/, '$2$1')) && before.some((sign) => isRtl(sign.text))
  );
}

/** What was seen, with the stretch in which it was drawn. */
interface Seen {
  text: string;
  stretch: number;
}

const textOf = (seen: Seen): string => seen.text;

/** Signs with the spaces that gaps stand for, and no more than one at a time. */
function spaced(signs: Sign[]): Seen[] {
  const out: Seen[] = [];
  let last: Sign | null = null;
  for (const sign of signs) {
    if (sign.text.trim() === '') {
      if (out.length && out.at(-1)?.text !== ' ')
        out.push({ text: /\u00a0/.test(sign.text) ? '\u00a0' : ' ', stretch: sign.stretch });
      last = sign;
      continue;
    }
    const gap = last ? sign.x - (last.x + last.width) : 0;
    const chinese = (last && CJK.test(last.text) ? 1 : 0) + (CJK.test(sign.text) ? 1 : 0);
    const wide = [0.17, 0.45, 0.8][chinese] as number;
    if (last && out.at(-1)?.text.trim() && gap > wide * sign.size) out.push({ text: ' ', stretch: sign.stretch });
    out.push({ text: sign.text, stretch: sign.stretch });
    last = sign;
  }
  while (out.length && out.at(-1)?.text.trim() === '') out.pop();
  return out;
}

/** Opens a piece that was drawn in one go between others and runs from left to right: its order is known, not inferred. */
const WHOLE = '\u2068';

function wholes(seen: Seen[]): string[] {
  const out: string[] = [];
  const many = seen.some((each) => each.stretch !== seen[0]?.stretch);
  for (let i = 0; i < seen.length; ) {
    let end = i;
    while (end < seen.length && seen[end]?.stretch === seen[i]?.stretch) end++;
    while (end > i + 1 && seen[end - 1]?.text.trim() === '') end--;
    const text = seen.slice(i, end).map(textOf).join('');
    if (many && isWhole(text)) out.push(WHOLE + text);
    else out.push(...seen.slice(i, end).map(textOf));
    i = end;
  }
  return out;
}

function isWhole(text: string): boolean {
  if (isRtl(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  return /\p{L}/u.test(text) ? /^[^\s.,;:!?)\]»]/.test(text) : /^[+\p{N}].*\p{N}$/u.test(text);
}

function wordsOf(seen: string[], rtl: boolean): string {
  if (!seen.some(isRtl)) return plain(!rtl ? seen.join('') : isTurned(seen) ? fromRtl(seen) : balanced(seen.join('')));
  const ltrLetters = seen.filter((sign) => /\p{L}/u.test(sign) && !isRtl(sign)).length;
  const rtlLetters = seen.filter(isRtl).length;
  return plain(rtl || rtlLetters > ltrLetters ? fromRtl(seen) : fromLtr(seen));
}

/** Punctuation at the left of a row in an Arabic text is its end: `.1` is the number one with its full stop, and `5126 730 22 41+` a telephone number. */
function isTurned(seen: string[]): boolean {
  return /^[.,;:!?)\]]$/.test(seen[0] ?? '') || /^\d[\d\s()-]*\+$/.test(plain(seen.join('')));
}

function plain(text: string): string {
  return text.replaceAll(WHOLE, '');
}

/** A left-to-right line: only its right-to-left stretches are turned round. */
function fromLtr(seen: string[]): string {
  const out: string[] = [];
  for (let i = 0; i < seen.length; ) {
    if (!isRtl(seen[i] as string)) {
      out.push(seen[i++] as string);
      continue;
    }
    let end = i;
    for (let k = i; k < seen.length && !/[\p{L}\d]/u.test(isRtl(seen[k] as string) ? ' ' : (seen[k] as string)); k++)
      if (isRtl(seen[k] as string)) end = k;
    out.push(...seen.slice(i, end + 1).reverse());
    i = end + 1;
  }
  return out.join('');
}

/** A right-to-left line: read from the right, with Latin words and numbers kept as they stand. */
function fromRtl(seen: string[]): string {
  const out: string[] = [];
  for (let end = seen.length - 1; end >= 0; ) {
    if (seen[end]?.startsWith(WHOLE)) {
      out.push(seen[end--] as string);
      continue;
    }
    if (!isStrong(seen[end] as string) && !isEdge(seen, end)) {
      out.push(seen[end--] as string);
      continue;
    }
    const start = isRtl(seen[end] as string) ? end : startOfRun(seen, end);
    out.push(seen.slice(start, end + 1).join(''));
    end = start - 1;
  }
  return unmirrored(out);
}

/** A letter of either direction, or a digit. */
function isStrong(sign: string): boolean {
  return /[\p{L}\p{N}]/u.test(sign);
}

/** A sign at the right end of a Latin stretch that belongs to it: the last slash of an address, a bracket it opened, a percent sign. */
function isEdge(seen: string[], at: number): boolean {
  const sign = seen[at] as string;
  const before = seen[at - 1];
  if (before === undefined || isRtl(before) || before.startsWith(WHOLE) || !isStrong(before)) return false;
  const start = startOfRun(seen, at - 1);
  const run = seen.slice(start, at).join('');
  if (sign === '/') return run.includes('://');
  if (/[.,;:!?]/.test(sign)) return (seen[at + 1] ?? ' ').trim() === '';
  if (sign === '%' || sign === '°') return true;
  return sign === ')' && run.split('(').length > run.split(')').length;
}

/** Where the stretch that ends here begins: words of Latin letters with what joins them, or one number. */
function startOfRun(seen: string[], end: number): number {
  let start = end;
  let latin = false;
  for (let i = end; i >= 0 && !isRtl(seen[i] as string) && !seen[i]?.startsWith(WHOLE); i--) {
    if (!isStrong(seen[i] as string)) continue;
    const letter = /\p{L}/u.test(seen[i] as string);
    const between = seen.slice(i + 1, start).join('');
    if (start !== end && !(latin || letter ? JOINS_WORDS.test(between) : joinsDigits(between))) break;
    latin ||= letter;
    start = i;
  }
  return latin ? start : startOfNumber(seen, end);
}

/** What may stand between two words of a left-to-right text: no blank before a full stop, none after a bracket. */
const JOINS_WORDS = /^(?:[^\s]{0,4}|[.,;:!?)\]"»’']{0,3}\s{1,2}[(["«‘']{0,2}|\s[-–—&/+|]\s)$/;

/** Digits alone: signs between digits join them; a telephone number is known by its plus. */
function startOfNumber(seen: string[], end: number): number {
  for (let i = end; i >= 0 && /[\p{N}\s()+-]/u.test(seen[i] as string); i--)
    if (seen[i] === '+' && /\d/.test(seen[i + 1] ?? '')) return i;
  let start = end;
  for (let i = end - 1; i >= 0; i--) {
    if (/\p{N}/u.test(seen[i] as string)) start = i;
    else if (!(joinsDigits(seen[i] as string) && /\p{N}/u.test(seen[i - 1] ?? ''))) break;
  }
  return start;
}

function joinsDigits(between: string): boolean {
  return /^[.,:/\u066b\u066c+\u00a0-]?$/.test(between);
}

/** Brackets turned back where the program that drew them stored what was seen and not what was meant, or one for both. */
function unmirrored(parts: string[]): string {
  const whole = parts.map((part) => (part.length === 1 ? part : balanced(part)));
  const turned = whole.map((part) => (part.length === 1 ? mirrored(part) : part));
  return faults(turned.join('')) < faults(whole.join('')) ? turned.join('') : whole.join('');
}

function balanced(text: string): string {
  const turned = mirrored(text);
  return faults(turned) < faults(text) ? turned : text;
}

function mirrored(text: string): string {
  return text.replace(/[()[\]«»]/g, (sign) => MIRRORS[sign] ?? sign);
}

const MIRRORS: Record<string, string> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };

function faults(text: string): number {
  let open = 0;
  let wrong = 0;
  for (const sign of text) {
    if (/[([«]/.test(sign)) open++;
    else if (/[)\]»]/.test(sign) && --open < 0) {
      wrong++;
      open = 0;
    }
  }
  return wrong + open;
}
