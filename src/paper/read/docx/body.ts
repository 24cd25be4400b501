// The text of a Word document as its final reader sees it: insertions kept, deletions gone, numbers counted, fields shown
// by their results, cells in reading order (ECMA-376 part 1, 17.3 and 17.13). Read as a stream, in one pass.

import type { PaperLine } from '../../lines.js';
import type { Sink } from '../sink.js';
import type { Attributes, XmlListener } from '../xml.js';
import type { Numbering } from './numbering.js';
import { isOn, type NumberPlace, type Styles } from './styles.js';
import { symbols } from './symbols.js';
import { Tables } from './tables.js';

interface Paragraph extends NumberPlace {
  /** Broken by line and page breaks. */
  parts: string[];
  style?: string;
  outline?: number;
  /** Its end was deleted by a tracked change: what follows belongs to it. */
  joinsNext?: boolean;
}

/** Never seen: old wording, field codes, the second rendering of a drawing, phonetic guides, former properties. */
const UNSEEN = new Set([
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:instrText',
  'w:delInstrText',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:sectPr',
]);

export class Body implements XmlListener {
  /** Ids of the notes referred to, in order, with `footnote` or `endnote`. */
  readonly notes: { kind: string; id: string }[] = [];
  #path: string[] = [];
  #unseen = 0;
  #paragraphs: Paragraph[] = [];
  #tables = new Tables();
  #carried = '';
  #run = { hidden: false, font: '' };
  #alternatives: boolean[] = [];

  constructor(
    readonly sink: Sink,
    readonly styles: Styles,
    readonly numbering: Numbering,
  ) {}

  open(element: string, attributes: Attributes): void {
    const parent = this.#path.at(-1);
    this.#path.push(element);
    if (this.#unseen || this.#isUnseen(element, parent)) {
      this.#unseen++;
      return;
    }
    if (element === 'w:p') this.#paragraphs.push({ parts: [''] });
    else if (element === 'w:r') this.#run = { hidden: false, font: '' };
    else if (parent === 'w:r' || parent === 'w:ruby') this.#openInRun(element, attributes);
    else if (this.#tables.open(element, attributes)) return;
    else this.#openProperty(element, parent, attributes);
  }

  close(element: string): void {
    this.#path.pop();
    if (this.#unseen) {
      this.#unseen--;
      return;
    }
    if (element === 'w:p') this.#endParagraph();
    else if (element === 'mc:AlternateContent') this.#alternatives.pop();
    else this.#tables.close(element);
  }

  text(text: string): void {
    const element = this.#path.at(-1);
    if (this.#unseen || this.#run.hidden || (element !== 'w:t' && element !== 'm:t')) return;
    this.#append(symbols(text.replace(/[\r\n]+/g, ' '), this.#run.font));
  }

  #isUnseen(element: string, parent: string | undefined): boolean {
    if (element === 'mc:AlternateContent') this.#alternatives.push(false);
    if (element === 'mc:Choice' || element === 'mc:Fallback') {
      const taken = this.#alternatives.at(-1) ?? false;
      this.#alternatives[this.#alternatives.length - 1] = true;
      return taken;
    }
    // As a property, `w:del` speaks of the paragraph's end or of the row, not of what is inside it.
    if (parent === 'w:rPr' || parent === 'w:trPr') return /Change$/.test(element);
    return UNSEEN.has(element) || this.#tables.rowIsDeleted;
  }

  #openInRun(element: string, attributes: Attributes): void {
    if (this.#run.hidden) return;
    if (element === 'w:tab' || element === 'w:ptab') this.#append('\t');
    else if (element === 'w:br' || element === 'w:cr') this.#paragraphs.at(-1)?.parts.push('');
    else if (element === 'w:noBreakHyphen') this.#append('\u2011');
    else if (element === 'w:sym')
      this.#append(
        symbols(
          String.fromCodePoint(Number.parseInt(attributes['w:char'] ?? '20', 16) % 0x10000 || 32),
          attributes['w:font'],
        ),
      );
    else if (element === 'w:footnoteReference' || element === 'w:endnoteReference')
      this.#refer(element.slice(2, -9), attributes);
  }

  /** A mark that stays apart from the number or word before it. */
  #refer(kind: string, attributes: Attributes): void {
    this.notes.push({ kind, id: attributes['w:id'] ?? '' });
    this.#append(`[${this.notes.length}]`);
  }

  #openProperty(element: string, parent: string | undefined, attributes: Attributes): void {
    const value = attributes['w:val'];
    const paragraph = this.#paragraphs.at(-1);
    if (parent === 'w:rPr') {
      const ofMark = this.#path.at(-3) === 'w:pPr';
      if (ofMark && paragraph && (element === 'w:del' || element === 'w:moveFrom')) paragraph.joinsNext = true;
      else if (!ofMark && (element === 'w:vanish' || element === 'w:webHidden'))
        this.#run.hidden = element === 'w:vanish' && isOn(value);
      else if (!ofMark && element === 'w:rFonts') this.#run.font = attributes['w:ascii'] ?? '';
    } else if (!paragraph) return;
    else if (parent === 'w:pPr' && element === 'w:pStyle') paragraph.style = value;
    else if (parent === 'w:pPr' && element === 'w:outlineLvl') paragraph.outline = Number(value);
    else if (parent === 'w:numPr' && element === 'w:numId') paragraph.numId = value;
    else if (parent === 'w:numPr' && element === 'w:ilvl') paragraph.level = Number(value);
  }

  #append(text: string): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph) paragraph.parts[paragraph.parts.length - 1] += text;
  }

  #endParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.joinsNext) {
      this.#carried += paragraph.parts.join(' ');
      return;
    }
    const [first = '', ...rest] = paragraph.parts;
    const text = this.#carried + first;
    this.#carried = '';
    const number = this.#numberOf(paragraph);
    this.#emit(number && text.trim() ? `${number}\t${text.trimStart()}` : text, paragraph);
    for (const part of rest) this.#emit(part, paragraph);
  }

  #numberOf(paragraph: Paragraph): string {
    const styled = this.styles.numberOf(paragraph.style);
    const numId = paragraph.numId ?? styled.numId;
    if (!numId || numId === '0') return '';
    const level = paragraph.level ?? styled.level ?? this.numbering.levelOfStyle(numId, paragraph.style);
    return this.numbering.next(numId, level);
  }

  #emit(text: string, paragraph: Paragraph): void {
    const line: PaperLine = { text: text.trimEnd() };
    const heading =
      paragraph.outline === undefined
        ? this.styles.headingOf(paragraph.style)
        : paragraph.outline < 9
          ? paragraph.outline + 1
          : undefined;
    if (heading) line.heading = heading;
    const cell = this.#tables.cell;
    if (cell) line.cell = cell;
    this.sink.add(line);
  }
}
