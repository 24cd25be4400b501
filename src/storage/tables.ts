// The tables of the database for the query builder. Each module adds its own by declaration merging, in its `tables.ts`:
//   declare module '../../storage/tables.js' { interface Tables { groups: GroupsTable } }

// biome-ignore lint/suspicious/noEmptyInterface: filled by the modules
export interface Tables {}
