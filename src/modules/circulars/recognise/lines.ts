// Lines of a paper as the reader needs them: cleaned of what extraction leaves behind, with a twin of equal length in which
// dashes, digits and brackets have one form each, so that patterns need not know their variants.

import type { PaperText } from '../../../paper/lines.js';

export interface Line {
  /** Counted from 1, as in the source. */
  number: number;
  page: number | undefined;
  /** As a person would read it. */
  text: string;
  /** The same characters in plain form: position for position. */
  plain: string;
  /** Pieces between tabs or wide gaps: columns that extraction laid flat. */
  cells: string[];
  /** Columns it takes on a terminal, indentation and gaps included: Chinese characters take two. */
  width: number;
}

/** What one cell of a line in the head of a letter holds. */
export interface Piece {
  text: string;
  line: Line;
  bullet: boolean;
  /** A blank line stands before it. */
  gap: boolean;
}

/** A letter is some 200 lines of at most a few thousand characters; what is beyond is not read. */
const LONGEST_LINE = 12_000;
const MOST_LINES = 6_000;

// Bookmarks, unclosed image marks, soft hyphens, zero-width and direction marks, and our own marks of words not yet translated.
const DEBRIS =
  /\[bookmark: ?[^\]\n]{0,200}\]|\[image:[^\]\n]{0,200}\]?|(?![\t\n])\p{Cc}|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\[(?:awaiting translation|en attente de traduction|pendiente de traducción|ожидает перевода|待翻译|في انتظار الترجمة)\] ?/gu;

const AWAITING =
  /\[(?:awaiting translation|en attente de traduction|pendiente de traducción|ожидает перевода|待翻译|في انتظار الترجمة)\]/;

export function linesOf(paper: PaperText): Line[] {
  return paper.lines.slice(0, MOST_LINES).map((line, index) => lineOf(line.text, index + 1, line.page));
}

export function lineOf(source: string, number: number, page?: number): Line {
  const raw = source
    .slice(0, LONGEST_LINE)
    .replace(DEBRIS, '')
    .replace(/[\u00A0\u2000-\u200A\u202F\u3000]/g, ' ')
    // Columns that a conversion has parted by bars.
    .replace(/^.*\|.*$/, (line) =>
      /\|.*\|| \| /.test(line) ? line.replace(/^\s*\|\s*|\s*\|\s*$/g, '').replace(/\s*\|\s*/g, '\t') : line,
    )
    // Leaders between a label and its value: `Contact ........ A. Person`.
    .replace(/(?:\.{4,}|…{2,})(?= ?[^\s.…])/g, '\t');
  const text = raw.replace(/\s+/g, ' ').trim();
  // Our marks are taken out, but the line was broken with them in it.
  const marks = AWAITING.exec(source.slice(0, LONGEST_LINE))?.[0].length ?? 0;
  const cells = raw
    .split(/\t+| {3,}/)
    .map((cell) => cell.replace(/\s+/g, ' ').trim())
    .filter((cell) => cell !== '');
  return { number, page, text, plain: plainOf(text), cells, width: text === '' ? 0 : widthOf(raw.trimEnd()) + marks };
}

const PLAIN: Record<string, string> = {
  '：': ':',
  '（': '(',
  '）': ')',
  '；': ';',
  '！': '!',
  '？': '?',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '～': '-',
  '〜': '-',
  '∼': '-',
  '／': '/',
  '．': '.',
  '＠': '@',
  ё: 'е',
  Ё: 'Е',
  '٫': '.',
  '〔': '(',
  '〕': ')',
  '【': '(',
  '】': ')',
  '﹕': ':',
  '︰': ':',
};

/** The paper without what follows our mark of words not yet translated: it is in another language. */
export function inOwnLanguage(paper: PaperText): PaperText {
  return {
    ...paper,
    lines: paper.lines
      .slice(0, MOST_LINES)
      .map((line) => ({ ...line, text: line.text.slice(0, LONGEST_LINE).split(AWAITING)[0] ?? '' })),
  };
}

/** Same length, plainer characters: ASCII digits, one kind of dash, bracket and colon. */
export function plainOf(text: string): string {
  return text.replace(/[^\u0020-\u007E\u0400-\u0450\u4E00-\u9FFF]/g, (c) => {
    const code = c.charCodeAt(0);
    if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
    if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
    if (code >= 0xff10 && code <= 0xff19) return String(code - 0xff10);
    if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
      return String.fromCharCode(code - 0xfee0);
    return PLAIN[c] ?? c;
  });
}

function widthOf(text: string): number {
  let wide = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if ((code >= 0x2e80 && code <= 0x9fff) || (code >= 0xff00 && code <= 0xff60)) wide += 1;
  }
  return text.length + wide;
}

const CJK = /[\u2E80-\u9FFF\uFF00-\uFF60\u3000-\u303F]/;

/** Whether nothing stands between the end of one piece and the beginning of the next when they are joined. */
export function joinsWithout(before: string, after: string): boolean {
  return CJK.test(before.slice(-1)) || CJK.test(after.slice(0, 1));
}
