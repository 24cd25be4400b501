// Reasons of doubt in English, for the command line; pages say them in their own language by the code.

import type { DoubtCode } from './draft.js';

const WORDS: Record<DoubtCode, string> = {
  sourcesDisagree: 'places in the letter disagree',
  weakCue: 'only a weak sign supports this',
  zoneOfPlace: 'no time zone is printed; this is the zone of the place',
  yearNotPrinted: 'the year is not printed here',
  obliqueCase: 'the name is printed in an inflected form only',
  numberRepeated: 'the letter prints this number twice',
  countDiffers: 'the letter states another number of annexes',
  assumedFromDecision: 'not stated; taken from the body that decided',
  noLabel: 'the letter prints no label for this',
  severalCandidates: 'the letter names more than one',
  languageUncertain: 'the language could not be told with certainty',
  notStated: 'not stated outright',
};

/** A reason in words; an unknown code is said as it is. */
export function doubtWords(reason: string): string {
  return WORDS[reason as DoubtCode] ?? reason;
}
