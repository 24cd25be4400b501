// The addresses of people. What is fixed comes before what has an id in its place.

import type { Route } from '../../http/route.js';
import { importRoutes } from './routes/importing.js';
import { mergingRoutes } from './routes/merging.js';
import { otherRoutes } from './routes/others.js';
import { personalRoutes } from './routes/personal.js';
import { listRoutes, personRoutes } from './routes/persons.js';

export const routes: Route[] = [...listRoutes, ...importRoutes, ...mergingRoutes, ...personalRoutes, ...otherRoutes, ...personRoutes];
