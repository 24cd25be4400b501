// The addresses of the catalogue.

import type { Route } from '../../http/route.js';
import { importRoutes } from './routes/imports.js';
import { publicRoutes } from './routes/public.js';

// What has a fixed name stands before what takes any: `/catalogue/changes` is no record.
export const routes: Route[] = [...importRoutes, ...publicRoutes];
