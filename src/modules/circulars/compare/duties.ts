// A duty is a duty in every edition: may, shall and is invited are not one another's translation; nor are existing texts and texts
// under development.

import type { Block } from '../checks/blocks.js';
import type { Finding } from '../checks/finding.js';
import { findingIn, type Letter } from '../checks/letter.js';
import { MODALITIES } from '../checks/words/words.js';
import { alignedBlocks } from './aligned.js';
import { divergences } from './divergence.js';

export function compareDuties(letters: readonly Letter[]): Finding[] {
  const aligned = alignedBlocks(letters);
  return [
    ...aligned.flatMap((blocks) => modality(letters, blocks)),
    ...aligned.flatMap((blocks) => progress(letters, blocks)),
  ];
}

/** Compared only where each edition has one of the three; the strongest word counts. */
function modality(letters: readonly Letter[], blocks: Block[]): Finding[] {
  const values = blocks.map((block, index) => modalityOf(letters[index] as Letter, block.text));
  if (values.some((value) => value === null)) return [];
  return divergences(letters, values).map(({ index, found, expected, from }) => {
    const letter = letters[index] as Letter;
    const block = blocks[index] as Block;
    const at = block.text.search(letter.words.modality[found as 'may']);
    return findingIn(letter, 'editions-differ', block, Math.max(0, at), Math.max(0, at) + 40, {
      severity: 'warning',
      expected,
      code: 'modalityDiffers',
      params: { found, from, language: letter.language },
    });
  });
}

function modalityOf(letter: Letter, text: string): string | null {
  return MODALITIES.find((modality) => letter.words.modality[modality].test(text)) ?? null;
}

/** Where most editions speak of texts under development, one that does not is told. */
function progress(letters: readonly Letter[], blocks: Block[]): Finding[] {
  const unfinished = blocks.map((block, index) => (letters[index] as Letter).words.underDevelopment.test(block.text));
  const saying = unfinished.filter(Boolean).length;
  if (saying === 0 || saying === blocks.length) return [];
  return blocks.flatMap((block, index) => {
    const letter = letters[index] as Letter;
    const at = block.text.search(letter.words.existing);
    if (unfinished[index] || at < 0) return [];
    return [
      findingIn(letter, 'editions-differ', block, at, at + 40, {
        severity: 'warning',
        code: 'statusDiffers',
        params: {
          language: letter.language,
          from: letters
            .filter((_, other) => unfinished[other])
            .map((other) => other.language)
            .join(', '),
        },
      }),
    ];
  });
}
