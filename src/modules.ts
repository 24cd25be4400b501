// The list is the law: a module may import only modules listed above it (test/house.test.ts keeps it).

import type { ModuleEntry } from './modules/module.js';

export const modules: ModuleEntry[] = [];
