// What is measured within one process: the doors that the program itself uses. bench/run.mjs builds this as the program is built.

export { openApp } from '../src/app/open.js';
export { configFrom } from '../src/config.js';
export { SYSTEM } from '../src/kit/actor.js';
export { check } from '../src/modules/circulars/check.js';
export { compose } from '../src/modules/circulars/compose.js';
export { recognise } from '../src/modules/circulars/recognise.js';
export { openList } from '../src/modules/lists/actions.js';
export { draftMailing, releaseMailing } from '../src/modules/mail/actions.js';
export { readPaper, writePaper } from '../src/paper/index.js';
export { openStorage } from '../src/storage/index.js';
