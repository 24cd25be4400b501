// What may be asked of the catalogue.

export { type ChangeShown, type ChangesPage, type Since, changesSince, historiesOf, historyOfRecord, newSince } from './reads/changes.js';
export { type FaultShown, type ImportShown, faultsOf, importById, listImports } from './reads/imports.js';
export { type Listing, listingsOf } from './reads/listings.js';
export { allSegments } from './reads/indexed.js';
export { type RecordLine, recordLines } from './reads/lines.js';
export { type RecordOutline, familiesTiedTo, outlinesByIds, recordOutlines } from './reads/outlines.js';
export {
  type CatalogueRecord,
  type RecordBrief,
  type Related,
  editionsOf,
  recordById,
  recordsAfter,
  recordsBriefly,
  recordsByDesignation,
  recordsByIds,
  relationsOf,
} from './reads/records.js';
export { type CatalogueAnswer, type CatalogueQuestion, searchCatalogue } from './reads/search.js';
export { type FamilyMember, membersOf } from './reads/families.js';
