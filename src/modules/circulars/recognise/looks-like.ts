// What a paper is, from its first page and its words: a circular, or what else it looks like.

import type { PaperText } from '../../../paper/lines.js';
import { labelOf } from './labels.js';
import { languageOf } from './language.js';
import { inOwnLanguage, type Line, linesOf } from './lines.js';
import { cue } from './patterns.js';

/** Codes for what a paper looks like; the words for people are in the messages. */
export type LooksLike =
  | 'circular'
  | 'empty'
  | 'minutes'
  | 'contribution'
  | 'liaisonStatement'
  | 'invoice'
  | 'recommendation'
  | 'report'
  | 'code'
  | 'table'
  | 'message'
  | 'prose'
  | 'unknown';

const OTHERS: readonly (readonly [LooksLike, RegExp])[] = [
  [
    'liaisonStatement',
    /liaison statement|note de liaison|declaración de coordinación|заявление о взаимодействии|联络声明|بيان (?:ال)?اتصال/iu,
  ],
  ['invoice', /\b(?:invoice|facture|factura|счет-фактура|счёт на оплату)\b|发票|فاتورة/iu],
  [
    'minutes',
    /\bminutes of\b|\bcompte rendu\b|\bprocès-verbal\b|\bactas? de la\b|\bпротокол\b|会议纪要|会议记录|محضر/iu,
  ],
  [
    'contribution',
    /\bcontribution\b[^.]{0,40}\b(?:source|title|study group)\b|\b(?:source|origine|origen|источник)\s?:|来源:|المصدر\s?:/iu,
  ],
  [
    'recommendation',
    /\b(?:recommendation|recommandation|recomendación|рекомендация)\s+(?:itu-t|uit-t|мсэ-т)\b|建议书$/iu,
  ],
  ['report', /^\s*(?:\p{L}+ )?(?:report|rapport|informe|отч[её]т)\b|报告$|^تقرير/imu],
];

/** Whether it is a circular letter, and else what it seems to be. */
export function looksLike(paper: PaperText): { circular: boolean; what: LooksLike } {
  const lines = linesOf({ ...paper, lines: paper.lines.slice(0, 400) }).filter((line) => line.text !== '');
  if (lines.length === 0) return { circular: false, what: 'empty' };
  const { language } = languageOf(linesOf(inOwnLanguage(paper)));
  const head = lines.slice(0, 60);
  const has = (test: (line: Line) => boolean, among = head) => among.some(test);
  const short = (line: Line) => line.plain.slice(0, 400);
  const numbered = has(
    (line) => cue(language, 'circularNumber').test(short(line)) || cue(language, 'collectiveNumber').test(short(line)),
  );
  const saluted = has((line) => line.text.length < 120 && cue(language, 'salutation').test(line.plain));
  const subject = has((line) => labelOf(line.cells[0] ?? line.text, language)?.label === 'subject');
  const group = has(
    (line) =>
      cue(language, 'jca').test(short(line)) ||
      cue(language, 'focusGroup').test(short(line)) ||
      /(?<![A-Za-z0-9])(?:JCA|FG)[- ][A-Z]/.test(short(line)),
  );
  const bureau = has((line) =>
    /\bTSB\b|ITU-T|UIT-T|МСЭ-Т|БСЭ|标准化局|تقييس الاتصالات|standardization bureau|normali[sz]a/iu.test(short(line)),
  );
  const points = (numbered ? 3 : 0) + (saluted ? 1 : 0) + (subject ? 1 : 0) + (group ? 2 : 0) + (bureau ? 1 : 0);
  if (numbered ? points >= 5 : points >= 4 && saluted) return { circular: true, what: 'circular' };
  return { circular: false, what: otherwise(lines) };
}

function otherwise(lines: readonly Line[]): LooksLike {
  const text = lines
    .slice(0, 40)
    .map((line) => line.plain.slice(0, 300))
    .join('\n');
  const other = OTHERS.find(([, shape]) => shape.test(text));
  if (other) return other[0];
  if (
    /^(?:import |#include|function |class |const |def |<\?php|package |\{$)/m.test(text) ||
    (text.match(/[{};]$/gm)?.length ?? 0) > lines.length * 0.15
  )
    return 'code';
  if (lines.filter((line) => line.cells.length > 2).length > lines.length * 0.6) return 'table';
  if (/^(?:from|to|subject|de|à|objet|от|кому|тема)\s?:/im.test(text)) return 'message';
  const letters = text.replace(/[^\p{L}]/gu, '').length;
  return letters > 400 && letters > text.length * 0.6 ? 'prose' : 'unknown';
}
