// A letter laid out: head, body, annexes, each with its paragraphs; what every fact is looked for in.

import type { IsoDate } from '../../../kit/dates.js';
import type { Language } from '../../../kit/languages.js';
import type { PaperText } from '../../../paper/lines.js';
import type { AnnexKind } from '../circular.js';
import { MEMBERS } from './addressees.js';
import { type AnnexPart, annexPattern, partsOf } from './annex-parts.js';
import { type Block, blocksOf } from './blocks.js';
import { type Header, headerOf } from './header.js';
import { labelOf } from './labels.js';
import { type Line, linesOf, type Piece } from './lines.js';
import { cue } from './patterns.js';
import { type Sentence, sentencesOf } from './sentences.js';
import { closedUp } from './spacing.js';

export interface Sheet {
  language: Language;
  lines: Line[];
  header: Header;
  loose: Piece[];
  /** From after the salutation to the first annex. */
  body: Block[];
  sentences: Sentence[];
  annexes: AnnexPart[];
  /** The letter's date, once it has been read. */
  date: IsoDate | null;
  hasSalutation: boolean;
}

export function sheetOf(paper: PaperText, language: Language): Sheet {
  const lines = closedUp(linesOf(paper));
  const annexShape = annexPattern(language);
  const salutation = lines.findIndex(
    (line, i) =>
      i < 150 &&
      line.text.length < 120 &&
      line.cells.length < 2 &&
      !/:.*\S|[;؛]$/.test(line.plain) &&
      !MEMBERS.test(line.plain) &&
      cue(language, 'salutation').test(line.plain),
  );
  const start = salutation >= 0 ? afterSalutation(lines, salutation, language) : bodyWithout(lines, language);
  const head = lines.slice(0, salutation >= 0 ? salutation : start);
  const late = salutation >= 0 ? lateSubject(lines, start, language) : [];
  const { header, loose } = headerOf([...head, ...late], language);
  const blocks = blocksOf(
    lines.slice(start),
    (line) => annexShape.test(line.plain) || (line.text.length < 60 && cue(language, 'keyDeadlines').test(line.plain)),
  );
  const { body, annexes } = partsOf(blocks, language);
  return {
    language,
    lines,
    header,
    loose,
    body,
    sentences: body.flatMap(sentencesOf),
    annexes,
    date: null,
    hasSalutation: salutation >= 0,
  };
}

function afterSalutation(lines: readonly Line[], at: number, language: Language): number {
  let next = at + 1;
  for (let i = at + 1; i < Math.min(lines.length, at + 5); i += 1) {
    const line = lines[i] as Line;
    if (line.text !== '' && line.text.length < 60 && cue(language, 'salutation').test(line.plain)) next = i + 1;
  }
  return next;
}

// Without a salutation the body begins at its first numbered paragraph or long line.
function bodyWithout(lines: readonly Line[], language: Language): number {
  const subject = lines.findIndex((line) => labelOf(line.cells[0] ?? line.text, language)?.label === 'subject');
  const at = lines.findIndex(
    (line, i) =>
      i > subject + 1 && (/^1[.)]? \S/.test(line.plain) || (line.text.length > 150 && lines[i - 1]?.text === '')),
  );
  return at < 0 ? Math.min(lines.length, Math.max(subject + 3, 0)) : at;
}

// Some letters name their subject after the salutation.
function lateSubject(lines: readonly Line[], start: number, language: Language): Line[] {
  const at = lines
    .slice(start, start + 8)
    .findIndex(
      (line) =>
        labelOf(line.cells[0] ?? line.text, language)?.label === 'subject' && line.plain.slice(0, 36).includes(':'),
    );
  if (at < 0) return [];
  const from = start + at;
  const end = lines.findIndex((line, i) => i > from + 1 && line.text === '');
  return lines.slice(from, end < 0 ? from + 3 : end);
}

export function annexKind(sheet: Sheet, kind: AnnexKind): AnnexPart | undefined {
  return sheet.annexes.find((annex) => annex.kind === kind);
}
