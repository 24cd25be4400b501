// Rows of a page: glyphs that stand on one baseline and were drawn one after another. A table's cells are drawn one after
// another too, so a label and its value on one baseline come together, and a cell of several lines stays in one piece.

import type { Glyphs } from './extract.js';

/** A glyph, or a letter with its marks. */
export interface Sign {
  text: string;
  x: number;
  width: number;
  size: number;
  /** Glyphs drawn in one go to the right; a jump to the left begins another stretch. */
  stretch: number;
}

export interface Row {
  y: number;
  size: number;
  signs: Sign[];
}

export function rowsOf(page: Glyphs): Row[] {
  const furniture = onlyFurniture(page);
  const rows: Row[] = [];
  let row: Row | null = null;
  for (let i = 0; i < page.text.length; i++) {
    const [x, y, width, size, artifact] = page.place.subarray(i * 5, i * 5 + 5) as unknown as [
      number,
      number,
      number,
      number,
      number,
    ];
    if ((artifact && !furniture) || !(size > 0.5) || !Number.isFinite(x + y)) continue;
    const sign: Sign = { text: page.text[i] as string, x, width: Math.max(0, width), size, stretch: 0 };
    if (row && sameRow(row, sign, y)) {
      const last = row.signs.at(-1) as Sign;
      sign.stretch = last.stretch + (x < last.x - 0.5 * size ? 1 : 0);
      row.signs.push(sign);
      if (width > 0 && size > row.size) Object.assign(row, { size, y });
    } else {
      row = { y, size, signs: [sign] };
      rows.push(row);
    }
  }
  const inOrder = isScattered(rows) ? gathered(rows) : rows;
  return inOrder.map((each) => ({ ...each, signs: signsOf(each.signs) }));
}

/** A page that is all furniture has been tagged carelessly: then it is read after all. */
function onlyFurniture(page: Glyphs): boolean {
  for (let i = 0; i < page.text.length; i++) if (!page.place[i * 5 + 4] && page.text[i]?.trim()) return false;
  return true;
}

function sameRow(row: Row, sign: Sign, y: number): boolean {
  const reach = Math.abs(y - row.y);
  if (reach < 0.35 * Math.max(row.size, sign.size)) return true;
  // Marks above and below a letter are drawn off the baseline, without moving on.
  const last = row.signs.at(-1) as Sign;
  const isMark = sign.width < 0.02 * sign.size || /^\p{M}+$/u.test(sign.text);
  return (
    isMark && reach < 1.2 * row.size && sign.x > last.x - 2 * row.size && sign.x < last.x + last.width + 2 * row.size
  );
}

/** Some programs draw in any order, such as all bold text first: many rows then lie above the one before. */
function isScattered(rows: Row[]): boolean {
  let upwards = 0;
  for (let i = 1; i < rows.length; i++)
    if ((rows[i] as Row).y < (rows[i - 1] as Row).y - (rows[i] as Row).size * 0.5) upwards++;
  return rows.length > 8 && upwards > rows.length * 0.3;
}

function gathered(rows: Row[]): Row[] {
  const out: Row[] = [];
  for (const row of [...rows].sort((a, b) => a.y - b.y)) {
    const last = out.at(-1);
    if (last && Math.abs(last.y - row.y) < 0.35 * Math.max(last.size, row.size)) last.signs.push(...row.signs);
    else out.push({ ...row, signs: [...row.signs] });
  }
  return out;
}

/** From left to right, marks joined to the letter they stand on. A glyph drawn twice over (for weight) counts once. */
function signsOf(glyphs: Sign[]): Sign[] {
  const sorted = glyphs.map((sign) => ({ ...sign, text: normal(sign.text) })).sort((a, b) => a.x - b.x);
  const out: Sign[] = [];
  for (const sign of sorted) {
    if (sign.text === '' || isMark(sign)) continue;
    const last = out.at(-1);
    const twice = last && last.text === sign.text && Math.abs(sign.x - last.x) < 0.1 * sign.size && sign.text.trim();
    // Fonts name one glyph alike for a letter with and without its vowel; the vowel counts where it is drawn.
    if (!twice) out.push({ ...sign, text: ARABIC.test(sign.text) ? sign.text.replace(/\p{M}/gu, '') : sign.text });
  }
  addMarks(out, sorted.filter(isMark));
  return out.filter((sign, at) => sign.text.trim() !== '' || isGap(sign, out[at - 1], out[at + 1]));
}

const ARABIC = /[\u0620-\u064a\u066e-\u06d3]/;

/** Drawn over something else without moving on. */
function isMark(sign: Sign): boolean {
  return sign.width < 0.02 * sign.size || /^\p{M}+$/u.test(sign.text);
}

function addMarks(signs: Sign[], marks: Sign[]): void {
  let at = 0;
  for (const mark of marks) {
    while (at + 1 < signs.length && (signs[at + 1] as Sign).x <= mark.x + 0.06 * mark.size) at++;
    const letter = signs[at];
    if (letter) letter.text = marked(letter.text, mark.text);
  }
}

/** A mark's text may be its letter with it, or two joined letters with the mark between them. */
function marked(letter: string, mark: string): string {
  const marks = mark.match(/\p{M}/gu) ?? [];
  if (marks.length && mark.replace(/\p{M}/gu, '') === letter) return mark;
  return marks.reduce((text, sign) => (text.includes(sign) ? text : text + sign), letter);
}

/** A blank that stands where something else is drawn (at the end of a wrapped line) is no gap. */
function isGap(blank: Sign, before: Sign | undefined, after: Sign | undefined): boolean {
  const reach = 0.08 * blank.size;
  return (
    (!after || after.x > blank.x + reach) &&
    (!before || before.text.trim() === '' || before.x + before.width < blank.x + blank.width - reach)
  );
}

/** Presentation forms back to letters; control characters and private signs say nothing. */
function normal(text: string): string {
  return text
    .replace(/[\ufb00-\ufdff\ufe70-\ufeff\u2f00-\u2fdf]/g, (sign) => sign.normalize('NFKC').trim())
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]|[^\P{C}\ue000-\uf8ff]/gu, '')
    .replace(/[\ue000-\uf8ff]/g, (sign) => (sign === '\uf0b7' ? '•' : sign === '\uf0a7' ? '▪' : ''));
}
