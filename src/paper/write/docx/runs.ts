// Runs of a Word document. Word orders a right-to-left line by the direction set on each run, other programs by the
// characters (UAX #9); both must come to the same, so runs are split by script and designations are fenced.

import { directionOf } from '../../../kit/languages.js';
import type { Paper, Run } from '../../paper.js';
import { type Piece, pieces } from '../pieces.js';
import { TAGS } from '../words.js';
import { escapeXml } from './xml.js';

/** Collects the targets of links: each becomes a relationship of the document. */
export class Links {
  readonly targets: string[] = [];

  idOf(target: string): string {
    const known = this.targets.indexOf(target);
    return `rLink${known < 0 ? this.targets.push(target) : known + 1}`;
  }
}

export function runsXml(runs: Run[], paper: Paper, links: Links, bold = false): string {
  return pieces(runs, paper)
    .map((piece) => {
      const xml = pieceXml(bold ? { ...piece, bold: true } : piece, paper);
      const linked = piece.link
        ? `<w:hyperlink r:id="${links.idOf(piece.link)}" w:history="1">${xml}</w:hyperlink>`
        : xml;
      return piece.apart && directionOf(paper.language) === 'rtl' ? fenced(piece.text, linked) : linked;
    })
    .join('');
}

function pieceXml(piece: Piece, paper: Paper): string {
  if (directionOf(paper.language) === 'ltr' || piece.apart) return runXml(piece.text, piece, piece.direction);
  return byScript(piece.text)
    .map(([text, direction]) => runXml(text, piece, direction))
    .join('');
}

/** Left-to-right marks beside the ends that have no direction of their own, so that `+41 22` or a final `/` stays in its place. They stand outside the link. */
function fenced(text: string, xml: string): string {
  const mark = '<w:r><w:t>\u200e</w:t></w:r>';
  return (/^\p{L}/u.test(text) ? '' : mark) + xml + (/[\p{L}\d]$/u.test(text) ? '' : mark);
}

/** Stretches of Latin or Cyrillic words, from their first letter to their last letter or digit, and what lies between. */
export function byScript(text: string): [string, 'ltr' | 'rtl'][] {
  const out: [string, 'ltr' | 'rtl'][] = [];
  let end = 0;
  for (const match of text.matchAll(LEFT_TO_RIGHT)) {
    if (match.index > end) out.push([text.slice(end, match.index), 'rtl']);
    out.push([match[0], 'ltr']);
    end = match.index + match[0].length;
  }
  if (end < text.length) out.push([text.slice(end), 'rtl']);
  return out;
}

const WORD = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\d]+';
const LEFT_TO_RIGHT = new RegExp(
  `[\\p{Script=Latin}\\p{Script=Cyrillic}]${WORD.replace('+', '*')}(?:[ \\u00a0./:@_#?&=%+\\u2010-\\u2015-]{1,3}${WORD})*`,
  'gu',
);

function runXml(text: string, piece: Piece, direction: 'ltr' | 'rtl'): string {
  const properties = [
    piece.link ? '<w:rStyle w:val="Hyperlink"/>' : '',
    piece.bold ? '<w:b/><w:bCs/>' : '',
    piece.italic ? '<w:i/><w:iCs/>' : '',
    piece.awaiting ? '<w:shd w:val="clear" w:color="auto" w:fill="FFF2B8"/>' : '',
    direction === 'rtl' ? '<w:rtl/>' : '',
    languageXml(piece, direction),
  ].join('');
  return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}${piece.whole ? unbroken(text) : textXml(text)}</w:r>`;
}

function languageXml(piece: Piece, direction: 'ltr' | 'rtl'): string {
  if (direction === 'rtl') return `<w:lang w:bidi="${TAGS.ar}"/>`;
  if (piece.language === 'zh') return '<w:lang w:val="en-GB" w:eastAsia="zh-CN"/>';
  return `<w:lang w:val="${piece.language === 'ar' ? TAGS.en : TAGS[piece.language]}"/>`;
}

/** Word breaks a line at every hyphen but its own that does not break. */
function unbroken(text: string): string {
  return text.split('-').map(textXml).join('<w:noBreakHyphen/>');
}

export function textXml(text: string): string {
  return text
    .split(/([\n\t])/)
    .map((part) =>
      part === '\n'
        ? '<w:br/>'
        : part === '\t'
          ? '<w:tab/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`,
    )
    .join('');
}
