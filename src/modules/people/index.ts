// What is known of people: how their names and addresses are written.

export { addressOf, badAddress } from './address.js';
export { type NameGiven, type PersonName, nameFrom, namesIn, namesShown, printedName } from './names/name.js';
export { type Script, scriptOf } from './names/script.js';
export { skeletonOf } from './names/skeleton.js';
export type { PersonPanels, PersonReference, PersonalRecord, PersonalRecords } from './slots.js';
