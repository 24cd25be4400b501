// What stands in the head: number, reference, date, place, addressees, copies, subject; and the signature at the foot.

import type { Place } from '../../circular.js';
import { phrasesOf } from '../../languages/index.js';
import { itemsOf } from '../addressees.js';
import { type Block, placeIn } from '../blocks.js';
import { findDates } from '../dates.js';
import type { Draft } from '../draft.js';
import { labelOf } from '../labels.js';
import { joinsWithout, type Line, type Piece, plainOf } from '../lines.js';
import { cue } from '../patterns.js';
import type { Sheet } from '../sheet.js';
import { findPlaces } from '../whereabouts.js';

export function placeOf(line: Line, quote = line.text): Place {
  return line.page === undefined
    ? { line: line.number, quote: quote.slice(0, 300) }
    : { line: line.number, page: line.page, quote: quote.slice(0, 300) };
}

export function readHead(sheet: Sheet, draft: Draft): void {
  readNumber(sheet, draft);
  readDate(sheet, draft);
  readList(sheet, draft, 'to');
  readList(sheet, draft, 'copy');
  readSubject(sheet, draft);
  readSignature(sheet, draft);
}

function headLines(sheet: Sheet): Line[] {
  const skip = new Set(
    [
      ...(sheet.header.to ?? []),
      ...(sheet.header.copy ?? []),
      ...(sheet.header.subject ?? []),
      ...(sheet.header.action ?? []),
    ].map((piece) => piece.line.number),
  );
  const first = sheet.body[0]?.lines[0]?.number ?? sheet.lines.length;
  return sheet.lines.filter((line) => line.number < first && line.text !== '' && !skip.has(line.number));
}

function readNumber(sheet: Sheet, draft: Draft): void {
  const { language } = sheet;
  const references = (sheet.header.reference ?? []).map((piece) => ({ line: piece.line, plain: plainOf(piece.text) }));
  const short = sheet.lines.filter((line) => line.text !== '' && line.text.length < 160);
  const candidates = [...references, ...[...headLines(sheet), ...short].map((line) => ({ line, plain: line.plain }))];
  for (const { line, plain } of candidates) {
    const collective = cue(language, 'collectiveNumber').exec(plain);
    const match = collective ?? cue(language, 'circularNumber').exec(plain);
    const number = match?.slice(1).find((group) => group !== undefined);
    if (!match || !number) continue;
    draft.facts.number = Number(number);
    draft.facts.letterKind = collective ? 'collectiveLetter' : 'circular';
    draft.put('number', placeOf(line, match[0]));
    break;
  }
  const numberLine = draft.places.number?.line;
  if (draft.facts.number === null && references[0]) {
    const bare = /^\D{0,12}(\d{1,4})\b/.exec(references[0].plain);
    if (bare) {
      draft.facts.number = Number(bare[1]);
      draft.put('number', placeOf(references[0].line));
      draft.doubt('number', 'weakCue');
    }
  }
  const heads = headLines(sheet).slice(0, 30);
  if (
    sheet.header.subject &&
    cue(language, 'correction').test(plainOf(sheet.header.subject.map((p) => p.text).join(' ')))
  )
    draft.facts.letterKind = 'correction';
  if (heads.some((line) => line.text.length < 60 && cue(language, 'correction').test(line.plain)))
    draft.facts.letterKind = 'correction';
  const service = heads
    .flatMap((line) => line.cells.map((cell) => ({ line, cell })))
    .find(({ cell }) =>
      /^(?:TSAG|SG ?\d{1,2}|COM ?\d{1,2}|TSB|ИК\d{1,2}|CE ?\d{1,2})\/[\p{L}]{1,6}$/u.test(plainOf(cell)),
    );
  if (service) {
    draft.facts.serviceReference = service.cell;
    draft.put('serviceReference', placeOf(service.line, service.cell));
  } else if (numberLine !== undefined) {
    const inline = /\b(?:TSAG|SG\d{1,2}|COM ?\d{1,2}|TSB)\/\p{L}{1,6}\b/u.exec(
      references.map((one) => one.plain).join(' '),
    );
    if (inline && references[0]) {
      draft.facts.serviceReference = inline[0];
      draft.put('serviceReference', placeOf(references[0].line, inline[0]));
    }
  }
}

function readDate(sheet: Sheet, draft: Draft): void {
  const labelled = (sheet.header.date ?? []).map((piece) => piece.line);
  const ends = sheet.lines.slice(-25);
  for (const [certain, lines] of [
    [true, labelled],
    [true, headLines(sheet)],
    [false, ends],
  ] as const) {
    for (const line of lines) {
      const found = findDates(line.plain, sheet.language).find((one) => !one.guessed && one.start === one.last);
      if (!found) continue;
      draft.facts.date = found.start;
      draft.put('date', placeOf(line, line.text.slice(found.index, found.end)));
      if (!certain) draft.doubt('date', 'weakCue');
      const city = findPlaces(line.text, sheet.language)[0]?.city;
      if (city) {
        draft.facts.datedAt = city.name;
        draft.put('datedAt', placeOf(line));
      }
      return;
    }
  }
}

