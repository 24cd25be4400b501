// The addresses of groups.

import type { Route } from '../../http/route.js';
import { leadingRoutes } from './routes/leading.js';
import { publicRoutes } from './routes/public.js';

export const routes: Route[] = [...publicRoutes, ...leadingRoutes];
