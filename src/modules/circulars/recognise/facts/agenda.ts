// The draft agenda: from its annex, or from the letter itself where it is proposed there. Items bear numbers, hours, bullets, or
// nothing but a line of their own; a table laid flat has the hour or the document in a cell beside them.

import { type Block, MARKER, placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import { follows, numberedAt } from '../numbering.js';
import { cue } from '../patterns.js';
import { annexKind, type Sheet } from '../sheet.js';
import { type Row, rowOf, withoutHour } from '../table-rows.js';

export function readAgenda(sheet: Sheet, draft: Draft): void {
  const annex = annexKind(sheet, 'draftAgenda');
  const inAnnex = annex ? itemsIn(annex.blocks) : [];
  const items = inAnnex.length > 0 ? inAnnex : inBody(sheet);
  const last = items.length > 0 ? items : annex ? plainLines(annex.blocks, sheet) : [];
  draft.facts.agenda = last.map((item) => item.text);
  last.forEach((item, i) => {
    draft.put(`agenda[${i}]`, placeIn(item.block));
    if (item.gap) draft.doubt(`agenda[${i}]`, 'countDiffers');
    if (items.length === 0) draft.doubt(`agenda[${i}]`, 'noLabel');
  });
}

// `The following agenda is proposed:` with a list below it.
function inBody(sheet: Sheet): Item[] {
  for (const [i, block] of sheet.body.entries()) {
    if (!cue(sheet.language, 'agendaTitle').test(block.plain) || !(/:\s*$/.test(block.plain) || block.text.length < 60))
      continue;
    const items = itemsIn(sheet.body.slice(i + 1, i + 60), true);
    if (items.length >= 3) return items;
  }
  return [];
}

interface Item {
  block: Block;
  text: string;
  /** A number before it is missing. */
  gap?: boolean;
}

function itemsIn(blocks: readonly Block[], atOnce = false): Item[] {
  const rows = blocks.map(rowOf);
  const styles = new Set<string>();
  for (const row of rows)
    for (const { path, style } of numberedAt(row.plain)) if (path.length === 1 && path[0] === 1) styles.add(style);
  const series = [...styles].map((style) => numberedItems(rows, style, atOnce)).filter((one) => one.length > 1);
  series.sort((a, b) => b.length - a.length);
  if (series[0]) return series[0];
  const timed = rows.filter((row) => row.timed && row.text !== '');
  if (timed.length > 2 && !atOnce) return timed.map(({ block, text }) => ({ block, text: tidy(text) }));
  return bulleted(blocks, atOnce);
}

function numberedItems(rows: readonly Row[], style: string, atOnce: boolean): Item[] {
  const items: Item[] = [];
  let last: number[] = [0];
  for (const [i, { block, text, plain }] of rows.entries()) {
    const ways = numberedAt(plain).filter((one) => one.style === style || one.path.length > 1);
    const next = ways.find(({ path }) => follows(last, path));
    const [first = 0] = last;
    // One or two numbers lost on the way.
    const later = ways.find(
      ({ path }) => path.length === 1 && first > 1 && (path[0] ?? 0) > first + 1 && (path[0] ?? 0) <= first + 3,
    );
    const found = next ?? later;
    const words = found ? plain.slice(found.from) : '';
    if (found && words !== '') {
      items.push({ block, text: tidy(withoutHour(text.slice(text.length - words.length))), gap: found !== next });
      last = found.path;
    } else if (atOnce && (items.length > 0 || i > 1)) break;
  }
  return items;
}

function bulleted(blocks: readonly Block[], atOnce: boolean): Item[] {
  const bullets: Item[] = [];
  for (const [i, block] of blocks.entries()) {
    const bullet = MARKER.test(block.plain) && /^[-•*·▪●○◦–‣⁃■□➢]/.test(block.plain);
    if (bullet) bullets.push({ block, text: tidy(block.text.replace(/^[-–−‑•*·▪●○◦‣⁃■□➢]\s*/, '')) });
    else if (atOnce && (bullets.length > 0 || i > 1)) break;
  }
  return bullets;
}

// An agenda without marks: each short line is an item.
function plainLines(blocks: readonly Block[], sheet: Sheet): Item[] {
  const short = blocks.filter(
    (block, i) =>
      block.text.length < 160 &&
      !/[.。]$/.test(block.plain) &&
      !/^\(.*\)$/.test(block.plain) &&
      !(i === 0 && cue(sheet.language, 'agendaTitle').test(block.plain.slice(0, 40))),
  );
  return short.length >= 4 && short.length >= blocks.length - 3
    ? short.map((block) => ({ block, text: tidy(rowOf(block).text) }))
    : [];
}

const tidy = (text: string) =>
  text
    .replace(/^[-–—|]\s+/, '')
    .replace(/[\s;.；。؛،|]+$/, '')
    .trim();
