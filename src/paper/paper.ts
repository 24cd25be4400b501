// A paper to be written: neutral blocks that become DOCX, PDF, HTML or plain text with the same content and structure.

import type { Language } from '../kit/languages.js';

/** A run of text. `awaiting` marks words carried over from another language that await translation; `isolate` keeps designations, addresses and numbers left to right in a right-to-left line; `whole` lets no line break at a hyphen within. */
export interface Run {
  text: string;
  bold?: boolean;
  italic?: boolean;
  link?: string;
  language?: Language;
  awaiting?: boolean;
  isolate?: boolean;
  whole?: boolean;
}

export type Block =
  | { kind: 'title'; runs: Run[] }
  /** Level 1 opens an annex (new page in paged formats); numbers are given as text in `number`. */
  | { kind: 'heading'; level: 1 | 2 | 3; number?: string; runs: Run[]; newPage?: boolean }
  | {
      kind: 'paragraph';
      number?: string;
      runs: Run[];
      align?: 'start' | 'center' | 'end';
      role?: 'letterhead' | 'date' | 'salutation' | 'closing' | 'signature' | 'note';
    }
  | { kind: 'list'; marker: 'dash' | 'bullet' | 'decimal'; items: Run[][] }
  /** Two or more columns; `header` true makes the first row a repeated header row. `layout` tables (labels of a letterhead) carry no borders, `dense` ones are set smaller. */
  | { kind: 'table'; header?: boolean; layout?: boolean; dense?: boolean; widths?: number[]; rows: Run[][][] }
  /** A drawing (SVG, nothing fetched by it), as wide as the text unless `widthMm` says less; `alt` says what it shows. */
  | { kind: 'picture'; svg: string; alt: string; widthMm?: number }
  | { kind: 'rule' };

export interface Paper {
  language: Language;
  title: string;
  author: string;
  blocks: Block[];
}

export type PaperWriteFormat = 'docx' | 'pdf' | 'html' | 'txt';
