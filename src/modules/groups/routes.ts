// The addresses of groups.

import type { Route } from '../../http/route.js';
import { accessRoutes } from './routes/access.js';
import { leadingRoutes } from './routes/leading.js';
import { officerRoutes } from './routes/officers.js';
import { publicRoutes } from './routes/public.js';
import { termsEditRoutes } from './routes/terms-edit.js';

export const routes: Route[] = [...publicRoutes, ...leadingRoutes, ...accessRoutes, ...officerRoutes, ...termsEditRoutes];
