// What may be done to the roadmap of a group: its areas and entries, proposals for it, tables that are handed over, its releases.

export { nameArea, placeArea, removeArea, renameArea } from './actions/areas.js';
export { enter, enterMany, revise, takeOut, turnDown } from './actions/entries.js';
export { accept, decideMany, decline } from './actions/decide.js';
export { type Taking, keepList, takeList } from './actions/list.js';
export { type Proposing, propose, proposeFromCatalogue } from './actions/propose.js';
export { type StatementRead, proposeFromStatement } from './actions/propose-statement.js';
export { freezePapers, release } from './actions/release.js';
export { allowAgain, outdateSuggestions, outdateSuggestionsOf, renewInTurn, renewSuggestions } from './actions/suggest.js';
