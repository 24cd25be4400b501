// The draft agenda: from its annex, or from the letter itself where it is proposed there.

import { type Block, MARKER, placeIn } from '../blocks.js';
import type { Draft } from '../draft.js';
import { cue } from '../patterns.js';
import { annexKind, type Sheet } from '../sheet.js';

export function readAgenda(sheet: Sheet, draft: Draft): void {
  const annex = annexKind(sheet, 'draftAgenda');
  const inAnnex = annex ? itemsIn(annex.blocks) : [];
  const items = inAnnex.length > 0 ? inAnnex : inBody(sheet);
  draft.facts.agenda = items.map((item) => item.text);
  items.forEach((item, i) => {
    draft.put(`agenda[${i}]`, placeIn(item.block));
    if (item.gap) draft.doubt(`agenda[${i}]`, 'countDiffers');
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
  const numbered: Item[] = [];
  let next = 1;
  for (const [i, block] of blocks.entries()) {
    const match =
      /^\(?(\d{1,2})(?:\s?[.)、]|)(?:\s|(?<=[.)、]))(?!\d)\s?(\S.*)$/su.exec(block.plain) ??
      /^([IVX]{1,5}|[一二三四五六七八九十]{1,3})[.)、]\s?(\S.*)$/su.exec(block.plain);
    if (
      match &&
      (Number(match[1]) === next ||
        (next > 2 && Number(match[1]) > next && Number(match[1]) <= next + 2) ||
        !/^\d/.test(match[1] ?? ''))
    ) {
      numbered.push({
        block,
        text: tidy(block.text.slice(block.text.length - (match[2] ?? '').length)),
        gap: /^\d/.test(match[1] ?? '') && Number(match[1]) !== next,
      });
      next = /^\d/.test(match[1] ?? '') ? Number(match[1]) + 1 : next + 1;
    } else if (atOnce && (numbered.length > 0 || i > 1)) break;
  }
  if (numbered.length > 1) return numbered;
  const bullets: Item[] = [];
  for (const [i, block] of blocks.entries()) {
    const bullet = MARKER.test(block.plain) && /^[-•*·▪●○◦–]/.test(block.plain);
    if (bullet) bullets.push({ block, text: tidy(block.text.replace(/^[-–−‑•*·▪●○◦]\s*/, '')) });
    else if (atOnce && (bullets.length > 0 || i > 1)) break;
  }
  return bullets;
}

const tidy = (text: string) =>
  text
    .replace(/^[-–—]\s+/, '')
    .replace(/[\s;.；。؛،]+$/, '')
    .trim();
