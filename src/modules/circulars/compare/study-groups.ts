// The study groups that one edition names the others name too: in the same sentence where editions stand sentence by sentence, else
// anywhere in the letter.

import { type Block, lineAt } from '../checks/blocks.js';
import type { Finding } from '../checks/finding.js';
import { findingIn, findingOn, type Letter, quoteAt } from '../checks/letter.js';
import { studyGroupsNamed } from '../checks/study-groups.js';
import { alignedBlocks } from './aligned.js';
import { divergences } from './divergence.js';

export function compareStudyGroups(letters: readonly Letter[]): Finding[] {
  const aligned = alignedBlocks(letters);
  const beside = aligned.flatMap((blocks) => inSentence(letters, blocks));
  const told = new Set(
    beside.flatMap(({ message }) => groupsIn(`${message.params.found}, ${message.params.expected}`)),
  );
  return [...beside, ...onlyInSome(letters, told)];
}

const groupsIn = (list: string) => list.split(', ').filter((one) => /^SG\d/.test(one));

/** Compared where every edition names some study group: an edition may say `the study groups concerned`. */
function inSentence(letters: readonly Letter[], blocks: Block[]): Finding[] {
  const named = blocks.map((block, index) => studyGroupsNamed(block.text, (letters[index] as Letter).language));
  if (named.some((groups) => groups.length === 0)) return [];
  return divergences(
    letters,
    named.map((groups) => groups.join(', ')),
  ).map(({ index, found, expected, from }) => {
    const [letter, block] = [letters[index] as Letter, blocks[index] as Block];
    return findingIn(letter, 'editions-differ', block, 0, block.text.length, {
      severity: 'warning',
      expected,
      code: 'studyGroupsDiffer',
      params: { found, from },
    });
  });
}

/** A study group of the terms of reference that another edition names nowhere, not even by its number beside others. */
function onlyInSome(letters: readonly Letter[], told: ReadonlySet<string>): Finding[] {
  const everywhere = letters.map(namedAnywhere);
  const all = [...new Set(everywhere.flatMap((groups) => [...groups.keys()]))].filter((group) => !told.has(group));
  return all.flatMap((group) => {
    const lacking = letters.filter(
      (letter, index) => !everywhere[index]?.has(group) && !numberedAnywhere(letter, group),
    );
    const having = letters.findIndex((_, index) => everywhere[index]?.has(group));
    const block = everywhere[having]?.get(group);
    if (lacking.length === 0 || lacking.length * 2 > letters.length || !block) return [];
    const letter = letters[having] as Letter;
    return [
      findingOn(letter, 'editions-differ', lineAt(block, 0), quoteAt(block, 0, 120), {
        severity: 'warning',
        code: 'studyGroupOnlyHere',
        params: { value: group, lacking: lacking.map(({ language }) => language).join(', ') },
      }),
    ];
  });
}

function namedAnywhere(letter: Letter): Map<string, Block> {
  const found = new Map<string, Block>();
  for (const block of letter.blocks)
    for (const group of studyGroupsNamed(block.text, letter.language)) if (!found.has(group)) found.set(group, block);
  return found;
}

/** The number stands in a paragraph that speaks of study groups, in a list that was not understood. */
function numberedAnywhere(letter: Letter, group: string): boolean {
  const number = new RegExp(`(?<!\\d)${group.slice(2)}(?!\\d)`);
  return letter.blocks.some(({ text }) => number.test(text) && studyGroupsNamed(text, letter.language).length > 0);
}
