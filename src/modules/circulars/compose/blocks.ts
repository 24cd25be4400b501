// Blocks of a paper from texts: paragraphs, bulleted lists in running prose, tables of labels.

import type { Block, Run } from '../../../paper/paper.js';
import { runsOf, type Text } from '../languages/sentences/text.js';

type Role = Extract<Block, { kind: 'paragraph' }>['role'];

export function paragraph(text: Text, more: { number?: string; role?: Role; align?: 'start' | 'center' | 'end' } = {}): Block {
  return { kind: 'paragraph', runs: runsOf(text), ...more };
}

export function heading(level: 1 | 2 | 3, text: Text, more: { number?: string; newPage?: boolean } = {}): Block {
  return { kind: 'heading', level, runs: runsOf(text), ...more };
}

const BULLET = /^\s*([-–−—•*·▪])\s+/;

/** Lines of prose; those that begin with a dash or a bullet become lists. */
export function prose(run: Run): Block[] {
  const blocks: Block[] = [];
  for (const line of run.text.split('\n')) {
    if (line.trim() === '') continue;
    const bullet = BULLET.exec(line);
    const runs = [{ ...run, text: line.replace(BULLET, '').trim() }];
    const last = blocks.at(-1);
    if (!bullet) blocks.push({ kind: 'paragraph', runs });
    else if (last?.kind === 'list') last.items.push(runs);
    else blocks.push({ kind: 'list', marker: /[-–−—]/.test(bullet[1] ?? '') ? 'dash' : 'bullet', items: [runs] });
  }
  return blocks;
}
