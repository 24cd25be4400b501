// What is done with the catalogue: records are imported, its search index is made.

export { type Imported, type Importing, importRecords } from './actions/import.js';
export { makeIndex, remakeSegment } from './actions/make-index.js';
export { importReceived, receiveList, startImport, tableHead } from './actions/receive-list.js';
