// The addresses of roadmaps.

import type { Route } from '../../http/route.js';
import { areaRoutes } from './routes/areas.js';
import { changesRoutes } from './routes/changes.js';
import { editRoutes } from './routes/edit.js';
import { listRoutes } from './routes/list.js';
import { proposalRoutes } from './routes/proposals.js';
import { releaseRoutes } from './routes/releases.js';
import { readRoutes } from './routes/read.js';
import { suggestionRoutes } from './routes/suggestions.js';

export const routes: Route[] = [...readRoutes, ...changesRoutes, ...editRoutes, ...areaRoutes, ...suggestionRoutes, ...listRoutes, ...proposalRoutes, ...releaseRoutes];
