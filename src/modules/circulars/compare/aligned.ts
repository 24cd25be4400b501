// The same sentence in several editions: paragraphs of the letter by their order, clauses of the terms of reference by theirs, and
// inside a clause the paragraphs by their order, where every edition has as many.

import type { Block } from '../checks/blocks.js';
import { type Letter, paragraphsOf, placed } from '../checks/letter.js';

/** For each place that all editions have, one block of each edition. */
export function alignedBlocks(letters: readonly Letter[]): Block[][] {
  const sections = letters.map(sectionsOf);
  const counts = new Set(sections.map((all) => all.clauses.length));
  const paragraphs = new Set(sections.map((all) => all.paragraphs.length));
  return [
    ...(paragraphs.size === 1 ? zipped(sections.map((all) => all.paragraphs)) : []),
    ...(counts.size === 1 ? zipped(sections.map((all) => all.clauses)) : []),
  ];
}

function zipped(editions: Block[][][]): Block[][] {
  return (editions[0] ?? []).flatMap((_, section) => {
    const parts = editions.map((edition) => edition[section] ?? []);
    if (new Set(parts.map((part) => part.length)).size !== 1) return [];
    return (parts[0] ?? []).map((_, index) => parts.map((part) => part[index] as Block));
  });
}

function sectionsOf(letter: Letter): { paragraphs: Block[][]; clauses: Block[][] } {
  const { facts } = letter;
  const lines = (count: number, path: string) =>
    Array.from({ length: count }, (_, index) => placed(letter, `${path}[${index}]`)).filter((line) => line !== null);
  const firstAnnex = letter.annexes[0]?.line ?? Number.POSITIVE_INFINITY;
  const paragraphs = paragraphsOf(letter).map((one) => one.line);
  const clauses = lines(facts.termsOfReference.length, 'termsOfReference');
  const lastClause = clauses.at(-1) ?? 0;
  const end = letter.annexes.find((annex) => annex.line > lastClause)?.line ?? Number.POSITIVE_INFINITY;
  return { paragraphs: divided(letter, paragraphs, firstAnnex), clauses: divided(letter, clauses, end) };
}

function divided(letter: Letter, starts: number[], end: number): Block[][] {
  return starts.map((start, index) => {
    const stop = starts[index + 1] ?? end;
    return letter.blocks.filter((block) => {
      const line = block.starts[0]?.line ?? 0;
      return line >= start && line < stop;
    });
  });
}
