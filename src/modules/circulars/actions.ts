// What is done with letters that came in: adopt them. What is done with letters of ours stands in actions/letters.ts.

export { type Adopted, type Adopting, adoptCircular } from './actions/adopt.js';
export { askForLetter, writeLetter } from './actions/letters.js';
