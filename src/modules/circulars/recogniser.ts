// Circulars for the intake: how a letter is recognised, corrected and adopted.

import type { PaperText } from '../../paper/index.js';
import type { Recognised, Recogniser } from '../intake/index.js';
import { adoptCircular } from './actions.js';
import { checkLetter } from './check.js';
import type { Reading } from './circular.js';
import { corrected, fieldsOf } from './draft-fields.js';
import { findingShown, findingWords } from './finding-shown.js';
import { periodOf } from './period.js';
import { changedTexts, changesOf } from '../meetings/index.js';
import { proposedBy } from './reads/corrections.js';
import { knownLetter } from './reads.js';
import { looksLike, recognise } from './recognise.js';

export const circularRecogniser: Recogniser = {
  kind: 'circular',
  recognise: (paper) => {
    const looks = looksLike(paper);
    if (!looks.circular) return { not: { code: 'circulars.notACircular', params: { name: paper.name, what: looks.what } } };
    return recognisedOf(recognise(paper), paper);
  },
  say: findingWords,
  correct: ({ draft, paper }, change) => recognisedOf(corrected(draft as Reading, change), paper),
  adopt: (ctx, { receivedId, draft, despite }) => adoptCircular(ctx, { receivedId, reading: draft as Reading, despite }),
  joins: async (ctx, draft) => {
    const { facts } = draft as Reading;
    if (facts.number === null || facts.date === null || facts.letterKind === 'correction') return null;
    const period = periodOf(facts.date);
    const known = await knownLetter(ctx.db, { period, number: facts.number });
    return known ? `${facts.number} (${period})` : null;
  },
  proposes: async (ctx, { draft, paper }) => {
    const reading = draft as Reading;
    const proposed = await proposedBy(ctx.db, reading, paper);
    if (!proposed) return null;
    const { meeting, change } = proposed;
    const letter = `${reading.facts.number} (${periodOf(reading.facts.date as string)})`;
    if (!meeting || !change) return { letter, changes: [] };
    const { place, agenda } = changedTexts(meeting, change);
    const changed = { ...meeting, ...change, place, agenda: agenda.map((title, at) => ({ number: at + 1, title })), practical: meeting.practical };
    return { letter, changes: changesOf(meeting, changed, ctx.say).map(({ label, before, after }) => ({ label, before, after })) };
  },
};

function recognisedOf(reading: Reading, paper: PaperText): Recognised {
  return {
    title: reading.facts.subject,
    language: reading.facts.language,
    draft: reading,
    fields: fieldsOf(reading),
    findings: checkLetter(reading, paper).map(findingShown),
  };
}
