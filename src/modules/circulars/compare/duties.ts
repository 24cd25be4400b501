// A duty is a duty in every edition: may, shall and is invited are not one another's translation; nor are existing texts and texts
// under development.

import type { Block } from '../checks/blocks.js';
import type { Finding } from '../checks/finding.js';
import { findingIn, type Letter } from '../checks/letter.js';
import { MODALITIES, type Modality } from '../checks/words/words.js';
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
  const said = blocks.map((block, index) => modalityOf(letters[index] as Letter, block.text));
  if (said.some((value) => value === null)) return [];
  const plain = new Set(said.filter((value) => value !== 'should'));
  if (plain.size === 0) return [];
  const meant = plain.size === 1 && !plain.has('may') ? ([...plain][0] as string) : 'shall';
  const values = said.map((value) => (value === 'should' ? meant : value));
  return divergences(letters, values).map(({ index, found, expected, from }) => {
    const letter = letters[index] as Letter;
    const block = blocks[index] as Block;
    const at = placeOf(letter, block.text, found as Modality);
    return findingIn(letter, 'editions-differ', block, Math.max(0, at), Math.max(0, at) + 40, {
      severity: 'warning',
      expected,
      code: 'modalityDiffers',
      params: { found, from, language: letter.language },
    });
  });
}

function modalityOf(letter: Letter, text: string): Modality | 'should' | null {
  const { modality, should } = letter.words;
  const hard = text.replace(should, ' ');
  if (modality.shall.test(hard)) return 'shall';
  return hard !== text ? 'should' : (MODALITIES.find((one) => modality[one].test(text)) ?? null);
}

function placeOf(letter: Letter, text: string, found: Modality): number {
  const at = text.search(letter.words.modality[found]);
  return at < 0 ? text.search(letter.words.should) : at;
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
