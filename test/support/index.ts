// The door of the tests' support.

export { NOW, type Visitor, aCtx, aVisitor, anApp, doJobs } from './acting.js';
export { type TestDatabase, aDatabase, anEmptyDatabase } from './database.js';
export { type Ran, type Running, aHome, builtProgram, runCli, runProgram, startProgram } from './program.js';