function readList(sheet: Sheet, draft: Draft, key: 'to' | 'copy'): void {
  const pieces = sheet.header[key] ?? (key === 'copy' ? copyAtFoot(sheet) : undefined);
  if (!pieces) return;
  const items = itemsOf(pieces);
  draft.facts[key] = items.map((item) => item.text);
  for (const [i, item] of items.entries()) draft.put(`${key}[${i}]`, placeOf(item.line, item.text));
}

// Some letters name their copies below the signature.
function copyAtFoot(sheet: Sheet): Piece[] | undefined {
  const { body, language } = sheet;
  const at = body.findIndex((block, i) => i > 2 && labelOf(block.text, language)?.label === 'copy');
  if (at < 0) return undefined;
  const pieces = body.slice(at, at + 12).flatMap((block, i) => {
    const text = i === 0 ? (labelOf(block.text, language)?.rest ?? '') : block.text;
    return text === ''
      ? []
      : [{ text, line: block.lines[0] as Line, bullet: /^[-–−•*·]\s*\S/.test(text), gap: block.gap && i > 0 }];
  });
  const end = pieces.findIndex((piece, i) => i > 0 && piece.gap && !piece.bullet);
  return pieces.slice(0, end < 0 ? pieces.length : end).filter((piece) => piece.text.length < 200);
}

function readSubject(sheet: Sheet, draft: Draft): void {
  const pieces = sheet.header.subject;
  if (pieces?.[0]) {
    draft.facts.subject = joined(pieces);
    draft.put('subject', placeOf(pieces[0].line, draft.facts.subject));
    return;
  }
  const titled = sheet.loose.filter(
    (piece) =>
      piece.text.length > 30 &&
      (cue(sheet.language, 'jca').test(plainOf(piece.text)) ||
        cue(sheet.language, 'focusGroup').test(plainOf(piece.text)) ||
        /\b(?:JCA|FG)[- ]/.test(piece.text)),
  );
  const first = titled[0];
  if (!first) return;
  draft.facts.subject = joined(
    sheet.loose
      .filter((piece) => piece.line.number >= first.line.number && (piece === first || !piece.gap))
      .slice(0, 4),
  );
  draft.put('subject', placeOf(first.line, draft.facts.subject));
  draft.doubt('subject', 'noLabel');
}

function joined(pieces: readonly Piece[]): string {
  return pieces.reduce(
    (text, piece) =>
      text === ''
        ? piece.text
        : joinsWithout(text, piece.text)
          ? `${text}${piece.text}`
          : /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(piece.text)
            ? `${text.slice(0, -1)}${piece.text}`
            : `${text} ${piece.text}`,
    '',
  );
}

// `Director of the Telecommunication` / `Standardization Bureau`: the second line of the title, and nobody's name.
function endsTitle(block: Block, language: Sheet['language']): boolean {
  const words = block.plain.trim().toLowerCase();
  return phrasesOf(language).bureau.some((form) => form.toLowerCase().endsWith(words));
}

function readSignature(sheet: Sheet, draft: Draft): void {
  const { language, body } = sheet;
  const at = body.findLastIndex((block) => cue(language, 'director').test(block.plain) && block.text.length < 140);
  const title = body[at];
  if (title) {
    const around = [body[at - 1], body[at + 1]].find(
      (block) =>
        block &&
        block.text.length < 50 &&
        !endsTitle(block, language) &&
        /\p{L}/u.test(block.text) &&
        !/[.:!]$|\d/.test(block.plain.replace(/\b\p{Lu}\./gu, '')) &&
        !cue(language, 'closing').test(block.plain) &&
        !cue(language, 'annexCount').test(block.plain),
    );
    const next = body[at + 1];
    const words =
      next && next !== around && next.text.length < 50 && !/\d/.test(next.plain)
        ? `${title.text} ${next.text}`
        : title.text;
    // `A. Person, Director of …`: both on one line.
    const [before = '', after] = words.split(/(?<=\p{L}), (?=\p{Lu})/u);
    const own = !around && after !== undefined && cue(language, 'director').test(after) && / /.test(before);
    draft.facts.signatory = {
      name: own ? before : (around?.text.replace(/[,،，]$/, '') ?? null),
      title: language === 'zh' ? title.text : own ? after : words,
    };
    if (own) draft.put('signatory.name', placeIn(title));
    draft.put('signatory.title', placeIn(title));
    if (around) draft.put('signatory.name', placeIn(around));
  }
  readAnnexCount(sheet, draft);
}

/** Numbers that stand in words below the signature. */
const COUNTS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  none: 0,
  une: 1,
  deux: 2,
  trois: 3,
  uno: 1,
  dos: 2,
  tres: 3,
  одно: 1,
  два: 2,
  три: 3,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  واحد: 1,
  اثنان: 2,
  ملحقان: 2,
  ثلاثة: 3,
};

function readAnnexCount({ body, language }: Sheet, draft: Draft): void {
  for (const block of body.slice(-25)) {
    const match = cue(language, 'annexCount').exec(block.plain);
    const printed = match?.slice(1).find((group) => group !== undefined);
    if (!printed) continue;
    draft.facts.annexCount = /^\d+$/.test(printed) ? Number(printed) : (COUNTS[printed.toLowerCase()] ?? null);
    draft.put('annexCount', placeIn(block));
  }
}
