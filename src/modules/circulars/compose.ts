// Writes a circular letter: from facts to a neutral paper, in any of the six languages. Pure. The words of the Union come from the
// phrase tables, the sentences are ours, and prose without a translation is carried over and marked, never invented.

import type { Language } from '../../kit/languages.js';
import type { Paper } from '../../paper/paper.js';
import { annexesOf } from './compose/annexes.js';
import { paragraph } from './compose/blocks.js';
import { bodyOf } from './compose/body.js';
import { closingOf } from './compose/closing.js';
import { correctionOf } from './compose/correcting.js';
import { headOf, subjectOf } from './compose/head.js';
import { letterOf } from './compose/letter.js';
import type { ComposeFacts } from './compose/schema.js';
import { runsOf } from './languages/sentences/text.js';

export type { ComposeFacts } from './compose/schema.js';

/** The letter that says `facts`: a creating circular, a convening collective letter or a correction, by `facts.letterKind`. */
export function compose(facts: ComposeFacts, language: Language): Paper {
  const letter = letterOf(facts, language);
  const correcting = letter.kind === 'correction';
  return {
    language,
    title: runsOf(subjectOf(letter)).map((run) => run.text).join(''),
    author: letter.words.bureau[0],
    blocks: [
      ...headOf(letter),
      ...letter.words.salutation[0].split('\n').map((line) => paragraph(line, { role: 'salutation' })),
      ...(correcting ? correctionOf(letter) : bodyOf(letter)),
      ...closingOf(letter),
      ...annexesOf(letter),
    ],
  };
}
