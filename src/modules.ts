// The list is the law: a module may import only modules listed above it (test/house.test.ts keeps it).

import type { ModuleEntry } from './modules/module.js';
import { verbs as accountVerbs } from './modules/accounts/verbs.js';
import { verbs as catalogueVerbs } from './modules/catalogue/verbs.js';
import { verbs as circularVerbs } from './modules/circulars/verbs.js';
import { verbs as groupVerbs } from './modules/groups/verbs.js';
import { verbs as intakeVerbs } from './modules/intake/verbs.js';
import { verbs as peopleVerbs } from './modules/people/verbs.js';
import { verbs as overlapVerbs } from './modules/overlaps/verbs.js';
import { verbs as roadmapVerbs } from './modules/roadmap/verbs.js';
import { verbs as searchVerbs } from './modules/search/verbs.js';

export const modules: ModuleEntry[] = [
  { name: 'bodies', load: async () => (await import('./modules/bodies/module.js')).module },
  { name: 'people', verbs: peopleVerbs, load: async () => (await import('./modules/people/module.js')).module },
  { name: 'accounts', verbs: accountVerbs, load: async () => (await import('./modules/accounts/module.js')).module },
  { name: 'journal', load: async () => (await import('./modules/journal/module.js')).module },
  { name: 'search', verbs: searchVerbs, load: async () => (await import('./modules/search/module.js')).module },
  { name: 'groups', verbs: groupVerbs, load: async () => (await import('./modules/groups/module.js')).module },
  { name: 'representatives', load: async () => (await import('./modules/representatives/module.js')).module },
  { name: 'meetings', load: async () => (await import('./modules/meetings/module.js')).module },
  { name: 'mail', load: async () => (await import('./modules/mail/module.js')).module },
  { name: 'lists', load: async () => (await import('./modules/lists/module.js')).module },
  { name: 'participation', load: async () => (await import('./modules/participation/module.js')).module },
  { name: 'catalogue', verbs: catalogueVerbs, load: async () => (await import('./modules/catalogue/module.js')).module },
  { name: 'overlaps', verbs: overlapVerbs, load: async () => (await import('./modules/overlaps/module.js')).module },
  { name: 'roadmap', verbs: roadmapVerbs, load: async () => (await import('./modules/roadmap/module.js')).module },
  { name: 'intake', verbs: intakeVerbs, load: async () => (await import('./modules/intake/module.js')).module },
  { name: 'circulars', verbs: circularVerbs, load: async () => (await import('./modules/circulars/module.js')).module },
  { name: 'workspace', load: async () => (await import('./modules/workspace/module.js')).module },
];
