// The addresses of overlaps: anyone reads them; the secretariat judges, and officers what stands on the roadmap of their group.

import type { Route } from '../../http/route.js';
import { comparisonRoutes } from './routes/comparison.js';
import { listRoutes } from './routes/lists.js';
import { pairRoutes } from './routes/pair.js';
import { planningRoutes } from './routes/planning.js';

export const routes: Route[] = [...planningRoutes, ...comparisonRoutes, ...listRoutes, ...pairRoutes];
