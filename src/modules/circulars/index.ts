// What is known of circular letters: their facts, how they are read, how their dates are written.

export type {
  CircularFacts,
  DeadlineFact,
  DeadlineKind,
  GroupKind,
  LetterKind,
  MeetingFacts,
  MeetingMode,
  Place,
  Reading,
} from './circular.js';
export { findingWords } from './finding-shown.js';
export { writeDate, writeDates, writeTime, writeTimes } from './languages/dates.js';
export { phrasesOf } from './languages/index.js';
export { allCities, cityNamed, placeIn } from './languages/places.js';
export { printed, summaryOf } from './printed.js';
export { type LooksLike, looksLike, recognise } from './recognise.js';
