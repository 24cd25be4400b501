// The block of key deadlines: a table laid flat, or a list.

import type { DeadlineKind } from '../../../circular.js';
import { type Block, MARKER, placeIn } from '../../blocks.js';
import { type DateFound, findDates } from '../../dates.js';
import type { Draft } from '../../draft.js';
import { numberedAt } from '../../numbering.js';
import { cue } from '../../patterns.js';
import type { Sheet } from '../../sheet.js';
import { type Found, kindsOf } from './kinds.js';

interface Row {
  date: DateFound;
  block: Block;
  texts: { words: string; block: Block }[];
}

/** The rows of such blocks, and which blocks they stand in. */
export function blockRows(sheet: Sheet, draft: Draft): { rows: Found[]; used: Set<Block> } {
  const { language, body } = sheet;
  const used = new Set<Block>();
  const found: Found[] = [];
  for (let at = 0; at < body.length; at += 1) {
    const heading = body[at] as Block;
    if (heading.text.length > 90 || used.has(heading)) continue;
    const said = cue(language, 'keyDeadlines').test(
      heading.plain
        .replace(/^[-•*·] ?/, '')
        .slice(numberedAt(heading.plain)[0]?.from ?? 0)
        .trim(),
    );
    if (!said && !looksLikeTable(body.slice(at, at + 4), sheet, draft)) continue;
    const inline = findDates(heading.plain, language, sheet.date);
    if (inline.length > 0) continue;
    const rows: Row[] = [];
    let waiting: { words: string; block: Block }[] = [];
    let textFirst: boolean | null = null;
    for (const block of body.slice(at + 1, at + 45)) {
      const dates = findDates(block.plain, language, sheet.date);
      const date = dates[0];
      const rest = date ? without(block.plain, date) : '';
      if (!date && ends(block, sheet, rows.length + waiting.length > 0)) break;
      // After rows of one line each a sentence that stands apart is no row.
      const whole = rows.at(-1)?.texts[0]?.block === rows.at(-1)?.block;
      if (!date && rows.length > 0 && whole && block.gap && /[.。]$/.test(block.plain) && block.text.length > 40) break;
      if (date && block.text.length > 330) break;
      if (date && rows.length > 0 && /^\d{1,2}[.)]? /.test(block.plain) && date.index > 30 && block.text.length > 140)
        break;
      used.add(block);
      if (date && /[\p{L}]{2}/u.test(rest) && !isBareDate(rest)) {
        rows.push({ date, block, texts: [{ words: rest, block }] });
        waiting = [];
      } else if (date) {
        textFirst ??= waiting.length > 0;
        rows.push({ date, block, texts: textFirst ? waiting : [] });
        waiting = [];
      } else {
        const last = rows.at(-1);
        if (last && textFirst !== true) last.texts.push({ words: block.plain, block });
        else waiting.push({ words: block.plain, block });
      }
    }
    found.push(...rows.flatMap((row) => rowDeadlines(row, sheet, draft)));
    if (rows.length > 0) used.add(heading);
  }
  return { rows: found, used };
}

// Under any short heading with a colon, two rows or more that each hold one date before the meeting are deadlines.
function looksLikeTable([heading, ...rows]: readonly Block[], sheet: Sheet, draft: Draft): boolean {
  if (!heading || !/:$/.test(heading.plain) || findDates(heading.plain, sheet.language).length > 0) return false;
  const until = draft.facts.meeting?.start ?? '9999';
  const dated = rows.map((row) => ({
    row,
    dates: row.text.length < 150 ? findDates(row.plain, sheet.language, sheet.date) : [],
  }));
  const due = ({ dates }: (typeof dated)[number]) =>
    dates.length === 1 &&
    dates[0]?.start === dates[0]?.last &&
    (dates[0]?.start ?? '') >= (sheet.date ?? '0') &&
    (dates[0]?.start ?? '') < until;
  return dated.slice(0, 2).length === 2 && dated.slice(0, 2).every(due);
}

const isBareDate = (rest: string) => rest.replace(/\(.{0,12}\)/g, '').replace(/[^\p{L}]/gu, '').length < 2;

function without(plain: string, date: DateFound): string {
  return `${plain.slice(0, date.index)} ${plain.slice(date.end)}`.replace(/(?<!\p{L})(?:года|г\.)/giu, ' ').trim();
}

function ends(block: Block, sheet: Sheet, begun: boolean): boolean {
  const { language } = sheet;
  if (cue(language, 'closing').test(block.plain) || cue(language, 'annexCount').test(block.plain)) return true;
  if (!begun) return block.text.length > 160;
  if (/^\d{1,2}[.)]?\s?\p{L}/u.test(block.plain) || /^[一二三四五六七八九十]+、/.test(block.plain)) return true;
  if (numberedAt(block.plain).some(({ style }) => /^(?:roman|letter|cyrillic)/.test(style))) return true;
  const bullet = MARKER.test(block.plain);
  return (
    !bullet &&
    (block.text.length > 200 || (/[.。!！]$/.test(block.plain) && kindsOf(block.plain, language).length === 0))
  );
}

function rowDeadlines(row: Row, sheet: Sheet, draft: Draft): Found[] {
  const found: Found[] = [];
  for (const [i, { words, block }] of row.texts.entries()) {
    const kinds = kindsOf(words, sheet.language);
    const isMeeting =
      kinds.length === 0 &&
      (row.date.start === draft.facts.meeting?.start || cue(sheet.language, 'firstMeeting').test(words));
    if (isMeeting || (kinds.length === 0 && (i > 0 || /^\(/.test(words)))) continue;
    for (const kind of kinds.length > 0 ? kinds : (['other'] as DeadlineKind[])) {
      if (
        row.date.start === draft.facts.meeting?.start &&
        !cue(sheet.language, 'due').test(words) &&
        kind !== 'registration'
      )
        continue;
      found.push({
        date: row.date.last,
        kind,
        place: placeIn(block),
        from: 'block',
        weak: row.date.guessed || kind === 'other',
      });
    }
  }
  return found;
}
